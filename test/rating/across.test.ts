import { assess, defineMethodology, extendMethodology, formatIssues, safeRank, type Assessment, type Formula, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { bestAndWorst, rank, type RankOptions } from '../../src/rating/index.js';
import { criterion, measure, number, observation, reference, share, small } from '../methodology/small.js';
import { assessed, fiveCriteria, refusals, stored } from './assessments.js';

const across = { acrossMethodologies: true } as const;
const refused = (assessments: unknown, options: unknown = across) =>
  refusals(() => rank(assessments as readonly Assessment[], options as RankOptions));

/** Percentages of what could be attained: of 100 points, and of 100 and 50. */
const attained = (...ids: string[]): Formula => ({ kind: 'attained', of: ids.map(reference) });
const short = small({ polite: observation('respondents') }, [criterion('1', share('polite'))]);
const centre: Methodology = defineMethodology({ ...short, id: 'centre', total: { ...short.total, formula: attained('1') } });
const long = small({ polite: observation('respondents'), days: measure('0', '50') }, [criterion('1', share('polite')), criterion('2', number('days'))]);
const rehabilitation: Methodology = defineMethodology({ ...long, id: 'rehabilitation', total: { ...long.total, formula: attained('1', '2') } });

const inCentre = (id: string, count: number, options = {}) => assess(centre, { polite: { count, of: 10 } }, { organisation: { id }, ...options });
const inRehabilitation = (id: string, count: number, days: number, options = {}) =>
  assess(rehabilitation, { polite: { count, of: 10 }, days }, { organisation: { id }, ...options });
const both = [centre.fingerprint, rehabilitation.fingerprint].sort().join('+');

describe('A rating across methodologies', () => {
  it('compares percentages of what could be attained, and says so', () => {
    // 80; (90 + 45) / 150 = 90; (60 + 30) / 150 = 60.
    const rating = rank([inCentre('a', 8), inRehabilitation('b', 9, 45), inRehabilitation('c', 6, 30)], across);
    expect(rating.rows.map(({ place, organisation, score }) => `${place} ${organisation} ${score}`)).toEqual(['1 b 90.00', '2 a 80.00', '3 c 60.00']);
    expect(rating.methodology).toBe(both);
    expect(rating.choices.slice(0, 3)).toEqual([
      { question: 'ties', chosen: 'dense', byDefault: true },
      { question: 'rank-on', chosen: 'printed', byDefault: true },
      { question: 'across-methodologies', chosen: 'attained', byDefault: false },
    ]);
    expect(JSON.parse(JSON.stringify(rating))).toStrictEqual(rating);
    expect(bestAndWorst(rating).map(({ best }) => best.map(({ organisation }) => organisation))).toEqual([['b', 'a', 'c']]);
  });

  it('does not depend on the order in which the assessments come, and works after JSON', () => {
    const three = [inCentre('a', 8), inRehabilitation('b', 9, 45), inRehabilitation('c', 6, 30)];
    const rating = rank(three, across);
    expect(rank(three.toReversed().map((assessment) => stored(assessment)), across)).toStrictEqual(rating);
  });

  it('is the same as ever where there is but one methodology, whatever its total', () => {
    const two = [assessed('a', '90'), assessed('b', '80')];
    expect(rank(two, across)).toStrictEqual(rank(two));
    expect(rank(two, { acrossMethodologies: false })).toStrictEqual(rank(two));
  });

  it('is refused unless it is chosen', () => {
    for (const options of [undefined, {}, { acrossMethodologies: false }]) {
      expect(refused([inCentre('a', 8), inRehabilitation('b', 9, 45)], options ?? {})).toEqual([{
        code: 'methodologiesDiffer', path: ['assessments', 1, 'methodology', 'fingerprint'],
        message: `"b" was computed under the methodology ${rehabilitation.fingerprint}, not under ${centre.fingerprint}.`,
      }]);
    }
  });

  it('is refused for every total that is no percentage of what could be attained', () => {
    const issues = (() => {
      const outcome = safeRank([assessed('a', '90'), inCentre('b', 8), assess(extendMethodology(fiveCriteria, { id: 'other' }), assessed('c', '90').observations as never, { organisation: { id: 'c' } })], across);
      return outcome.success ? [] : outcome.error.issues;
    })();
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([0, 2].map((position) => `totalNotAttained assessments.${position}.methodology.total.formula.kind`));
    expect(formatIssues(issues.slice(0, 1), 'en')).toBe(
      'assessments.0.methodology.total.formula.kind: "a" stands under another methodology, and totals of the kind mean cannot be compared across methodologies: only attained can.',
    );
    expect(formatIssues(issues.slice(0, 1), 'ru')).toBe(
      'assessments.0.methodology.total.formula.kind: «a» оценена по другой методике, а итоги вида mean между методиками не сравнивают: сравнивают только процент от возможного (attained).',
    );
  });

  it('compares answers to the same question only', () => {
    const answered = (chosen: string, question = 'denominator') => ({ choices: [{ question, chosen, byDefault: true }] });
    expect(refused([inCentre('a', 8, answered('1')), inRehabilitation('b', 9, 45, answered('2', 'other'))])).toEqual([]);
    expect(refused([inCentre('a', 8, answered('1')), inRehabilitation('b', 9, 45, answered('2'))]).map(({ code }) => code)).toEqual(['choicesDiffer']);
    const rounding = { digits: 1, mode: 'half-up', at: 'end' };
    expect(refused([inCentre('a', 8), inRehabilitation('b', 9, 45, { rounding })]).map(({ message }) => message)).toEqual(['The question "rounding" is answered differently for a and b.']);
    expect(refused([inCentre('a', 8, answered('attained', 'across-methodologies'))]).map(({ code }) => code)).toEqual(['doubledChoice']);
  });

  it('breaks ties by criteria that every methodology has', () => {
    // 90; (100 + 35) / 150 = 90.
    const tied = [inCentre('a', 9), inRehabilitation('b', 10, 35)];
    expect(rank(tied, { ...across, ties: { by: ['1'] } }).rows.map(({ place, organisation }) => `${place} ${organisation}`)).toEqual(['1 b', '2 a']);
    expect(refused(tied, { ...across, ties: { by: ['1', '2'] } })).toEqual([
      { code: 'unknownScore', path: ['options', 'ties', 'by', 1], message: 'There is no score "2". Known: 1.' },
    ]);
  });

  it('needs to know how the totals were made', () => {
    const without = (methodology: unknown) => stored(inCentre('a', 8), { methodology });
    const { fingerprint } = centre;
    expect(rank([without({ fingerprint })]).rows.length).toBe(1);
    expect(refused([without({ fingerprint }), without({ fingerprint, total: { formula: 5 } }), without({ fingerprint, total: { formula: { kind: 5 } } })]).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing assessments.0.methodology.total', 'wrongType assessments.1.methodology.total.formula', 'wrongType assessments.2.methodology.total.formula.kind',
    ]);
    expect(refused([inCentre('a', 8)], { acrossMethodologies: 'да' })).toEqual([
      { code: 'wrongType', path: ['options', 'acrossMethodologies'], message: 'Expected true or false, found "да".' },
    ]);
  });
});
