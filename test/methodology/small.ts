import type { Argument, Criterion, Definition, Formula, Indicator, Observation, ObservationKind } from 'nok-methodology';

export const label = { ru: 'проба', en: 'sample' };
export const citation = { acts: ['procedure'], verification: 'confirmed' } as const;

export const observation = (kind: ObservationKind, more: Partial<Observation> = {}): Observation => ({ kind, label, source: 'survey', ...more });
export const measure = (least = '0', most = '100'): Observation => observation('measure', { least, most });
export const share = (of: string): Formula => ({ kind: 'share', of });
export const number = (of: string): Formula => ({ kind: 'number', of });
export const reference = (to: string): Formula => ({ kind: 'reference', to });
export const mean = (...of: Formula[]): Formula => ({ kind: 'mean', of });
export const weighted = (...of: [weight: string, of: Formula][]): Formula => ({ kind: 'weighted', of: of.map(([weight, part]) => ({ weight, of: part })) });
export const sum = (...of: Formula[]): Formula => ({ kind: 'sum', of });
export const attained = (...of: Formula[]): Formula => ({ kind: 'attained', of });
export const linear = (of: Argument, worst: string, target: string, points: string, outside: 'clamp' | 'refuse' = 'clamp'): Formula =>
  ({ kind: 'linear', of, worst, target, points, outside });
/** Steps by their rows: from, to, points. */
export const steps = (of: Argument, ...rows: [from: string, to: string, points: string][]): Formula =>
  ({ kind: 'steps', of, steps: rows.map(([from, to, points]) => ({ from, to, points })) });
/** Steps of whole numbers: from, up to, points. */
export const wholeSteps = (of: string, ...rows: [from: string, upTo: string, points: string][]): Formula =>
  ({ kind: 'steps', of, steps: rows.map(([from, upTo, points]) => ({ from, upTo, points })) });
export const indicator = (id: string, formula: Formula, more: Partial<Indicator> = {}): Indicator => ({ id, label, citation, formula, ...more });
export const criterion = (id: string, formula: Formula, indicators: Indicator[] = [], more: Partial<Criterion> = {}): Criterion =>
  ({ ...indicator(id, formula), indicators, ...more });

/** A small definition: what is not given is a plain mean of the criteria between 0 and 100. */
export function small(observations: Record<string, Observation>, criteria: Criterion[], more: Partial<Definition> = {}): Definition {
  return {
    id: 'small', title: label, acts: { procedure: { title: label, number: '1', date: '2014-05-21' } }, citation, range: { least: '0', most: '100' },
    observations, criteria,
    total: { label, citation, formula: mean(...criteria.map(({ id }) => reference(id))) },
    ...more,
  };
}

/** A definition whose criteria are measured outright, one observation each: a, b, c … */
export const measured = (count: number): Definition => {
  const keys = Array.from({ length: count }, (_, position) => String.fromCharCode(97 + position));
  return small(
    Object.fromEntries(keys.map((key) => [key, measure()])),
    keys.map((key, position) => criterion(String(position + 1), number(key))),
  );
};
