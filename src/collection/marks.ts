import { issue, type NokIssue } from '../errors/index.js';
import { parseDecimal, printShort, ratio, type DecimalText } from '../numeric/index.js';
import type { Cell, Mark, Meaning } from './model.js';
import { folded, textOf } from './words.js';

/** Where a mark stands, for messages. */
export interface MarkPlace {
  readonly row: number;
  readonly column: string;
  readonly organisation: string;
}

const NOT_APPLICABLE = /^(?:не\s*применим[оаы]?|not\s+applicable|n\/a)(?:\s*[:;,.—–-]\s*|\s+|$)(.*)$/isu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const PART = /^[01](?:[.,]\d{1,2})?$/;

/**
 * What a cell of a checklist says: да, нет, a part from 0 to 1 where items may be partly fulfilled, or «не применимо: причина».
 *
 * A blank cell is a problem, never an absent item.
 */
export function markOf(
  cell: Cell,
  mayBePart: boolean,
  meanings: ReadonlyMap<string, Meaning>,
  place: MarkPlace,
  issues: NokIssue[],
): Mark | undefined {
  const word = textOf(cell).trim();
  const meaning = meanings.get(folded(cell));
  if (meaning === 'yes') return 'present';
  if (meaning === 'no') return 'absent';
  const path = ['checklists', place.row, place.column];
  if (meaning === 'blank') return refused(issues, issue('markBlank', path, { ...place }));
  const reason = reasonIn(cell);
  if (reason !== undefined) return excused(reason, place, issues);
  const part = PART.test(word) ? word.replace(',', '.') : '';
  if (part === '' || toHundredths(part) > 100) return refused(issues, issue('markUnknown', path, { ...place, word }));
  if (!mayBePart) return refused(issues, issue(/[.,]/.test(part) ? 'markPartial' : 'markUnknown', path, { ...place, word }));
  const hundredths = toHundredths(part);
  return hundredths === 0 ? 'absent' : hundredths === 100 ? 'present' : { part: printShort(ratio(hundredths, 100)) };
}

/** What stands after «не применимо»; `undefined` where a cell does not begin so. */
export const reasonIn = (cell: Cell): string | undefined => NOT_APPLICABLE.exec(textOf(cell).trim())?.[1];

/** What does not apply and why; a reason that says nothing is a problem. */
export function excused(reason: string, place: MarkPlace, issues: NokIssue[]): { readonly notApplicable: string } | undefined {
  if (SAYS_SOMETHING.test(reason)) return { notApplicable: reason };
  issues.push(issue('reasonMissing', ['checklists', place.row, place.column], { ...place }));
  return undefined;
}

/** How much of an item a mark counts as, in hundredths; what does not apply counts as nothing. */
export function hundredthsOf(mark: Mark): number {
  if (typeof mark === 'string') return mark === 'present' ? 100 : 0;
  return 'part' in mark ? toHundredths(mark.part) : 0;
}

/** A part with at most two digits in hundredths. */
function toHundredths(part: DecimalText): number {
  const { n, d } = parseDecimal(part);
  return Number((n * 100n) / d);
}

function refused(issues: NokIssue[], problem: NokIssue): Mark | undefined {
  issues.push(problem);
  return undefined;
}
