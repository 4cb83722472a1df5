import { NokError, issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../../errors/index.js';
import type { DateText } from '../../methodology/index.js';
import { read, type Field } from '../../shape/index.js';
import { LAST_DAY } from '../calendar.js';
import { law442 } from './law-442-2018.js';
import type { Regime, RegimeInForce } from './model.js';
import { resolution286 } from './resolution-286-2013.js';

/** The rules for councils and their cycle, the earliest first: dated data, each with its acts and how sure we are of it. */
export const regimes: readonly Regime[] = /* @__PURE__ */ Object.freeze([resolution286, law442]);

/** The id of a regime in the place of a field. */
export const regimeIdField: Field = { oneOf: /* @__PURE__ */ regimes.map(({ id }) => id) };

/**
 * The regime in force on a day.
 *
 * From which day an act is in force is not always known: `validity` says how sure we are of the days.
 *
 * @throws `NokError` where no regime was in force that day, with the periods known.
 * @example
 * ```ts
 * regimeOn('2014-05-21').id; // => 'resolution-286-2013'
 * regimeOn('2021-11-15').id; // => 'law-442-2018'
 * regimeOn('2021-11-15').validity.verification; // => 'unverified'
 * ```
 */
export function regimeOn(on: DateText): Regime {
  const issues: NokIssue[] = [];
  read('date', on, ['on'], issues);
  throwIfAny(issues);
  return pickRegime({ on }, ['on']);
}

/** {@link regimeOn} that returns its problems instead of throwing them. */
export const safeRegimeOn = (on: DateText): Outcome<Regime> => outcomeOf(() => regimeOn(on));

/** The regime that is named, or the one in force on the day. */
export function pickRegime({ on, regime }: { readonly on: DateText; readonly regime?: string }, path: IssuePath): Regime {
  const found = regimes.find((known) => (regime === undefined ? isInForce(known, on) : known.id === regime));
  if (found) return found;
  throw new NokError([issue('noRegime', path, { on, periods: regimes.map(period) })]);
}

const isInForce = ({ validFrom, validTo = LAST_DAY }: Regime, on: DateText): boolean => validFrom <= on && on <= validTo;

const period = ({ validFrom, validTo = '…' }: Regime): string => `${validFrom} – ${validTo}`;

/** A regime as a result of a day names it. */
export const inForce = ({ id, title, about, acts, validity, checkedOn }: Regime, on: DateText): RegimeInForce =>
  ({ id, title, about, acts, validity, beyondLastCheck: on > checkedOn });
