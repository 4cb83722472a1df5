import fc from 'fast-check';
import { assess, describeMethodology, methodologies, methodologyOn, SECTORS, socialServiceWithWaiting, type Assessment, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { decimalText, fractionText } from '../oracle/fraction.js';
import { scoresOf } from '../oracle/formula.js';
import { extreme, observedUnder } from './observed.js';

const all: readonly Methodology[] = [...methodologies, ...socialServiceWithWaiting];
const named = all.map((methodology) => [methodology.id, methodology] as const);

const shown = ({ criteria, score, exact }: Assessment): [string, string | null, string | null][] =>
  [...criteria.flatMap(({ indicators, ...criterion }) => [criterion, ...indicators]), { id: 'total', score, exact }]
    .map((one): [string, string | null, string | null] => [one.id, one.score, one.exact]);

describe.each(named)('Under %s', (_, methodology) => {
  it('the best of everything is 100.00 and the worst 0.00, for each score', () => {
    for (const [which, score] of [['best', '100.00'], ['worst', '0.00']] as const) {
      const scores = shown(assess(methodology, extreme(methodology, which)));
      expect(scores.filter(([, printed]) => printed !== score)).toEqual([]);
    }
  });

  it('every score of random organisations is that of the oracle, at both stages of rounding and under each policy', () => {
    fc.assert(fc.property(
      observedUnder(methodology), fc.constantFrom('leave-out' as const, 'full' as const, 'zero' as const), fc.constantFrom('end' as const, 'every-level' as const),
      fc.constantFrom('half-up' as const, 'half-even' as const), fc.nat(3),
      (observed, nobodyAsked, at, mode, digits) => {
        const rounding = { digits, mode, at };
        const expected = scoresOf(methodology, observed, { nobodyAsked, notApplicable: 'leave-out', ...rounding });
        const scores = shown(assess(methodology, observed, { whenNobodyAsked: nobodyAsked, whenNotApplicable: 'leave-out', rounding }));
        expect(scores.length).toBe(expected.size);
        expect(scores).toEqual(scores.map(([id]) => {
          const value = expected.get(id);
          return value ? [id, decimalText(value, digits, mode), fractionText(value)] : [id, null, null];
        }));
      },
    ), { numRuns: 60 });
  });
});

describe('The score of performing arts', () => {
  const methodology = methodologyOn({ sector: 'performing-arts', on: '2021-11-15' });

  it('is the mean of openness and accessibility: each of the other criteria is', () => {
    const observed = {
      informationOnStand: { count: 19, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 4,
      standSatisfaction: { count: 1, of: 1 }, siteSatisfaction: { count: 1, of: 1 },
      accessibleEquipment: 3, accessibleServices: 2, accessibilitySatisfaction: { count: 4, of: 5 },
    };
    const { score, criteria } = assess(methodology, observed);
    // К1 = 100; К3 = 0.3 · 60 + 0.4 · 40 + 0.3 · 80 = 58; the rest (100 + 58) ÷ 2 = 79.
    expect(criteria.map((criterion) => criterion.score)).toEqual(['100.00', '79.00', '58.00', '79.00', '79.00']);
    expect(score).toBe('79.00');
  });

  it('comes half from openness and half from accessibility', () => {
    const { criteria } = assess(methodology, extreme(methodology, 'best') as never);
    expect(criteria.map(({ indicators }) => indicators.map(({ effectiveWeight }) => effectiveWeight))).toEqual([
      ['3/20', '3/20', '1/5'], [], ['3/20', '1/5', '3/20'], [], [],
    ]);
  });
});

describe('Waiting time', () => {
  it('in health, and by choice in social service, is the mean of the points for waiting and of timeliness', () => {
    const [social] = socialServiceWithWaiting;
    for (const methodology of [methodologyOn({ sector: 'health-outpatient', on: '2021-11-15' }), methodologyOn({ sector: 'health-inpatient', on: '2026-11-15' }), social]) {
      const observed = { ...extreme(methodology, 'best'), waitingPoints: { sum: 140, of: 2 }, timeliness: { count: 9, of: 10 } };
      const { criteria } = assess(methodology as Methodology, observed);
      // (140 ÷ 2 + 9 ÷ 10 · 100) ÷ 2 = 80; К2 = 0.3 · 100 + 0.4 · 80 + 0.3 · 100 = 92.
      expect([criteria[1]?.indicators[1]?.score, criteria[1]?.score]).toEqual(['80.00', '92.00']);
    }
  });

  it('says in the result of social service which reading was taken, and who chose', () => {
    const chosen = [methodologyOn({ sector: 'social-service', on: '2021-11-15' }), ...socialServiceWithWaiting].map((methodology) =>
      assess(methodology as Methodology, extreme(methodology, 'best')).choices.find(({ question }) => question === '2.2'));
    expect(chosen).toEqual([
      { question: '2.2', observation: 'timeliness', chosen: 'timeliness', byDefault: true },
      { question: '2.2', observation: 'timeliness', chosen: 'waiting-and-timeliness', byDefault: false },
      { question: '2.2', observation: 'timeliness', chosen: 'waiting-and-timeliness', byDefault: false },
    ]);
  });

  it('is described in words, with who chose', () => {
    const lines = (['ru', 'en'] as const).map((language) =>
      describeMethodology(socialServiceWithWaiting[0], { language }).split('\n').find((line) => /^- (Что входит|What waiting)/.test(line)));
    expect(lines).toEqual([
      '- Что входит во время ожидания («Своевременность оказания услуг»): среднее баллов за сроки ожидания и баллов за своевременность (выбрано).',
      '- What waiting time is made of (“Service on time”): the mean of the points for waiting and of those for timeliness (the user).',
    ]);
  });

  it('is no question where 2.2 is read in one way, or is not there', () => {
    const asked = SECTORS.filter((sector) => methodologyOn({ sector, on: '2021-11-15' }).choices !== undefined);
    expect(asked).toEqual(['social-service', 'medical-social-expertise']);
  });
});
