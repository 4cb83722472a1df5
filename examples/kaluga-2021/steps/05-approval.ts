import { approvalOf, checkMeetings, termsOf, type Approval, type CycleTerms } from 'nok-methodology';
import { ratingTable } from '../../rate/ratingTable.js';
import type { Rated } from '../../rate/rate.js';
import { dayOf } from '../../rate/russian.js';
import type { Sources } from '../../rate/sources.js';
import { COUNCIL, MEETINGS } from '../documents/council.js';
import { REMARK, json, type Step } from './step.js';

/** Where the rating stands before and after the meeting that decides on it, and whether everybody kept to the terms. */
export interface Approved {
  readonly before: 'draft' | Approval;
  readonly after: 'draft' | Approval;
  readonly terms: CycleTerms;
}

/** The days of the cycle: made up, but for the month in which the council summed up. */
const DATES = { reportedOn: '2021-11-08', decidedOn: '2021-11-15', sentOn: '2021-12-10' };

/**
 * Step 5. The council approves the rating. What is printed before its decision is headed «проект»; after it, with the day and the protocol.
 */
export function approval(rated: Rated, sources: Sources): Step<Approved> {
  const on = (day: string): 'draft' | Approval =>
    approvalOf(checkMeetings(COUNCIL, MEETINGS.filter((meeting) => meeting.on <= day)).decisions, 'rating-2021');
  const [before, after] = [on(DATES.reportedOn), on(DATES.decidedOn)];
  const terms = termsOf(DATES, { on: '2021-12-31', sector: 'social-service' });
  const kept = terms.terms.filter(({ deadline }) => deadline?.state === 'met');
  return {
    title: 'Утверждение рейтинга',
    result: { before, after, terms },
    said: [
      `на ${dayOf(DATES.reportedOn)} — ${standing(before)}; на ${dayOf(DATES.decidedOn)} — ${standing(after)}.`,
      `Месячных сроков ${terms.terms.length}, соблюдено ${kept.length}: решение — до ${dueOn(terms, 0)}, передача результатов — до ${dueOn(terms, 1)}.`,
    ],
    files: [
      ['05-rating-draft.md', printed(rated, sources, before)],
      ['05-rating.md', printed(rated, sources, after)],
      ['05-approval.json', json({ before, after, terms })],
    ],
  };
}

const standing = (approved: 'draft' | Approval): string =>
  (approved === 'draft' ? 'проект' : `утверждён ${dayOf(approved.approved)}, протокол №\u00A0${approved.protocol}`);

const dueOn = ({ terms }: CycleTerms, position: number): string => dayOf(terms[position]?.deadline?.dueOn ?? '');

/** The rating as a page that says how far it has come. */
const printed = (rated: Rated, sources: Sources, approved: 'draft' | Approval): string =>
  [`# Рейтинг организаций — ${standing(approved)}`, REMARK.ru, `\`\`\`text\n${ratingTable(rated, sources)}\n\`\`\``].join('\n\n').concat('\n');
