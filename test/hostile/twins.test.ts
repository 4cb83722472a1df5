import fc from 'fast-check';
import {
  safeAssess, safeDefineMethodology, safeExtendMethodology, safeMethodologyOn, safeRecheck, safeRequiredSample, type Outcome,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { methodology, observations } from './valid.js';
import { NONSENSE } from './values.js';

describe('No value whatever makes a safe twin throw:', () => {
  /** Values are handed over by a function: fast-check itself must not look at a revoked proxy. */
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true })
      .map((value) => () => value),
    fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
  );
  const never = (run: (value: never) => Outcome<unknown>): void => {
    fc.assert(fc.property(anything, (value) => {
      const outcome = run(value() as never);
      expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
    }), { numRuns: 300 });
  };

  it('safeDefineMethodology', () => { never(safeDefineMethodology); });
  it('safeAssess by its methodology', () => { never((value) => safeAssess(value, observations)); });
  it('safeAssess by its observations', () => { never((value) => safeAssess(methodology, value)); });
  it('safeAssess by its options', () => { never((value) => safeAssess(methodology, observations, value)); });
  it('safeMethodologyOn', () => { never(safeMethodologyOn); });
  it('safeRequiredSample', () => { never(safeRequiredSample); });
  it('safeRecheck', () => { never(safeRecheck); });
  it('safeExtendMethodology by its base', () => { never((value) => safeExtendMethodology(value, { id: 'x' })); });
  it('safeExtendMethodology by its changes', () => { never((value) => safeExtendMethodology(methodology, value)); });
});
