import type { Formula } from 'nok-methodology';
import type { Ends } from '../oracle/ends.js';
import { exact, isAbove, minus, plus, times, type Exact } from '../oracle/fraction.js';
import { between, coin, decimal, oneOf, outward, shuffled, type Draw } from './draw.js';

type Linear = Extract<Formula, { kind: 'linear' }>;
type Steps = Extract<Formula, { kind: 'steps' }>;

const DIGITS = 2;

/** A place between the ends, or up to a tenth of their distance beyond them. */
const near = (draw: Draw, { least, most }: Ends, [from, to]: readonly [number, number]): Exact =>
  plus(least, times(minus(most, least), exact(BigInt(between(draw, from, to)), 100n)));

/** A straight line over a range, rising or falling; one that refuses mostly covers the range, so that something can be computed. */
export function lineOver(draw: Draw, of: Linear['of'], ends: Ends): Linear {
  const outside = between(draw, 0, 3) === 0 ? 'refuse' : 'clamp';
  const covers = outside === 'refuse' ? between(draw, 0, 4) > 0 : coin(draw);
  const lower = covers ? outward(ends.least, 'down', DIGITS) : decimal(near(draw, ends, [-10, 45]), DIGITS);
  const higher = covers ? outward(plus(ends.most, exact(BigInt(between(draw, 1, 3)), 10n)), 'up', DIGITS) : decimal(plus(near(draw, ends, [55, 110]), exact(1n, 10n)), DIGITS);
  const [worst, target] = coin(draw) ? [lower, higher] : [higher, lower];
  return { kind: 'linear', of, worst, target, points: oneOf(draw, ['10', '100', '0.5', '33.3']), outside };
}

const points = (draw: Draw): string => oneOf(draw, ['0', '10', '20', '50', '100', '2.5', '-5']);

/** A table over a range, in any order of its rows; the rows may rise, fall, or neither. */
export function stepsOver(draw: Draw, of: Steps['of'], ends: Ends): Steps {
  const edges = [outward(ends.least, 'down', DIGITS), ...innerEdges(draw, ends), outward(ends.most, 'up', DIGITS)];
  if (isAbove(ends.most, ends.least) && between(draw, 0, 4) === 0) edges.push(edges.at(-1) as string);
  const rows = edges.slice(1).map((to, position) => ({ from: edges[position] as string, to, points: points(draw) }));
  return { kind: 'steps', of, steps: shuffled(draw, monotone(draw, rows)) };
}

/** Up to three edges within the range, each above the one before. */
function innerEdges(draw: Draw, ends: Ends): string[] {
  if (!isAbove(ends.most, plus(ends.least, exact(1n, 10n)))) return [];
  const cuts = [...new Set(Array.from({ length: between(draw, 0, 3) }, () => between(draw, 10, 90)))].sort((a, b) => a - b);
  return [...new Set(cuts.map((cut) => decimal(near(draw, ends, [cut, cut]), DIGITS)))];
}

/** Most tables go one way. */
function monotone<Row extends { readonly points: string }>(draw: Draw, rows: readonly Row[]): Row[] {
  const way = oneOf(draw, ['rising', 'falling', 'neither']);
  if (way === 'neither') return [...rows];
  const inOrder = rows.map((row) => row.points).sort((a, b) => (Number(a) - Number(b)) * (way === 'rising' ? 1 : -1));
  return rows.map((row, position) => ({ ...row, points: inOrder[position] as string }));
}

/** A table of whole numbers, each row up to the last number it holds. */
export function wholeSteps(draw: Draw, of: string, most: number): Steps {
  const ends = [...new Set([...Array.from({ length: between(draw, 0, 3) }, () => between(draw, 0, most - 1)), most + between(draw, 0, 1)])].sort((a, b) => a - b);
  const rows = ends.map((end, position) => ({ from: String(position === 0 ? 0 : (ends[position - 1] as number) + 1), upTo: String(end), points: points(draw) }));
  return { kind: 'steps', of, steps: shuffled(draw, monotone(draw, rows)) };
}
