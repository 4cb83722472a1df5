import fc from 'fast-check';
import type { Assessment, Marks, Outcome } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { directions, findShortcomings, safeDirections, safeFindShortcomings } from '../../src/improvement/index.js';
import { home } from '../analysis/homes.js';
import { NONSENSE } from '../hostile/values.js';
import { allPresent, markedHome } from './marked.js';

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

const assessment = home({ accessibleEquipment: 4 }, { organisation: { id: 'a' } });

describe('No value whatever makes a safe twin of the improvement throw:', () => {
  it('safeFindShortcomings by its assessment', () => { never((value) => safeFindShortcomings(value)); });
  it('safeFindShortcomings by its options', () => { never((value) => safeFindShortcomings(assessment, value)); });
  it('safeFindShortcomings by its marks', () => { never((marks) => safeFindShortcomings(assessment, { marks })); });
  it('safeFindShortcomings by one mark', () => {
    never((mark) => safeFindShortcomings(assessment, { marks: { ...allPresent, accessibleEquipment: { ...allPresent.accessibleEquipment, equipmentLift: mark } } }));
  });
  it('safeFindShortcomings by its collection', () => { never((collection) => safeFindShortcomings(assessment, { collection })); });
  it('safeDirections by its list', () => { never((value) => safeDirections(value)); });
  it('safeDirections by one organisation', () => { never((value) => safeDirections([value])); });
  it('safeDirections by an assessment', () => { never((value) => safeDirections([{ assessment: value }])); });
  it('safeDirections by marks', () => { never((marks) => safeDirections([{ assessment, marks }])); });
  it('safeDirections by its options', () => { never((value) => safeDirections([{ assessment }], value)); });

  it('not by names of the language itself', () => {
    const odd = JSON.parse('{ "__proto__": { "constructor": "absent" }, "accessibleEquipment": { "__proto__": "absent", "toString": "present" } }') as Marks;
    const outcome = safeFindShortcomings(assessment, { marks: odd });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'wrongType options.marks.__proto__', 'wrongType options.marks.accessibleEquipment.__proto__',
    ]);
  });
});

describe('The results of the improvement', () => {
  const marked = markedHome({ accessibleEquipment: { equipmentLift: 'absent' } }, { organisation: { id: 'b' } });
  const results = () => [findShortcomings(marked.assessment, { marks: marked.marks }), directions([{ assessment }, marked])];

  it('are frozen all the way down, and the same after JSON', () => {
    const loose = (value: unknown): boolean => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(results().map(loose)).toEqual([false, false]);
    expect(JSON.parse(JSON.stringify(results()))).toEqual(results());
  });

  it('are the same for what was stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify(marked)) as { assessment: Assessment; marks: Marks };
    expect(findShortcomings(stored.assessment, { marks: stored.marks })).toEqual(results()[0]);
    expect(directions([{ assessment }, stored])).toEqual(results()[1]);
  });
});
