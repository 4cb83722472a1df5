import fc from 'fast-check';
import { safeDefineMethodology, type Definition } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { breaks, type Draft } from '../arbitraries/broken.js';
import { caseOf } from '../arbitraries/definitions.js';

describe('A valid definition broken in one place is refused with the code and the place:', () => {
  it.each(Object.entries(breaks))('%s', (_, breakIt) => {
    const met = { count: 0 };
    fc.assert(fc.property(fc.gen(), fc.nat(100), (draw, turn) => {
      const draft = JSON.parse(JSON.stringify(caseOf(draw).definition)) as Draft;
      const expected = breakIt(draft, turn);
      if (expected === undefined) return;
      met.count += 1;
      const outcome = safeDefineMethodology(draft as Definition);
      const found = outcome.success ? [] : outcome.error.issues.map(({ code, path }) => ({ code, path: path.join('.') }));
      expect(found).toContainEqual(expected);
    }), { numRuns: 60 });
    expect(met.count).toBeGreaterThan(0);
  });
});
