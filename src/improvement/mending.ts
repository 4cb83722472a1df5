import { optionsOf, safeAssess, type Assessment } from '../assessment/index.js';
import { readyOf, type ItemsOfNorm, type MeanOf, type ObservedValue } from '../methodology/index.js';
import { add, parseDecimal, parseFraction, printFraction, printShort, subtract, type FractionText } from '../numeric/index.js';
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

/** What is expected of items. */
interface Expecting {
  readonly id: string;
  readonly change: ExpectedChange | null;
}

/** What a checked assessment would be with some of its observations mended. */
export interface Mending {
  readonly assessment: Assessment;
  /** Points of the total if all of this were observed; `null` where one of the changes is not known or would be refused. */
  readonly gain: (changes: readonly (ExpectedChange | null)[]) => FractionText | null;
  /** The total when these items are done; `null` where it would be refused. */
  readonly expected: (items: readonly Expecting[]) => ExpectedScore | null;
}

/** Makes an assessment that has passed `recheck` ready to be mended, as `whatIf` would; what is asked twice is computed once. */
export function mendingOf(assessment: Assessment): Mending {
  const { methodology, observations, exact } = assessment;
  const options = optionsOf(assessment, readyOf(methodology).definition);
  const known = new Map<string, Expected | null>();
  const after = (changes: readonly ExpectedChange[]): Expected | null => {
    const changed = mended(assessment, changes);
    const question = JSON.stringify(Object.entries(changed));
    const answer = known.get(question);
    if (answer !== undefined) return answer;
    const outcome = safeAssess(methodology, { ...observations, ...changed }, options);
    const found = outcome.success ? figuresOf(outcome.data, exact) : null;
    known.set(question, found);
    return found;
  };
  return {
    assessment,
    gain: (changes) => {
      const given = changes.filter((change) => change !== null);
      return given.length < changes.length ? null : (after(given)?.gain ?? null);
    },
    expected: (items) => {
      const found = after(items.flatMap(({ change }) => change ?? []));
      const idsOf = (isCounted: boolean): string[] => items.filter(({ change }) => (change !== null) === isCounted).map(({ id }) => id);
      return found && { ...found, counted: idsOf(true), uncounted: idsOf(false) };
    },
  };
}

type Expected = Pick<ExpectedScore, 'score' | 'exact' | 'gain'>;

const figuresOf = ({ score, exact }: Assessment, before: FractionText): Expected =>
  ({ score, exact, gain: printFraction(subtract(parseFraction(exact), parseFraction(before))) });
