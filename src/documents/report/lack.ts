import type { Collection } from '../../collection/index.js';
import type { LackingItem } from '../../improvement/index.js';
import type { Gathered } from '../gathered.js';
import type { Tongue } from '../tongue.js';
import { isSingle } from './single.js';

/** How an item lacks, and in how many organisations: what is there in part is not said to be absent. */
export function lackInWords({ observation, absent, inPart }: LackingItem, gathered: Gathered, { own: { report: { lacks } } }: Tongue): string {
  const { checklists } = gathered.collection as Collection;
  const isGraded = checklists.some((list) => list.observation === observation && list.grades);
  const words = isGraded ? lacks.graded : lacks.marked;
  return ([[words.absent, absent], [words.inPart, inPart]] as const)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => (isSingle(gathered) ? word : lacks.inOrganisations(word, number)))
    .join(', ');
}
