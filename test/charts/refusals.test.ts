import fc from 'fast-check';
import { extendMethodology, rank, type Assessment, type NokIssue, type Outcome, type Rating } from 'nok-methodology';
import {
  safeHeatMap, safePlacesChart, safeProfileChart, safeRatingChart, safeScaleChart, safeWeightsChart, type Chart, type ChartOptions,
} from 'nok-methodology/charts';
import { describe, expect, it } from 'vitest';
import { NONSENSE } from '../hostile/values.js';
import { assessed, fiveCriteria, refusals, stored } from '../rating/assessments.js';
import { home, methodology, rating, region } from './region.js';
import { scales } from './scales.js';
import { inEnglish } from '../errors/sentences.js';

const ru: ChartOptions = { language: 'ru' };
const [first] = region as [Assessment];
const told = (outcome: Outcome<Chart>): Pick<NokIssue, 'code' | 'path' | 'message'>[] =>
  outcome.success ? [] : outcome.error.issues.map((issue) => ({ code: issue.code, path: issue.path, message: inEnglish(issue) }));
const codes = (outcome: Outcome<Chart>) => told(outcome).map(({ code, path }) => `${code} at ${path.join('.')}`);

const one = assessed('a', '90');
const other = stored(assessed('b', '80'), { methodology: extendMethodology(fiveCriteria, { id: 'synthetic/other' }) });

describe('A chart refuses', () => {
  it.each(Object.entries({
    'what is no assessment': [{}], 'no assessments': [], 'no list': { 0: first }, 'an organisation twice': [one, one],
    'an assessment without an organisation': [stored(one, { organisation: null })],
  }))('%s, as a rating does', (_, given) => {
    const assessments = given as readonly Assessment[];
    const expected = refusals(() => rank(assessments));
    expect(expected.length).toBeGreaterThan(0);
    for (const outcome of [safeRatingChart(assessments, ru), safeHeatMap(assessments, ru), safeProfileChart(one, assessments, ru)]) {
      expect(told(outcome)).toEqual(expected);
    }
  });

  it('assessments under different methodologies and with different choices, as a rating does', () => {
    const others = [one, assessed('b', '80', { rounding: { digits: 1, mode: 'half-up', at: 'end' } })];
    expect(told(safeRatingChart(others, ru))).toEqual(refusals(() => rank(others)));
    const foreign = assessed('b', '80', { choices: [] });
    const mixed = [home(1, 36), foreign];
    expect(told(safeHeatMap(mixed, ru)).map(({ code }) => code)).toEqual(['methodologiesDiffer']);
    expect(told(safeHeatMap(mixed, ru))).toEqual(refusals(() => rank(mixed)));
  });

  it('an assessment whose figures do not follow from its observations, with its place', () => {
    expect(codes(safeRatingChart([one, stored(assessed('b', '80'), { score: '81.00' })], ru))).toEqual(['differs at assessments.1.score']);
    expect(codes(safeRatingChart([one, other], ru))).toEqual(['methodologiesDiffer at assessments.1.methodology.fingerprint']);
  });

  it('an organisation of another methodology, or that is none, beside the region', () => {
    expect(codes(safeProfileChart(one, region, ru))).toEqual(['methodologiesDiffer at assessment.methodology.fingerprint']);
    expect(codes(safeProfileChart(undefined as never, region, ru))).toEqual(['wrongType at assessment']);
    expect(codes(safeProfileChart(stored(one, { score: '1.00' }), [one], ru))).toEqual(['differs at assessment.score']);
    const answered = assessed('a', '90', { choices: [{ question: 'average-of', chosen: 'exact', byDefault: false }] });
    expect(codes(safeProfileChart(answered, [one], ru))).toEqual(['doubledChoice at assessment.choices.0']);
  });

  it('options that are none', () => {
    expect(codes(safeRatingChart(region, undefined as never))).toEqual(['wrongType at options']);
    expect(codes(safeHeatMap(region, { language: 'de' } as never))).toEqual(['wrongValue at options.language']);
    expect(codes(safeRatingChart(region, { language: 'ru', subtitle: ' ' }))).toEqual(['wrongType at options.subtitle']);
    expect(codes(safeProfileChart(first, region, { ...ru, by: 'total' as never }))).toEqual(['wrongValue at options.by']);
    expect(codes(safePlacesChart(rating, rating, { ...ru, names: { h1: 1 as never } }))).toEqual(['wrongType at options.names.h1']);
  });

  it('a methodology that is none, and observations that may not be empty', () => {
    expect(codes(safeWeightsChart({ ...methodology, fingerprint: '0' }, ru))).toEqual(['fingerprintMismatch at fingerprint']);
    expect(codes(safeWeightsChart(methodology, { ...ru, notAsked: ['timeliness'] }))).toEqual(['mayNotBeEmpty at options.notAsked.0']);
  });

  it('ratings of several groups, of an organisation twice, or without rows', () => {
    const [row] = rating.rows as [Rating['rows'][0]];
    expect(codes(safePlacesChart({ ...rating, rows: [] }, rating, ru))).toEqual(['emptyList at before.rows']);
    expect(codes(safePlacesChart({} as never, rating, ru))).toEqual(['format', 'methodology', 'choices', 'rows'].map((field) => `missing at before.${field}`));
    expect(codes(safePlacesChart(rating, { ...rating, rows: [row, row] }, ru))).toEqual(['organisationDoubled at after.rows.1.organisation']);
    const grouped = [{ ...row, group: 'а' }, { ...row, organisation: 'x', group: 'б' }, { ...row, organisation: 'y', group: null }];
    expect(told(safePlacesChart({ ...rating, rows: grouped }, rating, ru))).toEqual([
      { code: 'wrongValue', path: ['before', 'rows', 1, 'group'], message: 'Expected one of а, found "б".' },
      { code: 'wrongValue', path: ['before', 'rows', 2, 'group'], message: 'Expected one of а, found undefined.' },
    ]);
    expect(codes(safePlacesChart({ ...rating, rows: grouped.slice(0, 1) }, rating, ru))).toEqual([]);
  });
});

