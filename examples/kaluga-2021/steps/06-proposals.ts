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
  const numbers = (all[0] as Proposals).criteria.map((_, position) => `К${position + 1} — ${all.reduce((sum, { criteria }) => sum + (criteria[position]?.proposals.length ?? 0), 0)}`);
  const [most] = [...all].sort((a, b) => greatestFirst(a.gain, b.gain)) as [Proposals];
  return {
    title: 'Предложения',
    result: all,
    said: [
      `${counted(all.flatMap(inAll).length, 'предложение', 'предложения', 'предложений')}: ${numbers.join(', ')}; из них об ответах людей — ${all.flatMap(inAll).filter(({ subject }) => subject === 'answers').length}.`,
      `Больше всего может вернуть ${most.organisation.name ?? most.organisation.id}: ${withComma(toDecimal(most.gain as string, 2))} балла.`,
    ],
    files: [['06-proposals.json', json(all)]],
  };
}

const inAll = ({ criteria }: Proposals): Proposal[] => criteria.flatMap((criterion) => criterion.proposals);
