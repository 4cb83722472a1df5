import type { Definition } from '../methodology/index.js';

/** What a score is: an indicator, a criterion, or the total. */
export type Level = 'indicator' | 'criterion' | 'total';

/** The level of a score by its id. */
export type ScoreLevels = (id: string) => Level;

/** The levels of the scores that a formula of this methodology may name. */
export function levelsOf({ criteria }: Pick<Definition, 'criteria'>): ScoreLevels {
  const ids = new Set(criteria.map(({ id }) => id));
  return (id) => (ids.has(id) ? 'criterion' : 'indicator');
}
