import type { Definition, Formula, Observation } from 'nok-methodology';
import { exact, fromDecimalText, isAbove, over, plus, times, type Exact } from './fraction.js';

/** The least and the greatest value a formula can take. */
export interface Ends {
  readonly least: Exact;
  readonly most: Exact;
}

const ZERO = exact(0n);

const lower = (a: Exact, b: Exact): Exact => (isAbove(a, b) ? b : a);
const upper = (a: Exact, b: Exact): Exact => (isAbove(b, a) ? b : a);

export const hull = (ends: readonly Ends[]): Ends => ends.reduce((a, b) => ({ least: lower(a.least, b.least), most: upper(a.most, b.most) }));

/** What a scale may be applied to: an observation, a share in percent, or a score. */
export function argumentEnds(of: string | { readonly score: string }, observations: Readonly<Record<string, Observation>>, scores: ReadonlyMap<string, Ends>): Ends {
  if (typeof of !== 'string') return scores.get(of.score) as Ends;
  const { kind, least = '0', most = '100' } = observations[of] as Observation;
  return kind === 'respondents' || kind === 'checklist' ? { least: ZERO, most: exact(100n) } : { least: fromDecimalText(least), most: fromDecimalText(String(most)) };
}

/** The ends of a formula, from those of what it names. */
export function endsOf(formula: Formula, observations: Readonly<Record<string, Observation>>, scores: ReadonlyMap<string, Ends>): Ends {
  const each = (formulas: readonly Formula[]): Ends[] => formulas.map((part) => endsOf(part, observations, scores));
  switch (formula.kind) {
    case 'share':
      return { least: ZERO, most: fromDecimalText(formula.points ?? '100') };
    case 'number':
      return argumentEnds(formula.of, observations, scores);
    case 'perItem': {
      const { most } = observations[formula.of] as Observation;
      const cap = fromDecimalText(formula.cap);
      return { least: ZERO, most: most === undefined ? cap : lower(cap, times(fromDecimalText(String(most)), fromDecimalText(formula.points))) };
    }
    case 'linear':
      return { least: ZERO, most: fromDecimalText(formula.points) };
    case 'steps':
      return hull(formula.steps.map(({ points }) => ({ least: fromDecimalText(points), most: fromDecimalText(points) })));
    case 'mean':
      return hull(each(formula.of));
    case 'weighted':
      return hull(each(formula.of.map(({ of }) => of)));
    case 'sum':
      return each(formula.of).reduce((a, b) => ({ least: plus(a.least, b.least), most: plus(a.most, b.most) }));
    case 'attained':
      return { least: each(formula.of).map(({ least, most }) => times(over(least, most), exact(100n))).reduce(lower), most: exact(100n) };
    case 'reference':
      return scores.get(formula.to) as Ends;
  }
}

/** The formula of every score by its number. */
export function formulasOf({ criteria, total }: Definition): Map<string, Formula> {
  return new Map([
    ...criteria.flatMap(({ id, formula, indicators }) => [[id, formula] as const, ...indicators.map((indicator) => [indicator.id, indicator.formula] as const)]),
    ['total', total.formula] as const,
  ]);
}

/** The formulas inside a formula. */
export function insideOf(formula: Formula): readonly Formula[] {
  if (formula.kind === 'weighted') return formula.of.map(({ of }) => of);
  return formula.kind === 'mean' || formula.kind === 'sum' || formula.kind === 'attained' ? formula.of : [];
}

/** The scores a formula names, whether it takes them as they are or by a scale. */
export function namedIn(formula: Formula): string[] {
  if (formula.kind === 'reference') return [formula.to];
  if (formula.kind === 'linear' || formula.kind === 'steps') return typeof formula.of === 'string' ? [] : [formula.of.score];
  return insideOf(formula).flatMap(namedIn);
}

/** The ends of every score of a definition. */
export function allEnds(definition: Definition): Map<string, Ends> {
  const formulas = formulasOf(definition);
  const found = new Map<string, Ends>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    const formula = formulas.get(id) as Formula;
    namedIn(formula).forEach(visit);
    found.set(id, endsOf(formula, definition.observations, found));
  };
  for (const id of formulas.keys()) visit(id);
  return found;
}

/** The kinds of the formulas in a tree. */
const kindsIn = (formula: Formula): string[] => [formula.kind, ...insideOf(formula).flatMap(kindsIn)];

/** The scores in a tree on which a scale stands. */
export const scaledIn = (formula: Formula): string[] =>
  formula.kind === 'reference' ? [] : insideOf(formula).length > 0 ? insideOf(formula).flatMap(scaledIn) : namedIn(formula);

/** Whether a formula takes scores in means alone, so that their weights add up to 1. */
export const isMeanOfScores = (formula: Formula): boolean => kindsIn(formula).every((kind) => ['mean', 'weighted', 'reference'].includes(kind));
