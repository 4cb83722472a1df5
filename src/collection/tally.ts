import { fieldIssue as issue, outcomeOf, type NokIssue, type Outcome } from '../errors/index.js';
import type { Methodology, ObservationKinds } from '../methodology/index.js';
import { deepFreeze } from '../shape/index.js';
import { matchColumns, targetsOf, type Columns } from './columns.js';
import { QUESTION_STATES, countsToTallies, type Counts } from './counts.js';
import { tallyOptionsField } from './fields.js';
import { byPlace, byRow } from './merge.js';
import type { Question } from './blanks.js';
import type { Inconsistency, Meaning, RegisterEntry, Table, TableRow, Tallies, TallyOptions } from './model.js';
import { settingOf, type Setting } from './setting.js';
import { beyondTitles, rowsOf, titlesOf } from './table.js';
import { folded, remembering, textOf } from './words.js';

/**
 * Counts answers in one pass over the rows, in any order.
 *
 * A follow-up counts where its gate was answered yes; a blank answer leaves the denominator. A word that is neither yes, no, blank nor in
 * the dictionary, and a name the register does not know, are problems with their rows; such a row is not counted. An answer behind a
 * gate that was not yes is not counted and is listed as an inconsistency. Counts of parts of a file are put together by `mergeTallies`.
 *
 * @throws `NokError` where the register, the dictionary or the collection is not right.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const titles = blankTitles(collectionOf(methodology), 'answers', 'ru');
 * const rows = [{ number: 2, cells: ['Дом № 1', 'телефон', 'да', ' Нет', 'нет', '', 'ДА'] }];
 * const { organisations } = tally(methodology, { titles, rows }, { register: [{ id: 'Дом № 1' }] });
 * organisations['Дом № 1']?.questions.satisfiedWithStand; // => { yes: 0, no: 1, blank: 0, skipped: 0, inconsistent: 0 }
 * ```
 */
export function tally<Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, answers: Table, options: TallyOptions): Tallies {
  return tallyRows(settingOf(methodology, options, tallyOptionsField), answers);
}

/** {@link tally} that returns its problems instead of throwing them. */
export const safeTally = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  answers: Table,
  options: TallyOptions,
): Outcome<Tallies> => outcomeOf(() => tally(methodology, answers, options));

/** The positions of the answers to a question that count as its states. */
const [YES, , BLANK, SKIPPED, INCONSISTENT] = QUESTION_STATES.map((_, position) => position) as [number, number, number, number, number];
const positionOf: Readonly<Record<Meaning, number>> = { yes: 0, no: 1, blank: 2 };

/** Counts under a setting that has been checked. */
export function tallyRows(setting: Setting, answers: Table): Tallies {
  const { ready, collection, options } = setting;
  const { questions } = collection.questionnaire;
  const problems: NokIssue[] = [];
  const inconsistencies: Inconsistency[] = [];
  const counts: Counts = new Map();
  const titles = titlesOf(answers, 'answers');
  const columns = matchColumns(titles, targetsOf(collection, 'answers'), options.columns?.answers, 'answers', problems);
  if (problems.length === 0) {
    const reader = rowReader(setting, titles, columns);
    for (const row of rowsOf(answers, 'answers')) {
      const { organisation, states, form, found } = reader(row);
      if (organisation === null || found.length > 0) {
        problems.push(...found);
        continue;
      }
      addRow(counts, organisation, states, form, questions.length);
      for (let position = states.indexOf(INCONSISTENT); position >= 0; position = states.indexOf(INCONSISTENT, position + 1)) {
        inconsistencies.push({ row: row.number, organisation: organisation.id, question: (questions[position] as Question).id });
      }
    }
  }
  return deepFreeze({
    format: 'nok.tallies/1',
    methodology: ready.methodology.fingerprint,
    organisations: countsToTallies(counts, questions),
    inconsistencies: inconsistencies.sort(byRow),
    problems: [...setting.problems, ...problems].sort(byPlace),
  });
}

interface ReadRow {
  readonly organisation: RegisterEntry | null;
  /** The state of each question, in their order. */
  readonly states: readonly number[];
  readonly form: string;
  readonly found: readonly NokIssue[];
}

function rowReader({ collection, directory, meanings }: Setting, titles: readonly string[], columns: Columns): (row: TableRow) => ReadRow {
  const { questions } = collection.questionnaire;
  const gates = questions.map(({ gate }) => questions.findIndex(({ id }) => id === gate));
  const places = questions.map(({ id }) => columns.get(id) ?? -1);
  const organisationOf = remembering((cell) => directory.find(cell) ?? null);
  const meaningOf = remembering((cell) => meanings.get(folded(cell)) ?? null);
  const nameAt = columns.get('organisation') as number;
  const formAt = columns.get('form') ?? -1;
  return (row) => {
    const name = row.cells[nameAt];
    const organisation = organisationOf(name);
    const found = organisation === null ? [unknownOrganisation(row, textOf(name), directory.nearest(name))] : [];
    const id = organisation?.id ?? '';
    found.push(...beyondTitles(row, titles, 'answers', id));
    const states: number[] = [];
    for (let position = 0; position < questions.length; position += 1) {
      const place = places[position] as number;
      const meaning = meaningOf(row.cells[place]);
      if (meaning === null) {
        const figures = { row: row.number, column: titles[place] as string, organisation: id, word: textOf(row.cells[place]) };
        found.push(issue('answerUnknown', ['answers', row.number, figures.column], figures));
      }
      const answer = positionOf[meaning ?? 'blank'];
      const gate = gates[position] as number;
      states.push(gate < 0 || states[gate] === YES ? answer : answer === BLANK ? SKIPPED : INCONSISTENT);
    }
    return { organisation, states, form: textOf(row.cells[formAt]).trim(), found };
  };
}

function unknownOrganisation({ number: row }: TableRow, name: string, nearest: readonly string[]): NokIssue {
  const path = ['answers', row];
  return folded(name) === ''
    ? issue('organisationBlank', path, { table: 'answers', row })
    : issue('organisationUnknown', path, { table: 'answers', row, name, nearest });
}

function addRow(counts: Counts, { id }: RegisterEntry, states: readonly number[], form: string, questions: number): void {
  let count = counts.get(id);
  if (count === undefined) {
    count = { respondents: 0, answers: new Array<number>(questions * QUESTION_STATES.length).fill(0), forms: new Map() };
    counts.set(id, count);
  }
  count.respondents += 1;
  for (let position = 0; position < states.length; position += 1) {
    (count.answers[position * QUESTION_STATES.length + (states[position] as number)] as number) += 1;
  }
  if (form !== '') count.forms.set(form, (count.forms.get(form) ?? 0) + 1);
}
