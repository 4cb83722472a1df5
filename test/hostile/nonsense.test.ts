import {
  assess, safeAssess, safeDefineMethodology, safeExtendMethodology, safeMethodologyOn, safeRecheck, safeRequiredSample, type Assessment, type Outcome,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { definition, methodology, observations, options } from './valid.js';
import { NONSENSE } from './values.js';

type Path = readonly (string | number)[];

/** The place of every value inside a value, the whole first. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, position) => position) : Object.keys(value);
  return [path, ...steps.flatMap((step) => places((value as Record<string | number, unknown>)[step], [...path, step]))];
}

/** The value with another one at a place. */
function put(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  const inner = put((value as Record<string | number, unknown>)[step], rest, other);
  if (Array.isArray(value)) return value.map((part: unknown, position) => (position === step ? inner : part));
  return { ...(value as object), [step]: inner };
}

/** Fields that may be absent, so that `undefined` is no nonsense there. */
const OPTIONAL = [
  'options', 'symbol', 'ofSymbol', 'mayBeEmpty', 'unit', 'points', 'weightCitation', 'note', 'range', 'sector', 'validFrom', 'validTo', 'checkedOn', 'rounding',
  'choices', 'observation', 'item', 'organisation', 'name', 'type', 'municipality', 'forms', 'parent', 'sample', 'on', 'whenNobodyAsked',
  'whenNotApplicable', 'most', 'politeness',
];

const TEXTS = ['ru', 'en', 'number', 'symbol', 'ofSymbol', 'question', 'item', 'chosen', 'name', 'type', 'municipality', 'parent'];

const isFreeText = (path: Path): boolean =>
  TEXTS.includes(String(path.at(-1))) || path.at(-2) === 'forms' || (path.at(-1) === 'id' && path.length <= 2);

/** What is no nonsense after all: the absence of an optional key, any words in a free text, no options in an object without keys of its own. */
function isAllowed(name: string, path: Path): boolean {
  const last = path.at(-1);
  if (name === 'undefined') return path.length === 0 || OPTIONAL.includes(String(last));
  if (name === '-1') return last === 'days' || last === 'sum';
  if (name === 'a huge decimal' || name === 'a decimal comma') return isFreeText(path);
  const isEmptyObject = name === 'Date' || name === 'Map' || name === 'only a prototype';
  return isEmptyObject && (last === undefined || last === 'whenNobodyAsked');
}

/** Where the nonsense is not refused by a list of problems. */
function accepted(whole: unknown, run: (value: never) => Outcome<unknown>): string[] {
  return places(whole).flatMap((path) =>
    Object.entries(NONSENSE)
      .filter(([name]) => !isAllowed(name, path))
      .flatMap(([name, nonsense]) => {
        const outcome = run(put(whole, path, nonsense) as never);
        return outcome.success || outcome.error.issues.length === 0 ? [`${name} at ${path.join('.')}`] : [];
      }),
  );
}

describe('Nonsense in any place is refused by a list of problems:', () => {
  it('in a definition', () => {
    expect(accepted(definition, safeDefineMethodology)).toEqual([]);
  }, 60_000);

  it('in observations', () => {
    expect(accepted(observations, (value) => safeAssess(methodology, value, options))).toEqual([]);
  });

  it('in options', () => {
    expect(accepted(options, (value) => safeAssess(methodology, observations, value))).toEqual([]);
  });

  it('in the question for an edition', () => {
    expect(accepted({ sector: 'social-service', on: '2021-11-15' }, safeMethodologyOn)).toEqual([]);
    expect(safeMethodologyOn(undefined as never).success).toBe(false);
  });

  it('in the number of recipients', () => {
    const refused = Object.values(NONSENSE).filter((value) => !safeRequiredSample(value as number).success);
    expect(refused.length).toBe(Object.keys(NONSENSE).length);
  });

  it('in a definition as a base, and in changes unless they change nothing', () => {
    const passed = Object.entries(NONSENSE).filter(([, value]) =>
      safeExtendMethodology(value as typeof methodology, { id: 'x' }).success || safeExtendMethodology(methodology, { id: 'x', acts: value as never, title: value as never }).success);
    expect(passed.map(([name]) => name)).toEqual(['undefined', 'Date', 'Map', 'only a prototype']);
  });

  it('in any figure of a stored assessment', () => {
    const stored: Assessment = assess(methodology, observations, options);
    const { format, score, exact, criteria, rounding, notes } = stored;
    const wrong = places({ format, score, exact, criteria, rounding, notes }).filter(([first]) => first !== undefined).flatMap((path) =>
      Object.entries(NONSENSE)
        .filter(([, nonsense]) => safeRecheck(put(stored, path, nonsense) as Assessment).success)
        .map(([name]) => `${name} at ${path.join('.')}`));
    expect(wrong).toEqual([]);
  }, 60_000);
});
