import { NokError, issue, outcomeOf, type Outcome } from '../errors/index.js';
import { readyOf, type Definition, type Methodology, type ObservationKinds, type Ready, type Sector } from '../methodology/index.js';
import { publish, read } from '../shape/index.js';
import type { Collection } from './blanks.js';
import { checkCollection } from './check.js';
import { collectionField } from './fields.js';
import { allQuestionsCollection, performingArtsCollection, untimedCollection, waitingFigure } from './mintrud-344n-2018/other-sectors.js';
import { socialServiceCollection } from './mintrud-344n-2018/social-service.js';

/** How each sector's observations are collected; made when asked for, so that an app that only computes does not carry them. */
const collections: Readonly<Record<Sector, () => Collection>> = {
  'social-service': socialServiceCollection,
  'medical-social-expertise': allQuestionsCollection,
  'health-outpatient': allQuestionsCollection,
  'health-inpatient': allQuestionsCollection,
  education: untimedCollection,
  culture: untimedCollection,
  'performing-arts': performingArtsCollection,
};

/**
 * The checklists and the questionnaire that come with a methodology: those of its sector, as long as they collect its observations.
 *
 * So a council's variant of an edition that keeps the observations keeps the blanks as well. Where waiting time counts, its points are one
 * figure more. Beyond social service the lists of required information are not known: what was found of them is a figure.
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
  const found = definition.sector && withWaiting(collections[definition.sector](), definition);
  const collection = read(collectionField, found, ['collection'], []) as Collection;
  if (!found || checkCollection(collection, definition, []).length > 0) {
    throw new NokError([issue('collectionMissing', ['collection'], { methodology: definition.id })]);
  }
  return collection;
}

/** Waiting time counts in health, and in the reading of social service that a council may choose. */
const withWaiting = (collection: Collection, { observations }: Definition): Collection =>
  observations.waitingPoints ? { ...collection, figures: [...(collection.figures ?? []), waitingFigure()] } : collection;

/** {@link collectionOf} that returns its problems instead of throwing them. */
export const safeCollectionOf = <Kinds extends ObservationKinds>(methodology: Methodology<Kinds>): Outcome<Collection> =>
  outcomeOf(() => collectionOf(methodology));
