import type { Argument, Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/** A formula inside another one, with its place there. */
interface Inner {
  readonly path: readonly (string | number)[];
  readonly formula: Formula;
}

/** What a formula names, the place of that name in it, and what it holds; every property is its own, so that nothing inherited is taken for one. */
export interface Parts {
  readonly observation: string | undefined;
  readonly score: string | undefined;
  readonly place: readonly string[];
  readonly inner: readonly Inner[];
}

const reads = (observation: string): Parts => ({ observation, score: undefined, place: ['of'], inner: [] });
const refers = (score: string, ...place: string[]): Parts => ({ observation: undefined, score, place, inner: [] });
const takes = (of: Argument): Parts => (typeof of === 'string' ? reads(of) : refers(of.score, 'of', 'score'));
const holds = (formulas: readonly Formula[], ...under: string[]): Parts => ({
  observation: undefined,
  score: undefined,
  place: [],
  inner: formulas.map((formula, position) => ({ path: ['of', position, ...under], formula })),
});

const parts: Reading<undefined, Parts> = {
  share: ({ of }) => reads(of),
  number: ({ of }) => reads(of),
  perItem: ({ of }) => reads(of),
  mean: ({ of }) => holds(of),
  weighted: ({ of }) => holds(of.map((part) => part.of), 'of'),
  sum: ({ of }) => holds(of),
  attained: ({ of }) => holds(of),
  linear: ({ of }) => takes(of),
  steps: ({ of }) => takes(of),
  reference: ({ to }) => refers(to, 'to'),
};

/** The parts of one formula. */
export const partsOf = (formula: Formula): Parts => readFormula(parts, formula, undefined);

/** A formula somewhere in a tree, with its parts, its place and its depth. */
export interface Node extends Parts {
  readonly formula: Formula;
  readonly path: readonly (string | number)[];
  readonly depth: number;
}

/** Every formula of a tree, the outer ones first. */
export function nodesOf(formula: Formula, path: readonly (string | number)[], depth = 1): Node[] {
  const found = partsOf(formula);
  return [{ ...found, formula, path, depth }, ...found.inner.flatMap((part) => nodesOf(part.formula, [...path, ...part.path], depth + 1))];
}
