import { issue, outcomeOf, type NokIssue, type Outcome } from '../errors/index.js';
import type { Methodology, ObservationKinds } from '../methodology/index.js';
import { deepFreeze } from '../shape/index.js';
import type { Question } from './blanks.js';
import { matchColumns, targetsOf, type Columns } from './columns.js';
import { counterOf } from './counter.js';
import { countsToTallies, type Counts } from './counts.js';
import { tallyOptionsField } from './fields.js';
import { byPlace, byRow } from './merge.js';
import type { RegisterEntry, Table, TableRow, TallyOptions } from './model.js';
import { scalesOf, type Scale } from './scales.js';
import { settingOf, type Setting } from './setting.js';
import { beyondTitles, rowsOf, titlesOf } from './table.js';
import type { Inconsistency, Tallies } from './tallies.js';
import { folded, remembering, textOf } from './words.js';

/**
 * Counts answers in one pass over the rows, in any order.
 *
 * A follow-up counts where its gate was answered yes, or by an option that opens; a blank answer leaves the denominator. A word that is
 * neither yes, no, blank nor in the dictionary, what is none of the options, a number outside its scale, and a name the register does not
 * know are problems with their rows; such a row is not counted. An answer behind a gate that was not open is not counted and is listed as an
 * inconsistency. Counts of parts of a file are put together by `mergeTallies`.
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

/** Counts under a setting that has been checked. */
export function tallyRows(setting: Setting, answers: Table): Tallies {
  const { ready, collection, options, meanings } = setting;
  const { questions } = collection.questionnaire;
  const problems: NokIssue[] = [];
  const inconsistencies: Inconsistency[] = [];
  const counts: Counts = new Map();
  const scales = scalesOf(questions, meanings);
  const titles = titlesOf(answers, 'answers');
  const columns = matchColumns(titles, targetsOf(collection, 'answers'), options.columns?.answers, 'answers', problems);
  if (problems.length === 0) {
    const reader = rowReader(setting, titles, columns, scales);
    const count = counterOf(counts, scales, columns, questions);
    for (const row of rowsOf(answers, 'answers')) {
      const { organisation, states, inconsistent, found } = reader(row);
      if (organisation === null || found.length > 0) {
        problems.push(...found);
        continue;
      }
      count(organisation.id, states, row.cells);
      for (const position of inconsistent) {
        inconsistencies.push({ row: row.number, organisation: organisation.id, question: (questions[position] as Question).id });
      }
    }
  }
  return deepFreeze({
    format: 'nok.tallies/1',
    methodology: ready.methodology.fingerprint,
    organisations: countsToTallies(counts, questions, scales),
    inconsistencies: inconsistencies.sort(byRow),
    problems: [...setting.problems, ...problems].sort(byPlace),
  });
}

interface ReadRow {
  readonly organisation: RegisterEntry | null;
  /** What each question counts as, in their order: the position of the answer, then blank, skipped, inconsistent. */
  readonly states: readonly number[];
  /** The positions of the questions that were answered behind a gate that was not open. */
  readonly inconsistent: readonly number[];
  readonly found: readonly NokIssue[];
}

function rowReader(
  { collection, directory }: Setting,
  titles: readonly string[],
  columns: Columns,
  scales: readonly Scale[],
): (row: TableRow) => ReadRow {
  const { questions } = collection.questionnaire;
  const gates = questions.map(({ gate }) => questions.findIndex(({ id }) => id === gate));
  const opens = gates.map((gate) => scales[gate]?.opens ?? []);
  const places = questions.map(({ id }) => columns.get(id) ?? -1);
  const organisationOf = remembering((cell) => directory.find(cell) ?? null);
  const nameAt = columns.get('organisation') as number;
  return (row) => {
    const name = row.cells[nameAt];
    const organisation = organisationOf(name);
    const found = organisation === null ? [unknownOrganisation(row, textOf(name), directory.nearest(name))] : [];
    const id = organisation?.id ?? '';
    found.push(...beyondTitles(row, titles, 'answers', id));
    const states: number[] = [];
    const inconsistent: number[] = [];
    for (let position = 0; position < questions.length; position += 1) {
      const place = places[position] as number;
      const scale = scales[position] as Scale;
      const blank = scale.answers.length;
      const answer = scale.positionOf(row.cells[place]);
      if (answer === null) {
        found.push(scale.refused({ row: row.number, column: titles[place] as string, organisation: id, word: textOf(row.cells[place]) }));
      }
      const gate = gates[position] as number;
      const isAsked = gate < 0 || opens[position]?.[states[gate] as number] === true;
      if (isAsked) states.push(answer ?? blank);
      else if (answer === blank) states.push(blank + 1);
      else {
        states.push(blank + 2);
        inconsistent.push(position);
      }
    }
    return { organisation, states, inconsistent, found };
  };
}

function unknownOrganisation({ number: row }: TableRow, name: string, nearest: readonly string[]): NokIssue {
  const path = ['answers', row];
  return folded(name) === ''
    ? issue('organisationBlank', path, { table: 'answers', row })
    : issue('organisationUnknown', path, { table: 'answers', row, name, nearest });
}
