import { checkCouncil, checkMeetings, type CouncilCheck, type Decision } from 'nok-methodology';
import { counted, dayOf } from '../../rate/russian.js';
import { COUNCIL, MEETINGS } from '../documents/council.js';
import { json, type Step } from './step.js';

/** A council that may work, and what it decided in the year. */
export interface CouncilFormed {
  readonly check: CouncilCheck;
  readonly decisions: readonly Decision[];
}

/** The day of the first meeting. */
export const FIRST_MEETING = '2021-03-15';

/**
 * Step 1. The public chamber forms the council; it is held against the rules of its day, each with its act and how sure we are of it.
 *
 * The notice names nobody: five posts are made up.
 */
export function council(): Step<CouncilFormed> {
  const check = checkCouncil(COUNCIL, { on: FIRST_MEETING });
  const { decisions } = checkMeetings(COUNCIL, MEETINGS);
  const { findings, members, regime } = check;
  const kept = findings.filter(({ outcome }) => outcome === 'kept');
  const confirmed = findings.filter(({ citation: { verification } }) => verification === 'confirmed');
  return {
    title: 'Совет',
    result: { check, decisions },
    said: [
      `${counted(members.length, 'член', 'члена', 'членов')}, образован ${dayOf(COUNCIL.formedOn)}; «${regime.title.ru}»: правил о составе ${findings.length}, соблюдено ${kept.length} (подтверждено источниками ${confirmed.length}).`,
      `${counted(MEETINGS.length, 'заседание', 'заседания', 'заседаний')} за год: решений утверждено ${decisions.filter(({ state }) => state === 'approved').length}, осталось проектом ${decisions.filter(({ state }) => state === 'draft').length}.`,
    ],
    files: [['01-council.json', json({ check, decisions })]],
  };
}
