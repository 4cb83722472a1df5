import { issue, type NokIssue } from '../errors/index.js';
import { ZERO, type Fraction } from '../numeric/index.js';
import type { Figure, Ties } from './model.js';
import { figureOf, isNew, type Placed } from './read.js';

/** The criteria that order equal totals; none where a place is shared. */
export const criteriaOf = (ties: Ties): readonly string[] => (typeof ties === 'string' ? [] : ties.by);

/** A criterion that breaks ties must be one of the methodology, and be named once. */
export function unknownCriteria(by: readonly string[], placed: readonly Placed[]): NokIssue[] {
  const named = new Set<string>();
  return by.flatMap((id, position) => {
    const path = ['options', 'ties', 'by', position];
    const without = placed.find(({ rated }) => !rated.criteria.some((criterion) => criterion.id === id));
    const known = without?.rated.criteria.map((criterion) => criterion.id) ?? [];
    return [
      ...(isNew(id, named) ? [] : [issue('duplicate', path, { id })]),
      ...(without ? [issue('unknownScore', path, { id, known })] : []),
    ];
  });
}

/** What orders equal totals: the figure of a criterion. A criterion left out there is an issue, once for an organisation. */
export function tieBreaker(id: string, figure: Figure, issues: NokIssue[]): (item: Placed) => Fraction {
  const reported = new Set<Placed>();
  return (item) => {
    const { path, rated } = item;
    const position = rated.criteria.findIndex((criterion) => criterion.id === id);
    const criterion = rated.criteria[position];
    if (criterion?.status === 'scored') return figureOf(criterion, figure);
    if (!reported.has(item)) {
      reported.add(item);
      issues.push(issue('tieBreakerLeftOut', [...path, 'criteria', position], { organisation: rated.organisation.id, criterion: id }));
    }
    return ZERO;
  };
}
