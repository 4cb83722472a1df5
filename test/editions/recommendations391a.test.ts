import { assess, explain, recheck, recommendations391a, safeRecommendations391a, type Choices391a } from 'nok-methodology';
import { describe, expect, it } from 'vitest';

const percent = { least: '0', most: '100', worst: '0', target: '100' };
const chosen: Choices391a = {
  scales: {
    opennessRating: { least: '0', most: '1', worst: '0', target: '1' },
    siteCompleteness: percent,
    feedbackChannels: { least: '0', most: '6', worst: '0', target: '6' },
    waitingDays: { least: '0', most: '60', worst: '15', target: '1' },
    insignificantWait: percent,
  },
  outside: 'clamp',
  summary: 'weighted-mean',
};
const observed = { opennessRating: '0.85', siteCompleteness: 85, feedbackChannels: 3, waitingDays: 5, insignificantWait: 90 };

describe('The recommendations 391а', () => {
  it('bring every value to ten points and take their weighted mean', () => {
    const result = assess(recommendations391a(chosen), observed, { on: '2014-06-01' });
    expect(result.criteria[0]?.indicators.map(({ exact }) => exact)).toEqual(['17/2', '17/2', '5', '50/7', '9']);
    // (7 · 17/2 + 7 · 17/2 + 8 · 5 + 7 · 50/7 + 8 · 9) ÷ 37
    expect([result.score, result.exact]).toEqual(['7.59', '281/37']);
  });

  it('or their weighted sum, where the council chooses so', () => {
    const result = assess(recommendations391a({ ...chosen, summary: 'weighted-sum' }), observed);
    expect([result.score, result.methodology.range.most]).toEqual(['281.00', '370']);
    expect(recheck(JSON.parse(JSON.stringify(result)) as typeof result).exact).toBe('281');
  });

  it('say in every result what the council chose, and what is not confirmed', () => {
    const result = assess(recommendations391a(chosen), observed);
    expect(result.choices.slice(0, 2).map(({ question, chosen: answer, byDefault }) => [question, answer, byDefault])).toEqual([
      ['summary-391a', 'weighted-mean', false], ['scales-391a', 'council', false],
    ]);
    expect(result.notes.map(({ path }) => path.join('.'))).toEqual([
      'methodology.citation', 'methodology.criteria.0.citation', 'methodology.total.citation',
    ]);
    expect(explain(result, { language: 'ru' })).toContain('Концы шкал');
  });

  it('clamp a value beyond an end or refuse it, as the council chooses', () => {
    const late = { ...observed, waitingDays: 20 };
    expect(assess(recommendations391a(chosen), late).criteria[0]?.indicators[3]?.score).toBe('0.00');
    expect(() => assess(recommendations391a({ ...chosen, outside: 'refuse' }), late)).toThrow('observations.waitingDays');
  });

  it('have no default for what is not known', () => {
    const outcome = safeRecommendations391a({ scales: { ...chosen.scales, waitingDays: undefined } } as never);
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing scales.waitingDays', 'missing outside', 'missing summary',
    ]);
  });

  it('refuse a scale without a direction', () => {
    const flat = { ...chosen, scales: { ...chosen.scales, waitingDays: { ...percent, worst: '100' } } };
    const outcome = safeRecommendations391a(flat);
    expect(outcome.success ? [] : outcome.error.issues.map(({ code }) => code)).toEqual(['worstIsTarget']);
  });
});
