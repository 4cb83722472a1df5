import { methodologyOn, safeAssess, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { KINDS, numbersFrom, organisation, policies, type Kind } from './generator.js';
import { oracle, type Observed, type Policy, type Rules, type Verdict } from './socialService.js';

const methodology: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const ORGANISATIONS = 3400;
const SEED = 20211115;

/** What the library says, written as the oracle writes it. */
function library(observed: Observed, { nobodyAsked, notApplicable, ...rounding }: Rules): Verdict {
  const outcome = safeAssess(methodology, observed, { whenNobodyAsked: nobodyAsked, whenNotApplicable: notApplicable, rounding });
  if (!outcome.success) return { refused: outcome.error.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`).sort() };
  const { criteria, score, exact } = outcome.data;
  const shown = (one: { id: string; score: string | null; exact: string | null }): string =>
    `${one.id}: ${one.score === null ? 'left out' : `${one.score} = ${String(one.exact)}`}`;
  return { scores: [...criteria.flatMap(({ indicators }) => indicators), ...criteria, { id: 'total', score, exact }].map(shown) };
}

/** Under which rules an organisation is computed: each policy at both stages; every tenth also with other roundings and mixed policies. */
function rulesFor(position: number, next: () => number): Rules[] {
  const half = { digits: 2, mode: 'half-up' } as const;
  const stages = ['end', 'every-level'] as const;
  const plain = (['refuse', 'leave-out', 'full', 'zero'] as const).flatMap((nobodyAsked: Policy) =>
    stages.map((at) => ({ nobodyAsked, notApplicable: nobodyAsked === 'refuse' ? ('refuse' as const) : ('leave-out' as const), ...half, at })));
  if (position % 10 !== 0) return plain;
  const turns = stages.map((at, turn) => ({ notApplicable: 'leave-out' as const, digits: (position / 10 + turn) % 7, at }));
  return [
    ...plain,
    ...turns.map((turn) => ({ ...turn, nobodyAsked: 'leave-out' as const, mode: 'half-even' as const })),
    ...turns.map((turn) => ({ ...turn, nobodyAsked: policies(next), mode: 'half-up' as const })),
  ];
}

const isEmpty = (value: Observed[string]): boolean => typeof value === 'object' && ('notApplicable' in value || value.of === 0);

/** The oracle, asked once where the policies cannot matter because nothing is empty. */
function expectedOf(observed: Observed): (rules: Rules) => Verdict {
  const policiesMatter = Object.values(observed).some(isEmpty);
  const known = new Map<string, Verdict>();
  return (rules) => {
    const { nobodyAsked, notApplicable, ...rounding } = rules;
    const name = JSON.stringify(policiesMatter ? [nobodyAsked, notApplicable, rounding] : rounding);
    const verdict = known.get(name) ?? oracle(observed, rules);
    known.set(name, verdict);
    return verdict;
  };
}

const lines = (verdict: Verdict): string => ('scores' in verdict ? verdict.scores : ['refused', ...verdict.refused]).join('\n');

function mismatches(kind: Kind, seed: number): { wrong: string[]; refused: number; computed: number } {
  const next = numbersFrom(seed);
  const found = { wrong: [] as string[], refused: 0, computed: 0 };
  for (let position = 0; position < ORGANISATIONS; position += 1) {
    const observed = organisation(kind, next);
    const expectedUnder = expectedOf(observed);
    for (const rules of rulesFor(position, next)) {
      const [expected, actual] = [expectedUnder(rules), library(observed, rules)];
      found['scores' in expected ? 'computed' : 'refused'] += 1;
      if (lines(expected) !== lines(actual)) found.wrong.push(JSON.stringify({ position, rules, observed, expected, actual }));
    }
  }
  return found;
}

describe('The scores of social service are those of the oracle', () => {
  it.each(KINDS.map((kind, position) => [kind, SEED + position] as const))(
    'for 3,400 organisations of the kind %s under every policy and at both stages of rounding (seed %i)',
    (kind, seed) => {
      const { wrong, refused, computed } = mismatches(kind, seed);
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(refused).toBeGreaterThan(1000);
      expect(computed).toBeGreaterThan(10_000);
    },
    60_000,
  );

  it('covers at least 20,000 organisations', () => {
    expect(KINDS.length * ORGANISATIONS).toBeGreaterThanOrEqual(20_000);
  });
});

describe('The oracle itself', () => {
  const best = (of: number) => ({ count: of, of });

  it('gives 97.60 for the home of the design, computed by hand once', () => {
    const home: Observed = {
      informationOnStand: { count: 17, of: 19 }, informationOnSite: best(19), remoteChannels: 4,
      standSatisfaction: { count: 118, of: 120 }, siteSatisfaction: { count: 64, of: 67 },
      comfortConditions: 6, timeliness: best(150), comfortSatisfaction: { count: 149, of: 150 },
      accessibleEquipment: 4, accessibleServices: 5, accessibilitySatisfaction: { count: 88, of: 91 },
      firstContactPoliteness: best(150), servicePoliteness: { count: 149, of: 150 }, remotePoliteness: { count: 40, of: 41 },
      recommendation: { count: 147, of: 150 }, scheduleSatisfaction: best(150), overallSatisfaction: { count: 148, of: 150 },
    };
    const verdict = oracle(home, { nobodyAsked: 'refuse', notApplicable: 'refuse', digits: 2, mode: 'half-up', at: 'end' });
    const scores = 'scores' in verdict ? verdict.scores : [];
    expect(scores.slice(15).map((line) => line.split(' = ')[0])).toEqual(['1: 97.19', '2: 99.80', '3: 93.01', '4: 99.25', '5: 98.73', 'total: 97.60']);
    expect(library(home, { nobodyAsked: 'refuse', notApplicable: 'refuse', digits: 2, mode: 'half-up', at: 'end' })).toEqual(verdict);
  });
});
