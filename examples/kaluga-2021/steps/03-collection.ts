import { planSample, type ReadyOrganisation, type Register, type SampledTally, type SamplePlan } from 'nok-methodology';
import { REPRESENTATIVE } from '../../rate/respondents.js';
import { counted, grouped } from '../../rate/russian.js';
import { json, type Step } from './step.js';

/**
 * Step 3. The operator visits, looks at sites and asks people: how many had to be asked, how many were, who answered and how.
 *
 * Whether a representative answered is a question of this survey; elsewhere it may be a column of its own.
 */
export function collection(register: Register, ready: readonly ReadyOrganisation[]): Step<SamplePlan> {
  const plan = planSample(register, { tallies: Object.fromEntries(ready.map(({ organisation, tally }) => [organisation.id, sampled(tally)])) });
  const { total, organisations } = plan;
  const small = organisations.filter((one) => one.small).map(({ organisation, asked, needed }) => `${organisation} — ${asked} из ${needed}`);
  return {
    title: 'Сбор информации',
    result: plan,
    said: [
      `опрошено ${grouped(total.asked)} из ${counted(total.recipients, 'получателя', 'получателей', 'получателей')}, нужно было ${grouped(total.needed)}; за получателей отвечали представители — ${grouped(total.answeredBy.представитель ?? 0)}.`,
      `Выборка мала: ${small.length === 0 ? 'нигде' : small.join(', ')}.`,
    ],
    files: [['03-sample.json', json(plan)]],
  };
}

function sampled({ respondents, forms, questions }: ReadyOrganisation['tally']): SampledTally {
  const representatives = questions[REPRESENTATIVE]?.yes ?? 0;
  return { respondents, forms, answeredBy: { представитель: representatives, получатель: respondents - representatives } };
}
