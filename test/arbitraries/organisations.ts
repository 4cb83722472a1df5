import fc from 'fast-check';
import type { AssessOptions } from 'nok-methodology';

interface Count {
  count: number;
  of: number;
}

const MOST = Number.MAX_SAFE_INTEGER;

/** So many of so many, from one respondent to as many as a number can count. */
export const share: fc.Arbitrary<Count> = fc
  .oneof({ weight: 4, arbitrary: fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 400 })) }, { weight: 1, arbitrary: fc.tuple(fc.nat(MOST), fc.integer({ min: 1, max: MOST })) })
  .map(([a, b]) => ({ count: Math.min(a, b), of: Math.max(a, b) }));

const orNobody: fc.Arbitrary<Count> = fc.oneof({ weight: 6, arbitrary: share }, { weight: 1, arbitrary: fc.constant({ count: 0, of: 0 }) });

const orNotApplicable = (most: number): fc.Arbitrary<number | { notApplicable: string }> =>
  fc.oneof({ weight: 8, arbitrary: fc.nat(most) }, { weight: 1, arbitrary: fc.constant({ notApplicable: 'at home' }) });

/** The observations of a social-service organisation. */
export const organisations = fc.record({
  informationOnStand: share, informationOnSite: share, remoteChannels: fc.nat(6),
  standSatisfaction: orNobody, siteSatisfaction: orNobody,
  comfortConditions: orNotApplicable(12), timeliness: share, comfortSatisfaction: share,
  accessibleEquipment: orNotApplicable(5), accessibleServices: fc.nat(6), accessibilitySatisfaction: orNobody,
  firstContactPoliteness: share, servicePoliteness: share, remotePoliteness: orNobody,
  recommendation: share, scheduleSatisfaction: share, overallSatisfaction: share,
});

export type Organised = typeof organisations extends fc.Arbitrary<infer Value> ? Value : never;

export const roundings = fc.record({
  digits: fc.nat(12),
  mode: fc.constantFrom('half-up', 'half-even'),
  at: fc.constantFrom('end', 'every-level'),
});

const chosen = fc.constantFrom('leave-out', 'full', 'zero');

/** Options under which nothing is refused. */
export const options: fc.Arbitrary<AssessOptions> = fc.record(
  {
    whenNobodyAsked: fc.oneof(
      chosen,
      fc.record({ standSatisfaction: chosen, siteSatisfaction: chosen, accessibilitySatisfaction: chosen, remotePoliteness: chosen }),
    ),
    whenNotApplicable: fc.constant('leave-out'),
    rounding: roundings,
    on: fc.constantFrom('2018-10-23', '2021-11-15', '2024-10-04'),
    sample: fc.tuple(fc.nat(500), fc.nat(2000)).map(([a, b]) => ({ asked: Math.min(a, b), recipients: Math.max(a, b) })),
    organisation: fc.record({ id: fc.constant('4000'), forms: fc.constant(['at home']) }),
    choices: fc.constant([{ question: 'denominator', observation: 'siteSatisfaction', chosen: 'those-who-used', byDefault: true }]),
  },
  { requiredKeys: ['whenNobodyAsked', 'whenNotApplicable'] },
);
