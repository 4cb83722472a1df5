import { safeWhatIf } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import type { ItemsOfNorm, MeanOf, ObservedValue } from '../methodology/index.js';
import { add, parseDecimal, printShort, type FractionText } from '../numeric/index.js';
import type { ExpectedScore } from './planModel.js';
import type { ExpectedChange } from './proposalModel.js';

/** The observations that become others by changes that do not contradict each other. */
export function mended({ observations }: Pick<Assessment, 'observations'>, changes: readonly ExpectedChange[]): Record<string, ObservedValue> {
  const found: Record<string, ObservedValue> = Object.create(null) as Record<string, ObservedValue>;
  for (const change of changes) {
    const { observation } = change;
    found[observation] = 'value' in change ? change.value : withMore(found[observation] ?? observations[observation] as ObservedValue, change.more);
  }
  return found;
}

/** A list with so much more of it there. */
function withMore(observed: ObservedValue, more: string): ObservedValue {
  if (typeof observed === 'number') return Number(printShort(add(parseDecimal(String(observed)), parseDecimal(more))));
  const counted = observed as ItemsOfNorm | MeanOf;
  const sum = (value: number | string): string => printShort(add(parseDecimal(String(value)), parseDecimal(more)));
  return 'sum' in counted ? { sum: sum(counted.sum), of: counted.of } : { count: sum(counted.count), of: counted.of };
}

/** Points of the total if all of this were observed; `null` where one of the changes is not known or would be refused. */
export function gainOf(assessment: Assessment, changes: readonly (ExpectedChange | null)[]): FractionText | null {
  const known = changes.filter((change) => change !== null);
  if (known.length < changes.length) return null;
  const outcome = safeWhatIf(assessment, { observations: mended(assessment, known) });
  return outcome.success ? (outcome.data.scores[0]?.difference as FractionText) : null;
}

/** What is expected of items. */
interface Expecting {
  readonly id: string;
  readonly change: ExpectedChange | null;
}

/** The total when these items are done; `null` where it would be refused. */
export function expectedOf(assessment: Assessment, items: readonly Expecting[]): ExpectedScore | null {
  const outcome = safeWhatIf(assessment, { observations: mended(assessment, items.flatMap(({ change }) => change ?? [])) });
  if (!outcome.success) return null;
  const { after, scores } = outcome.data;
  const idsOf = (isCounted: boolean): string[] => items.filter(({ change }) => (change !== null) === isCounted).map(({ id }) => id);
  return { score: after.score, exact: after.exact, gain: scores[0]?.difference as FractionText, counted: idsOf(true), uncounted: idsOf(false) };
}
