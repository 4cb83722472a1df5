import type { Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/** What a formula names and holds, each with its place inside the formula. */
export interface Parts {
  readonly observation?: string;
  readonly score?: string;
  readonly inner: readonly { readonly path: readonly (string | number)[]; readonly formula: Formula }[];
}

const parts: Reading<undefined, Parts> = {
  share: ({ of }) => ({ observation: of, inner: [] }),
  number: ({ of }) => ({ observation: of, inner: [] }),
  perItem: ({ of }) => ({ observation: of, inner: [] }),
  mean: ({ of }) => ({ inner: of.map((formula, position) => ({ path: ['of', position], formula })) }),
  weighted: ({ of }) => ({ inner: of.map((part, position) => ({ path: ['of', position, 'of'], formula: part.of })) }),
  reference: ({ to }) => ({ score: to, inner: [] }),
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
