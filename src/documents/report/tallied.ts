import { mergeTallies, type OrganisationTally, type Tallies } from '../../collection/index.js';
import type { Gathered } from '../gathered.js';

/** The answers of all organisations together, unweighted; nothing where none were counted. */
export function answersTogether({ organisations }: Gathered): OrganisationTally | undefined {
  const [first, ...others] = organisations.flatMap(({ tally }) => tally ?? []).map(asOne);
  return first && others.reduce((sum, other) => mergeTallies(sum, other), first).organisations[ALL];
}

const ALL = 'all';

/** Counted answers that are merged with those of others: as if everybody had answered for the same organisation. */
const asOne = (tally: OrganisationTally): Tallies =>
  ({ format: 'nok.tallies/1', methodology: ALL, organisations: { [ALL]: tally }, inconsistencies: [], problems: [] });
