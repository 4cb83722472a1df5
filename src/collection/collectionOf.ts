import { NokError, fieldIssue as issue, outcomeOf, type Outcome } from '../errors/index.js';
import { readyOf, type Methodology, type ObservationKinds, type Ready, type Sector } from '../methodology/index.js';
import { publish, read } from '../shape/index.js';
import { checkCollection } from './check.js';
import { collectionField } from './fields.js';
import { socialServiceCollection } from './mintrud-344n-2018/social-service.js';
import type { Collection } from './blanks.js';

/** How each sector's observations are collected; made when asked for, so that an app that only computes does not carry them. */
const collections: Partial<Record<Sector, () => Collection>> = { 'social-service': socialServiceCollection };

/**
 * The checklists and the questionnaire that come with a methodology: those of its sector, as long as they collect its observations.
 *
 * So a council's variant of an edition that keeps the observations keeps the blanks as well.
 *
 * @throws `NokError` where there are none; the caller then gives a collection of its own.
 * @example
 * ```ts
 * const collection = collectionOf(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * collection.checklists.map(({ items }) => items.length); // => [19, 19, 6, 8, 5, 6]
 * collection.questionnaire.questions[0]?.text.ru; // => 'Обращались ли Вы к информации на стенде организации?'
 * ```
 */
export function collectionOf<Kinds extends ObservationKinds>(methodology: Methodology<Kinds>): Collection {
  return publish(builtInCollection(readyOf(methodology)));
}

/** The same as a copy that inherits nothing. */
export function builtInCollection({ definition }: Ready): Collection {
  const found = definition.sector && collections[definition.sector]?.();
  const collection = read(collectionField, found, ['collection'], []) as Collection;
  if (!found || checkCollection(collection, definition, []).length > 0) {
    throw new NokError([issue('collectionMissing', ['collection'], { methodology: definition.id })]);
  }
  return collection;
}

/** {@link collectionOf} that returns its problems instead of throwing them. */
export const safeCollectionOf = <Kinds extends ObservationKinds>(methodology: Methodology<Kinds>): Outcome<Collection> =>
  outcomeOf(() => collectionOf(methodology));
