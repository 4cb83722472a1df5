import type { Assessment } from '../assessment/index.js';
import { nodesOf, partsOf, prepare, type Evaluate, type Formula, type FormulaKind, type Linear, type Ranges, type ScoreArgument, type Values } from '../formula/index.js';
import { parseDecimal, parseFraction, type DecimalText, type Fraction } from '../numeric/index.js';
import { observedValue } from './figures.js';
import { formulasInForce, thinned } from './inForce.js';

/** A score that took part. */
export interface Scored {
  /** Without what is left out. */
  readonly formula: Formula;
  /** The kinds of what lost a part. */
  readonly thinned: readonly FormulaKind[];
  readonly score: DecimalText;
  readonly exact: Fraction;
  readonly evaluate: Evaluate;
}

/** The scores of an assessment that took part, the total among them, with their formulas in force. */
export function scoredOf(assessment: Assessment, ranges: Ranges): ReadonlyMap<string, Scored> {
  const { methodology, criteria, score: total, exact: exactTotal } = assessment;
  const inForce = formulasInForce(assessment, ranges);
  const declared = methodology.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
  const results = criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
  const all = [...results, { id: 'total', score: total, exact: exactTotal }];
  return new Map(
    [...declared, methodology.total].flatMap(({ formula: whole }, position) => {
      const { id, score, exact } = all[position] as (typeof all)[number];
      const formula = inForce(whole);
      if (!formula || !score || !exact) return [];
      return [[id, { formula, score, exact: parseFraction(exact), evaluate: prepare(whole, ranges), thinned: thinned(whole, inForce) }]];
    }),
  );
}

/** The values as a reader would take them: scores as they are printed, unless a scale asks for the exact one. */
export const asReckoned = (assessment: Assessment, scores: ReadonlyMap<string, Scored>): Values => ({
  observation: (key) => observedValue(assessment, key),
  score: (id, taken) => {
    const scored = scores.get(id);
    if (scored === undefined) return null;
    return taken === 'exact' ? scored.exact : parseDecimal(scored.score);
  },
});

/** The scores a formula names, each with the figure a scale takes of it. */
export const namedIn = (formula: Formula): { readonly id: string; readonly taken: ScoreArgument['on'] | undefined }[] =>
  nodesOf(formula, []).flatMap(({ formula: node }) => {
    const { score: id } = partsOf(node);
    return id === undefined ? [] : [{ id, taken: node.kind === 'reference' ? undefined : ((node as Linear).of as ScoreArgument).on }];
  });

/** These scores, those that a scale takes exactly, and all that they are made of. */
export function exactlyBelow(ids: ReadonlySet<string>, scores: ReadonlyMap<string, Scored>): ReadonlySet<string> {
  const named = ({ formula }: Scored, wanted: (taken: ScoreArgument['on'] | undefined) => boolean): string[] =>
    namedIn(formula).flatMap(({ id, taken }) => (wanted(taken) ? [id] : []));
  const found = new Set([...ids, ...[...scores.values()].flatMap((scored) => named(scored, (taken) => taken === 'exact'))]);
  for (const id of found) for (const name of named(scores.get(id) as Scored, (taken) => taken !== 'printed')) found.add(name);
  return found;
}
