import { defineMethodology, extendMethodology, type Formula, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { citation, criterion, indicator, label, mean, measure, number, observation, reference, share, small, weighted } from '../methodology/small.js';
import { compared, organised, reasons } from './compared.js';
import { inEnglish } from '../errors/sentences.js';

const perItem = (points: string): Formula => ({ kind: 'perItem', of: 'items', points, cap: '100' });
const observations = { items: observation('items', { most: 5 }), polite: observation('respondents', { mayBeEmpty: true }), days: measure() };

/** 1.1 by the piece, 1.2 a share, 2 a number; each formula and the rounding may be another one. */
function council({ points = '20', first = mean(reference('1.1'), reference('1.2')), total = mean(reference('1'), reference('2')), ...more }: {
  points?: string; first?: Formula; total?: Formula; rounding?: { digits: number; mode: 'half-up'; at: 'end' | 'every-level' };
} = {}): Methodology {
  return defineMethodology(small(observations, [
    criterion('1', first, [indicator('1.1', perItem(points)), indicator('1.2', share('polite'))]),
    criterion('2', number('days')),
  ], { total: { label, citation, formula: total }, ...more }));
}

const one = [organised('1', { items: 3, polite: { count: 1, of: 2 }, days: 40 })];

describe('The causes of a difference', () => {
  it('are one formula, one set of weights and the rounding, each applied alone to the first methodology; the rest is together', () => {
    const rounding = { digits: 0, mode: 'half-up', at: 'every-level' } as const;
    const weights = weighted(['0.25', reference('1.1')], ['0.75', reference('1.2')]);
    const totals = weighted(['0.9', reference('1')], ['0.1', reference('2')]);
    const comparison = compared(council(), council({ points: '30', first: weights, total: totals, rounding }), one);
    expect(comparison.causes?.map(({ what, id, from, to }) => [what, id, from, to])).toEqual([
      ['weights', '1', mean(reference('1.1'), reference('1.2')), weights],
      ['formula', '1.1', perItem('20'), perItem('30')],
      ['weights', 'total', mean(reference('1'), reference('2')), totals],
      ['rounding', 'rounding', { digits: 2, mode: 'half-up', at: 'end' }, rounding],
    ]);
    // First: 1.1 60, 1.2 50, К1 55, total (55 + 40) / 2 = 47.5.
    // К1: 0.25 · 60 + 0.75 · 50 = 52.5, total 46.25. 1.1: 90, К1 70, total 55. Total: 0.9 · 55 + 4 = 53.5. Every level, whole: 47.5, as before.
    // All: 1.1 90, К1 22.5 + 37.5 = 60, total 54 + 4 = 58: 10.5 more; 10.5 − (−1.25 + 7.5 + 6 + 0) = −1.75.
    expect(reasons(comparison)).toEqual(['1: 1 -5/4, 1.1 15/2, total 6, rounding 0, together -7/4 = 21/2']);
    expect(comparison.causes?.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('call the formula of a criterion made of observations outright a formula', () => {
    const base = { days: observation('items', { most: 5 }) };
    const paid = (points: string) => defineMethodology(small(base, [criterion('1', { kind: 'perItem', of: 'days', points, cap: '100' })]));
    const { causes } = compared(paid('10'), paid('20'), [organised('1', { days: 3 })]);
    expect(causes?.map(({ what, id }) => `${what} ${id}`)).toEqual(['formula 1']);
  });

  it('are those of rounding where only it differs, by the digits or by the stage', () => {
    const thirds = [organised('1', { items: 1, polite: { count: 1, of: 3 }, days: '0.5' })];
    const every = { digits: 1, mode: 'half-up', at: 'every-level' } as const;
    // 20 and 100/3: К1 80/3, total (80/3 + 0.5) / 2 = 163/12. Rounded each: 33.3, 26.65 → 26.7, 13.6: 13.6 − 163/12 = 1/60.
    expect(reasons(compared(council(), council({ rounding: every }), thirds))).toEqual(['1: rounding 1/60, together 0 = 1/60']);
    const digits = compared(council(), council({ rounding: { ...every, at: 'end' } }), thirds);
    expect(reasons(digits)).toEqual(['1: rounding 0, together 0 = 0']);
    expect(digits.organisations[0]?.total).toEqual({ first: { score: '13.58', exact: '163/12' }, second: { score: '13.6', exact: '163/12' }, difference: { score: '0.02', exact: '0' } });
    // Given by the caller, the rounding is the same for both.
    expect(compared(council(), council({ rounding: every }), thirds, { rounding: every }).causes).toEqual([]);
  });

  it('do not arise from the order of properties, and have no effect where a formula is only written otherwise', () => {
    const turned: Formula = { of: [{ of: { to: '1', kind: 'reference' }, weight: '0.5' }, { weight: '0.5', of: reference('2') }], kind: 'weighted' };
    const halves = weighted(['0.5', reference('1')], ['0.5', reference('2')]);
    expect(compared(council({ total: halves }), council({ total: turned }), one).causes).toEqual([]);
    expect(reasons(compared(council(), council({ total: halves }), one))).toEqual(['1: total 0, together 0 = 0']);
  });

  it('are not told where scores or observations are not the same, by key, kind and place', () => {
    const { items, polite } = observations;
    const base = small({ items, polite }, [criterion('1', reference('1.1'), [indicator('1.1', perItem('20'))]), criterion('2', share('polite'))]);
    const first = defineMethodology(base);
    const list = [organised('1', { items: 3, polite: { count: 1, of: 2 } })];
    const causesWith = (changes: Partial<typeof base>) => compared(first, defineMethodology({ ...base, ...changes }), list).causes;
    expect(causesWith({ id: 'other' })).toEqual([]);
    expect(causesWith({ observations: { polite, items: { ...items, label: { ru: 'иначе', en: 'otherwise' }, most: 4 } } })).toEqual([]);
    // A checklist may take the same values as respondents.
    expect(causesWith({ observations: { items, polite: observation('checklist') } })).toBe(null);
    expect(causesWith({ criteria: [criterion('1', perItem('20')), criterion('2', reference('1.1'), [indicator('1.1', share('polite'))])] })).toBe(null);
    expect(causesWith({ criteria: [criterion('1', reference('1.2'), [indicator('1.2', perItem('20'))]), criterion('2', share('polite'))] })).toBe(null);
  });
});

describe('A difference that cannot stand alone', () => {
  const circle = (first: Formula, second: Formula): Methodology => defineMethodology(small(
    { polite: observation('respondents') },
    [criterion('1', weighted(['0.9', reference('1.1')], ['0.1', reference('1.2')]), [indicator('1.1', first), indicator('1.2', second)]), criterion('2', share('polite'))],
  ));
  const half = { kind: 'share', of: 'polite', points: '50' } as const;

  it('has no effect of its own, says why, and goes into together', () => {
    // 1.1 the share and 1.2 its mean; then 1.2 half of the share and 1.1 its mean: alone, the new 1.1 goes in a circle.
    const comparison = compared(circle(share('polite'), mean(reference('1.1'))), circle(mean(reference('1.2')), half), [organised('1', { polite: { count: 4, of: 5 } })]);
    expect(comparison.causes?.map(({ id, problems }) => [id, problems.map(inEnglish)])).toEqual([
      ['1.1', ['The scores refer to each other in a circle: 1.1 → 1.2 → 1.1.']], ['1.2', []],
    ]);
    // 80 before; with half of it in 1.2, К1 72 + 4 = 76, total 78; after, К1 40, total 60.
    expect(reasons(comparison)).toEqual(['1: 1.1 –, 1.2 -2, together -18 = -20']);
  });

  it('is so for one organisation and not for another where its observations decide', () => {
    const scaled = (first: Formula, target: string): Methodology => defineMethodology(small({ days: measure() }, [
      criterion('1', first),
      criterion('2', { kind: 'linear', of: { score: '1', on: 'exact' }, worst: '0', target, points: '100', outside: 'refuse' }),
    ]));
    const upToFifty = { kind: 'linear', of: 'days', worst: '0', target: '50', points: '50', outside: 'clamp' } as Formula;
    const comparison = compared(scaled(upToFifty, '50'), scaled(number('days'), '100'), [organised('few', { days: 30 }), organised('many', { days: 80 })]);
    expect(comparison.causes?.map(({ what, id, problems }) => [what, id, problems])).toEqual([['formula', '1', []], ['weights', '2', []]]);
    // few: 30 and 60, then 30 and 30. many: 50 and 100, then 80 and 80; 80 alone lies beyond the target of 50, the target of 100 alone gives 50 and 50.
    expect(reasons(comparison)).toEqual(['few: 1 0, 2 -15, together 0 = -15', 'many: 1 –, 2 -25, together 30 = 5']);
  });
});

describe('The range of a changed score', () => {
  it('goes with its formula', () => {
    const ten = { least: '0', most: '10' };
    const hundred = { least: '0', most: '100' };
    const scored = (points: string, range: { least: string; most: string }): Methodology => defineMethodology(small(observations, [
      criterion('1', mean(reference('1.1'), reference('1.2')), [indicator('1.1', { kind: 'share', of: 'polite', points }, { range }), indicator('1.2', perItem('20'))], { range: hundred }),
      criterion('2', number('days')),
    ]));
    const comparison = compared(scored('10', ten), scored('100', hundred), one);
    expect(comparison.causes?.map(({ id, problems }) => [id, problems])).toEqual([['1.1', []]]);
    // 5 → 50 in 1.1, a half of К1, a half of the total.
    expect(reasons(comparison)).toEqual(['1: 1.1 45/4, together 0 = 45/4']);
    const above = compared(scored('100', hundred), scored('10', ten), one);
    expect(reasons(above)).toEqual(['1: 1.1 -45/4, together 0 = -45/4']);
  });

  it('of the total leaves the others the range they had', () => {
    const summed = (total: Formula, most: string): Methodology => defineMethodology(small(
      { polite: observation('respondents'), care: observation('respondents') },
      [
        criterion('1', reference('1.1'), [indicator('1.1', share('polite'), { range: { least: '0', most: '100' } })], { range: { least: '0', most: '100' } }),
        criterion('2', reference('2.1'), [indicator('2.1', share('care'), { range: { least: '0', most: '100' } })], { range: { least: '0', most: '100' } }),
      ],
      { range: { least: '0', most }, total: { label, citation, formula: total } },
    ));
    const plain = defineMethodology(small(
      { polite: observation('respondents'), care: observation('respondents') },
      [criterion('1', reference('1.1'), [indicator('1.1', share('polite'))]), criterion('2', reference('2.1'), [indicator('2.1', share('care'))])],
    ));
    const sum = { kind: 'sum', of: [reference('1'), reference('2')] } as Formula;
    const two = [organised('1', { polite: { count: 1, of: 2 }, care: { count: 1, of: 4 } })];
    // The sum is twice the mean: 75 and 37.5.
    expect(reasons(compared(plain, summed(sum, '200'), two))).toEqual(['1: total 75/2, together 0 = 75/2']);
    expect(reasons(compared(summed(sum, '200'), plain, two))).toEqual(['1: total -75/2, together 0 = -75/2']);
  });
});

describe('A variant by extension', () => {
  it('may change an indicator and the weights at once', () => {
    const base = council();
    const variant = extendMethodology(base, {
      id: 'variant', criteria: [{ id: '1', formula: weighted(['0.9', reference('1.1')], ['0.1', reference('1.2')]), indicators: [{ id: '1.1', formula: perItem('10') }] }],
    });
    // 47.5; weights: К1 59, total 49.5; 1.1: 30, К1 40, total 40; both: 27 + 5 = 32, total 36.
    expect(reasons(compared(base, variant, one))).toEqual(['1: 1 2, 1.1 -15/2, together -6 = -23/2']);
  });
});
