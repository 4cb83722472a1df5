import fc from 'fast-check';
import { NokError, type Assessment } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { averages, safeAverages, type AverageOptions } from '../../src/rating/index.js';
import { assessed, refusals, stored } from './assessments.js';

const third = { sum: '200', of: 3 };

describe('Averages', () => {
  it('give the mean that Tyva published for education in Erzin district in 2022', () => {
    // shared/cases/published.json: the sum of the seven totals is 587.04; 587.04 / 7 = 83.8628…
    const totals = ['87.72', '87.52', '86.46', '86.10', '84.42', '78.44', '76.38'];
    const { score, exact, organisations } = averages(totals.map((total, position) => assessed(String(position), total)));
    expect({ score, exact, organisations }).toEqual({ score: '83.86', exact: '14676/175', organisations: 7 });
  });

  it('are taken of the printed figures unless the exact ones are chosen, and say so', () => {
    const three = [assessed('a', third), assessed('b', third), assessed('c', '0')];
    const rounding = { question: 'rounding', chosen: { digits: 2, mode: 'half-up', at: 'end' }, byDefault: true };
    // 66.67 · 2 / 3 = 44.44666…; 66.666… · 2 / 3 = 44.444…
    expect(averages(three)).toStrictEqual({
      format: 'nok.averages/1',
      choices: [{ question: 'average-of', chosen: 'printed', byDefault: true }, rounding],
      organisations: 3, score: '44.45', exact: '6667/150',
      criteria: ['1', '2', '3', '4', '5'].map((id) => ({ id, score: '44.45', exact: '6667/150', organisations: 3 })),
    });
    expect(averages(three, { on: 'printed' }).choices[0]).toEqual({ question: 'average-of', chosen: 'printed', byDefault: false });
    expect(averages(three, { on: 'exact' })).toStrictEqual({
      format: 'nok.averages/1',
      choices: [{ question: 'average-of', chosen: 'exact', byDefault: false }, rounding],
      organisations: 3, score: '44.44', exact: '400/9',
      criteria: ['1', '2', '3', '4', '5'].map((id) => ({ id, score: '44.44', exact: '400/9', organisations: 3 })),
    });
  });

  it('are printed as the scores are: so many digits, ties to even', () => {
    const rounding = { digits: 1, mode: 'half-even', at: 'end' } as const;
    const other = { question: 'another', chosen: { ...rounding, digits: 3 }, byDefault: false };
    expect(averages([assessed('a', '0.1', { rounding, choices: [other] })]).score).toBe('0.1');
    // (0.1 + 0.2) / 2 = 0.15: the even neighbour is 0.2; (0.2 + 0.3) / 2 = 0.25: it is 0.2 again.
    expect(averages([assessed('a', '0.1', { rounding }), assessed('b', '0.2', { rounding })]).score).toBe('0.2');
    expect(averages([assessed('a', '0.2', { rounding }), assessed('b', '0.3', { rounding })]).score).toBe('0.2');
    expect(averages([assessed('a', '0.02'), assessed('b', '0.03')]).score).toBe('0.03');
  });

  it('of a criterion are over the organisations that have it, and nothing where none has', () => {
    const { criteria, organisations } = averages([
      assessed('a', ['90', '80', null, null, '60']), assessed('b', ['100', '70', '50', null, '60']), assessed('c', ['95', '60', null, null, '60']),
    ]);
    expect(organisations).toBe(3);
    expect(criteria).toEqual([
      { id: '1', score: '95.00', exact: '95', organisations: 3 }, { id: '2', score: '70.00', exact: '70', organisations: 3 },
      { id: '3', score: '50.00', exact: '50', organisations: 1 }, { id: '4', score: null, exact: null, organisations: 0 },
      { id: '5', score: '60.00', exact: '60', organisations: 3 },
    ]);
  });

  it('do not depend on the order of the assessments, nor on a round trip through JSON', () => {
    const figure = fc.constantFrom('0', '33.33', third, '100', null);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('10', '99.99', third), figure, figure, figure, figure), { minLength: 1, maxLength: 8 }), fc.constantFrom('printed', 'exact'), (all, on) => {
      const given = all.map((values, position) => assessed(String(position), values));
      const back = given.map((assessment) => stored(assessment)).reverse();
      expect(averages(back, { on })).toStrictEqual(averages(given, { on }));
    }));
  });

  it('refuse what a rating refuses, an empty list, and scores that do not say how they were rounded', () => {
    const refused = (assessments: unknown, options?: unknown) =>
      refusals(() => averages(assessments as readonly Assessment[], options as AverageOptions | undefined));
    const first = assessed('a', '90');
    expect(refused([])).toEqual([{ code: 'emptyList', path: ['assessments'], message: 'The list needs at least 1.' }]);
    expect(refused([first, stored(first, { score: '' }), first, assessed('b', '80', { rounding: { digits: 1, mode: 'half-up', at: 'end' } })], { on: 'all' }))
      .toEqual([
        { code: 'wrongValue', path: ['options', 'on'], message: 'Expected one of printed, exact, found "all".' },
        { code: 'wrongType', path: ['assessments', 1, 'score'], message: 'Expected decimal text such as "0.3", found "".' },
        { code: 'organisationDoubled', path: ['assessments', 2, 'organisation', 'id'], message: 'The organisation "a" is there twice.' },
        { code: 'choicesDiffer', path: ['assessments', 3, 'choices', 0, 'chosen'], message: 'The question "rounding" is answered differently for a and b.' },
      ]);
    const silent = [{ question: 'rounding', chosen: 'two digits', byDefault: true }];
    expect(refused([stored(first, { choices: [] })])).toEqual([{ code: 'missing', path: ['assessments', 0, 'choices'], message: '"rounding" is missing.' }]);
    expect(refused([stored(first, { choices: silent })]).map(({ code }) => code)).toEqual(['missing']);
    expect(refused([stored(first, { choices: [{ question: 'rounding', chosen: { by: ['1'] }, byDefault: true }] })]).map(({ code }) => code)).toEqual(['missing']);
    expect(refused([assessed('a', '90', { choices: [{ question: 'average-of', chosen: 'exact', byDefault: true }] })]).map(({ code }) => code)).toEqual(['doubledChoice']);
  });

  it('are frozen, and have a twin that returns the problems instead of throwing them', () => {
    const good = safeAverages([assessed('a', '90')]);
    const bad = safeAverages([]);
    expect(good.success && Object.isFrozen(good.data.criteria[0])).toBe(true);
    expect(!bad.success && bad.error).toBeInstanceOf(NokError);
  });
});
