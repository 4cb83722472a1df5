import fc from 'fast-check';
import { NokError, assess, extendMethodology, type Assessment } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { bandOf, safeBandOf, verbalBands, type BandWithEdges } from '../../src/rating/index.js';
import { assessed, fiveCriteria, refusals, stored } from './assessments.js';

const band = (id: string, above: string | null, upTo: string): BandWithEdges =>
  ({ id, above, upTo, label: { ru: `уровень ${id}`, en: `band ${id}` }, verification: 'practice' });
const some = assessed('a', '50');
const refused = (bands: unknown, assessment: unknown = some) =>
  refusals(() => bandOf(assessment as Assessment, bands as readonly BandWithEdges[] | undefined));
const under = (least: string, most: string): Assessment => stored(some, { methodology: { range: { least, most } } });

describe('The band of a score', () => {
  it.each([
    ['0', 'неудовлетворительно'], ['20', 'неудовлетворительно'], ['20.01', 'ниже среднего'], ['40', 'ниже среднего'], ['40.01', 'удовлетворительно'],
    ['60', 'удовлетворительно'], ['60.01', 'хорошо'], ['80', 'хорошо'], ['80.01', 'отлично'], ['100', 'отлично'],
  ])('of %s is «%s»: a lower edge belongs to the band below', (total, label) => {
    expect(bandOf(assessed('a', total)).label.ru).toBe(label);
  });

  it('is read off the printed score', () => {
    const [below, above] = [assessed('a', { sum: '80.004', of: 1 }), assessed('b', { sum: '80.005', of: 1 })];
    expect([below.score, above.score]).toEqual(['80.00', '80.01']);
    expect([bandOf(below).id, bandOf(above).id]).toEqual(['good', 'excellent']);
  });

  it('says how sure we are of it: only of «отлично» from 81 to 100', () => {
    expect(bandOf(assessed('a', '97.6'))).toStrictEqual({ id: 'excellent', label: { ru: 'отлично', en: 'excellent' }, verification: 'confirmed' });
    expect(verbalBands.filter(({ verification }) => verification === 'confirmed').map(({ id }) => id)).toEqual(['excellent']);
    expect(Object.isFrozen(bandOf(some).label)).toBe(true);
  });

  it('may be one of the council’s own, in any order', () => {
    const levels = [band('3', '90', '100'), band('1', null, '50'), band('2', '50', '90')];
    expect(['0', '50', '50.01', '90', '90.01'].map((total) => bandOf(assessed('a', total), levels).id)).toEqual(['1', '1', '2', '2', '3']);
    expect(bandOf(assessed('a', '0'), [band('all', '-1', '100')]).label.en).toBe('band all');
  });

  it('is found for every printed score, and is the same whatever the order of the table', () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 10_000 }), fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 6 }),
      (hundredths, cuts) => {
        const text = (value: number) => (value % 100 === 0 ? String(value / 100) : `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`);
        const edges = [...cuts.sort((a, b) => a - b), 10_000];
        const table = edges.map((edge, position) => band(String(position), position === 0 ? null : text(edges[position - 1] ?? 0), text(edge)));
        const expected = String(edges.findIndex((edge) => hundredths <= edge));
        expect(bandOf(assessed('a', text(hundredths)), table).id).toBe(expected);
        expect(bandOf(assessed('a', text(hundredths)), table.toReversed()).id).toBe(expected);
      },
    ));
  });

  it('is not made up where a methodology has another range than 0 to 100', () => {
    const missing = [{ code: 'missing', path: ['bands'], message: '"bands" is missing.' }];
    expect([refused(undefined, under('0', '10')), refused(undefined, under('1', '100'))]).toEqual([missing, missing]);
    expect(refused(undefined, under('0.0', '100.00'))).toEqual([]);
    const wider = extendMethodology(fiveCriteria, { id: 'synthetic/wider', range: { least: '0', most: '160' } });
    const other = assess(wider, { first: 90, second: 90, third: 90, fourth: 90, fifth: 90 });
    expect(bandOf(other, [band('low', null, '89.99'), band('high', '89.99', '160')]).id).toBe('high');
    expect(refused(verbalBands, other)).toEqual([{ code: 'bandHole', path: ['bands'], message: 'No band covers the scores from 100 to 160.' }]);
  });
});

