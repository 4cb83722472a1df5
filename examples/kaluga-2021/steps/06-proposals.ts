import { regionProposals, type Proposal, type Proposals } from 'nok-methodology';
import { greatestFirst, toDecimal } from '../../report/fraction.js';
import type { Rated } from '../../rate/rate.js';
import { counted, withComma } from '../../rate/russian.js';
import { json, type Step } from './step.js';

/** Step 6. The council proposes: what lacks, what to do, and the points each thing brings back; the greatest loss first. */
export function proposed({ assessments, ready, collection }: Rated): Step<readonly Proposals[]> {
  const marks = new Map(ready.map(({ organisation, marks: own }) => [organisation.id, own]));
  const all = regionProposals(assessments.map((assessment) => {
    const own = marks.get(assessment.organisation?.id ?? '');
    return { assessment, ...(own && { marks: own }) };
  }), { collection });
  return {
    title: 'Предложения',
    result: all,
    said: inWords(all),
    files: [['06-proposals.json', json(all)]],
  };
}

/** Every proposal to one organisation. */
export const allOf = ({ criteria }: Proposals): Proposal[] => criteria.flatMap((criterion) => criterion.proposals);

/** Whether a proposal comes from what people answered, and not from what was found on the visit. */
export const isOfAnswers = ({ subject }: Proposal): boolean => subject === 'answers';

function inWords(all: readonly Proposals[]): string[] {
  const every = all.flatMap(allOf);
  const criteria = [...new Set(every.map(({ criterion }) => criterion))].sort();
  const byCriterion = criteria.map((id) => `К${id} — ${every.filter(({ criterion }) => criterion === id).length}`);
  const [most] = [...all].sort((a, b) => greatestFirst(a.gain, b.gain)) as [Proposals];
  return [
    `${counted(every.length, 'предложение', 'предложения', 'предложений')}: ${byCriterion.join(', ')}; из них по ответам получателей — ${every.filter(isOfAnswers).length}.`,
    `Больше всего может прибавить ${most.organisation.name ?? most.organisation.id}: ${withComma(toDecimal(most.gain as string, 2))} балла.`,
  ];
}
