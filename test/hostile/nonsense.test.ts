import fc from 'fast-check';
import {
  assess, defineMethodology, methodologyOn, safeAssess, safeDefineMethodology, safeExtendMethodology, safeMethodologyOn, safeRecheck,
  safeRequiredSample, type Assessment, type AssessOptions, type Definition, type Outcome,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, indicator, mean, observation, reference, share, small, weighted } from '../methodology/small.js';
import { NONSENSE } from './values.js';

const day = '2020-01-01';
const definition = small(
  {
    politeness: observation('respondents', { mayBeEmpty: true, symbol: 'У', ofSymbol: 'Ч' }),
    list: observation('checklist'), channels: observation('items', { most: 6 }), days: observation('measure', { least: '0', most: '100', unit: { ru: 'дни', en: 'days' } }),
  },
  [criterion('1', weighted(['0.5', reference('1.1')], ['0.5', reference('1.2')]), [
    indicator('1.1', mean(share('politeness'), { kind: 'share', of: 'list', points: '100' }), { weightCitation: { acts: [], verification: 'practice', note: { ru: 'а', en: 'a' } } }),
    indicator('1.2', mean({ kind: 'perItem', of: 'channels', points: '30', cap: '100' }, { kind: 'number', of: 'days' }), { range: { least: '0', most: '100' } }),
  ])],
  {
    sector: 'culture', validFrom: day, validTo: day, checkedOn: day, rounding: { digits: 2, mode: 'half-up', at: 'end' },
    choices: [{ question: 'q', observation: 'list', item: 'i', chosen: { by: ['1'] }, byDefault: true }],
  },
);
const methodology = defineMethodology(definition);
const observations = { politeness: { count: 1, of: 3 }, list: { count: '1.5', of: 2 }, channels: 2, days: { sum: '16.5', of: 2 } };
const options: AssessOptions = {
  organisation: { id: '1', name: 'n', type: 't', municipality: 'm', forms: ['f'], parent: '2' }, sample: { asked: 1, recipients: 2 }, on: day,
  whenNobodyAsked: { politeness: 'full' }, whenNotApplicable: 'leave-out', rounding: { digits: 2, mode: 'half-even', at: 'every-level' },
  choices: [{ question: 'q', chosen: 'c', byDefault: true }],
};

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

