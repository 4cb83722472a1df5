import { inOrderOfEdges, nodesOf, partsOf, type Formula, type Linear, type Scale, type Steps } from '../formula/index.js';
import { readFormula, type Reading } from '../formula/reading.js';
import type { Ready } from '../methodology/index.js';
import { compare, parseDecimal } from '../numeric/index.js';

/** One way in which the total goes with an observation: as it is or by a scale, the higher the better or the lower. */
export interface Bearing {
  readonly scale: Scale | null;
  readonly upward: boolean;
}

/** What the bearings of a formula are told: whether the total rises with it, and whom to tell. */
interface Walk {
  readonly upward: boolean;
  readonly observe: (observation: string, scale: Scale | null) => void;
  readonly pass: (score: string, upward: boolean) => void;
}

const observed = ({ of }: { readonly of: string }, { observe }: Walk): void => { observe(of, null); };

function scaled(scale: Linear | Steps, { upward, observe, pass }: Walk): void {
  if (typeof scale.of === 'string') observe(scale.of, scale);
  else for (const climbs of directionsOf(scale)) pass(scale.of.score, climbs === upward);
}

/** Every way to put parts together rises with each of them. */
const each = (of: readonly Formula[], walk: Walk): void => { for (const formula of of) readFormula(bearings, formula, walk); };
const all = ({ of }: { readonly of: readonly Formula[] }, walk: Walk): void => { each(of, walk); };

const bearings: Reading<Walk, void> = {
  share: observed,
  number: observed,
  perItem: (scale, { observe }) => { observe(scale.of, scale); },
  mean: all,
  weighted: ({ of }, walk) => { each(of.map((part) => part.of), walk); },
  sum: all,
  attained: all,
  linear: scaled,
  steps: scaled,
  reference: ({ to }, { upward, pass }) => { pass(to, upward); },
};

/** Whether the points climb, or fall, with the value; both where they do now this and now that. */
export function directionsOf(scale: Scale | null): readonly boolean[] {
  if (scale?.kind === 'linear') return [compare(parseDecimal(scale.target), parseDecimal(scale.worst)) > 0];
  if (scale?.kind !== 'steps') return [true];
  const points = inOrderOfEdges(scale.steps).map((step) => parseDecimal(step.points));
  const turns = points.slice(1).map((value, position) => compare(value, points[position] as typeof value));
  if (turns.every((turn) => turn >= 0)) return [true];
  return turns.every((turn) => turn <= 0) ? [false] : [true, false];
}

/** All the ways in which the total goes with each observation. */
export function bearingsOf({ scores }: Ready): ReadonlyMap<string, readonly Bearing[]> {
  const found = new Map<string, Bearing[]>();
  const passed = new Map<string, Set<boolean>>([['total', new Set([true])]]);
  for (const { id, formula } of [...scores].reverse()) {
    for (const upward of passed.get(id) as Set<boolean>) {
      readFormula(bearings, formula, {
        upward,
        observe: (observation, scale) => { found.set(observation, [...(found.get(observation) ?? []), { scale, upward }]); },
        pass: (score, way) => { passed.set(score, new Set([...(passed.get(score) ?? []), way])); },
      });
    }
  }
  return found;
}

/** The observations each score is made of, through all the scores it names. */
export function observationsOf({ scores }: Ready): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { id, formula } of scores) {
    const parts = nodesOf(formula, []).map((node) => partsOf(node.formula));
    const read = parts.flatMap(({ observation, score }) => [...(observation === undefined ? [] : [observation]), ...(found.get(score ?? '') ?? [])]);
    found.set(id, [...new Set(read)]);
  }
  return found;
}
