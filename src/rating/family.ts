import { circlesOfBranches } from '../council/index.js';
import { issue, type NokIssue } from '../errors/index.js';
import type { Placed } from './read.js';

/** Branches of themselves, and branches beside an organisation that was made of its branches: they would count twice. */
export function familyTroubles(placed: readonly Placed[]): NokIssue[] {
  const combined = new Set(placed.filter(({ rated }) => rated.choices.some(({ question }) => question === 'combining')).map(({ rated }) => rated.organisation.id));
  return [
    ...circlesOfBranches(placed.map(({ path, rated }) => ({ path: [...path, 'organisation'], organisation: rated.organisation }))),
    ...placed.flatMap(({ path, rated: { organisation: { id, parent } } }) =>
      (parent !== undefined && parent !== id && combined.has(parent) ? [issue('branchBesideWhole', [...path, 'organisation', 'parent'], { organisation: id, whole: parent })] : [])),
  ];
}
