import { planProgress, type JointPlan, type PlanProgress, type ProgressCounts } from 'nok-methodology';
import { toDecimal } from '../../report/fraction.js';
import { dayOf, withComma } from '../../rate/russian.js';
import { doneBy } from '../documents/plans.js';
import { json, type Step } from './step.js';

/** The days on which the authority looks. */
const DAYS = ['2022-08-01', '2023-07-15'] as const;

/** Step 8. Progress on two days. The second look knows the first: what was done then and is not now would be told. */
export function progress(plans: JointPlan): Step<readonly PlanProgress[]> {
  const looks = DAYS.reduce<PlanProgress[]>((earlier, on) => {
    const last = earlier.at(-1);
    return [...earlier, planProgress(plans, { ...doneBy(on, plans), ...(last && { earlier: last }) })];
  }, []);
  return {
    title: 'Ход выполнения',
    result: looks,
    said: looks.map(({ on, total, backwards }) => `на ${dayOf(on)} — ${inWords(total)}${backwards.length > 0 ? `, вспять пошло ${backwards.length}` : ''}.`),
    files: looks.map((look) => [`08-progress-${look.on}.json`, json(look)] as const),
  };
}

const inWords = ({ items, done, doneLate, overdue, shareDone }: ProgressCounts): string =>
  `выполнено ${done + doneLate} из ${items} (${withComma(toDecimal(shareDone ?? '0', 2))} %), с опозданием ${doneLate}, просрочено ${overdue}`;
