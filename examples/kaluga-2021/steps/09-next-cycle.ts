import {
  checkCouncil, checkCycle, compareCycles, whyChanged,
  type AssessmentComparison, type CouncilCheck, type Cycle, type CycleComparison, type JointPlan, type Text,
} from 'nok-methodology';
import { pageNames } from '../../report/fileNames.js';
import { silent } from '../../rate/progress.js';
import { rate, type Rated } from '../../rate/rate.js';
import { report } from '../../rate/report.js';
import { dayOf, withComma } from '../../rate/russian.js';
import { NEXT_FILES } from '../files.js';
import { SEED } from '../generate.js';
import { NEXT_COUNCIL } from '../next-council.js';
import { NEXT_DAY, NEXT_SEED } from '../next-plan.js';
import { json, type Step } from './step.js';

/** The next cycle beside this one. */
export interface NextCycle {
  readonly council: CouncilCheck;
  /** Who is due in the year of the next cycle. */
  readonly cycle: Cycle;
  readonly rated: Rated;
  readonly comparison: CycleComparison;
}

/** The day on which the council of 2024 asks who is due. */
const ASKED_ON = '2024-03-01';

const REMARK_OF_BOTH: Text = {
  ru: `Данные условные (зёрна ${SEED} и ${NEXT_SEED}): ни одна строка не относится к настоящей организации.`,
  en: `Synthetic data (seeds ${SEED} and ${NEXT_SEED}): not a row is of a real organisation.`,
};

/**
 * Step 9. Three years later there is another council, and all are due again. What moved, why, and was the promise of the plans kept?
 *
 * In between the order was amended: the earlier data are assessed by the later edition first, so that only like is set beside like. The raw files
 * of 2024 are made up by a seed of their own (`next-plan.ts`).
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
    said: [...inWords(result, first), lowestInWords(comparison)],
    files: [['09-next-cycle.json', json({ council, cycle, rating: rated.rating, comparison }, REMARK_OF_BOTH)], ...pages(comparison)],
  };
}

function inWords({ council, cycle, rated, comparison: { organisations } }: NextCycle, first: Rated): string[] {
  const moved = (trend: string): number => organisations.filter(({ trends }) => trends[0]?.trend === trend).length;
  const kept = organisations.filter(({ plans }) => plans.every((plan) => plan.kept));
  const due = cycle.organisations.filter(({ status }) => status === 'due');
  const byRules = organisations.filter(({ steps }) => steps.some(({ restated }) => restated && restated.effect !== '0'));
  const rulesKept = council.findings.filter(({ outcome }) => outcome === 'kept');
  return [
    `новый совет, правил о составе соблюдено ${rulesKept.length} из ${council.findings.length}; на ${dayOf(ASKED_ON)} срок подошёл у ${due.length} организаций из ${cycle.organisations.length}.`,
    `Оценка на ${dayOf(NEXT_DAY)}: средний итог ${withComma(first.averages.score)} → ${withComma(rated.averages.score)}; выше стал у ${moved('up')}, ниже у ${moved('down')}, прежним у ${moved('same')}; обещанное планом получено у ${kept.length}.`,
    `Порядок тем временем изменён (приказ №\u00A0408н; что именно, неизвестно): от этого итог другой у ${byRules.length} из ${organisations.length}.`,
  ];
}

/** The organisation that was the last in the first cycle. */
function lowestInWords({ organisations }: CycleComparison): string {
  const [lowest] = [...organisations].sort((a, b) => Number(a.cycles[0]?.score) - Number(b.cycles[0]?.score)) as [AssessmentComparison];
  const { organisation, cycles, steps, plans } = lowest;
  const [before, after] = cycles.map(({ score }) => withComma(score));
  const cause = steps[0]?.observations[0]?.label.ru ?? '';
  return `${organisation.name ?? organisation.id}: ${before} → ${after}, план обещал ${withComma(plans[0]?.expected?.score ?? '—')}; больше всего дало «${cause}».`;
}

/** A page for every director: why the score changed. */
function pages({ organisations }: CycleComparison): [name: string, content: string][] {
  const names = pageNames(organisations.map(({ organisation: { id, name } }) => name ?? id));
  return organisations.map((one, position) => {
    const page = whyChanged(one, { language: 'ru' });
    return [`why-changed/${names[position] ?? ''}.md`, `${page.trimEnd()}\n\n---\n\n${REMARK_OF_BOTH.ru}\n`];
  });
}
