import { NokError, issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../errors/index.js';
import type { TermsFound } from '../formula/index.js';
import { readyOf, termsOfScores, type Methodology, type ObservationKinds, type Ready, type Weighing } from '../methodology/index.js';
import { optional, publish, read, type Field, type FieldsOf } from '../shape/index.js';
import type { EffectiveWeight, EffectiveWeights } from './model.js';
import { isGround, weightsWithout } from './weights.js';
import { worthOf } from './worth.js';

/** What the caller decides of effective weights. */
export interface EffectiveWeightOptions<Key extends string = string> {
  /** Observations that are left out: nobody was asked, or the list does not apply. */
  readonly notAsked?: readonly Key[];
}

const optionFields: FieldsOf<EffectiveWeightOptions> = { notAsked: optional({ list: 'text' }) };
/** What `effectiveWeights` lets the caller decide. */
export const effectiveWeightOptionsField: Field = { object: optionFields };

/**
 * How much each criterion and indicator weighs in the total, and how many points one more per cent, item or unit brings.
 *
 * The effective weight is the product of the factors on the way to the total: weights, 1 in a sum, 100 ÷ what can be attained. Over the
 * indicators they add up to exactly 1 where criteria and total are means. Observations that are left out give their weight to what remains
 * beside them. Where a scale stands on a score there is no such factor, and no figure that holds everywhere.
 *
 * @throws `NokError` where an observation is unknown or may not be empty, or nothing remains.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const { indicators, observations } = effectiveWeights(methodology);
 * indicators[0]; // => { id: '1.1', declaredWeight: '3/10', weight: '3/10', effectiveWeight: '3/50', status: 'scored' }
 * observations.find(({ observation }) => observation === 'remoteChannels'); // => { observation: 'remoteChannels', per: 'item', points: '9/5', upTo: 4 }
 * const withoutPremises = effectiveWeights(methodology, { notAsked: ['comfortConditions'] });
 * withoutPremises.indicators.slice(3, 6).map(({ effectiveWeight }) => effectiveWeight); // => [null, '4/35', '3/35']
 * ```
 */
export function effectiveWeights<Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  options: EffectiveWeightOptions<NoInfer<keyof Kinds & string>> = {},
): EffectiveWeights {
  const ready = readyOf(methodology);
  const issues: NokIssue[] = [];
  const chosen = read(effectiveWeightOptionsField, options, ['options'], issues) as EffectiveWeightOptions;
  throwIfAny(issues);
  const { notAsked = [] } = chosen;
  throwIfAny(notAsked.flatMap((key, position) => notEmptiable(ready, key, ['options', 'notAsked', position])));
  const leftOut = new Set(notAsked);
  const terms = termsOfScores(ready, new Map(notAsked.map((key) => [key, null])));
  const total = terms.get('total') as TermsFound;
  if (total === null) throw new NokError([issue('totalLeftOut', ['options', 'notAsked'], {})]);
  const rows = rowsOf(ready, weightsWithout(ready, leftOut), terms);
  const { criteria, fingerprint } = ready.methodology;
  return publish({
    format: 'nok.effective-weights/1',
    methodology: fingerprint,
    notAsked: [...ready.observations.keys()].filter((key) => leftOut.has(key)),
    criteria: criteria.map(({ id }) => rows.get(id) as EffectiveWeight),
    indicators: criteria.flatMap(({ indicators }) => indicators.map(({ id }) => rows.get(id) as EffectiveWeight)),
    observations: worthOf(ready, total, leftOut),
  });
}

/** {@link effectiveWeights} that returns its problems instead of throwing them. */
export const safeEffectiveWeights = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  options: EffectiveWeightOptions<NoInfer<keyof Kinds & string>> = {},
): Outcome<EffectiveWeights> => outcomeOf(() => effectiveWeights(methodology, options));

function notEmptiable({ observations }: Ready, key: string, path: IssuePath): NokIssue[] {
  const observation = observations.get(key);
  if (observation?.mayBeEmpty) return [];
  if (observation) return [issue('mayNotBeEmpty', path, { observation: key })];
  const known = [...observations.keys()];
  return [issue('unknownObservation', path, { key, known })];
}

function rowsOf(
  { scores, declared }: Ready,
  weights: ReadonlyMap<string, Weighing>,
  terms: ReadonlyMap<string, TermsFound>,
): ReadonlyMap<string, EffectiveWeight> {
  return new Map(scores.map((score) => {
    const { id } = score;
    const { weight, effectiveWeight } = weights.get(id) as Weighing;
    return [id, {
      id,
      declaredWeight: (declared.get(id) as Weighing).weight,
      weight,
      effectiveWeight: isGround(score) ? effectiveWeight : null,
      status: terms.get(id) === null ? 'left-out' : 'scored',
    }];
  }));
}
