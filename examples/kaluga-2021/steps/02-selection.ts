import { checkCycle, selectOrganisations, type Cycle, type PastAssessment, type Register, type Selection } from 'nok-methodology';
import { counted, dayOf } from '../../rate/russian.js';
import { NOTICE } from '../notice.js';
import { FIRST_MEETING } from './01-council.js';
import { json, type Step } from './step.js';

/** Centres that care for people at home: of a type the notice does not list, assessed the year before. Made up. */
const OTHERS: Register = Array.from({ length: 8 }, (_, position) => ({
  id: `К-${18 + position}`,
  name: `Центр социального обслуживания № ${1 + position} (условные данные)`,
  type: 'Центр социального обслуживания населения',
  municipality: `Муниципалитет № ${1 + (position % 6)}`,
  forms: ['на дому'],
}));

/** When everybody was assessed before, made up: one organisation was forgotten since 2017, another was founded after the last cycle. */
const ASSESSED = { last: '2018-11-20', others: '2020-11-16', forgotten: { id: 'К-09', on: '2017-11-15' }, founded: 'К-15' };

/** Where every organisation of the region stands, and which of them the council chooses. */
export interface Selected {
  readonly cycle: Cycle;
  readonly selection: Selection;
}

/**
 * Step 2. The council chooses: of the types the notice lists, whoever is due, overdue or was never assessed.
 *
 * An organisation is assessed not more than once a year, and at least once in three years.
 */
export function selection(register: Register): Step<Selected> {
  const record = { register: [...register, ...OTHERS], assessed: assessedBefore(register) };
  const asked = { on: FIRST_MEETING.on, sector: 'social-service' } as const;
  const cycle = checkCycle(record, asked);
  const chosen = selectOrganisations(record, { ...asked, types: Object.keys(NOTICE.types) });
  return {
    title: 'Отбор организаций',
    result: { cycle, selection: chosen },
    said: inWords(chosen, cycle, register),
    files: [['02-selection.json', json({ cycle, selection: chosen })]],
  };
}

function assessedBefore(register: Register): PastAssessment[] {
  const { last, others, forgotten, founded } = ASSESSED;
  return [
    ...register.filter(({ id }) => id !== founded).map(({ id }) => ({ organisation: id, on: id === forgotten.id ? forgotten.on : last })),
    ...OTHERS.map(({ id }) => ({ organisation: id, on: others })),
  ];
}

function inWords({ selected, others }: Selection, { organisations }: Cycle, register: Register): string[] {
  const count = (status: string): number => selected.filter((one) => one.status === status).length;
  const types = new Set(register.map(({ type }) => type));
  return [
    `на ${dayOf(FIRST_MEETING.on)} отобрано ${selected.length} из ${counted(organisations.length, 'организации', 'организаций', 'организаций')}: срок оценки подошёл у ${count('due')}, пропущен у ${count('overdue')}, ни разу не оценивалось ${count('never-assessed')}.`,
    `Отобраны организации ${types.size} типов, как в сообщении совета: ${Object.values(NOTICE.types).join(' + ')}. Остальные ${others.length} — другого типа, их срок не подошёл.`,
  ];
}