/** What is no nonsense after all: a key whose absence is allowed, a list of lists where lists of nothing may stand. */
function isAllowed(name: string, path: Path): boolean {
  const last = path.at(-1);
  if (name === 'undefined') return path.length === 0 || OPTIONAL.includes(String(last));
  if (name === '-1') return last === 'days' || last === 'sum';
  if (name === 'a cyclic object' || name === 'an unknown key') return false;
  return (name === 'Date' || name === 'Map' || name === 'only a prototype') && (last === 'acts' || last === 'whenNobodyAsked' || last === 'observations');
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
    expect(accepted({ sector: 'social-service', on: '2021-11-15' }, safeMethodologyOn)).toEqual(['undefined at '].slice(1));
    expect(safeMethodologyOn(undefined as never).success).toBe(false);
  });

  it('in the number of recipients', () => {
    const refused = Object.values(NONSENSE).filter((value) => !safeRequiredSample(value as number).success);
    expect(refused.length).toBe(Object.keys(NONSENSE).length);
  });

  it('in a definition as a base or as changes', () => {
    const passed = Object.entries(NONSENSE).filter(([, value]) =>
      safeExtendMethodology(value as typeof methodology, { id: 'x' }).success || safeExtendMethodology(methodology, { id: 'x', acts: value as never, title: value as never }).success);
    expect(passed.map(([name]) => name)).toEqual(['undefined']);
  });

  it('in a stored assessment', () => {
    const stored: Assessment = assess(methodology, observations, options);
    const { methodology: _, ...figures } = stored;
    const wrong = places(figures).filter((path) => path.length > 0 && !(path[0] === 'observations' && path.length > 1)).flatMap((path) =>
      Object.entries(NONSENSE).flatMap(([name, nonsense]) => {
        const outcome = safeRecheck({ ...(put(figures, path, nonsense) as typeof figures), methodology });
        return outcome.success ? [`${name} at ${path.join('.')}`] : [];
      }));
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('No value whatever makes a safe twin throw:', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true }),
    fc.constantFrom(...Object.values(NONSENSE)),
  );
  const never = (run: (value: never) => Outcome<unknown>): void => {
    fc.assert(fc.property(anything, (value) => {
      const outcome = run(value as never);
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

describe('A value that plays tricks', () => {
  const issuesOf = (outcome: Outcome<unknown>) => (outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`));

  it('is refused where it throws, with the place, and the other problems are listed too', () => {
    const bad = { ...definition, id: '', get title(): never { throw new Error('no'); } };
    expect(issuesOf(safeDefineMethodology(bad))).toEqual(['wrongType id', 'unreadable title']);
  });

  it('may answer differently each time it is asked and is still taken at its first word or refused', () => {
    let turn = 0;
    const kinds = ['share', 'perItem', 'number', 'mean', 'weighted', 'reference'];
    for (const first of kinds) {
      for (const second of kinds) {
        turn = 0;
        const formula = { get kind() { turn += 1; return turn === 1 ? first : second; }, of: 'politeness' };
        expect(() => safeDefineMethodology(small({ politeness: observation('respondents') }, [criterion('1', formula as never)]))).not.toThrow();
      }
    }
  });

  it('may carry keys that undefined stands under: they count as absent', () => {
    const outcome = safeAssess(methodology, { ...observations, politeness: { count: 1, of: 3, notApplicable: undefined } as never }, { on: undefined as never });
    expect(outcome.success).toBe(true);
  });

  it('changes nothing in the prototype of objects', () => {
    const attack = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
    safeDefineMethodology(JSON.parse(attack) as Definition);
    safeAssess(methodology, JSON.parse(attack) as never, JSON.parse(attack) as never);
    safeExtendMethodology(methodology, JSON.parse(attack) as never);
    safeRecheck(JSON.parse(attack) as never);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('names __proto__ as any other unknown key', () => {
    expect(issuesOf(safeAssess(methodology, JSON.parse('{"__proto__": 1, "politeness": {"count": 1, "of": 1, "__proto__": {}}, "list": {"count": 1, "of": 1}, "channels": 1, "days": 1}') as never)))
      .toEqual(['unknownKey observations.__proto__', 'unknownKey observations.politeness.__proto__']);
  });

  it('is not handed out again: what comes back is a frozen copy', () => {
    const given = JSON.parse(JSON.stringify(definition)) as { title: { ru: string } };
    const defined = defineMethodology(given as unknown as Definition);
    given.title.ru = 'changed';
    expect(defined.title.ru).toBe('проба');
    expect(() => { (defined.title as { ru: string }).ru = 'changed'; }).toThrow(TypeError);
    expect(Object.getPrototypeOf(defined.title)).toBe(Object.prototype);
  });
});

describe('Large nonsense is refused in good time:', () => {
  const seconds = (run: () => Outcome<unknown>): number => {
    const start = performance.now();
    expect(run().success).toBe(false);
    return (performance.now() - start) / 1000;
  };

  it('100,000 observations that nobody knows', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, position) => [`${'k'.repeat(120)}${position}`, 1]));
    expect(seconds(() => safeAssess(methodology, many as never))).toBeLessThan(5);
  }, 120_000);

  it('10,000 indicators', () => {
    const ids = Array.from({ length: 10_000 }, (_, position) => `1.${position}`);
    const large = small({ politeness: observation('respondents') }, [criterion('1', mean(...ids.map(reference)), ids.map((id) => indicator(id, share('politeness'))))]);
    expect(seconds(() => safeDefineMethodology(large))).toBeLessThan(5);
  }, 120_000);

  it('a list with four thousand million holes', () => {
    expect(seconds(() => safeDefineMethodology({ ...definition, criteria: new Array(2 ** 32 - 1) as never }))).toBeLessThan(5);
  });

  it('a formula that holds itself twice over', () => {
    const twice = { kind: 'mean', of: [] as unknown[] };
    twice.of.push(twice, twice);
    expect(seconds(() => safeDefineMethodology(small({}, [criterion('1', twice as never)])))).toBeLessThan(5);
  });
});

describe('An edition', () => {
  it('is found where the query inherits its fields: only its own count', () => {
    expect(safeMethodologyOn(Object.create({ sector: 'social-service', on: '2021-11-15' }) as never).success).toBe(false);
    expect(methodologyOn({ sector: 'social-service', on: '2021-11-15' }).id).toBe('mintrud-344n-2018/social-service');
  });
});
