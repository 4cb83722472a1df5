import { issue, type NokIssue } from '../errors/index.js';
import type { Formula } from '../formula/index.js';
import { compare, parseDecimal, ratio, type DecimalText, type Fraction } from '../numeric/index.js';

/** A score that others belong to, by its formula and by these. */
export interface Parent {
  readonly id: string;
  readonly formula: Formula;
  readonly members: readonly { readonly id: string }[];
}

/** Weights by the ids of the scores. */
type Weights = Readonly<Record<string, DecimalText>>;

/** The members that a weighted or a plain mean weighs, each with its weight; a plain mean weighs nothing unless it is made of them alone. */
export function weighedBy({ formula, members }: Parent): { readonly id: string; readonly weight: Fraction }[] {
  const idOf = (part: Formula): string[] => (part.kind === 'reference' && members.some(({ id }) => id === part.to) ? [part.to] : []);
  if (formula.kind === 'weighted') return formula.of.flatMap(({ weight, of }) => idOf(of).map((id) => ({ id, weight: parseDecimal(weight) })));
  if (formula.kind !== 'mean') return [];
  const ids = formula.of.flatMap(idOf);
  return ids.length === formula.of.length ? ids.map((id) => ({ id, weight: ratio(1, ids.length) })) : [];
}

/** The members that get another weight than they have. */
export const changedIn = (parent: Parent, weights: Weights): string[] =>
  weighedBy(parent).flatMap(({ id, weight }) => {
    const given = weights[id];
    return given === undefined || compare(parseDecimal(given), weight) === 0 ? [] : [id];
  });

/** The parts of a plain mean that have no weight where others do. */
export function unnamed(parent: Parent, weights: Weights): NokIssue[] {
  if (parent.formula.kind !== 'mean' || changedIn(parent, weights).length === 0) return [];
  return weighedBy(parent)
    .filter(({ id }) => weights[id] === undefined)
    .map(({ id }) => issue('missing', ['weights', id], { field: id }));
}

/** The formula with the weights that were changed; as it is where none was. */
export function reweighedFormula(parent: Parent, weights: Weights): Formula {
  const { formula } = parent;
  const changed = changedIn(parent, weights);
  if (changed.length === 0) return formula;
  if (formula.kind !== 'weighted') {
    return { kind: 'weighted', of: weighedBy(parent).map(({ id }) => ({ weight: weights[id] as DecimalText, of: { kind: 'reference', to: id } })) };
  }
  const weightOf = (part: Formula): DecimalText | undefined =>
    part.kind === 'reference' && changed.includes(part.to) ? weights[part.to] : undefined;
  return { ...formula, of: formula.of.map(({ weight, of }) => ({ weight: weightOf(of) ?? weight, of })) };
}
