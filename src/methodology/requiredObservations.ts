import { outcomeOf, type Outcome } from '../errors/index.js';
import { publish } from '../shape/index.js';
import { readyOf } from './define.js';
import type { Methodology, Observation, ObservationKinds } from './model.js';
import { scoresOf } from './scores.js';

/** What a form asks for: an observation with its key and the scores it is for. */
export interface RequiredObservation<Key extends string = string> extends Observation {
  readonly key: Key;
  /** Whether there may be nobody to ask, or the list may not apply. */
  readonly mayBeEmpty: boolean;
  /** The ids of the indicators, and of the criteria made of observations outright, whose formulas read it. */
  readonly usedBy: readonly string[];
}

/**
 * What must be observed to assess an organisation, in the order of the methodology: for those who build forms. Frozen plain JSON.
 *
 * @throws `NokError` where the methodology is none.
 * @example
 * ```ts
 * const required = requiredObservations(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * required.length; // => 17
 * required.filter(({ kind }) => kind === 'items').map(({ key, usedBy }) => `${usedBy.join()} ${key}`); // => ['1.2 remoteChannels', '2.1 comfortConditions', '3.1 accessibleEquipment', '3.2 accessibleServices']
 * required.find(({ key }) => key === 'timeliness')?.usedBy; // => ['2.2']
 * required.filter(({ mayBeEmpty }) => mayBeEmpty).length; // => 6
 * ```
 */
export function requiredObservations<Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
): readonly RequiredObservation<keyof Kinds & string>[] {
  const { definition, observations } = readyOf(methodology);
  const readings = scoresOf(definition).map(({ id, nodes }) => ({ id, keys: new Set(nodes.map(({ observation }) => observation)) }));
  return publish([...observations].map(([key, observation]) => ({
    key,
    ...observation,
    mayBeEmpty: observation.mayBeEmpty === true,
    usedBy: readings.filter(({ keys }) => keys.has(key)).map(({ id }) => id),
  })));
}

/** {@link requiredObservations} that returns its problems instead of throwing them. */
export const safeRequiredObservations = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
): Outcome<readonly RequiredObservation<keyof Kinds & string>[]> => outcomeOf(() => requiredObservations(methodology));
