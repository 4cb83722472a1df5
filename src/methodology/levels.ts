import { issue, type NokIssue } from '../errors/index.js';
import type { NamedFormula } from './scores.js';

/**
 * Each level is made of the one below: so the contributions of a level add up to the total.
 *
 * The total takes criteria; a criterion takes criteria and its own indicators, or observations; an indicator takes indicators or observations.
 */
export function checkLevels({ id, level, nodes, path }: NamedFormula, named: readonly NamedFormula[]): NokIssue[] {
  const takesObservations = nodes.some(({ observation }) => observation !== undefined);
  const takesScores = nodes.some(({ score }) => score !== undefined);
  const upward = nodes.flatMap(({ score, place, path: where }) => {
    const other = named.find((candidate) => candidate.id === score);
    if (other === undefined || mayTake({ id, level }, other)) return [];
    return [issue('referenceUp', [...where, ...place], { from: id, to: other.id })];
  });
  return takesObservations && (takesScores || level === 'total') ? [...upward, issue('mixedFormula', path, {})] : upward;
}

const mayTake = ({ id, level }: Pick<NamedFormula, 'id' | 'level'>, other: NamedFormula): boolean =>
  other.level === 'criterion' ? level !== 'indicator' : level === 'indicator' || other.parent === id;
