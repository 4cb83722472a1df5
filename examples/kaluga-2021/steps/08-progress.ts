import { planProgress, type JointPlan, type MeasureTaken, type PlanItem, type PlanProgress, type ProgressOptions } from 'nok-methodology';
import { toDecimal } from '../../report/fraction.js';
import { dayOf, withComma } from '../../rate/russian.js';
import { json, type Step } from './step.js';

/** The days on which the authority looks. */
const DAYS = ['2022-08-01', '2023-07-15'] as const;

const DONE = { ru: 'Выполнено в полном объёме', en: 'Done in full' };

/** What the organisations report by a day, and how far the plans have come then. */
export interface Look {
  readonly reported: ProgressOptions;
  readonly progress: PlanProgress;
}

/** Step 8. Progress on two days. The second look knows the first: what was done then and is not now would be told. */
export function progress(plans: JointPlan): Step<readonly Look[]> {
  const looks: Look[] = [];
  for (const on of DAYS) {
    const [reported, last] = [reportedBy(on, plans), looks.at(-1)];
    looks.push({ reported, progress: planProgress(plans, { ...reported, ...(last && { earlier: last.progress }) }) });
  }
  return {
    title: 'Ход выполнения',
    result: looks,
    said: looks.map(({ progress: look }) => inWords(look)),
    files: looks.map(({ progress: look }) => [`08-progress-${look.on}.json`, json(look)] as const),
  };
}

/** What was done by a day, made up: on the stands and sites at once, of the rest every second item, a third of it late. */
export function reportedBy(on: string, { plans }: JointPlan): ProgressOptions {
  const taken = plans.flatMap(({ organisation, sections }) => sections.flatMap(({ items }) => items.flatMap((item, position): MeasureTaken[] => {
    const doneOn = doneDay(item, position);
    if (doneOn > on || (position % 2 === 1 && !item.id.startsWith('information'))) return [];
    return [{ organisation: organisation.id, item: item.id, measure: DONE, doneOn }];
  })));
  return { on, taken };
}

const doneDay = ({ term }: PlanItem, position: number): string => (position % 3 === 2 ? twoWeeksAfter(term.to) : `${term.to.slice(0, 5)}05-20`);

/** Two weeks into the next month or year. */
function twoWeeksAfter(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return month === '12' ? `${Number(year) + 1}-01-14` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-14`;
}

function inWords({ on, total: { items, done, doneLate, overdue, shareDone }, backwards }: PlanProgress): string {
  const back = backwards.length > 0 ? `; пошло вспять ${backwards.length}` : '';
  return `на ${dayOf(on)} выполнено ${done + doneLate} из ${items} (${withComma(toDecimal(shareDone ?? '0', 2))}\u00A0%), из них с опозданием ${doneLate}; просрочено ${overdue}${back}.`;
}
