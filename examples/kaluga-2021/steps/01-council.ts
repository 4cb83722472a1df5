import { checkCouncil, type Council, type CouncilCheck, type Meeting } from 'nok-methodology';
import { counted, dayOf } from '../../rate/russian.js';
import { NOTICE } from '../notice.js';
import { json, type Step } from './step.js';

/** The council: by posts alone, and made up. The notice of the region names nobody. */
export const COUNCIL: Council = {
  name: 'Общественный совет по проведению независимой оценки качества условий оказания услуг организациями социального обслуживания',
  authority: 'Министерство труда и социальной защиты Калужской области',
  formedOn: '2021-02-10',
  until: '2024-02-09',
  formedBy: 'public-chamber',
  paid: false,
  before: [],
  members: [
    { id: 'chair', role: 'chair', post: 'председатель общественной организации инвалидов', from: [{ kind: 'disabled' }] },
    { id: 'deputy', role: 'deputy-chair', post: 'председатель совета ветеранов', from: [{ kind: 'veterans' }] },
    { id: 'secretary', role: 'secretary', post: 'представитель общественной организации граждан', from: [{ kind: 'citizens' }] },
    { id: 'parents', role: 'member', post: 'представитель объединения родителей детей-инвалидов', from: [{ kind: 'disabled' }] },
    { id: 'volunteers', role: 'member', post: 'представитель движения волонтёров', from: [{ kind: 'citizens' }] },
  ],
};

/** The first meeting of the year: how to assess, and whom. Its day and its number are made up. */
export const FIRST_MEETING: Meeting = {
  id: 'spring', on: '2021-03-15', protocol: '1', present: ['chair', 'deputy', 'secretary', 'parents', 'volunteers'],
  agenda: [
    {
      id: '1', matter: 'procedure-2021', heard: 'о порядке проведения независимой оценки в 2021 году',
      decision: { state: 'approved', text: 'утвердить порядок проведения независимой оценки.' },
    },
    {
      id: '2', matter: 'list-2021', heard: 'о перечне организаций, оцениваемых в 2021 году',
      decision: { state: 'approved', text: `утвердить перечень из ${NOTICE.organisations} организаций социального обслуживания.` },
    },
  ],
};

/** A council that may work. */
export interface CouncilFormed {
  readonly council: Council;
  readonly check: CouncilCheck;
}

/**
 * Step 1. The public chamber forms the council, and the council is held against the rules of its day, each with its act and how sure we are of it.
 */
export function council(): Step<CouncilFormed> {
  const check = checkCouncil(COUNCIL, { on: FIRST_MEETING.on });
  return {
    title: 'Совет',
    result: { council: COUNCIL, check },
    said: inWords(check),
    files: [['01-council.json', json(check)]],
  };
}

function inWords({ members, findings, regime }: CouncilCheck): string[] {
  const kept = findings.filter(({ outcome }) => outcome === 'kept');
  const confirmed = findings.filter(({ citation }) => citation.verification === 'confirmed');
  return [
    `${counted(members.length, 'член', 'члена', 'членов')}, образован ${dayOf(COUNCIL.formedOn)}, первое заседание — ${dayOf(FIRST_MEETING.on)}.`,
    `Правила о составе («${regime.title.ru}»): соблюдено ${kept.length} из ${findings.length}; подтверждено источниками ${confirmed.length}, остальные приведены по памяти.`,
  ];
}
