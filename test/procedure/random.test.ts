import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defineMethodology, defineProcedure, safeDefineMethodology, safeDefineProcedure, type Definition, type ProcedureDocument,
} from 'nok-methodology';
import { breaks, type Draft } from '../arbitraries/broken.js';
import { caseOf } from '../arbitraries/definitions.js';
import { mutations } from '../schemas/mutations.js';
import { BASE, base, extending, written } from './documents.js';

const clone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const step = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string | number, unknown>)[name] : undefined;

/** Whether a path leads to something, or its last step to nothing in something that is there. */
function leadsSomewhere(value: unknown, path: readonly (string | number)[]): boolean {
  const holder = path.slice(0, -1).reduce(step, value);
  return path.length === 0 || (typeof holder === 'object' && holder !== null);
}

describe('A random methodology', () => {
  it('as a document is the methodology it would be by itself, also after a round trip through JSON', () => {
    fc.assert(fc.property(fc.gen(), (draw) => {
      const { definition } = caseOf(draw);
      const procedure = defineProcedure({ methodology: definition });
      expect(procedure.methodology).toStrictEqual(defineMethodology(definition));
      expect(defineProcedure(clone(procedure))).toStrictEqual(procedure);
    }), { numRuns: 60 });
  });

  it('broken in one place is refused as it would be by itself, one step deeper', () => {
    fc.assert(fc.property(fc.gen(), fc.constantFrom(...Object.values(breaks)), fc.nat(100), (draw, breakIt, turn) => {
      const draft = clone(caseOf(draw).definition) as Draft;
      if (breakIt(draft, turn) === undefined) return;
      const [alone, inside] = [safeDefineMethodology(draft as Definition), safeDefineProcedure({ methodology: draft })];
      const issues = alone.success ? [] : alone.error.issues;
      expect(inside.success ? [] : inside.error.issues).toEqual(issues.map((issue) => ({ ...issue, path: ['methodology', ...issue.path] })));
      expect(inside.success).toBe(false);
    }), { numRuns: 200 });
  });
});

/** Every place of an issue, told from the document or, under `extends`, from the base; how many lie in the base. */
function expectPlaces(document: unknown): { readonly refused: boolean; readonly inBase: number } {
  const outcome = safeDefineProcedure(document as ProcedureDocument);
  const places = (outcome.success ? [] : outcome.error.issues).map(({ path: [first, ...rest] }) => ({
    isInBase: first === 'extends' && rest.length > 0, rest, path: first === undefined ? [] : [first, ...rest],
  }));
  const lost = places.filter(({ isInBase, rest, path }) => (isInBase ? !leadsSomewhere(base, rest) : !leadsSomewhere(document, path)));
  expect(lost).toEqual([]);
  return { refused: !outcome.success, inBase: places.filter(({ isInBase }) => isInBase).length };
}

describe('A document with random changes', () => {
  it('is a procedure, or is refused with places that are there', () => {
    let refused = 0;
    fc.assert(fc.property(mutations([written, extending], true), (document) => { refused += Number(expectPlaces(document).refused); }), { numRuns: 1500 });
    expect(refused).toBeGreaterThan(300);
  });

  it('of the right shape is refused with places that are there: in the document, or under “extends” in the base', () => {
    const indicators = base.criteria.flatMap((criterion) => criterion.indicators.map(({ id }) => ({ id, criterion: criterion.id })));
    const key = fc.constantFrom(...Object.keys(base.observations), 'nowhere');
    const formula = fc.oneof(key.map((of) => ({ kind: 'share', of })), fc.constantFrom('1', '1.1', '9').map((to) => ({ kind: 'reference', to })));
    const range = fc.constantFrom({ least: '0', most: '99' }, { least: '100', most: '0' }, { least: '-1', most: '200' });
    const score = fc.record({ formula, range, label: fc.constant({ ru: 'а', en: 'a' }), removed: fc.constant(true) }, { requiredKeys: [] });
    const criteria = fc.array(fc.tuple(fc.constantFrom(...indicators, { id: '7.1', criterion: '7' }), score, score), { maxLength: 3 }).map((drawn) =>
      [...new Map(drawn.map(([{ id, criterion }, outer, inner]) => [criterion, { ...outer, id: criterion, indicators: [{ ...inner, id }] }])).values()]);
    const changes = fc.record({
      id: fc.constant('council'), criteria, range, validFrom: fc.constantFrom('2000-01-01', '2030-01-01'),
      observations: fc.dictionary(key.filter((name) => name !== 'nowhere'), fc.constant(null), { maxKeys: 2 }),
      citation: fc.constantFrom({ acts: ['nowhere'] }, { verification: 'practice' }), total: fc.record({ formula }),
    }, { requiredKeys: ['id'] });
    const seen = { refused: 0, inBase: 0 };
    fc.assert(fc.property(changes, (methodology) => {
      const { refused, inBase } = expectPlaces({ extends: BASE, methodology });
      seen.refused += Number(refused);
      seen.inBase += inBase;
    }), { numRuns: 500 });
    expect([seen.refused > 100, seen.inBase > 100]).toEqual([true, true]);
  });
});
