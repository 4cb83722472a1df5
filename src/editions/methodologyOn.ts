import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { DateText, Methodology } from '../methodology/index.js';
import { read, type Field } from '../shape/index.js';
import { editions, type EditionSector, type MethodologyOf } from './editions.js';

/** Which methodology is asked for: of a sector, in force on a day. */
export interface EditionQuery<Of extends EditionSector> {
  readonly sector: Of;
  readonly on: DateText;
}

const queryField = (): Field => ({ object: { sector: { oneOf: Object.keys(editions) }, on: 'date' } });

/**
 * The methodology in force in a sector on a day: the one place that picks an edition.
 *
 * Give the same day to `assess` as `on`: where it lies beyond the day on which somebody last looked, the result says so.
 *
 * @throws `NokError` where no edition was in force that day, with the periods known.
 * @example
 * ```ts
 * methodologyOn({ sector: 'social-service', on: '2024-10-04' }).id; // => 'mintrud-344n-2018/social-service'
 * methodologyOn({ sector: 'social-service', on: '2024-10-05' }).citation.verification; // => 'unverified'
 * ```
 */
export function methodologyOn<Of extends EditionSector>(query: EditionQuery<Of>): MethodologyOf<Of> {
  const issues: NokIssue[] = [];
  const { sector, on } = (read(queryField(), query, [], issues) ?? {}) as EditionQuery<Of>;
  throwIfAny(issues);
  const known: readonly MethodologyOf<Of>[] = editions[sector];
  const found = known.find((edition) => isInForce(edition, on));
  if (found) return found;
  throw new NokError([issue('noEdition', ['on'], { sector, on, periods: known.map(period) })]);
}

/** {@link methodologyOn} that returns its problems instead of throwing them. */
export const safeMethodologyOn = <Of extends EditionSector>(query: EditionQuery<Of>): Outcome<MethodologyOf<Of>> =>
  outcomeOf(() => methodologyOn(query));

const isInForce = ({ validFrom = '', validTo = '9999-12-31' }: Methodology, on: DateText): boolean => validFrom <= on && on <= validTo;

const period = ({ validFrom = '…', validTo = '…' }: Methodology): string => `${validFrom} – ${validTo}`;
