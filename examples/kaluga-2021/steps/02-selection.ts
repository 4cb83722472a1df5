import { checkCycle, selectOrganisations, type Cycle, type PastAssessment, type Register, type Selection } from 'nok-methodology';
import { counted, dayOf } from '../../rate/russian.js';
import { NOTICE } from '../notice.js';
import { FIRST_MEETING } from './01-council.js';
import { json, type Step } from './step.js';

/** Where every organisation of the region stands, and which of them the council chooses. */
export interface Selected {
  readonly cycle: Cycle;
  readonly selection: Selection;
}

/** Centres that care for people at home: of a type the notice does not list, assessed the year before. */
const OTHERS: Register = Array.from({ length: 8 }, (_, position) => ({
  id: `К-${18 + position}`,
  name: `Центр социального обслуживания № ${1 + position} (условные данные)`,
  type: 'Центр социального обслуживания населения',
  municipality: `Муниципалитет № ${1 + (position % 6)}`,
  forms: ['на дому'],
}));

/** The cycle before, made up: one organisation was forgotten since 2017, another was founded after it. */
function assessedBefore(register: Register): PastAssessment[] {
  const days: Readonly<Record<string, string>> = { 'К-09': '2017-11-15' };
  const founded = 'К-15';
  return [
    ...register.filter(({ id }) => id !== founded).map(({ id }) => ({ organisation: id, on: days[id] ?? '2018-11-20' })),
    ...OTHERS.map(({ id }) => ({ organisation: id, on: '2020-11-16' })),
  ];
}

/**
 * Step 2. The council chooses: of the types the notice lists, whoever is due, overdue or was never assessed.
 *
 * Not more than once a year, at least once in three years. The types and their numbers are the notice's, everything else is made up.
 */
export function selection(register: Register): Step<Selected> {
  const record = { register: [...register, ...OTHERS], assessed: assessedBefore(register) };
  const asked = { on: FIRST_MEETING, sector: 'social-service' } as const;
  const cycle = checkCycle(record, asked);
  const chosen = selectOrganisations(record, { ...asked, types: Object.keys(NOTICE.types) });
  const count = (status: string): number => chosen.selected.filter((one) => one.status === status).length;
  const municipalities = new Set(register.map(({ municipality }) => municipality));
  return {
    title: 'Отбор организаций',
    result: { cycle, selection: chosen },
    said: [
      `на ${dayOf(FIRST_MEETING)} отобрано ${chosen.selected.length} из ${counted(record.register.length, 'организации', 'организаций', 'организаций')}: срок подошёл у ${count('due')}, пропущен у ${count('overdue')}, не оценивалась ни разу ${count('never-assessed')}.`,
      `По типам — ${Object.values(NOTICE.types).join(' + ')}, как в сообщении совета; муниципалитетов ${municipalities.size} (условные). Остальные ${chosen.others.length} — другого типа, их срок не подошёл.`,
    ],
    files: [['02-selection.json', json({ cycle, selection: chosen })]],
  };
}
