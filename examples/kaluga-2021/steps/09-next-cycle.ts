import {
  checkCouncil, checkCycle, compareCycles, whyChanged,
  type AssessmentComparison, type Council, type CouncilCheck, type Cycle, type CycleComparison, type JointPlan, type Text,
} from 'nok-methodology';
import { pageNames } from '../../report/fileNames.js';
import { silent } from '../../rate/progress.js';
import { rate, type Rated } from '../../rate/rate.js';
import { report } from '../../rate/report.js';
import { NEXT_FILES } from '../files.js';
import { SEED } from '../generate.js';
import { NEXT_SEED } from '../next-plan.js';
import { COUNCIL } from './01-council.js';
import { nextCycleInWords } from './09-in-words.js';
import { json, type Step, type StoryFile } from './step.js';

/** The council after this one, as made up as the first: its term ran out, two of five are new. */
const NEXT_COUNCIL: Council = {
  ...COUNCIL,
  formedOn: '2024-02-12',
  until: '2027-02-11',
  before: COUNCIL.members.map(({ id }) => id),
  members: [
    { id: 'parents', role: 'chair', post: 'представитель объединения родителей детей-инвалидов', from: [{ kind: 'disabled' }] },
    { id: 'deputy', role: 'deputy-chair', post: 'председатель совета ветеранов', from: [{ kind: 'veterans' }] },
    { id: 'volunteers', role: 'secretary', post: 'представитель движения волонтёров', from: [{ kind: 'citizens' }] },
    { id: 'blind', role: 'member', post: 'представитель общества слепых', from: [{ kind: 'disabled' }] },
    { id: 'families', role: 'member', post: 'представитель союза многодетных семей', from: [{ kind: 'citizens' }] },
  ],
};

/** The day on which it asks who is due. */
const ASKED_ON = '2024-03-01';

/** The next cycle beside this one. */
export interface NextCycle {
  readonly council: CouncilCheck;
  /** Who is due in the year of the next cycle. */
  readonly cycle: Cycle;
  readonly rated: Rated;
  readonly comparison: CycleComparison;
}

/**
 * Step 9. Three years later: a new council, another edition of the order, the same way from raw files to scores; what moved, why, and whether
 * the plans have kept their promise.
 *
 * The earlier data are assessed by the edition of 2024 first, so that only like is set beside like. The raw files of 2024 are made up by a seed
 * of their own (`next-plan.ts`).
 */
export async function nextCycle(first: Rated, plans: JointPlan): Promise<Step<NextCycle>> {
  const outcome = await rate(NEXT_FILES, { progress: silent });
  const { rated } = outcome;
  if (!rated) throw new Error(report(outcome));
  const assessed = first.assessments.map(({ organisation, on = '' }) => ({ organisation: organisation?.id ?? '', on }));
  const cycle = checkCycle({ register: outcome.sources.register.register, assessed }, { on: ASKED_ON, sector: 'social-service' });
  const comparison = compareCycles([first.assessments, rated.assessments], { plans: plans.plans });
  const council = checkCouncil(NEXT_COUNCIL, { on: ASKED_ON });
  const result = { council, cycle, rated, comparison };
  return {
    title: 'Следующий цикл',
    result,
    said: nextCycleInWords(result, first),
    files: [['09-next-cycle.json', json({ council, cycle, rating: rated.rating, comparison }, REMARK_OF_BOTH)], ...pagesOf(comparison.organisations)],
  };
}

const REMARK_OF_BOTH: Text = {
  ru: `Данные условные (зёрна ${SEED} и ${NEXT_SEED}): ни одна строка не относится к настоящей организации.`,
  en: `Synthetic data (seeds ${SEED} and ${NEXT_SEED}): not a row is of a real organisation.`,
};

/** A page for every director: why the score changed. */
function pagesOf(organisations: readonly AssessmentComparison[]): StoryFile[] {
  const names = pageNames(organisations.map(({ organisation: { id, name } }) => name ?? id));
  return organisations.map((one, position) => {
    const page = whyChanged(one, { language: 'ru' });
    return [`why-changed/${names[position] ?? ''}.md`, `${page.trimEnd()}\n\n---\n\n${REMARK_OF_BOTH.ru}\n`];
  });
}
