import {
  averages, bestAndWorst, collectionOf, methodologies, safeAssess, safeObserve, safeRank,
  type Assessment, type Averages, type BandWithEdges, type BestAndWorst, type Collection, type EditionSector, type Inconsistency, type Methodology, type NokIssue, type Rating,
  type ReadyOrganisation, type Table, type Tallies,
} from 'nok-methodology';
import { counting, type Counting } from './counting.js';
import { filesInOrder, type RateFiles } from './files.js';
import { readInput, type Input } from './input.js';
import { isAnsweredByOption, problemOf } from './issues.js';
import { assessOptions, defined, settle, type RateOptions } from './options.js';
import type { OwnProcedure } from './procedure.js';
import { Problems, type ProblemGroup } from './problems.js';
import type { Progress } from './progress.js';
import type { RegisterFile } from './register.js';
import { SECTOR } from './sectors.js';
import { sourcesOf, type Sources } from './sources.js';
import { readTable } from './table.js';

/** A rating with everything it rests on. */
export interface Rated {
  readonly methodology: Methodology;
  readonly collection: Collection;
  /** What was collected of the organisations assessed: marks and answers counted. */
  readonly ready: readonly ReadyOrganisation[];
  readonly assessments: readonly Assessment[];
  readonly rating: Rating;
  readonly averages: Averages;
  readonly bestAndWorst: readonly BestAndWorst[];
  /** The levels in words of a council's own procedure. */
  readonly bands?: readonly BandWithEdges[];
}

/** What became of a run: problems, a rating, or both where incomplete organisations may be left out. */
export interface RateOutcome {
  readonly problems: readonly ProblemGroup[];
  readonly rated?: Rated;
  /** How many organisations are complete. */
  readonly assessed: number;
  /** The organisations of the register that the rating does not have, by id. */
  readonly leftOut: readonly string[];
  /** The answers counted, by the id of the organisation. */
  readonly answers: Tallies['organisations'];
  readonly inconsistencies: readonly Inconsistency[];
  readonly remarks: readonly string[];
  readonly sources: Sources;
}

/** How a run is to be done. */
export interface RateSettings {
  readonly progress: Progress;
  /** Rate the organisations that are complete, even where others are not. */
  readonly withoutIncomplete?: boolean;
  /** A council's own procedure in the place of the built-in one. */
  readonly procedure?: OwnProcedure;
  /** The sector of the built-in one; social service where it is not named. */
  readonly sector?: EditionSector;
}

const latestOf = (sector: EditionSector): Methodology => methodologies.findLast((methodology) => methodology.sector === sector) as Methodology;

/** From files to a rating, or to all the problems that are in its way. */
export async function rate(files: RateFiles, { progress, withoutIncomplete = false, procedure, sector = SECTOR }: RateSettings): Promise<RateOutcome> {
  const problems = new Problems(filesInOrder(files));
  const input = await readInput(files, progress, procedure === undefined);
  problems.add(input.problems);
  const settled = input.options && settle(input.options, procedure, sector);
  // Until it is settled which edition applies, the latest one tells what is wrong with the files.
  const methodology = settled?.methodology ?? procedure?.methodology ?? latestOf(sector);
  const collection = procedure?.collection ?? collectionOf(methodology);
  const titles: { checklists: readonly string[]; answers: readonly string[] } = { checklists: input.checklists?.titles ?? [], answers: [] };
  const sources = sourcesOf(files, input.register ?? NO_REGISTER, titles, methodology, collection, procedure?.file);
  const report = (found: readonly NokIssue[], organisation?: string): void => {
    const sayable = input.register ? found : found.filter(isOfTitles);
    problems.add(sayable.map((issue) => problemOf(issue, sources, organisation)));
  };
  report(settled?.issues ?? []);

  const counted = countingFor(input, methodology, collection, report);
  const answers = await readTable(files.answers, progress, (piece) => {
    titles.answers = piece.titles;
    counted?.add(input.register ? piece : withoutRows(piece));
  });
  problems.add(answers.problems);

  const options = settled?.methodology && input.options;
  const ready = counted ? observeAll({ methodology, collection }, input, options, counted, report) : [];
  const assessments = options ? assessAll(methodology, ready, options, report) : [];
  const found = problems.groups();
  const mayRate = assessments.length > 0 && (withoutIncomplete ? !found.some(({ blocksAll }) => blocksAll) : found.length === 0);
  const ranked = mayRate ? safeRank(assessments, { ...procedure?.rating, ...defined({ ties: options?.ties }) }) : undefined;
  if (ranked?.success === false) report(ranked.error.issues);
  return {
    problems: problems.groups(),
    ...(ranked?.success && { rated: { methodology, collection, ready: readyOf(assessments, ready), ...ratingOf(assessments, ranked.data), ...(procedure?.bands && { bands: procedure.bands }) } }),
    assessed: assessments.length,
    leftOut: sources.register.register.map(({ id }) => id).filter((id) => !assessments.some(({ organisation }) => organisation?.id === id)),
    answers: counted?.finish()?.organisations ?? {},
    inconsistencies: counted?.inconsistencies ?? [],
    remarks: [...input.remarks, ...answers.remarks],
    sources,
  };
}

