import type { Question } from './blanks.js';
import type { Columns } from './columns.js';
import { offsetsOf, type Count, type Counts } from './counts.js';
import type { Cell } from './model.js';
import type { NumberScale, Scale } from './scales.js';
import { textOf } from './words.js';

/** Where numbers are added up. */
interface NumberColumn extends Pick<NumberScale, 'unitsOf'> {
  readonly position: number;
  readonly place: number;
}

/** Adds the answers of one respondent to the counts of an organisation. */
export function counterOf(
  counts: Counts,
  scales: readonly (Scale | NumberScale)[],
  columns: Columns,
  questions: readonly Question[],
): (organisation: string, states: readonly number[], cells: readonly Cell[]) => void {
  const offsets = offsetsOf(scales);
  const numbers = scales.flatMap((scale, position): NumberColumn[] =>
    'unitsOf' in scale ? [{ position, place: columns.get((questions[position] as Question).id) ?? -1, unitsOf: scale.unitsOf }] : []);
  const formAt = columns.get('form') ?? -1;
  const answeredByAt = columns.get('answeredBy') ?? -1;
  const empty = (): Count => ({
    respondents: 0,
    answers: new Array<number>(offsets.at(-1) as number).fill(0),
    sums: scales.map(() => 0n),
    forms: new Map(),
    answeredBy: new Map(),
  });
  return (organisation, states, cells) => {
    const count = counts.get(organisation) ?? empty();
    if (count.respondents === 0) counts.set(organisation, count);
    count.respondents += 1;
    for (let position = 0; position < states.length; position += 1) {
      (count.answers[(offsets[position] as number) + (states[position] as number)] as number) += 1;
    }
    for (const { position, place, unitsOf } of numbers) {
      if (states[position] === 0) (count.sums[position] as bigint) += unitsOf(cells[place]);
    }
    countWord(count.forms, cells[formAt]);
    countWord(count.answeredBy, cells[answeredByAt]);
  };
}

function countWord(counted: Map<string, number>, cell: Cell): void {
  const word = textOf(cell).trim();
  if (word !== '') counted.set(word, (counted.get(word) ?? 0) + 1);
}
