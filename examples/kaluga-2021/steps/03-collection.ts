import { planSample, type OrganisationSample, type ReadyOrganisation, type Register, type SamplePlan } from 'nok-methodology';
import { counted, grouped } from '../../rate/russian.js';
import { json, type Step } from './step.js';

/** Who visits, looks at the sites and asks people; made up. */
export const OPERATOR = '«Условный оператор»';

/** Step 3. The operator collects: how many people had to be asked, how many were, and how many representatives answered for them. */
export function collection(register: Register, ready: readonly ReadyOrganisation[]): Step<SamplePlan> {
  const plan = planSample(register, { tallies: Object.fromEntries(ready.map(({ organisation, tally }) => [organisation.id, tally])) });
  const nameOf = (id: string): string => register.find((entry) => entry.id === id)?.name ?? id;
  return {
    title: 'Сбор информации',
    result: plan,
    said: inWords(plan, nameOf),
    files: [['03-sample.json', json(plan)]],
  };
}

function inWords({ total, organisations }: SamplePlan, nameOf: (id: string) => string): string[] {
  const small = organisations.filter((one) => one.small);
  const inOne = ({ organisation, asked, needed }: OrganisationSample): string => `${nameOf(organisation)} — ${asked} вместо ${needed}`;
  return [
    `опрошено ${grouped(total.asked)} из ${counted(total.recipients, 'получателя', 'получателей', 'получателей')}, нужно было ${grouped(total.needed)}; за ${grouped(total.representatives.count ?? 0)} из них отвечали представители.`,
    `Меньше нужного опрошено: ${small.length === 0 ? 'нигде' : small.map(inOne).join(', ')}.`,
  ];
}
