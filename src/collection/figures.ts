import { issue, type NokIssue } from '../errors/index.js';
import type { ObservationKind } from '../formula/index.js';
import type { ItemsOfNorm, Observation, ObservedValue } from '../methodology/index.js';
import { compare, divide, parseDecimal, whole, type DecimalText } from '../numeric/index.js';
import { leafChecks } from '../shape/index.js';
import { excused, reasonIn, type MarkPlace } from './marks.js';
import type { Cell, Meaning } from './model.js';
import { decimalOf, folded, numeric, textOf } from './words.js';

/**
 * What a cell says that was found in records, on the state site or by test contacts: the observed value itself.
 *
 * A number for items and a measure, «9 из 10» for respondents, a checklist and a mean; «не применимо: причина» where that may be. A blank
 * cell is a problem.
 */
export function figureOf(
  cell: Cell,
  place: MarkPlace,
  [key, observation]: readonly [key: string, observation: Observation],
  meanings: ReadonlyMap<string, Meaning>,
  issues: NokIssue[],
): ObservedValue | undefined {
  const path = ['checklists', place.row, place.column];
  const reason = reasonIn(cell);
  if (reason !== undefined) {
    if (!observation.mayBeEmpty) issues.push(issue('mayNotBeEmpty', path, { observation: key, organisation: place.organisation }));
    return excused(reason, place, issues);
  }
  const value = figures[observation.kind](cell, observation);
  if (value !== undefined) return value;
  if (meanings.get(folded(cell)) === 'blank') issues.push(issue('cellBlank', path, { ...place }));
  else issues.push(refused(observation, { ...place, word: textOf(cell).trim() }, path));
  return undefined;
}

/** What is expected instead. */
function refused({ kind, least = '0', most = Number.MAX_SAFE_INTEGER }: Observation, figures: MarkPlace & { word: string }, path: (string | number)[]): NokIssue {
  if (kind === 'respondents' || kind === 'checklist') return issue('shareUnknown', path, figures);
  return issue('numberUnknown', path, { ...figures, least, most: String(most), whole: kind === 'items' });
}

/** The figure in a cell, by the kind of its observation; `undefined` where there is none such. */
const figures: Readonly<Record<ObservationKind, (cell: Cell, observation: Observation) => ObservedValue | undefined>> = {
  respondents: (cell, { mayBeEmpty = false }) => {
    const found = soManyOf(cell);
    return found && typeof found.count === 'number' && (found.of > 0 || mayBeEmpty) ? { count: found.count, of: found.of } : undefined;
  },
  checklist: (cell) => {
    const found = soManyOf(cell);
    return found && found.of > 0 ? found : undefined;
  },
  items: (cell, { most = Number.MAX_SAFE_INTEGER }) => {
    const number = numeric(decimalOf(cell) ?? '');
    return leafChecks.count(number) && Number(number) <= Number(most) ? Number(number) : undefined;
  },
  measure: (cell, observation) => {
    const text = decimalOf(cell);
    if (text !== undefined) return isWithin(text, 1, observation) ? numeric(text) : undefined;
    const [sum, of] = partsOf(cell);
    return sum !== undefined && of > 0 && isWithin(sum, of, observation) ? { sum: numeric(sum), of } : undefined;
  },
};

/** «9 из 10», "9 of 10", "9/10". */
const PARTS = /^(\S+?)\s*(?:из|of|\/)\s*(\d+)$/u;

/** The two numbers of «9 из 10»; the second is whole. */
function partsOf(cell: Cell): readonly [first: DecimalText | undefined, second: number] {
  const [, first, second] = PARTS.exec(folded(cell)) ?? [];
  const of = Number(second);
  return [Number.isSafeInteger(of) ? decimalOf(first) : undefined, of];
}

/** So many of so many, not more than all. */
function soManyOf(cell: Cell): ItemsOfNorm | undefined {
  const [count, of] = partsOf(cell);
  return count !== undefined && !count.startsWith('-') && compare(parseDecimal(count), whole(of)) <= 0 ? { count: numeric(count), of } : undefined;
}

function isWithin(sum: DecimalText, of: number, { least, most }: Observation): boolean {
  const mean = divide(parseDecimal(sum), whole(of));
  return compare(mean, parseDecimal(least as string)) >= 0 && compare(mean, parseDecimal(String(most))) <= 0;
}
