import fc from 'fast-check';
import type { Methodology, Outcome } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import {
  effectiveWeights, safeContributions, safeEffectiveWeights, safeReweigh, safeShareInterval, safeWhatIf, whatIf,
} from '../../src/analysis/index.js';
import { NONSENSE } from '../hostile/values.js';
import { home, order } from './homes.js';
import { printed } from '../errors/sentences.js';

/** Values are handed over by a function: fast-check itself must not look at a revoked proxy. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }).map((value) => () => value),
  fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
);

const never = (run: (value: never) => Outcome<unknown>): void => {
  fc.assert(fc.property(anything, (value) => {
    const outcome = run(value() as never);
    expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
  }), { numRuns: 300 });
};

describe('No value whatever makes a safe twin of the analysis throw:', () => {
  const assessment = home();
  it('safeEffectiveWeights by its methodology', () => { never((value) => safeEffectiveWeights(value)); });
  it('safeEffectiveWeights by its options', () => { never((value) => safeEffectiveWeights(order, value)); });
  it('safeEffectiveWeights by what is left out', () => { never((value) => safeEffectiveWeights(order, { notAsked: value })); });
  it('safeContributions', () => { never((value) => safeContributions(value)); });
  it('safeReweigh by its methodology', () => { never((value) => safeReweigh(value, {})); });
  it('safeReweigh by its weights', () => { never((value) => safeReweigh(order, value)); });
  it('safeReweigh by one weight', () => { never((value) => safeReweigh(order, { '1.1': value })); });
  it('safeReweigh by its names', () => { never((value) => safeReweigh(order, {}, value)); });
  it('safeWhatIf by its assessment', () => { never((value) => safeWhatIf(value, {})); });
  it('safeWhatIf by its changes', () => { never((value) => safeWhatIf(assessment, value)); });
  it('safeWhatIf by an observation', () => { never((value) => safeWhatIf(assessment, { observations: { timeliness: value } })); });
  it('safeShareInterval by its share', () => { never((value) => safeShareInterval(value)); });
  it('safeShareInterval by its options', () => { never((value) => safeShareInterval({ count: 1, of: 2 }, value)); });

  it('in any place of an assessment, a proxy or a getter that throws is a problem like any other', () => {
    for (const nonsense of Object.values(NONSENSE)) {
      for (const key of Object.keys(assessment)) {
        const outcome = safeWhatIf({ ...assessment, [key]: nonsense }, {});
        expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
      }
    }
    const throwing = Object.defineProperty({ ...assessment }, 'score', { enumerable: true, get: () => { throw new Error('no'); } });
    const outcome = safeWhatIf(throwing, {});
    expect(outcome.success ? '' : printed(outcome.error).join('\n')).toBe('The value cannot be read: "no".');
  });
});

describe('The results of the analysis', () => {
  it('are frozen all the way down, and the same after JSON', () => {
    const results = [effectiveWeights(order), whatIf(home(), { observations: { remoteChannels: 1 } })];
    const loose = (value: unknown): boolean => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(results.map(loose)).toEqual([false, false]);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  it('do not depend on where the methodology comes from', () => {
    const copy = JSON.parse(JSON.stringify(order)) as Methodology;
    expect(effectiveWeights(copy)).toEqual(effectiveWeights(order));
  });
});
