import { outcomeOf } from '../errors/index.js';
import { assess, roundingOf, type Assessment } from '../assessment/index.js';
import {
  extendMethodology, type Changes, type Criterion, type Methodology, type Ready, type ReadyScore,
} from '../methodology/index.js';
import { parseFraction, printFraction, subtract, total, type Fraction, type FractionText } from '../numeric/index.js';
import { inOrder } from '../rating/order.js';
import type { Member } from './compareInput.js';
import type { CauseEffect, ComparisonCause, FormulaCause, RoundingCause } from './compareModel.js';
import { byNumber } from './compareScores.js';
import { isGround } from './weights.js';

/** A difference of two methodologies, and the first one with it alone; `undefined` where that is no methodology. */
export interface Derived {
  readonly cause: ComparisonCause;
  readonly methodology: Methodology | undefined;
}

/** An organisation under the first methodology and under the other one. */
export interface Pair {
  readonly one: Assessment;
  readonly other: Assessment;
}

/** Whether two methodologies observe the same things and have the same scores in the same places. */
export const areAlike = (first: Ready, second: Ready): boolean =>
  sameNames(first, second, ({ observations }) => [...observations].map(([key, { kind }]) => `${key} ${kind}`))
  && sameNames(first, second, ({ scores }) => scores.map(({ level, parent, id }) => `${level} ${parent} ${id}`));

const sameNames = (first: Ready, second: Ready, namesOf: (ready: Ready) => string[]): boolean =>
  namesOf(first).sort().join() === namesOf(second).sort().join();

/** Every difference in what two methodologies that are alike compute, each applied alone to the first one; any pair shows the rounding. */
export function derivedFrom(first: Ready, second: Ready, { one, other }: Pair): Derived[] {
  const others = new Map(second.scores.map((score) => [score.id, score]));
  const changed = first.scores
    .map((from) => ({ from, to: others.get(from.id) as ReadyScore }))
    .filter(({ from, to }) => written(from.formula) !== written(to.formula))
    .sort((a, b) => Number(a.from.level === 'total') - Number(b.from.level === 'total') || byNumber(a.from.id, b.from.id));
  const [from, to] = [roundingOf(one), roundingOf(other)];
  return [
    ...changed.map(({ from: before, to: after }) => derived(first, changesTo[after.level](after, first), {
      what: isGround(after) ? 'formula' : 'weights', id: after.id, from: before.formula, to: after.formula,
    })),
    ...(written(from) === written(to) ? [] : [derived(first, { rounding: to }, { what: 'rounding', id: 'rounding', from, to })]),
  ];
}

/** A value as text in which the order of its properties does not matter. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => inOrder(a, b)))
      : part);

function derived({ methodology }: Ready, changes: Omit<Changes, 'id'>, difference: WithoutProblems): Derived {
  const outcome = outcomeOf(() => extendMethodology(methodology, { id: methodology.id, ...changes }));
  const cause = { ...difference, problems: outcome.success ? [] : outcome.error.issues } as ComparisonCause;
  return { cause, methodology: outcome.success ? outcome.data : undefined };
}

type WithoutProblems = Omit<FormulaCause, 'problems'> | Omit<RoundingCause, 'problems'>;

/** What has to change for a score to be computed by another formula: the formula, and the range in which it is proven to lie. */
const changesTo: Readonly<Record<ReadyScore['level'], (score: ReadyScore, first: Ready) => Omit<Changes, 'id'>>> = {
  indicator: ({ id, parent, formula, declared }) => ({ criteria: [{ id: parent, indicators: [{ id, formula, range: declared }] }] }),
  criterion: ({ id, formula, declared }) => ({ criteria: [{ id, formula, range: declared }] }),
  total: ({ formula, declared }, { definition }) => ({ total: { formula }, range: declared, criteria: pinned(definition) }),
};

/** The range of the total is that of every score which declares none: so each is given its own. */
const pinned = ({ criteria, range: common }: Ready['definition']): NonNullable<Changes['criteria']> =>
  criteria.map(({ id, range = common, indicators }: Criterion) =>
    ({ id, range, indicators: indicators.map((indicator) => ({ id: indicator.id, range: indicator.range ?? common })) }));

/** What each difference does alone to the total of an organisation, in points, and what they do together beyond that. */
export function effectsOf(all: readonly Derived[], member: Member, before: FractionText, difference: FractionText): CauseEffect[] {
  const effects = all.map(({ cause: { id }, methodology }) => ({ id, alone: methodology ? effectOf(methodology, member, before) : null }));
  const known = total(effects.flatMap(({ alone }) => alone ?? []));
  return [
    ...effects.map(({ id, alone }) => ({ id, effect: alone && printFraction(alone) })),
    { id: 'together', effect: printFraction(subtract(parseFraction(difference), known)) },
  ];
}

/** Nothing where the organisation cannot be computed so: a score may lie beyond a scale that refuses it. */
function effectOf(methodology: Methodology, { observations, options }: Member, before: FractionText): Fraction | null {
  const outcome = outcomeOf(() => assess(methodology, observations, options));
  return outcome.success ? subtract(parseFraction(outcome.data.exact), parseFraction(before)) : null;
}
