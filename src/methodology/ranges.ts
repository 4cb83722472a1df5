import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import {
  endOf, inOrderOfEdges, partsOf, prepare, rangeOf, rangesOf, type Formula, type Node, type Range, type Ranges, type Steps, type Traced,
} from '../formula/index.js';
import { ZERO, compare, greatest, least, parseDecimal, printShort, type Fraction } from '../numeric/index.js';
import { shown } from '../shape/index.js';
import type { Definition } from './model.js';
import type { NamedFormula } from './scores.js';

/** The problems of what formulas can give: tables with holes, sums of what may be missing, ranges that are not proven. */
export function checkRanges(definition: Definition, order: readonly NamedFormula[], ranges: Ranges): NokIssue[] {
  const found = order.flatMap(({ nodes }) => nodes.flatMap((node) => [...checkSteps(node, ranges), ...checkAttained(node, ranges)]));
  const sums = checkSums(definition, order, ranges);
  return found.length + sums.length > 0 ? [...found, ...sums] : checkDeclared(order, ranges);
}

/** The derived range of every score lies within the declared one; of a score that is made of one which does not, the same is not said again. */
function checkDeclared(order: readonly NamedFormula[], ranges: Ranges): NokIssue[] {
  const beyond = new Set<string | undefined>();
  return order.flatMap(({ id, formula, nodes, declared: { least: declaredLeast, most: declaredMost }, path }) => {
    const { least: lowest, most } = rangeOf(formula, ranges);
    if (compare(lowest, parseDecimal(declaredLeast)) >= 0 && compare(most, parseDecimal(declaredMost)) <= 0) return [];
    beyond.add(id);
    if (nodes.some(({ score }) => beyond.has(score))) return [];
    return [issue('rangeNotProven', path, { least: printShort(lowest), most: printShort(most), declaredLeast, declaredMost })];
  });
}

/** Steps cover the whole range of what they are applied to, each value once. */
function checkSteps({ formula, path }: Node, ranges: Ranges): NokIssue[] {
  if (formula.kind !== 'steps') return [];
  const { least: lowest, most } = argumentRange(formula, ranges);
  const edges = edgesOf(formula, path);
  const issues: NokIssue[] = [];
  let reached = lowest;
  for (const [position, { from, end, upTo, path: place }] of edges.entries()) {
    if (upTo !== null && end.n % end.d !== 0n) issues.push(issue('wrongType', [...place, 'upTo'], { expected: 'count', found: shown(upTo) }));
    // The last step holds both its edges, so they may be one value.
    if (compare(from, end) >= (position === edges.length - 1 ? 1 : 0)) issues.push(issue('wrongOrder', place, { from: printShort(from), to: printShort(end) }));
    else {
      const gap = compare(from, reached);
      if (gap > 0) issues.push(issue('stepsHole', place, { from: printShort(reached), to: printShort(from) }));
      if (gap < 0 && position > 0) issues.push(issue('stepsOverlap', place, { from: printShort(from), to: printShort(least(end, reached)) }));
      reached = position > 0 ? greatest(end, reached) : end;
    }
  }
  const last = edges.at(-1);
  if (last && compare(reached, most) < (last.upTo === null ? 0 : 1)) {
    issues.push(issue('stepsHole', last.path, { from: printShort(reached), to: printShort(most) }));
  }
  return issues;
}

const edgesOf = ({ steps }: Steps, path: IssuePath) =>
  inOrderOfEdges(steps).map((step) => (
    { from: parseDecimal(step.from), end: endOf(step), upTo: 'upTo' in step ? step.upTo : null, path: [...path, 'steps', steps.indexOf(step)] }
  ));

function argumentRange({ of }: Steps, { observation, score }: Ranges): Range {
  // An observation without a greatest value is refused before.
  return typeof of === 'string' ? (observation(of) as Range) : score(of.score);
}

/** Of every part of `attained` something can be attained. */
function checkAttained({ formula, path }: Node, ranges: Ranges): NokIssue[] {
  if (formula.kind !== 'attained') return [];
  return rangesOf(formula.of, ranges).flatMap(({ most }, position) =>
    compare(most, ZERO) > 0 ? [] : [issue('nothingToAttain', [...path, 'of', position], { most: printShort(most) })],
  );
}

/** No part of a sum is ever left out: it is computed with everything empty that may be. */
function checkSums({ observations }: Definition, order: readonly NamedFormula[], ranges: Ranges): NokIssue[] {
  const values = new Map<string, Fraction | null>();
  return order.flatMap(({ id, formula, path }) => {
    const traced = prepare(formula, ranges)({
      observation: (key) => (observations[key]?.mayBeEmpty ? null : ZERO),
      score: (to) => values.get(to) as Fraction | null,
    });
    values.set(id, traced.value);
    return leftOutOf(formula, traced, path);
  });
}

/** The parts of sums that have no value, at any depth. */
const leftOutOf = (formula: Formula, { parts }: Traced, path: IssuePath): NokIssue[] =>
  partsOf(formula).inner.flatMap((inner, position) => {
    const traced = parts[position] as Traced;
    const place = [...path, ...inner.path];
    const isLost = formula.kind === 'sum' && traced.value === null;
    return [...(isLost ? [issue('sumLeftOut', place, {})] : []), ...leftOutOf(inner.formula, traced, place)];
  });
