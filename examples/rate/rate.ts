import {
  averages, bestAndWorst, collectionOf, safeAssess, safeObserve, safeRank,
  type Assessment, type Averages, type BestAndWorst, type Collection, type Inconsistency, type NokIssue, type Rating, type Table,
} from 'nok-methodology';
import { counting, type Counting } from './counting.js';
import { filesInOrder, type RateFiles } from './files.js';
import { readInput, type Input } from './input.js';
import { problemOf } from './issues.js';
import { assessOptions, defined, settle, type RateOptions, type RatedMethodology } from './options.js';
import { Problems, blocksAll, type ProblemGroup } from './problems.js';
import type { Progress } from './progress.js';
import type { RegisterFile } from './register.js';
import { sourcesOf, type Sources } from './sources.js';
import { readTable } from './table.js';

/** A rating with everything it rests on. */
export interface Rated {
  readonly methodology: RatedMethodology;
  readonly collection: Collection;
  readonly assessments: readonly Assessment[];
  readonly rating: Rating;
  readonly averages: Averages;
  readonly bestAndWorst: readonly BestAndWorst[];
}

/** What became of a run: problems, a rating, or both where incomplete organisations may be left out. */
export interface RateOutcome {
  readonly problems: readonly ProblemGroup[];
  readonly rated?: Rated;
  /** The organisations of the register that the rating does not have, by id. */
  readonly leftOut: readonly string[];
  /** How many answered, by the id of the organisation. */
  readonly respondents: Readonly<Record<string, number>>;
  readonly inconsistencies: readonly Inconsistency[];
  readonly remarks: readonly string[];
  readonly sources: Sources;
}

/** How a run is to be done. */
export interface RateSettings {
  readonly progress: Progress;
  /** Rate the organisations that are complete, even where others are not. */
  readonly withoutIncomplete?: boolean;
}

/** From files to a rating, or to all the problems that are in its way. */
export async function rate(files: RateFiles, { progress, withoutIncomplete = false }: RateSettings): Promise<RateOutcome> {
  const problems = new Problems(filesInOrder(files));
  const input = await readInput(files, progress);
  problems.add(input.problems);
  const { methodology, issues } = input.options ? settle(input.options) : { issues: [] };
  const collection = methodology && collectionOf(methodology);
  const titles: { checklists: readonly string[]; answers: readonly string[] } = { checklists: input.checklists?.titles ?? [], answers: [] };
  const sources = sourcesOf(files, input.register ?? NO_REGISTER, titles, methodology, collection);
  const report = (found: readonly NokIssue[], organisation?: string): void => {
    const sayable = input.register ? found : found.filter(isOfTitles);
    problems.add(sayable.map((issue) => problemOf(issue, sources, organisation)));
  };
  report(issues);

  const counted = countingFor(input, methodology, report);
  const answers = await readTable(files.answers, progress, (piece) => {
    titles.answers = piece.titles;
    counted?.add(input.register ? piece : withoutRows(piece));
  });
  problems.add(answers.problems);

  const assessments = methodology && input.options && counted ? assessAll(methodology, input, input.options, counted, report) : [];
  const mayRate = (): boolean => assessments.length > 0 && (withoutIncomplete ? !problems.groups().some(blocksAll) : problems.groups().length === 0);
  const ranked = mayRate() ? safeRank(assessments, defined({ ties: input.options?.ties })) : undefined;
  if (ranked?.success === false) report(ranked.error.issues);
  const rated = ranked?.success && methodology && collection ? { methodology, collection, ...ratingOf(assessments, ranked.data) } : undefined;
  return {
    problems: problems.groups(),
    ...(rated && { rated }),
    leftOut: sources.register.register.map(({ id }) => id).filter((id) => !assessments.some(({ organisation }) => organisation?.id === id)),
    respondents: Object.fromEntries(Object.entries(counted?.tallies()?.organisations ?? {}).map(([id, { respondents }]) => [id, respondents])),
    inconsistencies: counted?.inconsistencies ?? [],
    remarks: [...input.remarks, ...answers.remarks],
    sources,
  };
}

const ratingOf = (assessments: readonly Assessment[], rating: Rating): Pick<Rated, 'assessments' | 'rating' | 'averages' | 'bestAndWorst'> => ({
  assessments, rating, averages: averages(assessments), bestAndWorst: bestAndWorst(rating),
});

type Report = (issues: readonly NokIssue[], organisation?: string) => void;

/** Where there is no register, columns can still be told right or wrong; rows can not. */
const NO_REGISTER: RegisterFile = { register: [{ id: '?' }], rows: [] };

const withoutRows = ({ titles }: Table): Table => ({ titles, rows: [] });

const isOfTitles = ({ path: [first, second] }: NokIssue): boolean => second === 'titles' || first === 'columns' || first === 'options' || first === 'dictionary';

/** Answers are counted where everything that decides how is there. */
function countingFor(input: Input, methodology: RatedMethodology | undefined, report: Report): Counting | undefined {
  const { columns, dictionary, register = NO_REGISTER } = input;
  return methodology && columns && dictionary ? counting(methodology, { register: register.register, columns, dictionary }, report) : undefined;
}

function assessAll(methodology: RatedMethodology, input: Input, options: RateOptions, counted: Counting, report: Report): Assessment[] {
  const { columns = {}, dictionary = {}, checklists, register = NO_REGISTER } = input;
  const tallies = counted.tallies();
  if (!tallies || !checklists) return [];
  const { denominator, whenItemNotApplicable } = options;
  const table = input.register ? checklists : withoutRows(checklists);
  const collected = { register: register.register, columns, dictionary, checklists: table, tallies };
  const observed = safeObserve(methodology, collected, defined({ denominator, whenItemNotApplicable }));
  report(observed.success ? observed.data.problems : observed.error.issues);
  if (!observed.success) return [];
  return observed.data.ready.flatMap(({ organisation, observations, sample, choices }) => {
    const outcome = safeAssess(methodology, observations, { ...assessOptions(options), organisation, ...(sample && { sample }), choices });
    if (outcome.success) return [outcome.data];
    report(outcome.error.issues, organisation.id);
    return [];
  });
}
