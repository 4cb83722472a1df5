import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectionOf, methodologyOn, tally, type Table, type TableRow } from 'nok-methodology';
import { counting } from '../../examples/rate/counting.js';
import { silent } from '../../examples/rate/progress.js';
import { readTable } from '../../examples/rate/table.js';
import { answer, answerTitles, csv, newRegion, type Region } from './region.js';

let region: Region;
beforeEach(() => {
  region = newRegion();
});
afterEach(() => region.remove());

const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const register = Array.from({ length: 7 }, (_, number) => ({ id: `Дом № ${String(number)}` }));

/** Made up by a rule, with a line break inside a cell and a letter of two bytes at every possible edge of a piece. */
const rows = Array.from({ length: 60_000 }, (_, row) => {
  const asked = row % 3 !== 0;
  return answer(`Дом № ${String(row % 7)}`, {
    usedSite: asked ? 'Да' : 'нет', satisfiedWithSite: asked ? (row % 5 === 0 ? 'Нет' : 'да') : row % 1000 === 0 ? 'да' : '',
    servedOnTime: row % 11 === 0 ? '' : 'ДА ',
  }).with(-3, row % 4 === 0 ? 'в две\nстроки' : '');
});

it('counts 60,000 answers read piece by piece as it counts them at once', async () => {
  const file = region.write('many.csv', csv([answerTitles, ...rows]));
  const counted = counting(methodology, { register, collection: collectionOf(methodology) }, () => undefined);
  const pieces: number[] = [];
  const { problems } = await readTable(file, silent, (piece: Table) => {
    pieces.push([...piece.rows].length);
    counted.add(piece);
  });
  const numbered = rows.map((cells, row): TableRow => ({ number: row + 2, cells }));
  const atOnce = tally(methodology, { titles: answerTitles, rows: numbered }, { register });
  expect(problems).toEqual([]);
  expect(pieces.length).toBeGreaterThan(3);
  expect(counted.finish()?.organisations).toEqual(atOnce.organisations);
  expect(counted.inconsistencies).toEqual(atOnce.inconsistencies);
  expect(atOnce.inconsistencies.length).toBe(20);
});
