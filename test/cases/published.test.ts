import { assess, defineMethodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, measure, measured, number, observation, share, small, weighted } from '../methodology/small.js';
import published from './published.json' with { type: 'json' };

/** The plain mean of scores as a methodology of measured criteria gives it. */
function meanOf(scores: readonly string[]): string {
  const methodology = defineMethodology(measured(scores.length));
  return assess(methodology, Object.fromEntries(scores.map((score, position) => [String.fromCharCode(97 + position), score]))).score;
}

describe('Published figures are reproduced:', () => {
  it.each(published.criteriaAndTotal.map(({ source, criteria, total }) => [source, criteria, total] as const))(
    'the total of %s is the mean of its criteria',
    (_, criteria, total) => {
      expect(Number(meanOf(criteria))).toBe(Number(total));
      expect(meanOf(criteria)).toMatch(/^\d+\.\d\d$/);
    },
  );

  it.each(published.groupMean.map(({ source, totals, mean }) => [source, totals, mean] as const))(
    'the mean of %s is the plain mean of its organisations',
    (_, totals, mean) => {
      expect(meanOf(totals)).toBe(mean);
    },
  );
});

describe('The golden examples come out as they should:', () => {
  const ten = { range: { least: '0', most: '10' } };

  it('the mean of 100, 100, 66, 100, 100 is 93.20', () => {
    expect(meanOf(['100', '100', '66', '100', '100'])).toBe('93.20');
  });

  it('the mean of 99.04, 95.61, 45.21, 98.37, 98.07 is 87.26', () => {
    expect(meanOf(['99.04', '95.61', '45.21', '98.37', '98.07'])).toBe('87.26');
  });

  it('the weighted mean of 50/7 with the weight 7 and 9 with the weight 8 is 122/15', () => {
    const formula = { ...weighted(['7', number('days')], ['8', number('channels')]), sum: '15' };
    const methodology = defineMethodology(small({ days: measure('0', '10'), channels: measure('0', '10') }, [criterion('1', formula)], ten));
    const { exact, score } = assess(methodology, { days: { sum: 50, of: 7 }, channels: 9 });
    expect([exact, score]).toEqual(['122/15', '8.13']);
  });

  it('64 of 67 and 23 of 23 are 97.76 as a plain mean and 96.67 pooled', () => {
    const two = { stand: observation('respondents'), site: observation('respondents') };
    const plain = defineMethodology(small(two, [criterion('1', { kind: 'mean', of: [share('stand'), share('site')] })]));
    expect(assess(plain, { stand: { count: 64, of: 67 }, site: { count: 23, of: 23 } }).score).toBe('97.76');
    const pooled = defineMethodology(small({ both: observation('respondents') }, [criterion('1', share('both'))]));
    expect(assess(pooled, { both: { count: 64 + 23, of: 67 + 23 } }).score).toBe('96.67');
  });
});
