import { NokError, issue, throwIfAny, type NokIssue } from '../errors/index.js';
import { readyOf, safeExtendMethodology, type Changes, type Criterion, type Definition, type Methodology } from '../methodology/index.js';
import { placedInDocument } from './places.js';

/** The methodology that changes make of their base; its problems have their places in the document that holds the changes. */
export function extended(base: Methodology, changes: Changes): Methodology {
  throwIfAny(checkIds(base, changes));
  const outcome = safeExtendMethodology(base, changes);
  if (outcome.success) return outcome.data;
  const { definition } = readyOf(base);
  throw new NokError(outcome.error.issues.map((found) => placedInDocument(found, definition, changes)));
}

/** What is different goes by an id of its own; a score is changed in one place only. */
function checkIds(base: Methodology, { id, criteria = [] }: Changes): NokIssue[] {
  const lists = [
    { scores: criteria, path: ['methodology', 'criteria'] },
    ...criteria.map(({ indicators = [] }, position) => ({ scores: indicators, path: ['methodology', 'criteria', position, 'indicators'] })),
  ];
  return [
    ...(id === base.id ? [issue('duplicate', ['methodology', 'id'], { id })] : []),
    ...lists.flatMap(({ scores, path }) => scores.flatMap((score, position) => {
      const first = scores.findIndex((other) => other.id === score.id);
      return first < position ? [issue('duplicate', [...path, position, 'id'], { id: score.id })] : [];
    })),
  ];
}

/** The parts of an extended methodology that the rest of a document is held against where the methodology has problems of its own. */
export function sketchOf(base: Methodology, { observations = {}, range, criteria = [] }: Changes): Definition {
  const { definition } = readyOf(base);
  const kept = Object.entries({ ...definition.observations, ...observations }).filter(([, observation]) => observation !== null);
  const removed = criteria.filter((criterion) => criterion.removed).map(({ id }) => id);
  return {
    ...definition,
    observations: Object.assign(Object.create(null) as object, Object.fromEntries(kept)) as Definition['observations'],
    range: range ?? definition.range,
    criteria: [...definition.criteria, ...criteria as readonly Criterion[]].filter(({ id }) => !removed.includes(id)),
  };
}
