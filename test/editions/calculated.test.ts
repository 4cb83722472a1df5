import fc from 'fast-check';
import { assess, extendMethodology, methodologyOn, type Assessment, type Methodology, type Rounding } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { observedUnder } from './observed.js';

const on = '2021-11-15';

/** The same methodology with 2.2 as a calculated value and the weights of the sectors that observe it. */
const calculated = (base: Methodology): Methodology => extendMethodology(base, {
  id: 'calculated',
  criteria: [{
    id: '2',
    formula: {
      kind: 'weighted',
      of: [
        { weight: '0.3', of: { kind: 'reference', to: '2.1' } },
        { weight: '0.4', of: { kind: 'reference', to: '2.2' } },
        { weight: '0.3', of: { kind: 'reference', to: '2.3' } },
      ],
    },
    indicators: [{
      id: '2.2', label: { ru: 'Расчётное значение', en: 'A calculated value' }, citation: { acts: [], verification: 'unverified' },
      formula: { kind: 'mean', of: [{ kind: 'reference', to: '2.1' }, { kind: 'reference', to: '2.3' }] },
    }],
  }],
});

const roundings = (at: Rounding['at']): fc.Arbitrary<Rounding> =>
  fc.record({ digits: fc.nat(6), mode: fc.constantFrom('half-up' as const, 'half-even' as const), at: fc.constant(at) });

const printed = ({ score, criteria }: Assessment): (string | null)[] => [score, ...criteria.map((criterion) => criterion.score)];
const exactly = ({ exact, criteria }: Assessment): (string | null)[] => [exact, ...criteria.map((criterion) => criterion.exact)];

describe.each(['education', 'culture'] as const)('In %s', (sector) => {
  const halves: Methodology = methodologyOn({ sector, on });
  const three = calculated(halves);
  const policies = fc.constantFrom('leave-out' as const, 'full' as const, 'zero' as const);

  const compared = (at: Rounding['at'], figures: (assessment: Assessment) => unknown): void => {
    fc.assert(fc.property(observedUnder(halves), policies, roundings(at), (observed, whenNobodyAsked, rounding) => {
      const options = { whenNobodyAsked, whenNotApplicable: 'leave-out', rounding } as const;
      expect(figures(assess(three, observed, options))).toEqual(figures(assess(halves, observed, options)));
    }), { numRuns: 300 });
  };

  it('0.5 and 0.5 are exactly 0.3, 0.4 and 0.3 with 2.2 = (2.1 + 2.3) ÷ 2', () => {
    compared('end', exactly);
  });

  it('and print the same criteria and totals where every level is rounded', () => {
    compared('every-level', printed);
  });

  it('also at a tie: 2.1 = 20 and 2.3 = 33.33 make 26.665', () => {
    const observed = { ...Object.fromEntries(Object.keys(halves.observations).map((key) => [key, { count: 1, of: 3 }])), remoteChannels: 1, comfortConditions: 1, accessibleEquipment: 1, accessibleServices: 1 };
    for (const [mode, score] of [['half-up', '26.67'], ['half-even', '26.66']] as const) {
      const rounding = { digits: 2, mode, at: 'every-level' } as const;
      expect([three, halves].map((methodology) => assess(methodology, observed, { rounding }).criteria[1]?.score)).toEqual([score, score]);
    }
  });
});
