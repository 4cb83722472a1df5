import { safeApprovalOf, safeCheckMeetings, type Approval, type Decision } from 'nok-methodology';
import { quotedList } from '../rate/russian.js';
import type { Findings } from './findings.js';
import type { Year } from './model.js';

/** Where the council stands on what is printed. */
export interface Approvals {
  readonly procedure: 'draft' | Approval;
  readonly rating: 'draft' | Approval;
}

/** Checks council and meetings, and finds what they decided on the procedure and on the rating. */
export function approvalsOf(year: Year, findings: Findings): Approvals {
  const { council, meetings } = year;
  if (!council && meetings) findings.add(['meetings'], 'Заседания есть, а совета нет.', 'Добавьте "council".');
  const decisions = council && findings.take(safeCheckMeetings(council, meetings ?? []))?.decisions;
  return { procedure: standing('procedureApproval', year, decisions, findings), rating: standing('approval', year, decisions, findings) };
}

function standing(key: 'approval' | 'procedureApproval', year: Year, decisions: readonly Decision[] | undefined, findings: Findings): 'draft' | Approval {
  const given = year[key];
  if (given === undefined) return 'draft';
  if (typeof given !== 'string') return given;
  // Where the meetings are wrong, that is said already.
  if (year.council && !decisions) return 'draft';
  const matters = [...new Set((decisions ?? []).map(({ matter }) => matter))];
  if (matters.includes(given)) return findings.take(safeApprovalOf(decisions ?? [], given)) ?? 'draft';
  const known = matters.length === 0 ? 'Решений в "meetings" нет.' : `Решения есть по вопросам: ${quotedList(matters)}.`;
  findings.add([key], `По вопросу «${given}» ни одно заседание ничего не решило.`, known);
  return 'draft';
}
