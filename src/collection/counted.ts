import { NokError, issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { compare, multiply, parseDecimal, printShort, whole, type Fraction } from '../numeric/index.js';
import { shown } from '../shape/index.js';
import type { NumberAnswer, Question } from './blanks.js';
import { readTallies } from './merge.js';
import type { Collected } from './model.js';
import { scalesOf, type Scale } from './scales.js';
import type { Setting } from './setting.js';
import type { Distribution, OrganisationTally, QuestionTally, SumTally, Tallies } from './tallies.js';
import { tallyRows } from './tally.js';

/** The counts of the answers, counted here or before; counts of other questions are refused. */
export function talliesOf(setting: Setting<Collected>): Tallies {
  const { answers, tallies } = setting.options;
  if ((answers === undefined) === (tallies === undefined)) {
    throw new NokError([issue('eitherOr', [], { names: ['answers', 'tallies'] })]);
  }
  if (answers !== undefined) return tallyRows(setting, answers);
  const counted = readTallies(tallies as Tallies, 'tallies');
  throwIfAny([...otherMethodology(setting, counted), ...Object.entries(counted.organisations).flatMap(([id, tally]) => otherQuestions(setting, id, tally))]);
  return { ...counted, problems: [...counted.problems, ...unknownOrganisations(setting, counted)] };
}

function otherMethodology({ ready }: Setting, { methodology }: Tallies): NokIssue[] {
  const { fingerprint } = ready.methodology;
  if (methodology === fingerprint) return [];
  return [issue('differs', ['tallies', 'methodology'], { stored: shown(methodology), computed: shown(fingerprint) })];
}

/** Where the counts of questions stand, by how they are answered. */
const RECORDS = { 'yes-no': 'questions', options: 'distributions', number: 'sums' } as const satisfies Record<Scale['kind'], keyof OrganisationTally>;

/** Every question of the questionnaire was counted as it is asked, no other one, and each for every respondent. */
function otherQuestions({ collection, meanings }: Setting, organisation: string, tally: OrganisationTally): NokIssue[] {
  const { questions } = collection.questionnaire;
  const scales = scalesOf(questions, meanings);
  return Object.entries(RECORDS).flatMap(([kind, record]) => {
    const path = ['tallies', 'organisations', organisation, record];
    const counted: Readonly<Record<string, QuestionTally | Distribution | SumTally>> = tally[record];
    const expected = questions.flatMap(({ id, answer }, position) => {
      const scale = scales[position] as Scale;
      return scale.kind === kind ? [{ id, answer, scale, counts: counted[id] }] : [];
    });
    return [
      ...otherKeys(Object.keys(counted), expected.map(({ id }) => id), path),
      ...expected.flatMap(({ id, answer, scale, counts }) => (counts ? otherCounts(counts, answer, scale, tally.respondents, [...path, id]) : [])),
    ];
  });
}

/** What is missing, and what is not known. */
const otherKeys = (given: readonly string[], known: readonly string[], path: IssuePath): NokIssue[] => [
  ...known.filter((id) => !given.includes(id)).map((id) => issue('missing', [...path, id], { field: id })),
  ...given.filter((id) => !known.includes(id)).map((key) => issue('unknownKey', [...path, key], { key, known })),
];

function otherCounts(
  counts: QuestionTally | Distribution | SumTally,
  answer: Question['answer'],
  { answers }: Scale,
  respondents: number,
  path: IssuePath,
): NokIssue[] {
  const options: Readonly<Record<string, number>> = 'options' in counts ? counts.options : {};
  const others = 'options' in counts ? otherKeys(Object.keys(options), answers, [...path, 'options']) : [];
  const all: readonly unknown[] = [...Object.values<unknown>({ ...counts }), ...Object.values(options)];
  const counted = all.reduce<number>((sum, count) => (typeof count === 'number' ? sum + count : sum), 0);
  const differs = counted === respondents ? [] : [issue('differs', path, { stored: String(counted), computed: String(respondents) })];
  return [...others, ...differs, ...('sum' in counts ? otherSum(counts, answer as NumberAnswer, path) : [])];
}

/** A sum that so many numbers of the scale cannot have. */
function otherSum({ sum, answered }: SumTally, { least, most }: NumberAnswer, path: IssuePath): NokIssue[] {
  const [lowest, highest] = [least, most].map((bound) => multiply(parseDecimal(bound), whole(answered))) as [Fraction, Fraction];
  const value = parseDecimal(sum);
  if (compare(value, lowest) >= 0 && compare(value, highest) <= 0) return [];
  return [issue('outsideBounds', [...path, 'sum'], { value: sum, least: printShort(lowest), most: printShort(highest) })];
}

function unknownOrganisations({ options: { register } }: Setting, { organisations }: Tallies): NokIssue[] {
  const known = register.map(({ id }) => id);
  return Object.keys(organisations)
    .filter((id) => !known.includes(id))
    .map((id) => issue('unknownKey', ['tallies', 'organisations', id], { key: id, known }));
}
