import { assess, combine, defineMethodology, methodologyOn, safeAssess, waitingPoints, type AssessOptions, type Assessment, type Methodology, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, measured, observation, share, small } from '../methodology/small.js';
import failures from './failures.json' with { type: 'json' };
import { inEnglish } from '../errors/sentences.js';

const methodology: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

/** Ten respondents content with everything, every item present. */
const best: Readonly<Record<string, ObservedValue>> = Object.fromEntries(
  Object.entries(methodology.observations).map(([key, { kind, most }]) => [key, kind === 'items' ? Number(most ?? 6) : { count: 10, of: 10 }]),
);

/** The numbers and scores of an assessment: the given indicators and criteria, then the total. */
const scores = ({ criteria, score }: Assessment, ...ids: string[]): (string | null)[] => [
  ...ids.map((id) => criteria.flatMap((one) => [one, ...one.indicators]).find((one) => one.id === id)?.score ?? null),
  score,
];

/** What happens where nobody answered for an observation: it is refused, and then what each choice gives. */
function choices(key: string, ids: [indicator: string, criterion: string]) {
  const observed = { ...best, [key]: { count: 0, of: 0 } };
  const refused = safeAssess(methodology, observed);
  const under = (whenNobodyAsked: NonNullable<AssessOptions['whenNobodyAsked']>) => scores(assess(methodology, observed, { whenNobodyAsked }), ...ids);
  return {
    refused: refused.success ? [] : refused.error.issues.map(inEnglish),
    full: under('full'), zero: under('zero'), leftOut: under({ [key]: 'leave-out' }),
  };
}

const refusalOf = (key: string) => [`Nobody was asked for "${key}" and the order is silent: choose whenNobodyAsked (leave-out, full, zero).`];

/** The situations that need nothing but observations; the others are tested with the raw tables and the rating. */
const situations: Readonly<Record<string, () => void>> = {
  'all answers yes, everything present, more items than the cap': () => {
    const most = { remoteChannels: 6, comfortConditions: 6, accessibleEquipment: 5, accessibleServices: 6 };
    expect(scores(assess(methodology, { ...best, ...most }), '1.2', '2.1', '3.1', '3.2')).toEqual(['100.00', '100.00', '100.00', '100.00', '100.00']);
  },
  'nobody would recommend, all else perfect': () => {
    // 0.3 · 0 + 0.2 · 100 + 0.5 · 100 = 70; (4 · 100 + 70) / 5 = 94
    expect(scores(assess(methodology, { ...best, recommendation: { count: 0, of: 10 } }), '5.1', '5')).toEqual(['0.00', '70.00', '94.00']);
  },
  'no respondent has a disability': () => {
    expect(choices('accessibilitySatisfaction', ['3.3', '3'])).toEqual({
      refused: refusalOf('accessibilitySatisfaction'),
      full: ['100.00', '100.00', '100.00'], zero: ['0.00', '70.00', '94.00'], leftOut: [null, '100.00', '100.00'],
    });
  },
  'nobody used the site': () => {
    // Each carrier on its own: the other half of 1.3 stays.
    expect(choices('siteSatisfaction', ['1.3', '1'])).toEqual({
      refused: refusalOf('siteSatisfaction'),
      full: ['100.00', '100.00', '100.00'], zero: ['50.00', '80.00', '96.00'], leftOut: ['100.00', '100.00', '100.00'],
    });
  },
  'nobody used remote contact': () => {
    expect(choices('remotePoliteness', ['4.3', '4'])).toEqual({
      refused: refusalOf('remotePoliteness'),
      full: ['100.00', '100.00', '100.00'], zero: ['0.00', '80.00', '96.00'], leftOut: [null, '100.00', '100.00'],
    });
  },
  '85.505 printed with two digits through binary floats': () => {
    const answered = defineMethodology(small({ a: observation('respondents') }, [criterion('1', share('a'))]));
    const { score, exact } = assess(answered, { a: { count: 17_101, of: 20_000 } });
    expect([score, exact]).toEqual(['85.51', '17101/200']);
    for (const a of ['85.505', 85.505, { sum: '171.01', of: 2 }]) expect(assess(defineMethodology(measured(1)), { a }).score).toBe('85.51');
    const even = { rounding: { digits: 2, mode: 'half-even', at: 'end' } } as const;
    expect(assess(answered, { a: { count: 17_101, of: 20_000 } }, even).score).toBe('85.50');
  },
  'waiting longer than the limit by everybody, few questionnaires': () => {
    // Averages 15, 14 and 6 against a limit of 14 days.
    const waits = [{ sum: 14 + 15 + 16, of: 3 }, { sum: 3 * 14, of: 3 }, { sum: 28 * 6, of: 28 }];
    for (const between of ['round-first', 'band-reached'] as const) {
      expect(waits.map((waited) => waitingPoints({ waited, limit: 14 }, { between }).value)).toEqual([{ sum: 0, of: 1 }, { sum: 10, of: 1 }, { sum: 100, of: 1 }]);
    }
  },
  'thirds that add up to a tie': () => {
    const { input } = failures.find(({ situation }) => situation === 'thirds that add up to a tie') as { input: unknown };
    const given = Object.entries(input as Record<string, number | [number, number]>).map(([key, value]): [string, ObservedValue] =>
      [key, typeof value === 'number' ? value : { count: value[0], of: value[1] }]);
    const [first] = assess(methodology, { ...best, ...Object.fromEntries(given) }).criteria;
    expect([first?.score, first?.exact]).toEqual(['60.13', '481/8']);
    expect(first?.indicators.map(({ exact }) => exact)).toEqual(['550/9', '30', '3935/48']);
  },
  'branches averaged, then everything printed in whole points': () => {
    const five = defineMethodology(measured(5));
    const points = { head: ['95.2', '97.2'], north: ['96', '97'], south: ['98', '98'] } as const;
    const whole = (at: 'end' | 'every-level') => {
      const parts = Object.entries(points).map(([id, [low, high]]) =>
        assess(five, { a: low, b: low, c: low, d: high, e: high }, { organisation: { id }, rounding: { digits: 0, mode: 'half-up', at } }));
      const { score, exact, criteria, choices } = combine(parts, { organisation: { id: 'home' } }).assessment;
      return { total: [score, exact], criteria: criteria.map((one) => [one.score, one.exact]), rounding: choices.find(({ question }) => question === 'rounding')?.chosen };
    };
    // 289.2 / 3 = 96.4 and 292.2 / 3 = 97.4; (3 · 96.4 + 2 · 97.4) / 5 = 96.8, while the mean of the printed criteria is 482 / 5 = 96.4.
    const [low, high] = [['96', '482/5'], ['97', '487/5']];
    expect(whole('end')).toEqual({ total: ['97', '484/5'], criteria: [low, low, low, high, high], rounding: { digits: 0, mode: 'half-up', at: 'end' } });
    expect(whole('every-level')).toEqual({ total: ['96', '482/5'], criteria: [low, low, low, high, high], rounding: { digits: 0, mode: 'half-up', at: 'every-level' } });
  },
};

describe('What other tools get wrong comes out right:', () => {
  it.each(Object.entries(situations))('%s', (_, check) => {
    check();
    expect.hasAssertions();
  });

  it('every one of these situations is on the list of failures', () => {
    const listed = failures.filter(({ issue }) => ['A', 'B', 'C'].includes(issue)).map(({ situation }) => situation);
    expect(Object.keys(situations).filter((situation) => !listed.includes(situation))).toEqual([]);
  });
});
