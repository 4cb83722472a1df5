import fc from 'fast-check';
import type { Definition, Formula, Observation, ObservationKind, ObservedValue } from 'nok-methodology';
import { decimalText, exact, fromDecimalText, isAbove, plus } from '../oracle/fraction.js';
import { endsOf, hull, type Ends } from '../oracle/formula.js';

/** A draw of a random value; fast-check keeps count, so that a failure shrinks. */
type Draw = fc.GeneratorValue;

/** A valid definition, the ends of its scores by the oracle, and observations that fit it. */
export interface Case {
  readonly definition: Definition;
  readonly ends: ReadonlyMap<string, Ends>;
  readonly observed: Readonly<Record<string, ObservedValue>>;
}

const label = { ru: 'условные данные', en: 'synthetic' };
const citation = { acts: ['procedure'], verification: 'unverified' } as const;

const between = (draw: Draw, min: number, max: number): number => draw(fc.integer, { min, max });
const coin = (draw: Draw): boolean => draw(fc.boolean);
const oneOf = <Value>(draw: Draw, values: readonly Value[]): Value => values[between(draw, 0, values.length - 1)] as Value;

/** One to `most` of the values, in any order. */
const some = (draw: Draw, values: readonly string[], most: number): string[] =>
  draw(fc.shuffledSubarray<string>, [...values], { minLength: 1, maxLength: Math.min(most, values.length) });

/** Weights that add up to 1, and some that add up to what `sum` says. */
function weighted(draw: Draw, parts: readonly Formula[]): Formula {
  const toOne: Readonly<Record<number, readonly string[][]>> = { 1: [['1'], ['1.00']], 2: [['0.3', '0.7'], ['0.05', '0.95']], 3: [['0.3', '0.3', '0.4'], ['0.2', '0.350', '0.45']] };
  const known = toOne[parts.length];
  if (known !== undefined && coin(draw)) {
    const weights = oneOf(draw, known);
    return { kind: 'weighted', of: parts.map((of, position) => ({ weight: weights[position] as string, of })) };
  }
  const weights = parts.map(() => decimalText(exact(BigInt(between(draw, 1, 999)), 100n), oneOf(draw, [2, 3, 5]), 'half-up'));
  const sum = decimalText(weights.map(fromDecimalText).reduce(plus), 4, 'half-up');
  return { kind: 'weighted', sum, of: parts.map((of, position) => ({ weight: weights[position] as string, of })) };
}

/** A tree over leaves: each leaf is used once, in means and weighted means at most three deep. */
function treeOver(draw: Draw, leaves: readonly Formula[], deepest = 3): Formula {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1 && (deepest === 0 || coin(draw))) return only;
  const parts: Formula[] = [];
  if (deepest > 1 && leaves.length > 1 && coin(draw)) {
    const cut = between(draw, 1, leaves.length - 1);
    parts.push(treeOver(draw, leaves.slice(0, cut), deepest - 1), treeOver(draw, leaves.slice(cut), deepest - 1));
  } else parts.push(...leaves);
  return coin(draw) ? { kind: 'mean', of: parts } : weighted(draw, parts);
}

/** A new observation with a formula that takes it. */
function leaf(draw: Draw, observations: Record<string, Observation>): Formula {
  const kind = oneOf<ObservationKind>(draw, ['respondents', 'checklist', 'items', 'measure']);
  const key = `${oneOf(draw, ['share', 'list', 'days'])}${Object.keys(observations).length}`;
  const common = { label, source: 'survey', ...(coin(draw) && { mayBeEmpty: coin(draw) }) } as const;
  if (kind === 'measure') {
    const least = between(draw, -100, 100);
    const [from, to] = [least, least + between(draw, 1, 200)].map((half) => decimalText(exact(BigInt(half), 2n), 1, 'half-up')) as [string, string];
    observations[key] = { kind, ...common, least: from === '-0.0' ? '0' : from, most: to };
    return { kind: 'number', of: key };
  }
  if (kind === 'items') {
    const isOpen = coin(draw);
    observations[key] = { kind, ...common, ...(!isOpen && { most: between(draw, 1, 12) }) };
    if (!isOpen && coin(draw)) return { kind: 'number', of: key };
    return { kind: 'perItem', of: key, points: oneOf(draw, ['20', '30', '0.5', '33.3']), cap: oneOf(draw, ['100', '10', '99.9']) };
  }
  observations[key] = { kind, ...common };
  return { kind: 'share', of: key, ...(coin(draw) && { points: oneOf(draw, ['10', '160', '0.5']) }) };
}