const readyOf = (assessments: readonly Assessment[], ready: readonly ReadyOrganisation[]): ReadyOrganisation[] => {
  const assessed = new Set(assessments.map(({ organisation }) => organisation?.id));
  return ready.filter(({ organisation }) => assessed.has(organisation.id));
};

const ratingOf = (assessments: readonly Assessment[], rating: Rating): Pick<Rated, 'assessments' | 'rating' | 'averages' | 'bestAndWorst'> => ({
  assessments, rating, averages: averages(assessments), bestAndWorst: bestAndWorst(rating),
});

type Report = (issues: readonly NokIssue[], organisation?: string) => void;

/** Where there is no register, columns can still be told right or wrong; rows can not. */
const NO_REGISTER: RegisterFile = { register: [{ id: '?' }], rows: [] };

const withoutRows = ({ titles }: Table): Table => ({ titles, rows: [] });

const isOfTitles = ({ path: [first, second] }: NokIssue): boolean => second === 'titles' || first === 'columns' || first === 'options' || first === 'dictionary';

/** Answers are counted where everything that decides how is there. */
function countingFor(input: Input, methodology: Methodology, collection: Collection, report: Report): Counting | undefined {
  const { columns, dictionary, register = NO_REGISTER } = input;
  return columns && dictionary ? counting(methodology, { register: register.register, columns, dictionary, collection }, report) : undefined;
}

function observeAll(
  { methodology, collection }: Pick<Rated, 'methodology' | 'collection'>, input: Input, options: RateOptions | undefined, counted: Counting, report: Report,
): readonly ReadyOrganisation[] {
  const { columns = {}, dictionary = {}, checklists, register = NO_REGISTER } = input;
  const tallies = counted.finish();
  if (!tallies || !checklists) return [];
  const table = input.register ? checklists : withoutRows(checklists);
  const chosen = defined({ denominator: options?.denominator, whenItemNotApplicable: options?.whenItemNotApplicable });
  const observed = safeObserve(methodology, { register: register.register, columns, dictionary, checklists: table, tallies, collection }, chosen);
  if (!observed.success) {
    report(observed.error.issues);
    return [];
  }
  const told = new Set(tallies.problems.map(({ params }) => params.organisation));
  const sayable = observed.data.problems.filter((issue) => !(isOfNoAnswers(issue) && told.has(ownerOf(issue))));
  report(options ? sayable : sayable.filter((issue) => !isAnsweredByOption(issue)));
  return observed.data.ready;
}

/** Answers with problems are not counted: where an organisation has no others, the problems say it, and nothing is missing. */
const isOfNoAnswers = ({ code }: NokIssue): boolean => code === 'answersMissing' || code === 'mayNotBeEmpty';

const ownerOf = ({ params, path }: NokIssue): unknown => params.organisation ?? path[1];

function assessAll(methodology: Methodology, ready: readonly ReadyOrganisation[], options: RateOptions, report: Report): Assessment[] {
  return ready.flatMap(({ organisation, observations, sample, choices }) => {
    const outcome = safeAssess(methodology, observations, { ...assessOptions(options), organisation, ...(sample && { sample }), choices });
    if (outcome.success) return [outcome.data];
    report(outcome.error.issues, organisation.id);
    return [];
  });
}
