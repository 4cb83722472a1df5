import type { Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/** A formula inside another one, with its place there. */
interface Inner {
  readonly path: readonly (string | number)[];
  readonly formula: Formula;
}

/** What a formula names and holds; every property is its own, so that nothing inherited is taken for one. */
export interface Parts {
  readonly observation: string | undefined;
  readonly score: string | undefined;
  readonly inner: readonly Inner[];
}

const reads = (observation: string): Parts => ({ observation, score: undefined, inner: [] });
const holds = (inner: readonly Inner[]): Parts => ({ observation: undefined, score: undefined, inner });

const parts: Reading<undefined, Parts> = {
  share: ({ of }) => reads(of),
  number: ({ of }) => reads(of),
  perItem: ({ of }) => reads(of),
  mean: ({ of }) => holds(of.map((formula, position) => ({ path: ['of', position], formula }))),
  weighted: ({ of }) => holds(of.map((part, position) => ({ path: ['of', position, 'of'], formula: part.of }))),
  reference: ({ to }) => ({ observation: undefined, score: to, inner: [] }),
};

/** The parts of one formula. */
export const partsOf = (formula: Formula): Parts => readFormula(parts, formula, undefined);

/** A formula somewhere in a tree, with its place and its depth. */
export interface Node {
  readonly formula: Formula;
  readonly path: readonly (string | number)[];
  readonly depth: number;
}

/** Every formula of a tree, the outer ones first. */
export function nodesOf(formula: Formula, path: readonly (string | number)[], depth = 1): Node[] {
  const inner = partsOf(formula).inner.flatMap((part) => nodesOf(part.formula, [...path, ...part.path], depth + 1));
  return [{ formula, path, depth }, ...inner];
}
