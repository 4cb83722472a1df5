import { assess, defineMethodology, methodologyOn, safeDefineMethodology, type Definition, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { readyOf } from '../../src/methodology/index.js';
import { citation, criterion, indicator, label, mean, measure, measured, number, observation, reference, share, small, weighted } from './small.js';

const asked = { politeness: observation('respondents') };
const one = small(asked, [criterion('1', share('politeness'))]);

const problems = (definition: unknown): string[] => {
  const outcome = safeDefineMethodology(definition as Definition);
  return outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('A definition', () => {
  it('comes back as it was, frozen, with its fingerprint', () => {
    const methodology = defineMethodology(one);
    expect(methodology).toEqual({ ...one, fingerprint: methodology.fingerprint });
    expect(methodology.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.isFrozen(methodology.criteria[0]?.formula)).toBe(true);
    expect(defineMethodology(methodology)).toEqual(methodology);
  });

  it('is checked again only where it was not defined here', () => {
    const methodology = defineMethodology(one);
    expect(readyOf(methodology)).toBe(readyOf(methodology));
    expect(readyOf(methodology).methodology).toBe(methodology);
    const fromElsewhere = JSON.parse(JSON.stringify(methodology)) as Methodology;
    expect(assess(fromElsewhere, { politeness: { count: 1, of: 2 } })).toEqual(assess(methodology, { politeness: { count: 1, of: 2 } }));
    expect(() => readyOf({ ...methodology, id: 'other' })).toThrow('fingerprint');
  });

  it('has the fingerprint that FNV-1a gives its canonical JSON without labels', () => {
    const without = (value: unknown, isRecord = false): unknown => {
      if (Array.isArray(value)) return value.map((part) => without(part));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value)
        .filter(([key]) => isRecord || !['label', 'title', 'note', 'symbol', 'ofSymbol', 'unit'].includes(key))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, without(part, key === 'observations' || key === 'acts')]));
    };
    const fnv1a = (bytes: string): string => {
      let hash = 0xcbf29ce484222325n;
      for (const letter of bytes) hash = ((hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n) % 2n ** 64n;
      return hash.toString(16).padStart(16, '0');
    };
    const cyrillic = small(asked, [criterion('1', share('politeness'))], { id: 'методика № 1 \u007f\u0080' });
    for (const definition of [one, measured(5), cyrillic, methodologyOn({ sector: 'social-service', on: '2021-11-15' })]) {
      const ascii = JSON.stringify(without({ ...definition, fingerprint: undefined })).replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
      expect(defineMethodology(definition).fingerprint).toBe(fnv1a(ascii));
    }
  });

  it('changes its fingerprint with every fact, and with no word for people', () => {
    const mark = (definition: Definition) => defineMethodology(definition).fingerprint;
    const full = { ...one, observations: { politeness: { ...observation('respondents'), symbol: 'У', ofSymbol: 'Ч' } }, citation: { ...citation, note: label } } as Definition;
    expect(mark({ ...full, title: { ru: 'другая', en: 'another' } })).toBe(mark(full));
    expect(mark(full)).toBe(mark(one));
    const others: Definition[] = [
      { ...one, id: 'other' }, { ...one, range: { least: '0', most: '100.0' } }, { ...one, validFrom: '2020-01-01' }, { ...one, rounding: { digits: 2, mode: 'half-up', at: 'end' } },
      { ...one, citation: { ...citation, verification: 'unverified' } }, { ...one, criteria: [criterion('1', { kind: 'share', of: 'politeness', points: '100' })] },
      { ...one, observations: { politeness: observation('respondents', { mayBeEmpty: true }) } },
    ];
    expect(new Set([one, ...others].map(mark)).size).toBe(others.length + 1);
  });

  it('may call an observation or an act by any word, those of its own fields too', () => {
    const named = (key: string, ru: string) => defineMethodology({
      ...small({ [key]: observation('respondents', { label: { ru, en: 'x' } }) }, [criterion('1', share(key))]), acts: { [key]: { title: { ru, en: 'x' }, number: '1', date: '2014-05-21' } },
      citation: { ...citation, acts: [key] }, total: { label, citation: { ...citation, acts: [] }, formula: reference('1') },
      criteria: [criterion('1', share(key), [], { citation: { ...citation, acts: [key] } })],
    }).fingerprint;
    for (const key of ['label', 'title', 'note', 'acts', 'observations', 'constructor', 'toString', 'kind', 'of']) {
      expect(named(key, 'а')).toBe(named(key, 'б'));
      expect(named(key, 'а')).not.toBe(named('other', 'а'));
    }
  });

  it('lists all problems of one stage, and those of the next only when it is clean', () => {
    expect(problems({ ...one, id: '', range: { least: 0, most: '100' }, total: { ...one.total, formula: reference('7') } })).toEqual(['wrongType id', 'wrongType range.least']);
    expect(problems({ ...one, citation: { ...citation, acts: ['x'] }, total: { ...one.total, formula: reference('7') }, observations: { ...asked, POLITENESS: 1 } }))
      .toEqual(['wrongType observations.POLITENESS']);
    expect(problems({ ...one, citation: { ...citation, acts: ['x'] }, total: { ...one.total, formula: reference('7') }, range: { least: '100', most: '0' } }))
      .toEqual(['unknownAct citation.acts.0', 'unknownScore total.formula.to', 'unusedScore criteria.0', 'wrongOrder range']);
  });

  it('names unknown acts wherever they are cited', () => {
    const wrong = { acts: ['x'], verification: 'confirmed' } as const;
    expect(problems(small(asked, [criterion('1', reference('1.1'), [indicator('1.1', share('politeness'), { citation: wrong, weightCitation: wrong })], { citation: wrong, weightCitation: wrong })], {
      citation: wrong, total: { label, citation: wrong, formula: reference('1') },
    }))).toEqual([
      'unknownAct citation.acts.0', 'unknownAct criteria.0.citation.acts.0', 'unknownAct criteria.0.weightCitation.acts.0',
      'unknownAct criteria.0.indicators.0.citation.acts.0', 'unknownAct criteria.0.indicators.0.weightCitation.acts.0', 'unknownAct total.citation.acts.0',
    ]);
  });

  it('has weights that add up exactly to 1, or to the sum it declares', () => {
    const weights = (sum: string | undefined, ...of: string[]) =>
      problems(small(asked, [criterion('1', { ...weighted(...of.map((weight): [string, ReturnType<typeof share>] => [weight, share('politeness')])), ...(sum !== undefined && { sum }) })]));
    expect([weights(undefined, '0.1', '0.2', '0.7'), weights(undefined, '1.00'), weights('15', '7', '8'), weights('0.30', '0.1', '0.20')]).toEqual([[], [], [], []]);
    expect([weights(undefined, '0.1', '0.2', '0.70001'), weights('1', '7', '8'), weights('10', '9.999999')].flat()).toEqual(Array(3).fill('weightsSum criteria.0.formula'));
    expect([weights(undefined, '0', '1'), weights(undefined, '-1', '2'), weights('0')].flat()).toEqual([
      'wrongType criteria.0.formula.of.0.weight', 'wrongType criteria.0.formula.of.0.weight', 'emptyList criteria.0.formula.of', 'wrongType criteria.0.formula.sum',
    ]);
  });

  it('makes the total of criteria, a criterion of criteria and its own indicators, an indicator of indicators, or either of observations', () => {
    const two = (first: Parameters<typeof criterion>[1], inner: Parameters<typeof criterion>[1], total = mean(reference('1'), reference('2'))) =>
      problems(small(asked, [criterion('1', first, [indicator('1.1', inner)]), criterion('2', reference('2.1'), [indicator('2.1', share('politeness'))])], { total: { label, citation, formula: total } }));
    expect(two(reference('1.1'), share('politeness'))).toEqual([]);
    expect(two(mean(reference('1.1'), reference('2')), reference('2.1'))).toEqual([]);
    expect(two(reference('2.1'), share('politeness'))).toEqual(['referenceUp criteria.0.formula.to', 'unusedScore criteria.0.indicators.0']);
    expect(two(reference('1.1'), reference('2'))).toEqual(['referenceUp criteria.0.indicators.0.formula.to']);
    expect(two(reference('1.1'), mean(share('politeness'), reference('2.1')))).toEqual(['mixedFormula criteria.0.indicators.0.formula']);
    expect(two(reference('1.1'), share('politeness'), mean(reference('1'), reference('2.1')))).toEqual(['referenceUp total.formula.of.1.to', 'unusedScore criteria.1']);
    expect(problems({ ...one, total: { ...one.total, formula: share('politeness') } })).toEqual(['mixedFormula total.formula', 'unusedScore criteria.0']);
  });

  it('has no circle, however long, and says which one it has', () => {
    const circle = (...criteria: Parameters<typeof small>[1]) => {
      const outcome = safeDefineMethodology(small({}, criteria));
      return outcome.success ? [] : outcome.error.issues.map(({ params }) => params.through);
    };
    expect(circle(criterion('1', reference('1')))).toEqual([['1', '1']]);
    expect(circle(criterion('1', reference('1.1'), [indicator('1.1', reference('1.2')), indicator('1.2', reference('1.3')), indicator('1.3', reference('1.2'))]))).toEqual([['1.2', '1.3', '1.2']]);
  });

  it('proves the range of every score, or is refused', () => {
    const days = { days: measure('-1', '10'), left: observation('items') };
    const ranged = (formula: Parameters<typeof criterion>[1], least: string, most: string) =>
      problems(small(days, [criterion('1', formula, [], { range: { least, most } }), criterion('2', mean(number('days'), { kind: 'perItem', of: 'left', points: '3', cap: '9' }))], { range: { least: '-1', most: '100' } }));
    expect(ranged(number('days'), '-1', '10')).toEqual([]);
    expect(ranged(number('days'), '-0.9', '10')).toEqual(['rangeNotProven criteria.0.formula']);
    expect(ranged(number('days'), '-1', '9.9')).toEqual(['rangeNotProven criteria.0.formula']);
    expect(ranged({ kind: 'perItem', of: 'left', points: '20', cap: '100' }, '0', '100')).toEqual([]);
    expect(ranged(mean(number('days'), { kind: 'perItem', of: 'left', points: '20', cap: '9' }), '-1', '10')).toEqual([]);
    expect(ranged(number('left'), '0', '100')).toEqual(['unboundedRange criteria.0.formula.of']);
    expect(ranged(mean(number('left'), number('days')), '0', '100')).toEqual(['unboundedRange criteria.0.formula.of.0.of']);
  });

  it('has ends in order, of observations and of scores', () => {
    const wrong = { least: '1', most: '1.0' };
    expect(problems(small({ days: measure('5', '5') }, [criterion('1', reference('1.1'), [indicator('1.1', number('days'), { range: wrong })], { range: wrong })], { range: { least: '-1', most: '-2' }, validFrom: '2020-01-02', validTo: '2020-01-01' })))
      .toEqual(['wrongOrder range', 'wrongOrder observations.days', 'wrongOrder criteria.0.indicators.0.range', 'wrongOrder criteria.0.range', 'wrongOrder validTo']);
    expect(problems({ ...one, validFrom: '2020-01-01', validTo: '2020-01-01' })).toEqual([]);
  });

  it('is nested at most 32 deep and has at most 10,000 formulas and 1,000 scores', () => {
    const deep = (levels: number) => { let formula = share('politeness'); for (let level = 1; level < levels; level += 1) formula = mean(formula); return problems(small(asked, [criterion('1', formula)])); };
    expect(deep(32)).toEqual([]);
    expect(deep(33)).toEqual([`tooDeep criteria.0.formula${'.of.0'.repeat(32)}`]);
    const wide = (parts: number) => problems(small(asked, [criterion('1', mean(...Array.from({ length: parts }, () => share('politeness'))))]));
    // Beside the parts: their mean, and the total with its reference.
    expect([wide(9997), wide(9998)]).toEqual([[], ['tooLarge criteria']]);
    const many = (count: number) => problems(small(asked, Array.from({ length: count }, (_, position) => criterion(String(position), share('politeness')))));
    // Beside the criteria: the total.
    expect([many(999), many(1000)]).toEqual([[], ['tooLarge criteria']]);
  });
});
