import type { Definition, Formula } from 'nok-methodology';
import { allEnds, endsOf, formulasOf } from '../oracle/ends.js';
import { exact, fromDecimalText, over, plus, times, type Exact } from '../oracle/fraction.js';

/** With what factor each score enters: no entry where it does not, `null` where a scale stands on it. */
type Factors = ReadonlyMap<string, Exact | null>;

/** How much scores weigh. */
export interface Weights {
  /** In the criterion of an indicator, in the total of a criterion. */
  readonly inParent: (id: string, parent: string) => Exact | null;
  /** In the total, along all ways through criteria. */
  readonly inTotal: (id: string) => Exact | null;
}

/** The weights of a definition where some formulas are left out. */
export function weightsOf(definition: Definition, isThere: (formula: Formula) => boolean): Weights {
  const formulas = formulasOf(definition);
  const ends = allEnds(definition);
  const factors = new Map([...formulas].map(([id, formula]): [string, Factors] => [id, factorsIn(formula)]));
  const outer = ['total', ...definition.criteria.map(({ id }) => id)];

  function factorsIn(formula: Formula): Factors {
    if (!isThere(formula)) return new Map();
    if (formula.kind === 'reference') return new Map([[formula.to, exact(1n)]]);
    if (formula.kind === 'linear' || formula.kind === 'steps') return new Map(typeof formula.of === 'string' ? [] : [[formula.of.score, null]]);
    const parts = partsOf(formula).filter(({ of }) => isThere(of));
    const all = parts.map(({ part }) => part).reduce(plus, exact(0n));
    return merged(parts.map(({ of, part }) => [factorsIn(of), factorOf(formula, part, all)]));
  }

  /** The parts of a formula with what they count for. */
  function partsOf(formula: Formula): { of: Formula; part: Exact }[] {
    switch (formula.kind) {
      case 'weighted':
        return formula.of.map(({ of, weight }) => ({ of, part: fromDecimalText(weight) }));
      case 'attained':
        return formula.of.map((of) => ({ of, part: endsOf(of, definition.observations, ends).most }));
      case 'mean':
      case 'sum':
        return formula.of.map((of) => ({ of, part: exact(1n) }));
      default:
        return [];
    }
  }

  const inTotal = (id: string): Exact | null => {
    if (id === 'total') return exact(1n);
    const ways = outer.flatMap((at): [Factors, Exact | null][] => {
      const factor = factors.get(at)?.get(id);
      return factor === undefined ? [] : [[new Map([[id, factor]]), inTotal(at)]];
    });
    return merged(ways).get(id) ?? null;
  };

  return { inParent: (id, parent) => factors.get(parent)?.get(id) ?? null, inTotal };
}

/** A part of a mean counts by its share of all parts, of a sum as it is, of what is attained by 100 ÷ all that can be attained. */
function factorOf({ kind }: Formula, part: Exact, all: Exact): Exact {
  if (kind === 'sum') return exact(1n);
  return kind === 'attained' ? over(exact(100n), all) : over(part, all);
}

/** Σ factor · part, score by score; one scale on a way makes all of it unknown. */
function merged(parts: readonly (readonly [Factors, Exact | null])[]): Factors {
  const sums = new Map<string, Exact | null>();
  for (const [factors, by] of parts) {
    for (const [id, factor] of factors) {
      const before = sums.get(id);
      const added = factor && by && times(factor, by);
      sums.set(id, before === undefined ? added : before && added && plus(before, added));
    }
  }
  return sums;
}
