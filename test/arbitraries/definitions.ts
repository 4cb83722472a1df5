import type { Definition, Formula, Observation, ObservationKind, ObservedValue } from 'nok-methodology';
import { endsOf, insideOf, namedIn, type Ends } from '../oracle/ends.js';
import { exact, fractionText, fromDecimalText, isAbove, plus } from '../oracle/fraction.js';
import { between, coin, decimal, oneOf, outward, some, type Draw } from './draw.js';
import { lineOver, stepsOver, wholeSteps } from './scales.js';

/** A valid definition, the ends of its scores by the oracle, and observations that fit it. */
export interface Case {
  readonly definition: Definition;
  readonly ends: ReadonlyMap<string, Ends>;
  readonly observed: Readonly<Record<string, ObservedValue>>;
}

const label = { ru: 'условные данные', en: 'synthetic' };
const citation = { acts: ['procedure'], verification: 'unverified' } as const;

/** What is made so far. */
interface Made {
  readonly observations: Record<string, Observation>;
  readonly ends: Map<string, Ends>;
  /** Whether a score can be left out. */
  readonly leavable: Map<string, boolean>;
}

/** Whether a formula is left out where everything is empty that may be. */
function mayBeLeftOut(formula: Formula, made: Made): boolean {
  const inside = insideOf(formula);
  if (inside.length > 0) return inside.every((part) => mayBeLeftOut(part, made));
  const [score] = namedIn(formula);
  if (score !== undefined) return made.leavable.get(score) === true;
  return made.observations[(formula as { of: string }).of]?.mayBeEmpty === true;
}

/** Weights that add up to 1, and some that add up to what `sum` says. */
function weighted(draw: Draw, parts: readonly Formula[]): Formula {
  const toOne: Readonly<Record<number, readonly string[][]>> = { 1: [['1'], ['1.00']], 2: [['0.3', '0.7'], ['0.05', '0.95']], 3: [['0.3', '0.3', '0.4'], ['0.2', '0.350', '0.45']] };
  const known = toOne[parts.length];
  if (known !== undefined && coin(draw)) {
    const weights = oneOf(draw, known);
    return { kind: 'weighted', of: parts.map((of, position) => ({ weight: weights[position] as string, of })) };
  }
  const weights = parts.map(() => decimal(exact(BigInt(between(draw, 1, 999)), 100n), oneOf(draw, [2, 3, 5])));
  const sum = decimal(weights.map(fromDecimalText).reduce(plus), 4);
  return { kind: 'weighted', sum, of: parts.map((of, position) => ({ weight: weights[position] as string, of })) };
}

/** The parts put together in one of the ways that are allowed for them. */
function together(draw: Draw, of: readonly Formula[], made: Made): Formula {
  const way = oneOf(draw, ['mean', 'mean', 'weighted', 'weighted', 'sum', 'attained'] as const);
  if (way === 'sum' && !of.some((part) => mayBeLeftOut(part, made))) return { kind: 'sum', of };
  const isAttainable = of.every((part) => isAbove(endsOf(part, made.observations, made.ends).most, exact(0n)));
  if (way === 'attained' && isAttainable) return { kind: 'attained', of };
  return way === 'mean' ? { kind: 'mean', of } : weighted(draw, of);
}

/** A tree over leaves: each leaf is used once, in lists at most three deep. */
function treeOver(draw: Draw, leaves: readonly Formula[], made: Made, deepest = 3): Formula {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1 && (deepest === 0 || coin(draw))) return only;
  const parts: Formula[] = [];
  if (deepest > 1 && leaves.length > 1 && coin(draw)) {
    const cut = between(draw, 1, leaves.length - 1);
    parts.push(treeOver(draw, leaves.slice(0, cut), made, deepest - 1), treeOver(draw, leaves.slice(cut), made, deepest - 1));
  } else parts.push(...leaves);
  return together(draw, parts, made);
}

/** A new observation with a formula that takes it. */
function leaf(draw: Draw, { observations }: Made): Formula {
  const kind = oneOf<ObservationKind>(draw, ['respondents', 'checklist', 'items', 'measure']);
  const key = `${oneOf(draw, ['share', 'list', 'days'])}${Object.keys(observations).length}`;
  const common = { label, source: 'survey', ...(coin(draw) && { mayBeEmpty: coin(draw) }) } as const;
  if (kind === 'measure') {
    const from = between(draw, -100, 100);
    const [least, most] = [from, from + between(draw, 1, 200)].map((half) => exact(BigInt(half), 2n)) as [Ends['least'], Ends['most']];
    observations[key] = { kind, ...common, least: decimal(least, 1), most: decimal(most, 1) };
    return scaledOr(draw, key, { least, most }, { kind: 'number', of: key });
  }
  if (kind === 'items') return countOf(draw, key, observations, common);
  observations[key] = { kind, ...common };
  const share: Formula = { kind: 'share', of: key, ...(coin(draw) && { points: oneOf(draw, ['10', '160', '0.5']) }) };
  return scaledOr(draw, key, { least: exact(0n), most: exact(100n) }, share);
}

