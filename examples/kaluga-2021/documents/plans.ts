import {
  draftPlan, jointPlan, proposals, type JointPlan, type MeasureTaken, type Plan, type Proposal, type Proposals, type ProgressOptions,
} from 'nok-methodology';
import type { Rated } from '../../rate/rate.js';

/** The notice of the region: the measures are carried out in 2022 and 2023. */
export const PERIOD = { from: '2022-01-01', to: '2023-12-31' } as const;

/** By when each criterion is to be mended, and who answers for it: by posts, made up. */
const TERMS: Readonly<Record<string, string>> = { 1: '2022-06-30', 2: '2022-12-31', 3: '2023-10-31' };
const RESPONSIBLE: Readonly<Record<string, string>> = {
  1: 'специалист по связям с общественностью', 2: 'заместитель директора по хозяйственной работе', 3: 'заместитель директора по хозяйственной работе',
};

const NOT_PLANNED = 'отдельного мероприятия не требуется: ответы людей покажет следующий опрос';

/** The plan of every organisation that has something to mend. */
export function plansOf({ assessments, ready, collection }: Rated): JointPlan {
  const marks = new Map(ready.map(({ organisation, marks: ofOrganisation }) => [organisation.id, ofOrganisation]));
  const plans = assessments.map((assessment): Plan => {
    const ofOrganisation = marks.get(assessment.organisation?.id ?? '');
    const proposed = proposals(assessment, ofOrganisation && { marks: ofOrganisation, collection });
    const notPlanned = allOf(proposed).filter(isOfAnswers).map(({ id }) => ({ id, reason: NOT_PLANNED }));
    const criteria = proposed.criteria.filter((one) => !one.proposals.every(isOfAnswers)).map(({ criterion }) => criterion);
    return draftPlan(assessment, proposed, {
      period: PERIOD,
      terms: criteria.map((id) => ({ for: [id], to: TERMS[id] ?? PERIOD.to })),
      responsible: criteria.map((id) => ({ for: [id], post: RESPONSIBLE[id] ?? 'директор' })),
      notPlanned,
    });
  });
  return jointPlan(plans, { assessed: assessments, approval: { by: { post: 'Министр труда и социальной защиты Калужской области' } } });
}

const isOfAnswers = ({ subject }: Proposal): boolean => subject === 'answers';

const allOf = ({ criteria }: Proposals): Proposal[] => criteria.flatMap((criterion) => criterion.proposals);

const DONE = { ru: 'Выполнено в полном объёме', en: 'Done in full' };

/** What was done by a day, made up: on the stands and sites at once, of the rest every second item, a third of it late. */
export function doneBy(on: string, { plans }: JointPlan): ProgressOptions {
  const taken = plans.flatMap(({ organisation, sections }) => sections.flatMap(({ items }) => items.flatMap(({ id, term }, position): MeasureTaken[] => {
    const doneOn = position % 3 === 2 ? shifted(term.to) : `${term.to.slice(0, 5)}05-20`;
    if (doneOn > on || (position % 2 === 1 && !id.startsWith('information'))) return [];
    return [{ organisation: organisation.id, item: id, measure: DONE, doneOn }];
  })));
  return { on, taken };
}

/** Two weeks into the next month or year. */
const shifted = (day: string): string => {
  const [year = '', month = ''] = day.split('-');
  return month === '12' ? `${Number(year) + 1}-01-14` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-14`;
};
