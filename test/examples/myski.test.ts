import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recheck, type Observations } from 'nok-methodology';
import { assessAll, type Assessed, type AssessedInstitution } from '../../examples/myski-2014/assessed.js';
import { INSTITUTIONS } from '../../examples/myski-2014/files.js';
import { SEED, dataFiles } from '../../examples/myski-2014/generate.js';
import { pagesOf } from '../../examples/myski-2014/pages.js';
import { root } from '../project.js';

let assessed: Assessed;
let center: AssessedInstitution;
let rehabilitation: AssessedInstitution;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  assessed = await assessAll();
  [center, rehabilitation] = assessed.institutions as [AssessedInstitution, AssessedInstitution];
  pages = new Map(pagesOf(assessed));
});

/** A fraction as two whole numbers; nothing of the library takes part. */
type Fraction = readonly [n: number, d: number];

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => {
  const [n, all] = [a * d + c * b, b * d];
  const common = divisor(n, all);
  return [n / common, all / common];
};
/** The sum of points as a percentage of so many. */
const percentOf = (points: readonly Fraction[], most: number): string => {
  const [n, d] = points.reduce(plus, [0, 1]);
  const common = divisor(n * 100, d * most);
  return `${(n * 100) / common}/${(d * most) / common}`;
};

describe('The example of a council of 2014', () => {
  it('rates both institutions, each under its own method', () => {
    expect(assessed.rating.rows.map(({ place, organisation, score }) => [place, organisation, score])).toEqual([
      [1, 'rehabilitation', '79.55'], [2, 'center', '73.97'],
    ]);
    expect(assessed.rating.choices).toContainEqual({ question: 'across-methodologies', chosen: 'attained', byDefault: false });
    expect(center.assessment.methodology.fingerprint).not.toBe(rehabilitation.assessment.methodology.fingerprint);
  });

  it('counts the messy answers of the centre as they were planned', () => {
    expect(center.assessment.observations).toEqual({
      // нет 0, неполно 1, полностью 2: 2 + 2 + 1 + 0 + 2 + 1 for six items.
      siteInformation: { sum: 8, of: 6 },
      siteClarity: { count: 16, of: 20 },
      waitingDays: { sum: 1302, of: 124 },
      // 24 × 10 + 17 × 5 + 6 × 0.
      waitingOpinion: { sum: 325, of: 47 },
      // 33 × 5 + 13 × 4 + 3 × 3 + 1 × 2.
      politeness: { sum: 228, of: 50 },
      trainedStaff: { count: 41, of: 58 },
      satisfaction: { count: 44, of: 49 },
      complaints: 1,
    } satisfies Observations);
  });

  it('counts the messy answers of the rehabilitation centre as they were planned', () => {
    expect(rehabilitation.assessment.observations).toEqual({
      siteInformation: { sum: 5, of: 4 },
      rooms: 4,
      // 9 × 5 + 10 × 4 + 3 × 3.
      livingConditions: { sum: 94, of: 22 },
      programmes: { count: 31, of: 34 },
      returnedHome: { count: 27, of: 41 },
      // 16 × 10 + 7 × 5 + 2 × 0.
      psychologist: { sum: 195, of: 25 },
      leavings: { sum: 3, of: 75 },
      wouldReturn: { count: 24, of: 30 },
      satisfaction: { count: 27, of: 31 },
    } satisfies Observations);
  });

  it('gives the total of the centre that plain fractions give', () => {
    const points: Fraction[] = [
      [8 * 10, 6 * 2], [16 * 10, 20],
      // (1302 / 124 − 30) / (3 − 30) × 10.
      [(30 * 124 - 1302) * 10, 124 * 27], [325, 47],
      // (228 / 50 − 1) / (5 − 1) × 10; 41 of 58 is more than 50 % and less than 75 %.
      [(228 - 50) * 10, 50 * 4], [5, 1],
      // One complaint.
      [44 * 15, 49], [3, 1],
    ];
    expect(percentOf(points, 20 + 20 + 20 + 20)).toBe(center.assessment.exact);
    expect(center.assessment.exact).toBe('12264823/165816');
  });

  it('gives the total of the rehabilitation centre that plain fractions give', () => {
    const points: Fraction[] = [
      [5 * 10, 4 * 2],
      [4 * 3, 1], [94, 22],
      // 27 of 41 is more than 60 % and less than 80 %.
      [31 * 10, 34], [15, 1], [195, 25],
      // (3 / 75 − 0.2) / (0 − 0.2) × 15: one fifth of 75 is 15.
      [(15 - 3) * 15, 15],
      [24 * 10, 30], [27 * 15, 31],
    ];
    expect(percentOf(points, 10 + (15 + 5) + (10 + 20 + 10) + 15 + (10 + 15))).toBe(rehabilitation.assessment.exact);
  });

  it('was made by its generator, byte for byte', () => {
    for (const { id, procedure: { collection } } of assessed.institutions) {
      const files = dataFiles(id, collection);
      expect(files.map(([name]) => name)).toEqual(['register', 'study', 'answers'].map((name) => `${id}/${name}.csv`));
      expect(files.map(([, text]) => text)).toEqual(files.map(([name]) => readFileSync(join(root, 'examples/myski-2014/data', name), 'utf8')));
    }
  });

  it('has among its raw data what real data have', () => {
    const [first, second] = INSTITUTIONS.map(({ files }) => readFileSync(files.answers, 'utf8'));
    for (const word of ['"нет "', 'ТЕРПИМОЕ', 'Затрудняюсь ответить', '—', ';ЦСО;', '"5 "']) expect(first).toContain(word);
    for (const word of ['СКОРЕЕ ДА', 'Нет, не бывал(а)', ';СРЦН;', 'ДА, ОДИН РАЗ']) expect(second).toContain(word);
    expect(assessed.institutions.map(({ outcome }) => outcome.inconsistencies.length)).toEqual([2, 1]);
  });

  it('says on every page that the data are synthetic, with the seed', () => {
    expect([...pages.keys()]).toEqual([
      'rating.md', 'sources.md', 'center.explanation.md', 'center.method.md', 'rehabilitation.explanation.md', 'rehabilitation.method.md',
    ]);
    expect([...pages.values()].filter((page) => !/^# .+\n\n> Условные данные \(зерно 20140521\)/.test(page))).toEqual([]);
    expect(SEED).toBe(20_140_521);
    for (const { assessment: { methodology, organisation } } of assessed.institutions) {
      expect(organisation?.name).toMatch(/ \(условные данные\)$/);
      expect(methodology.title.ru).toMatch(/ \(условные данные\)$/);
    }
  });

  it('prints points, what can be attained, and the percentage', () => {
    const rating = pages.get('rating.md');
    expect(rating).toContain('| 1 | Социально-реабилитационный центр для несовершеннолетних (условные данные) | 87,50 | 110 | 79,55 | хорошо | 34 |');
    expect(rating).toContain('| 2 | Центр социального обслуживания (условные данные) | 59,17 | 80 | 73,97 | хорошо | 52 |');
    expect(pages.get('center.explanation.md')).toContain('min(max(0; (1302 / 124 − 30) / (3 − 30) × 10); 10) = 65/9 ≈ 7,22');
    expect(pages.get('sources.md')).toContain('| сайт управления социальной защиты (УСЗН) | Сведения об учреждении на сайте управления (УСЗН)');
  });

  it('tells only the acts of the document from those that are made up', () => {
    for (const { procedure: { methodology: { acts } } } of assessed.institutions) {
      const confirmed = Object.values(acts).filter(({ verification }) => verification === 'confirmed');
      expect(confirmed.map(({ number, date }) => [number, date])).toEqual([['286', '2013-03-30']]);
      const others = Object.values(acts).filter((act) => !confirmed.includes(act));
      expect(others.every(({ title, verification }) => verification === 'unverified' && title.ru.includes('условные данные'))).toBe(true);
    }
  });

  it('leaves assessments that can be checked again', () => {
    expect(assessed.institutions.map(({ assessment }) => recheck(assessment).score)).toEqual(['73.97', '79.55']);
  });
});
