import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { sumOfWeights, takes, type Formula, type Linear, type Node, type ObservationKind } from '../formula/index.js';
import { compare, parseDecimal, printShort, subtract } from '../numeric/index.js';
import { citationsOf } from './citations.js';
import type { Definition } from './model.js';
import { checkLevels } from './levels.js';
import type { NamedFormula } from './scores.js';

const MOST_NESTED = 32;
const MOST_NODES = 10_000;
const MOST_SCORES = 1000;

/** The problems of a definition whose shape is right: names, kinds, weights, dates. */
export function checkReferences(definition: Definition, named: readonly NamedFormula[]): NokIssue[] {
  const nodes = named.flatMap((score) => score.nodes);
  const tooBig = checkSize(named, nodes);
  if (tooBig.length > 0) return tooBig;
  return [
    ...checkNames(definition, named),
    ...checkActs(definition),
    ...nodes.flatMap((node) => checkNode(node, definition, named)),
    ...named.flatMap((score) => checkLevels(score, named)),
    ...checkUse(definition, named, nodes),
    ...checkOrder(definition, named),
  ];
}

function checkSize(named: readonly NamedFormula[], nodes: readonly Node[]): NokIssue[] {
  const tooDeep = nodes.find(({ depth }) => depth > MOST_NESTED);
  return [
    ...(tooDeep ? [issue('tooDeep', tooDeep.path, { most: MOST_NESTED })] : []),
    ...([[nodes, MOST_NODES], [named, MOST_SCORES]] as const).flatMap(([{ length }, most]) => (length > most ? [issue('tooLarge', ['criteria'], { most })] : [])),
  ];
}

/** Ids of scores given twice, keys of observations that differ only in their case. */
function checkNames({ observations }: Definition, named: readonly NamedFormula[]): NokIssue[] {
  const ids = named.map(({ id, path }) => ({ name: id, path: [...path.slice(0, -1), 'id'] }));
  const keys = Object.keys(observations).map((key) => ({ name: key.toLowerCase(), path: ['observations', key] }));
  return [ids, keys].flatMap(doubled);
}

function doubled(names: readonly { readonly name: string; readonly path: IssuePath }[]): NokIssue[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, path }) => {
    if (seen.has(name)) return [issue('duplicate', path, { id: name })];
    seen.add(name);
    return [];
  });
}

function checkActs(definition: Definition): NokIssue[] {
  const known = Object.keys(definition.acts);
  return citationsOf(definition).flatMap(({ citation, path }) =>
    citation.acts.flatMap((id, position) =>
      known.includes(id) ? [] : [issue('unknownAct', [...path, 'acts', position], { id, known })],
    ),
  );
}

function checkNode({ formula, path, observation, score, place }: Node, { observations }: Definition, named: readonly NamedFormula[]): NokIssue[] {
  return [
    ...(observation === undefined ? [] : checkObservationNamed(formula, observation, observations, [...path, ...place])),
    ...(score === undefined ? [] : checkScoreNamed(formula, score, named, [...path, ...place])),
    ...(formula.kind === 'weighted' ? checkWeights(formula, path) : []),
    ...(formula.kind === 'linear' ? checkLine(formula, path) : []),
  ];
}

function checkScoreNamed(formula: Formula, id: string, named: readonly NamedFormula[], path: IssuePath): NokIssue[] {
  const known = named.slice(0, -1).map((score) => score.id);
  if (!known.includes(id)) return [issue('unknownScore', path, { id, known })];
  return hasWholeSteps(formula) ? [issue('wrongKind', path, { key: id, kind: 'score', allowed: ['items'] })] : [];
}

function checkObservationNamed(formula: Formula, key: string, observations: Definition['observations'], path: IssuePath): NokIssue[] {
  const { kind, most } = observations[key] ?? {};
  if (kind === undefined) {
    const known = Object.keys(observations);
    return [issue('unknownObservation', path, { key, known })];
  }
  const allowed: readonly ObservationKind[] = hasWholeSteps(formula) ? takes.perItem : takes[formula.kind as keyof typeof takes];
  if (!allowed.includes(kind)) return [issue('wrongKind', path, { key, kind, allowed })];
  const needsMost = formula.kind === 'number' || formula.kind === 'steps';
  return needsMost && kind === 'items' && most === undefined ? [issue('unboundedRange', path, { key })] : [];
}

/** Whether a table speaks of whole numbers: only items are counted in them. */
const hasWholeSteps = (formula: Formula): boolean => formula.kind === 'steps' && formula.steps.some((step) => 'upTo' in step);

function checkLine({ worst, target }: Linear, path: IssuePath): NokIssue[] {
  return compare(parseDecimal(worst), parseDecimal(target)) === 0 ? [issue('worstIsTarget', path, { worst, target })] : [];
}

function checkWeights({ of, sum = '1' }: Extract<Formula, { kind: 'weighted' }>, path: IssuePath): NokIssue[] {
  const added = sumOfWeights(of.map(({ weight }) => weight));
  const difference = subtract(added, parseDecimal(sum));
  if (difference.n === 0n) return [];
  return [issue('weightsSum', path, { sum: printShort(added), declared: sum, difference: printShort(difference) })];
}

/** Every observation is used, and every score reaches the total. */
function checkUse({ observations }: Definition, named: readonly NamedFormula[], nodes: readonly Node[]): NokIssue[] {
  const used = new Set(nodes.map(({ observation }) => observation));
  const reached = reachedFrom(named);
  return [
    ...Object.keys(observations)
      .filter((key) => !used.has(key))
      .map((key) => issue('unusedObservation', ['observations', key], { key })),
    ...named.filter(({ id }) => !reached.has(id)).map(({ id, path }) => issue('unusedScore', path.slice(0, -1), { id })),
  ];
}

function reachedFrom(named: readonly NamedFormula[]): ReadonlySet<string> {
  const reached = new Set(['total']);
  for (const id of reached) {
    for (const { nodes } of named.filter((score) => score.id === id)) {
      for (const { score } of nodes) if (score !== undefined) reached.add(score);
    }
  }
  return reached;
}

function checkOrder({ validFrom, validTo, observations, range }: Definition, named: readonly NamedFormula[]): NokIssue[] {
  const ranges = [
    { range, path: ['range'] },
    ...Object.entries(observations).map(([key, { least, most }]) => ({ range: { least, most }, path: ['observations', key] })),
    ...named.filter(({ declared }) => declared !== range).map(({ declared, path }) => ({ range: declared, path: [...path.slice(0, -1), 'range'] })),
  ];
  const wrong = ranges.flatMap(({ range: { least, most }, path }) =>
    typeof least === 'string' && typeof most === 'string' && compare(parseDecimal(least), parseDecimal(most)) >= 0
      ? [issue('wrongOrder', path, { from: least, to: most })]
      : [],
  );
  const dates = validFrom && validTo && validFrom > validTo ? [issue('wrongOrder', ['validTo'], { from: validFrom, to: validTo })] : [];
  return [...wrong, ...dates];
}
