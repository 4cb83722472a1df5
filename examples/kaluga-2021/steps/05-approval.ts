import { approvalOf, checkMeetings, termsOf, type Approval, type CycleTerms, type Decision, type Meeting } from 'nok-methodology';
import { ratingTable } from '../../rate/ratingTable.js';
import type { Rated } from '../../rate/rate.js';
import { counted, dayOf } from '../../rate/russian.js';
import type { Sources } from '../../rate/sources.js';
import { COUNCIL, FIRST_MEETING } from './01-council.js';
import { REMARK, json, type Step } from './step.js';

/** When the operator reported; made up. */
const REPORTED_ON = '2021-11-08';

/** The second meeting of the year. The notice names the month in which the council summed up; day and number are made up. */
const SECOND_MEETING: Meeting = {
  id: 'autumn', on: '2021-11-15', protocol: '2', present: ['chair', 'secretary', 'parents', 'volunteers'],
  agenda: [
    {
      id: '1', matter: 'rating-2021', heard: 'отчёт организации-оператора и проект рейтинга организаций',
      decision: { state: 'approved', text: 'утвердить рейтинг организаций социального обслуживания.', draftedOn: REPORTED_ON },
    },
    {
      id: '2', matter: 'proposals-2021', heard: 'о предложениях по улучшению деятельности организаций',
      decision: { state: 'approved', text: 'направить предложения в министерство труда и социальной защиты.' },
    },
    {
      id: '3', matter: 'criteria-2024', heard: 'о дополнительном показателе на следующий цикл',
      decision: { state: 'draft', text: 'вернуться к вопросу после консультаций.' },
    },
  ],
};

/** The days on which the terms run: the authority passed the results on within its month. */
const DATES = { reportedOn: REPORTED_ON, decidedOn: SECOND_MEETING.on, sentOn: '2021-12-10' };
const ASKED_ON = '2021-12-31';

/** What the council decided in the year, where the rating stands before and after that, and whether everybody kept to the terms. */
export interface Approved {
  /** The day on which the council summed up. */
  readonly summedUpOn: string;
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly before: 'draft' | Approval;
  readonly after: 'draft' | Approval;
  readonly terms: CycleTerms;
}

/** Step 5. The council approves the rating: what is printed before is headed «проект», what is printed after it has the day and the protocol. */
export function approval(rated: Rated, sources: Sources): Step<Approved> {
  const meetings = [FIRST_MEETING, SECOND_MEETING];
  const { decisions } = checkMeetings(COUNCIL, meetings);
  const before = approvalOf(checkMeetings(COUNCIL, [FIRST_MEETING]).decisions, 'rating-2021');
  const after = approvalOf(decisions, 'rating-2021');
  const terms = termsOf(DATES, { on: ASKED_ON, sector: 'social-service' });
  const result = { summedUpOn: SECOND_MEETING.on, meetings, decisions, before, after, terms };
  return {
    title: 'Утверждение рейтинга',
    result,
    said: inWords(result),
    files: [
      ['05-rating-draft.md', printed(rated, sources, before)],
      ['05-rating.md', printed(rated, sources, after)],
      ['05-approval.json', json({ decisions, before, after, terms })],
    ],
  };
}

function inWords({ meetings, decisions, before, after, terms: { terms } }: Approved): string[] {
  const count = (state: Decision['state']): number => decisions.filter((decision) => decision.state === state).length;
  const kept = terms.filter(({ deadline }) => deadline?.state === 'met');
  const [decide, passOn] = terms.map(({ deadline }) => dayOf(deadline?.dueOn ?? '')) as [string, string];
  return [
    `на ${dayOf(REPORTED_ON)} — ${standing(before)}, после заседания — ${standing(after)}.`,
    `Месячные сроки (решение совета — до ${decide}, передача результатов — до ${passOn}): соблюдено ${kept.length} из ${terms.length}.`,
    `За год ${counted(meetings.length, 'заседание', 'заседания', 'заседаний')}: решений утверждено ${count('approved')}, осталось проектом ${count('draft')}.`,
  ];
}

const standing = (approved: 'draft' | Approval): string =>
  (approved === 'draft' ? 'проект' : `утверждён ${dayOf(approved.approved)}, протокол №\u00A0${approved.protocol}`);

/** The rating as a page that says how far it has come. */
const printed = (rated: Rated, sources: Sources, approved: 'draft' | Approval): string =>
  [`# Рейтинг организаций — ${standing(approved)}`, REMARK.ru, `\`\`\`text\n${ratingTable(rated, sources)}\n\`\`\``].join('\n\n').concat('\n');
