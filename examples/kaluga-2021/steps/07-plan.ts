import type { JointPlan } from 'nok-methodology';
import type { Rated } from '../../rate/rate.js';
import { counted, dayOf, withComma } from '../../rate/russian.js';
import { plansOf } from '../documents/plans.js';
import { json, type Step } from './step.js';

/**
 * Step 7. The authority draws up the plan for 2022–2023: what lacks, what to do, by when, who answers for it — by post.
 *
 * What the total will be when a plan is fulfilled is computed by `whatIf`. What people will answer is not foretold: such proposals are left out
 * of the plan, each with its reason.
 */
export function plan(rated: Rated): Step<JointPlan> {
  const joint = plansOf(rated);
  const { period, plans, withoutPlan } = joint;
  const items = plans.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const [weakest] = [...plans].sort((a, b) => Number(a.assessment.score) - Number(b.assessment.score));
  const score = (text: string | undefined): string => withComma(text ?? '—');
  return {
    title: 'План',
    result: joint,
    said: [
      `${dayOf(period.from)}–${dayOf(period.to)}: ${counted(items.length, 'мероприятие', 'мероприятия', 'мероприятий')} у ${plans.length} организаций, без плана — ${withoutPlan.length}; не включено с указанием причины — ${plans.flatMap(({ notPlanned }) => notPlanned).length}.`,
      `${weakest?.organisation.name ?? ''}: ${score(weakest?.assessment.score)} → ${score(weakest?.expected?.score)}, когда план будет выполнен.`,
    ],
    files: [['07-plan.json', json(joint)]],
  };
}
