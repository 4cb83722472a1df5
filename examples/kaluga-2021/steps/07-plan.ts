import { draftPlan, jointPlan, type Assessment, type JointPlan, type Plan, type Proposals } from 'nok-methodology';
import type { Rated } from '../../rate/rate.js';
import { counted, dayOf, withComma } from '../../rate/russian.js';
import { NOTICE } from '../notice.js';
import { allOf, isOfAnswers } from './06-proposals.js';
import { json, type Step } from './step.js';

/** By when the items of each criterion are to be done, and who answers for them: posts and days are made up, the years are the notice's. */
const TERMS = [{ for: ['1'], to: '2022-06-30' }, { for: ['2'], to: '2022-12-31' }, { for: ['3'], to: '2023-10-31' }];
const RESPONSIBLE = [
  { for: ['1'], post: 'специалист по связям с общественностью' },
  { for: ['2', '3'], post: 'заместитель директора по хозяйственной работе' },
];
const NOT_PLANNED = 'отдельного мероприятия не требуется: ответы людей покажет следующий опрос';
/** Before the plan was sent out on 10.12.2021; the day is made up, too. */
const APPROVAL = { by: { post: 'Министр труда и социальной защиты Калужской области' }, on: '2021-12-06' };

/**
 * Step 7. The authority draws up the plan for 2022–2023: what lacks, what to do, by when, who answers for it — by post.
 *
 * What the total will be when a plan is fulfilled is computed by `whatIf`. What people will answer is not foretold: such proposals are left out
 * of the plan, each with its reason.
 */
export function plan({ assessments }: Rated, proposals: readonly Proposals[]): Step<JointPlan> {
  const plans = assessments.map((assessment, position) => planOf(assessment, proposals[position] as Proposals));
  const joint = jointPlan(plans, { assessed: assessments, approval: APPROVAL });
  return {
    title: 'План',
    result: joint,
    said: inWords(joint),
    files: [['07-plan.json', json(joint)]],
  };
}

const planOf = (assessment: Assessment, proposals: Proposals): Plan => draftPlan(assessment, proposals, {
  period: NOTICE.planned,
  terms: TERMS,
  responsible: RESPONSIBLE,
  approval: APPROVAL,
  notPlanned: allOf(proposals).filter(isOfAnswers).map(({ id }) => ({ id, reason: NOT_PLANNED })),
});

function inWords({ period, plans, withoutPlan }: JointPlan): string[] {
  const items = plans.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const notPlanned = plans.flatMap((one) => one.notPlanned);
  const [weakest] = [...plans].sort((a, b) => Number(a.assessment.score) - Number(b.assessment.score)) as [Plan];
  return [
    `${dayOf(period.from)}–${dayOf(period.to)}: ${counted(items.length, 'мероприятие', 'мероприятия', 'мероприятий')}, организаций с планом — ${plans.length}, без плана — ${withoutPlan.length}; предложений не включено ${notPlanned.length}, у каждого записана причина.`,
    `${weakest.organisation.name ?? ''}: ${withComma(weakest.assessment.score)} → ${withComma(weakest.expected?.score ?? '—')}, когда план будет выполнен.`,
  ];
}