describe('A chart of hostile values', () => {
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }).map((value) => () => value),
    fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
  );

  it('ends with a chart or a list of problems, whatever it is given', () => {
    fc.assert(fc.property(anything, (make) => {
      const value = make() as never;
      const outcomes = [
        safeRatingChart(value, ru), safeRatingChart([one, value], ru), safeRatingChart([one], value), safeHeatMap(value, ru), safeHeatMap([one], value),
        safeProfileChart(value, [one], ru), safeProfileChart(one, value, ru), safeProfileChart(one, [one], value),
        safeWeightsChart(value, ru), safeWeightsChart(methodology, value), safePlacesChart(value, rating, ru), safePlacesChart(rating, value, ru),
        safePlacesChart(rating, rating, value), safeScaleChart(value, '1.1', ru), safeScaleChart(scales, value, ru), safeScaleChart(scales, '1.1', value),
      ];
      expect(outcomes.filter((outcome) => !outcome.success && outcome.error.issues.length === 0)).toEqual([]);
    }), { numRuns: 300 });
  });

  it('is a problem too where a list changes between two looks', () => {
    let looks = 0;
    const changing = new Proxy([one], {
      get: (target, key) => {
        if (key !== '0') return Reflect.get(target, key) as unknown;
        looks += 1;
        if (looks > 1) throw new Error('not twice');
        return one;
      },
    });
    expect(codes(safeRatingChart(changing, ru))).toEqual(['unreadable at assessments.0']);
  });

  it('shows names of any length and any letters', () => {
    const names = ['я'.repeat(100_000), '</text><script>', '\n\t№ 1', '"&\'', '\u202E\u0000'];
    const assessments = names.map((name, position) => assessed({ id: `${position}`, name }, '90'));
    const outcome = safeRatingChart(assessments, ru);
    expect(outcome.success && outcome.data.hconcat[0]?.height).toBe(outcome.success && outcome.data.hconcat[1]?.height);
    expect(outcome.success && (outcome.data.hconcat[0]?.height ?? 0) < 1000).toBe(true);
  });
});
