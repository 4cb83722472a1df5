import {
  add, formulasIn, lowest, mul, printed, ratio, scaledIn, sub, valueOf, type Json, type Node, type Ratio, type World,
} from './reference.js';

/** What must come out of a case, computed from the file alone. */
export function recomputed(definition: Node, { observations, options }: Node): Json {
  const { whenNobodyAsked = 'refuse', rounding: chosen = definition.rounding ?? { digits: 2, mode: 'half-up', at: 'end' } } = options as Node;
  const { digits, mode, at } = chosen as { digits: number; mode: string; at: string };
  const formulas = formulasIn(definition);
  const exact = new Map<string, Ratio | null>();
  const rounded = (value: Ratio | null): Ratio | null => value && ratio(printed(value, digits, mode));
  const handed = (value: Ratio | null): Ratio | null => (at === 'every-level' ? rounded(value) : value);
  const score = (id: string): Ratio | null => {
    if (!exact.has(id)) exact.set(id, valueOf(formulas.get(id) as Node, world));
    return exact.get(id) as Ratio | null;
  };
  const world: World = {
    definition,
    observation: (key) => observed((observations as Node)[key] as Json, typeof whenNobodyAsked === 'string' ? whenNobodyAsked : ((whenNobodyAsked as Node)[key] as string)),
    handed: (id) => handed(score(id)),
    figure: (id, on) => (on === 'printed' ? rounded(score(id)) : score(id)),
  };

  /** By how much a formula grows where a score that it names is one point higher; unknown where a scale stands on that score. */
  const growth = (id: string, raised: ReadonlyMap<string, Ratio>): Ratio | null => {
    const formula = formulas.get(id) as Node;
    if (scaledIn(formula).some((name) => raised.has(name))) return null;
    const higher = valueOf(formula, { ...world, handed: (name) => { const value = world.handed(name); return value && add(value, raised.get(name) ?? [0n, 1n]); } });
    return higher && sub(higher, score(id) as Ratio);
  };
  const criteria = definition.criteria as readonly Node[];

  /** The same through criteria, in as many rounds as there are; `null` as soon as one way leads through a scale. */
  const growthOfTotal = (indicator: string): Ratio | null => {
    let raised = new Map<string, Ratio>([[indicator, [1n, 1n]]]);
    let rounds = criteria.length;
    while (rounds > 0) {
      const next = new Map<string, Ratio>([[indicator, [1n, 1n]]]);
      for (const { id } of criteria) {
        if (score(id as string) === null) continue;
        const more = growth(id as string, raised);
        if (more === null) return null;
        if (more[0] !== 0n) next.set(id as string, more);
      }
      raised = next;
      rounds -= 1;
    }
    return growth('total', raised);
  };
  const figures = (id: string, weight: Ratio | null, bearing: Ratio | null): Node => {
    const value = score(id);
    if (value === null) return { id, score: null, exact: null, weight: null, contribution: null, status: 'left-out' };
    const contribution = bearing && mul(handed(value) as Ratio, bearing);
    return { id, score: printed(value, digits, mode), exact: lowest(value), weight: weight && lowest(weight), contribution: contribution && lowest(contribution), status: 'scored' };
  };
  const total = score('total') as Ratio;
  return {
    score: printed(total, digits, mode),
    exact: lowest(total),
    criteria: criteria.map(({ id: parent, indicators }) => {
      const weight = growth('total', new Map([[parent as string, [1n, 1n]]]));
      return {
        ...figures(parent as string, weight, weight),
        indicators: (indicators as readonly Node[]).map(({ id }) => {
          const effective = growthOfTotal(id as string);
          const inParent = score(id as string) && growth(parent as string, new Map([[id as string, [1n, 1n]]]));
          return { ...figures(id as string, inParent, effective), effectiveWeight: score(id as string) && effective && lowest(effective) };
        }),
      };
    }),
  };
}

/** An observation as a share from 0 to 1 or as a number; nothing where it does not apply, or nobody was asked and it is left out. */
function observed(value: Json, policy: string): Ratio | null {
  if (typeof value !== 'object' || value === null) return ratio(value);
  const { notApplicable, count, sum, of } = value as Node;
  if (notApplicable !== undefined) return null;
  if (of === 0) return policy === 'full' ? [1n, 1n] : policy === 'zero' ? [0n, 1n] : null;
  const [top, bottom] = ratio((sum ?? count) as Json);
  return [top, bottom * BigInt(of as number)];
}