describe('A table of bands', () => {
  it('with a hole is refused with the edges of the hole', () => {
    expect(refused([band('3', null, '70'), band('4', '70', '85'), band('5', '86', '100')])).toEqual([
      { code: 'bandHole', path: ['bands', 2], message: 'No band covers the scores from 85 to 86.' },
    ]);
    expect(refused([band('1', '0', '99.5')])).toEqual([
      { code: 'bandHole', path: ['bands', 0], message: 'No band covers the scores from 0 to 0.' },
      { code: 'bandHole', path: ['bands'], message: 'No band covers the scores from 99.5 to 100.' },
    ]);
    expect(refused([band('1', '10', '100')])).toEqual([{ code: 'bandHole', path: ['bands', 0], message: 'No band covers the scores from 0 to 10.' }]);
  });

  it('with an overlap is refused with its edges, one band inside another too', () => {
    expect(refused([band('2', '65', '100'), band('1', null, '70')])).toEqual([
      { code: 'bandOverlap', path: ['bands', 0], message: 'Two bands cover the scores from 65 to 70.' },
    ]);
    expect(refused([band('1', null, '90'), band('2', '20', '30'), band('3', '80', '100')])).toEqual([
      { code: 'bandOverlap', path: ['bands', 1], message: 'Two bands cover the scores from 20 to 30.' },
      { code: 'bandOverlap', path: ['bands', 2], message: 'Two bands cover the scores from 80 to 90.' },
    ]);
    expect(refused([band('1', null, '100'), band('2', null, '40')]).map(({ code, message }) => [code, message])).toEqual([
      ['bandOverlap', 'Two bands cover the scores from 0 to 40.'],
    ]);
    expect(refused([band('2', '40', '100'), band('1', null, '40'), band('0', null, '40')]).map(({ code, message }) => [code, message])).toEqual([
      ['bandOverlap', 'Two bands cover the scores from 0 to 40.'],
    ]);
  });

  it('with bands turned over, ids given twice or wrong edges is refused', () => {
    expect(refused([band('1', null, '50'), band('1', '70', '50'), band('3', '50', '50')])).toEqual([
      { code: 'duplicate', path: ['bands', 1, 'id'], message: '"1" is given twice.' },
      { code: 'wrongOrder', path: ['bands', 1], message: '70 is not less than 50.' },
      { code: 'wrongOrder', path: ['bands', 2], message: '50 is not less than 50.' },
    ]);
    expect(refused([{ ...band('1', null, '50'), above: 20 }, { ...band('2', null, '50'), above: 'high' }])).toEqual([
      { code: 'wrongType', path: ['bands', 0, 'above'], message: 'Expected decimal text such as "0.3", found 20.' },
      { code: 'wrongType', path: ['bands', 1, 'above'], message: 'Expected decimal text such as "0.3", found "high".' },
    ]);
    expect(refused([{ id: '1', upTo: '100', verification: 'practice', label: { ru: 'а', en: 'a' }, upto: 1 }]).map(({ code, path }) => [code, path])).toEqual([
      ['unknownKey', ['bands', 0, 'upto']], ['missing', ['bands', 0, 'above']],
    ]);
    expect(refused([])).toEqual([{ code: 'emptyList', path: ['bands'], message: 'The list needs at least 1.' }]);
    expect(refused(null)).toEqual([{ code: 'wrongType', path: ['bands'], message: 'Expected a list, found null.' }]);
  });

  it('that does not reach a printed score refuses it: 99.5 printed without digits is 100', () => {
    const narrow = extendMethodology(fiveCriteria, {
      id: 'synthetic/narrow', range: { least: '0', most: '99.5' },
      observations: Object.fromEntries(Object.entries(fiveCriteria.observations).map(([key, observation]) => [key, { ...observation, most: '99.5' }])),
    });
    const points = { first: '99.5', second: '99.5', third: '99.5', fourth: '99.5', fifth: '99.5' };
    const whole = assess(narrow, points, { rounding: { digits: 0, mode: 'half-up', at: 'end' } });
    expect(refused([band('all', null, '99.5')], whole)).toEqual([
      { code: 'outsideBands', path: ['assessment', 'score'], message: 'No band covers the score 100.' },
    ]);
    expect(refused([band('all', '-1', '100')], stored(some, { score: '-1' })).map(({ code }) => code)).toEqual(['outsideBands']);
  });

  it('is read for an assessment only', () => {
    expect(refused(undefined, { score: '50' }).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['missing', 'assessment.format'], ['missing', 'assessment.methodology'],
    ]);
    const [good, bad] = [safeBandOf(some), safeBandOf(some, [])];
    expect(good.success && good.data).toEqual(bandOf(some));
    expect(!bad.success && bad.error).toBeInstanceOf(NokError);
  });
});
