import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { add, isDecimal, parseDecimal, printShort, type DecimalText } from '../numeric/index.js';
import { publish, read, shown } from '../shape/index.js';
import { inKeyOrder } from './counts.js';
import type { Distribution, Inconsistency, OrganisationTally, QuestionTally, SumTally, Tallies, Unanswered } from './tallies.js';
import { talliesField } from './talliesField.js';

/**
 * Puts the counts of two parts together: in any order and grouping the result is the same.
 *
 * Problems alike in place and words count once: the parts are those of one file, and their rows have different numbers.
 *
 * @throws `NokError` where the two were counted under different methodologies, or are no tallies.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const titles = blankTitles(collectionOf(methodology), 'answers', 'ru');
 * const part = (number: number, answer: string) =>
 *   tally(methodology, { titles, rows: [{ number, cells: ['Дом № 1', 'телефон', answer] }] }, { register: [{ id: 'Дом № 1' }] });
 * const { organisations } = mergeTallies(part(2, 'да'), part(3, 'нет'));
 * organisations['Дом № 1']?.questions.usedStand; // => { yes: 1, no: 1, blank: 0, skipped: 0, inconsistent: 0 }
 * ```
 */
export function mergeTallies(one: Tallies, other: Tallies): Tallies {
  const [a, b] = [readTallies(one, 'one'), readTallies(other, 'other')];
  if (a.methodology !== b.methodology) {
    throw new NokError([issue('differs', ['other', 'methodology'], { stored: shown(b.methodology), computed: shown(a.methodology) })]);
  }
  return publish({
    format: 'nok.tallies/1',
    methodology: a.methodology,
    organisations: mergeRecords(a.organisations, b.organisations, mergeOrganisations),
    inconsistencies: [...a.inconsistencies, ...b.inconsistencies].sort(byRow),
    problems: withoutDoubles([...a.problems, ...b.problems].sort(byPlace)),
  });
}

/** {@link mergeTallies} that returns its problems instead of throwing them. */
export const safeMergeTallies = (one: Tallies, other: Tallies): Outcome<Tallies> => outcomeOf(() => mergeTallies(one, other));

/** Tallies as they were handed out, perhaps by way of JSON. */
export function readTallies(tallies: Tallies, name: string): Tallies {
  const issues: NokIssue[] = [];
  const copy = read(talliesField, tallies, [name], issues) as Tallies;
  throwIfAny(issues);
  return copy;
}

type RecordOf<Value> = Readonly<Record<string, Value>>;

function mergeRecords<Value>(a: RecordOf<Value>, b: RecordOf<Value>, merge: (one: Value, other: Value) => Value): Record<string, Value> {
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : merge(known, value));
  }
  return inKeyOrder(merged);
}

/** A sum that a number holds exactly. */
function sum(a: number, b: number): number {
  if (Number.isSafeInteger(a + b)) return a + b;
  throw tooLarge(a, b, Number.MAX_SAFE_INTEGER);
}

/** A sum that decimal text holds. */
function sumOfDecimals(a: DecimalText, b: DecimalText): DecimalText {
  const text = printShort(add(parseDecimal(a), parseDecimal(b)));
  if (isDecimal(text)) return text;
  throw tooLarge(a, b, '9'.repeat(30));
}

function tooLarge(a: number | string, b: number | string, most: number | string): NokError {
  return new NokError([issue('outsideBounds', ['other', 'organisations'], { value: `${a} + ${b}`, least: '0', most: String(most) })]);
}

const mergeOrganisations = (a: OrganisationTally, b: OrganisationTally): OrganisationTally => ({
  respondents: sum(a.respondents, b.respondents),
  questions: mergeRecords(a.questions, b.questions, mergeQuestions),
  distributions: mergeRecords(a.distributions, b.distributions, mergeDistributions),
  sums: mergeRecords(a.sums, b.sums, mergeSums),
  forms: mergeRecords(a.forms, b.forms, sum),
  answeredBy: mergeRecords(a.answeredBy, b.answeredBy, sum),
});

const mergeUnanswered = (a: Unanswered, b: Unanswered): Unanswered => ({
  blank: sum(a.blank, b.blank),
  skipped: sum(a.skipped, b.skipped),
  inconsistent: sum(a.inconsistent, b.inconsistent),
});

const mergeQuestions = (a: QuestionTally, b: QuestionTally): QuestionTally => (
  { yes: sum(a.yes, b.yes), no: sum(a.no, b.no), ...mergeUnanswered(a, b) }
);

const mergeDistributions = (a: Distribution, b: Distribution): Distribution => (
  { options: mergeRecords(a.options, b.options, sum), ...mergeUnanswered(a, b) }
);

const mergeSums = (a: SumTally, b: SumTally): SumTally => (
  { answered: sum(a.answered, b.answered), sum: sumOfDecimals(a.sum, b.sum), ...mergeUnanswered(a, b) }
);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Inconsistencies by row, then by question. */
export const byRow = (a: Inconsistency, b: Inconsistency): number =>
  a.row - b.row || compareText(a.organisation, b.organisation) || compareText(a.question, b.question);

/** Issues by place: numbers as numbers, the rest as text. */
export function byPlace(a: NokIssue, b: NokIssue): number {
  for (const [position, step] of a.path.entries()) {
    const other = b.path[position];
    if (other === undefined) return 1;
    const difference = typeof step === 'number' && typeof other === 'number' ? step - other : compareText(String(step), String(other));
    if (difference !== 0) return difference;
  }
  return a.path.length - b.path.length || compareText(a.message, b.message);
}

/** Each part of a file reports the same problems of its titles; once is enough. */
const withoutDoubles = (problems: readonly NokIssue[]): NokIssue[] =>
  problems.filter((problem, position) => {
    const before = problems[position - 1];
    return before === undefined || byPlace(before, problem) !== 0;
  });