/** A line, a table, or the formula itself. */
function scaledOr(draw: Draw, of: string, ends: Ends, plain: Formula): Formula {
  return { line: () => lineOver(draw, of, ends), steps: () => stepsOver(draw, of, ends), plain: () => plain }[oneOf(draw, ['line', 'steps', 'plain', 'plain'] as const)]();
}

function countOf(draw: Draw, key: string, observations: Record<string, Observation>, common: Omit<Observation, 'kind'>): Formula {
  const most = between(draw, 1, 12);
  const isOpen = coin(draw);
  observations[key] = { kind: 'items', ...common, ...(!isOpen && { most }) };
  const ends = { least: exact(0n), most: exact(BigInt(most)) };
  const paid: Formula = { kind: 'perItem', of: key, points: oneOf(draw, ['20', '30', '0.5', '33.3']), cap: oneOf(draw, ['100', '10', '99.9']) };
  if (isOpen) return coin(draw) ? paid : lineOver(draw, key, ends);
  if (between(draw, 0, 3) === 0) return wholeSteps(draw, key, most);
  return scaledOr(draw, key, ends, coin(draw) ? paid : { kind: 'number', of: key });
}

const fresh = (draw: Draw, made: Made): Formula[] => Array.from({ length: between(draw, 1, 3) }, () => leaf(draw, made));

/** Scores as they are, and some of them by a scale. */
const taken = (draw: Draw, ids: readonly string[], { ends }: Made): Formula[] =>
  ids.map((id) => {
    const of = { score: id, on: oneOf(draw, ['exact', 'printed'] as const) };
    const range = ends.get(id) as Ends;
    const way = between(draw, 0, 11);
    return way === 0 ? lineOver(draw, of, range) : way === 1 ? stepsOver(draw, of, range) : { kind: 'reference', to: id };
  });

/** The derived ends as a declared range; a score that cannot vary gets room, because a range must have some. */
function declared({ least, most }: Ends): { least: string; most: string } {
  return { least: outward(least, 'down'), most: outward(isAbove(most, least) ? most : plus(most, exact(1n)), 'up') };
}

function definition(draw: Draw): { definition: Definition; ends: Map<string, Ends> } {
  const made: Made = { observations: {}, ends: new Map(), leavable: new Map() };
  const { observations, ends } = made;
  const scored = (id: string, formula: Formula) => {
    const derived = endsOf(formula, observations, ends);
    ends.set(id, derived);
    made.leavable.set(id, mayBeLeftOut(formula, made));
    return { id, label, citation, formula, range: declared(derived) };
  };
  const earlier = { indicators: [] as string[], criteria: [] as string[] };
  const criteria = Array.from({ length: between(draw, 1, 4) }, (_, position) => {
    const id = String(position + 1);
    const indicators = Array.from({ length: between(draw, 0, 3) }, (__, inner) => {
      const refers = earlier.indicators.length > 0 && between(draw, 0, 3) === 0;
      const leaves = refers ? taken(draw, some(draw, earlier.indicators, 3), made) : fresh(draw, made);
      const indicator = scored(`${id}.${inner + 1}`, treeOver(draw, leaves, made));
      earlier.indicators.push(indicator.id);
      return indicator;
    });
    const others = earlier.criteria.length > 0 && between(draw, 0, 3) === 0 ? some(draw, earlier.criteria, 2) : [];
    const inside = taken(draw, [...indicators.map((indicator) => indicator.id), ...others], made);
    const criterion = { ...scored(id, treeOver(draw, inside.length > 0 ? inside : fresh(draw, made), made)), indicators };
    earlier.criteria.push(id);
    return criterion;
  });
  const { formula: total, range } = scored('total', treeOver(draw, taken(draw, earlier.criteria, made), made));
  return {
    definition: {
      id: 'synthetic', title: label, acts: { procedure: { title: label, number: '1', date: '2014-05-21' } }, citation, range, observations,
      criteria: some(draw, earlier.criteria, earlier.criteria.length).length > 1 ? [...criteria].reverse() : criteria, total: { label, citation, formula: total },
    },
    ends,
  };
}

/** What may be observed under a definition. */
export function observe(draw: Draw, { kind, mayBeEmpty, least = '0', most }: Observation): ObservedValue {
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
  const quarters = between(draw, Number(least) * 4, Number(most) * 4);
  const value = exact(BigInt(quarters), 4n);
  return oneOf<ObservedValue>(draw, [quarters / 4, decimal(value, 2), { sum: (quarters / 4) * 3, of: 3 }, fractionText(value)]);
}

export function caseOf(draw: Draw): Case {
  const made = definition(draw);
  const observed = Object.fromEntries(Object.entries(made.definition.observations).map(([key, observation]) => [key, observe(draw, observation)]));
  return { ...made, observed };
}
