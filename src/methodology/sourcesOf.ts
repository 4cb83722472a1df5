import { outcomeOf, type Outcome } from '../errors/index.js';
import { publish } from '../shape/index.js';
import { SOURCES, type Methodology, type ObservationKinds, type Source } from './model.js';
import { requiredObservations, type RequiredObservation } from './requiredObservations.js';

/** What must be collected from one source of information. */
export interface SourceOfObservations<Key extends string = string> {
  readonly source: Source;
  readonly observations: readonly Pick<RequiredObservation<Key>, 'key' | 'label' | 'kind' | 'usedBy'>[];
}

/**
 * Where everything a methodology observes comes from: for those who divide the work. Frozen plain JSON.
 *
 * Sources in the order of `SOURCES`, those from which nothing comes left out; observations in the order of the methodology.
 *
 * @throws `NokError` where the methodology is none.
 * @example
 * ```ts
 * const sources = sourcesOf(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * sources.map(({ source, observations }) => `${source}: ${observations.length}`); // => ['stand: 1', 'site: 2', 'visit: 3', 'survey: 11']
 * sources[0]?.observations.map(({ key, usedBy }) => `${usedBy.join()} ${key}`); // => ['1.1 informationOnStand']
 * ```
 */
export function sourcesOf<Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
): readonly SourceOfObservations<keyof Kinds & string>[] {
  const required = requiredObservations(methodology);
  return publish(SOURCES.flatMap((source) => {
    const observations = required
      .filter((observation) => observation.source === source)
      .map(({ key, label, kind, usedBy }) => ({ key, label, kind, usedBy }));
    return observations.length === 0 ? [] : [{ source, observations }];
  }));
}

/** {@link sourcesOf} that returns its problems instead of throwing them. */
export const safeSourcesOf = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
): Outcome<readonly SourceOfObservations<keyof Kinds & string>[]> => outcomeOf(() => sourcesOf(methodology));