const fresh = (draw: Draw, observations: Record<string, Observation>): Formula[] =>
  Array.from({ length: between(draw, 1, 3) }, () => leaf(draw, observations));

const references = (ids: readonly string[]): Formula[] => ids.map((to) => ({ kind: 'reference', to }));

const decimal = (value: Ends['least']): string => {
  const text = decimalText(value, 4, 'half-up');
  return /^-0\.0*$/.test(text) ? '0' : text;
};

/** The derived ends as a declared range; a score that cannot vary gets room, because a range must have some. */
function declared({ least, most }: Ends): { least: string; most: string } {
  return { least: decimal(least), most: decimal(isAbove(most, least) ? most : plus(most, exact(1n))) };
}

function definition(draw: Draw): { definition: Definition; ends: Map<string, Ends> } {
  const observations: Record<string, Observation> = {};
  const ends = new Map<string, Ends>();
  const scored = (id: string, formula: Formula) => {
    const derived = endsOf(formula, observations, ends);
    ends.set(id, derived);
    return { id, label, citation, formula, range: declared(derived) };
  };
  const earlier = { indicators: [] as string[], criteria: [] as string[] };
  const criteria = Array.from({ length: between(draw, 1, 4) }, (_, position) => {
    const id = String(position + 1);
    const indicators = Array.from({ length: between(draw, 0, 3) }, (__, inner) => {
      const refers = earlier.indicators.length > 0 && between(draw, 0, 3) === 0;
      const leaves = refers ? references(some(draw, earlier.indicators, 3)) : fresh(draw, observations);
      const indicator = scored(`${id}.${inner + 1}`, treeOver(draw, leaves));
      earlier.indicators.push(indicator.id);
      return indicator;
    });
    const others = earlier.criteria.length > 0 && between(draw, 0, 3) === 0 ? some(draw, earlier.criteria, 2) : [];
    const taken = references([...indicators.map((indicator) => indicator.id), ...others]);
    const criterion = { ...scored(id, treeOver(draw, taken.length > 0 ? taken : fresh(draw, observations))), indicators };
    earlier.criteria.push(id);
    return criterion;
  });
  const total = treeOver(draw, references(earlier.criteria));
  const range = declared(hull([endsOf(total, observations, ends)]));
  return {
    definition: {
      id: 'synthetic', title: label, acts: { procedure: { title: label, number: '1', date: '2014-05-21' } }, citation, range, observations,
      criteria: some(draw, earlier.criteria, earlier.criteria.length).length > 1 ? [...criteria].reverse() : criteria, total: { label, citation, formula: total },
    },
    ends: ends.set('total', endsOf(total, observations, ends)),
  };
}

/** What may be observed under a definition. */
function observe(draw: Draw, { kind, mayBeEmpty, least = '0', most }: Observation): ObservedValue {
  if (mayBeEmpty && between(draw, 0, 3) === 0) return kind === 'respondents' && coin(draw) ? { count: 0, of: 0 } : { notApplicable: 'synthetic' };
  if (kind === 'items') return between(draw, 0, typeof most === 'number' ? most : 15);
  if (kind === 'respondents') {
    const of = between(draw, 1, 500);
    return { count: between(draw, 0, of), of };
  }
  if (kind === 'checklist') {
    const of = between(draw, 1, 27);
    return { count: coin(draw) ? between(draw, 0, of) : `${between(draw, 0, of - 1)}.${oneOf(draw, ['5', '25'])}`, of };
  }
  const [from, to] = [Number(least) * 4, Number(most) * 4];
  const quarters = between(draw, from, to) / 4;
  const form = between(draw, 0, 2);
  return form === 0 ? quarters : form === 1 ? decimalText(exact(BigInt(quarters * 4), 4n), 2, 'half-up').replace(/^-(0\.00)$/, '$1') : { sum: quarters * 3, of: 3 };
}

export function caseOf(draw: Draw): Case {
  const made = definition(draw);
  const observed = Object.fromEntries(Object.entries(made.definition.observations).map(([key, observation]) => [key, observe(draw, observation)]));
  return { ...made, observed };
}
