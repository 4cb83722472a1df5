import {
  assess, compareAssessments, compareCycles, compareMethodologies, defineMethodology, extendMethodology, methodologyOn, reweigh, safeCompareAssessments, safeCompareCycles,
  type Assessment, type AssessmentComparison, type AssessOptions, type ObservedValue,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { faultless, home, order } from '../analysis/homes.js';
import { without } from '../council/without.js';
import { criterion, indicator, linear, mean, measure, number, observation, reference, share, small } from '../methodology/small.js';
import { exact, fractionText, fromFractionText, minus, plus } from '../oracle/fraction.js';
import { codes, marked, plan, planOf, throughJson, withAt } from './plans.js';

const of = (changes: Readonly<Record<string, ObservedValue>>, options: AssessOptions = {}): Assessment => home(changes, { organisation: { id: 'a' }, ...options });

/** What a step adds up to by itself: the rules, the observations, the remainder. */
const added = ({ restated, observations, together }: AssessmentComparison['steps'][number]): string =>
  fractionText([restated?.effect ?? '0', ...observations.flatMap(({ effect }) => effect ?? []), together].map(fromFractionText).reduce(plus, exact(0n)));

const effects = (comparison: AssessmentComparison, step = 0) => comparison.steps[step]?.observations.map(({ observation: key, effect }) => `${key} ${String(effect)}`);

describe('Two cycles of an organisation', () => {
  const earlier = of({ accessibleEquipment: 3, timeliness: { count: 9, of: 10 }, remoteChannels: 4 }, { on: '2020-11-15' });
  const later = of({ accessibleEquipment: 5, timeliness: { count: 14, of: 20 }, remoteChannels: 6 }, { on: '2021-11-15' });
  const comparison = compareAssessments([earlier, later]);

  it('say which observation moved the total and by how much', () => {
    // timeliness: −20 · 0.4 · 0.2; equipment: 40 · 0.3 · 0.2; two channels more bring nothing beyond the cap
    expect(effects(comparison)).toEqual(['accessibleEquipment 12/5', 'timeliness -8/5', 'remoteChannels 0']);
    expect([comparison.steps[0]?.together, comparison.steps[0]?.difference, comparison.steps[0]?.restated]).toEqual(['0', '4/5', null]);
    expect(comparison.steps[0]?.observations[1]).toEqual({
      observation: 'timeliness', label: order.observations.timeliness?.label, scores: ['2.2'], before: { count: 9, of: 10 }, after: { count: 14, of: 20 }, effect: '-8/5',
    });
  });

  it('stand side by side at every score', () => {
    const moved = comparison.steps[0]?.scores.filter(({ difference }) => difference?.exact !== '0').map(({ id, before, after, difference }) => [id, before?.score, after?.score, difference?.score]);
    expect(moved).toEqual([
      ['total', '96.80', '97.60', '0.80'], ['2', '96.00', '88.00', '-8.00'], ['2.2', '90.00', '70.00', '-20.00'], ['3', '88.00', '100.00', '12.00'], ['3.1', '60.00', '100.00', '40.00'],
    ]);
    expect(comparison.steps[0]?.scores).toHaveLength(21);
    expect(comparison.cycles.map(({ on, score }) => [on, score])).toEqual([['2020-11-15', '96.80'], ['2021-11-15', '97.60']]);
  });

  it('have a trend at every score', () => {
    const trends = new Map(comparison.trends.map(({ id, trend, scores }) => [id, `${String(trend)} ${scores.join(' ')}`]));
    expect(['total', '1', '2', '3.1'].map((id) => trends.get(id))).toEqual(['up 96.80 97.60', 'same 100.00 100.00', 'down 96.00 88.00', 'up 60.00 100.00']);
  });

  it('do not take another way to write a number for a change', () => {
    const written = of({ informationOnSite: { of: 19, count: '19.00' }, remoteChannels: 4 });
    expect(effects(compareAssessments([written, of({ remoteChannels: 5 })]))).toEqual(['remoteChannels 0']);
  });

  it('take a mean for what it is, and a fraction for its value', () => {
    const days = defineMethodology(small({ days: measure('0', '100') }, [criterion('1', number('days'))]));
    const waited = (value: ObservedValue) => assess(days, { days: value }, { organisation: { id: 'a' } });
    expect(effects(compareAssessments([waited({ sum: '10.0', of: 3 }), waited({ sum: 10, of: 3 })]))).toEqual([]);
    expect(effects(compareAssessments([waited({ sum: 10, of: 3 }), waited({ sum: 10, of: 4 })]))).toEqual(['days -5/6']);
    expect(effects(compareAssessments([waited('20/4'), waited(5)]))).toEqual([]);
    expect(effects(compareAssessments([waited('50/3'), waited('16.5')]))).toEqual(['days -1/6']);
    const away = (reason: string) => of({ comfortConditions: { notApplicable: reason } }, { whenNotApplicable: 'leave-out' });
    expect(effects(compareAssessments([away('на дому'), away('на дому')]))).toEqual([]);
  });

  it('tell what does not apply, and who was not asked, as it is', () => {
    const [was, is] = [
      of({ comfortConditions: { notApplicable: 'на дому' }, standSatisfaction: { count: 0, of: 0 } }, { whenNotApplicable: 'leave-out', whenNobodyAsked: 'zero' }),
      of({ comfortConditions: { notApplicable: 'дома' }, siteSatisfaction: { count: 0, of: 0 } }, { whenNotApplicable: 'leave-out', whenNobodyAsked: { siteSatisfaction: 'leave-out' } }),
    ];
    const found = compareAssessments([was, is]);
    // Asked at the stand: 50 · 0.4 · 0.2; nobody at the site then: the mean is that of the stand alone.
    expect(effects(found)).toEqual(['standSatisfaction 4', 'siteSatisfaction -4', 'comfortConditions 0']);
    expect(found.steps[0]?.together).toBe('4');
    expect(found.trends.find(({ id }) => id === '2.1')).toMatchObject({ scores: [null, null], trend: null });
    expect(found.steps[0]?.scores.find(({ id }) => id === '2.1')).toMatchObject({ before: null, after: null, difference: null });
  });

  it('are frozen plain JSON, and the same for what was stored', () => {
    expect(throughJson(comparison)).toEqual(comparison);
    expect(compareAssessments(throughJson([earlier, later]))).toEqual(comparison);
    const loose = (value: unknown): boolean => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(comparison)).toBe(false);
  });

  it('are refused where they are of different organisations, out of order, or do not follow', () => {
    expect(codes(safeCompareAssessments([later, earlier]))).toEqual(['wrongOrder assessments.1.on']);
    expect(codes(safeCompareAssessments([earlier, home({}, { organisation: { id: 'b' } })]))).toEqual(['organisationsDiffer assessments.1.organisation.id']);
    expect(codes(safeCompareAssessments([home(), { ...later, score: '1.00' }]))).toEqual(['differs assessments.1.score']);
    expect(codes(safeCompareAssessments([home(), later]))).toEqual(['organisationMissing assessments.0.organisation']);
    expect(codes(safeCompareAssessments([later]))).toEqual(['emptyList assessments']);
    expect(codes(safeCompareAssessments(new Array(101) as never))).toEqual(['tooLarge assessments']);
    expect(codes(safeCompareAssessments(5 as never))).toEqual(['wrongType assessments']);
    expect(codes(safeCompareAssessments([earlier, later], { plan: [] } as never))).toEqual(['unknownKey options.plan']);
    expect(codes(safeCompareAssessments(new Proxy([1, 2], { get: () => { throw new Error('no'); } }) as never))).toEqual(['unreadable assessments']);
  });
});

describe('Observations that work only together', () => {
  /** A score that refuses more than sixty: one of the changes cannot stand alone. */
  const methodology = defineMethodology(small(
    { a: measure('0', '100'), b: observation('respondents') },
    [
      criterion('1', mean(reference('1.1'), reference('1.2')), [indicator('1.1', number('a')), indicator('1.2', share('b'))]),
      criterion('2', linear({ score: '1', on: 'exact' }, '0', '60', '100', 'refuse')),
    ],
  ));
  const cycle = (a: number, count: number) => assess(methodology, { a, b: { count, of: 10 } }, { organisation: { id: 'a' } });

  it('have no effect of their own; what they do is within `together`', () => {
    const found = compareAssessments([cycle(80, 4), cycle(20, 9)]);
    // The first criterion from 60 to 30, the second from 100 to 50; with b alone the first would be 85.
    expect(effects(found)).toEqual(['a -40', 'b null']);
    expect(added(found.steps[0] as never)).toBe(found.steps[0]?.difference);
  });
});

describe('Cycles under different rules', () => {
  const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft-2018' });
  const observed = { accessibleEquipment: 0, timeliness: { count: 9, of: 10 } };
  const under = (methodology: typeof order, changes: Readonly<Record<string, ObservedValue>>, options: AssessOptions = {}) =>
    assess(methodology, { ...faultless, ...changes }, { organisation: { id: 'a' }, ...options });

  it('are restated by the rules of the later one, and what the rules did is told apart', () => {
    const [was, is] = [under(order, observed, { on: '2021-11-15' }), under(draft, { timeliness: { count: 9, of: 10 } })];
    const found = compareAssessments([was, is]);
    const [step] = found.steps;
    const { restated } = step as typeof step & object;
    const beside = compareMethodologies(order, draft, [{ organisation: { id: 'a' }, observations: was.observations }]).organisations[0];
    expect([restated?.score, restated?.exact]).toEqual([beside?.total.second.score, beside?.total.second.exact]);
    // The third criterion, at 70, weighs 0.15 instead of 0.2.
    expect([restated?.effect, restated?.effects, restated?.otherMethodology, restated?.otherAnswers]).toEqual(['3/2', beside?.effects, true, []]);
    expect(restated?.causes?.map(({ what, id }) => `${what} ${id}`)).toEqual(['weights total']);
    // 100 · 0.3 · 0.15
    expect(effects(found)).toEqual(['accessibleEquipment 9/2']);
    expect([added(step as never), step?.difference]).toEqual(['6', '6']);
    // Like with like: the earlier side is the restated one.
    expect(step?.scores[0]?.before).toEqual({ score: restated?.score, exact: restated?.exact });
    expect(found.trends[0]).toMatchObject({ scores: ['93.20', '99.20'], trend: 'up' });
  });

  it('of editions that differ in nothing that counts are restated without an effect', () => {
    const next = methodologyOn({ sector: 'social-service', on: '2024-12-01' });
    const found = compareAssessments([under(order, observed, { on: '2021-11-15' }), assess(next, { ...faultless, ...observed } as never, { organisation: { id: 'a' }, on: '2024-12-01' })]);
    expect(found.steps[0]?.restated).toMatchObject({ otherMethodology: true, effect: '0', causes: [], effects: [{ id: 'together', effect: '0' }] });
    expect(found.cycles.map(({ methodology: { id } }) => id)).toEqual(['mintrud-344n-2018/social-service', 'mintrud-408n-2024/social-service']);
  });

  it('by another decision are restated and say so', () => {
    const nobody = { standSatisfaction: { count: 0, of: 0 } };
    const found = compareAssessments([under(order, nobody, { whenNobodyAsked: 'zero' }), under(order, nobody, { whenNobodyAsked: 'leave-out', rounding: { digits: 1, mode: 'half-up', at: 'end' } })]);
    expect(found.steps[0]?.restated).toEqual({
      otherMethodology: false,
      otherAnswers: [
        { question: 'nobody-asked / standSatisfaction', label: order.observations.standSatisfaction?.label, before: 'zero', after: 'leave-out' },
        { question: 'rounding', label: null, before: { digits: 2, mode: 'half-up', at: 'end' }, after: { digits: 1, mode: 'half-up', at: 'end' } },
      ],
      score: '100.0', exact: '100', effect: '4', causes: null, effects: null,
    });
    expect([found.steps[0]?.observations, found.steps[0]?.difference]).toEqual([[], '4']);
  });

  it('by another methodology and another decision tell no causes of the methodology alone', () => {
    const nobody = { standSatisfaction: { count: 0, of: 0 } };
    const found = compareAssessments([under(order, nobody, { whenNobodyAsked: 'zero' }), under(draft, nobody, { whenNobodyAsked: 'leave-out' })]);
    expect(found.steps[0]?.restated).toMatchObject({ otherMethodology: true, causes: null, effects: null });
    expect(added(found.steps[0] as never)).toBe(found.steps[0]?.difference);
  });

  it('keep the choices of the counting, and are refused where these differ', () => {
    const counted = (chosen: string) => ({ choices: [{ question: 'denominator', observation: 'siteSatisfaction', chosen, byDefault: false }] });
    const same = compareAssessments([under(order, observed, counted('those-who-used')), under(draft, observed, counted('those-who-used'))]);
    expect(same.steps[0]?.restated).toMatchObject({ effect: '3/2', otherAnswers: [] });
    const outcome = safeCompareAssessments([under(order, observed, counted('those-who-used')), under(order, observed, counted('all-respondents'))]);
    expect(codes(outcome)).toEqual(['countedOtherwise assessments.0.choices']);
    // A question that only one of the cycles had to answer is no disagreement; the methodology's own answer stands.
    const decided = extendMethodology(order, { id: 'decided', choices: [{ question: 'denominator', observation: 'siteSatisfaction', chosen: 'those-who-used', byDefault: false }] });
    expect(compareAssessments([under(order, observed, counted('those-who-used')), under(decided, observed)]).steps[0]?.restated).toMatchObject({ effect: '0' });
  });

  it('keep a rounding that both were told, and what both leave out', () => {
    const told = { rounding: { digits: 1, mode: 'half-up', at: 'every-level' }, whenNotApplicable: 'leave-out' } as const;
    const without3 = { comfortConditions: { notApplicable: 'на дому' }, accessibleEquipment: 0 };
    expect(compareAssessments([under(order, without3, told), under(draft, without3, told)]).steps[0]?.restated).toMatchObject({
      effect: '3/2', effects: [{ id: 'total', effect: '3/2' }, { id: 'together', effect: '0' }], otherAnswers: [],
    });
  });

  it('tell no causes where the two methodologies cannot be rated side by side', () => {
    const ranked = extendMethodology(draft, { id: 'ranked', choices: [{ question: 'ties', chosen: 'dense', byDefault: false }] });
    expect(compareAssessments([under(order, observed), under(ranked, observed)]).steps[0]?.restated).toMatchObject({ effect: '3/2', causes: null, effects: null });
  });

  it('that the later rules cannot assess are refused, with what is missing', () => {
    const education = methodologyOn({ sector: 'education', on: '2021-11-15' });
    const rest = without(faultless, 'timeliness');
    const other = assess(education, rest as never, { organisation: { id: 'a' } });
    expect(codes(safeCompareAssessments([other, under(order, {})]))).toEqual(['notRestated assessments.0', 'missing assessments.0.observations.timeliness']);
    // Fewer observations than before are enough.
    const found = compareAssessments([under(order, { timeliness: { count: 5, of: 10 } }), other]);
    expect(found.steps[0]?.restated).toMatchObject({ otherMethodology: true, causes: null, effect: '4' });
  });

  it('of a score that did not exist before have no trend from then on', () => {
    const found = compareAssessments([under(order, {}), under(order, { accessibleEquipment: 4 }), under(order, { accessibleEquipment: 5, timeliness: { count: 9, of: 10 } })]);
    const trends = new Map(found.trends.map(({ id, trend }) => [id, trend]));
    expect(['total', '2', '3', '4'].map((id) => trends.get(id))).toEqual(['mixed', 'down', 'mixed', 'same']);
    expect(found.steps.map(({ from, to, difference }) => [from, to, difference])).toEqual([[0, 1, '-6/5'], [1, 2, '2/5']]);
  });

  it('may give a score a new number, which then has no earlier figures', () => {
    const one = defineMethodology(small({ a: observation('respondents') }, [criterion('1', share('a'))]));
    const two = defineMethodology(small({ a: observation('respondents') }, [criterion('1', share('a')), criterion('2', share('a'))], { id: 'two' }));
    const a = { count: 1, of: 2 };
    const found = compareAssessments([assess(one, { a }, { organisation: { id: 'a' } }), assess(two, { a }, { organisation: { id: 'a' } })]);
    expect(found.trends.map(({ id, scores, trend }) => [id, scores, trend])).toEqual([['total', ['50.00', '50.00'], 'same'], ['1', ['50.00', '50.00'], 'same'], ['2', [null, '50.00'], 'same']]);
    expect(found.steps[0]?.restated?.causes).toBeNull();
  });
});

describe('The promise of a plan', () => {
  const next = (changes: Readonly<Record<string, ObservedValue>>, options: AssessOptions = {}) => of({ ...changes }, { on: '2022-11-15', ...options });

  it('is kept where the total reached is no less than the one expected', () => {
    const [kept] = compareAssessments([marked, next({})], { plans: [throughJson(plan)] }).plans;
    expect(kept).toMatchObject({ from: 0, to: 1, expected: { score: '100.00', exact: '100' }, reached: { score: '100.00', exact: '100' }, difference: '0', kept: true, uncounted: [] });
    expect(kept?.observations.map(({ observation: key, items, kept: own }) => [key, items.length, own])).toEqual([
      ['informationOnSite', 1, true], ['remoteChannels', 1, true], ['accessibleEquipment', 2, true],
    ]);
  });

  it('is not kept where it is less, and says by which observation', () => {
    const [kept] = compareAssessments([marked, next({ accessibleEquipment: 4 })], { plans: [plan] }).plans;
    expect([kept?.difference, kept?.kept]).toEqual(['-6/5', false]);
    expect(kept?.observations[2]).toEqual({
      observation: 'accessibleEquipment', label: order.observations.accessibleEquipment?.label, items: ['accessibleEquipment/equipmentRamp', 'accessibleEquipment/equipmentLift'],
      before: 3, expected: 5, reached: 4, expectedEffect: '12/5', reachedEffect: '6/5', kept: false,
    });
  });

  it('is told by the rules of the later cycle, with the items of which nothing can be computed', () => {
    const some = of({ accessibleEquipment: 4, timeliness: { count: 9, of: 10 } });
    const education = methodologyOn({ sector: 'education', on: '2021-11-15' });
    const rest = without(faultless, 'timeliness');
    const later = assess(education, rest as never, { organisation: { id: 'a' } });
    const promised = planOf(some, { items: [{ id: 'timeliness', expects: { value: { count: 10, of: 10 } } }] });
    // What the later rules do not observe cannot be computed by them.
    expect(compareAssessments([some, later], { plans: [promised] }).plans[0]).toMatchObject({ expected: { exact: '100' }, kept: true, uncounted: [{ id: 'timeliness' }] });
    expect(compareAssessments([some, of({})], { plans: [planOf(some)] }).plans[0]).toMatchObject({ uncounted: [{ id: 'timeliness', measure: { en: 'Find out why people are dissatisfied and remove the causes: “Service on time” (best value: 100%)' } }], kept: true, difference: '4/5' });
  });

  it('cannot be told where the rules refuse what was promised', () => {
    const methodology = (most: string) => defineMethodology(small({ a: measure('0', '100') }, [criterion('1', linear('a', '0', most, '100', 'refuse'))], { id: `to-${most}` }));
    const [was, is] = [assess(methodology('100'), { a: 20 }, { organisation: { id: 'a' } }), assess(methodology('50'), { a: 30 }, { organisation: { id: 'a' } })];
    const promised = planOf(was, { items: [{ id: 'a', expects: { value: 90 } }] });
    expect(compareAssessments([was, is], { plans: [promised] }).plans[0]).toMatchObject({
      expected: null, difference: null, kept: null, observations: [{ expectedEffect: null, reachedEffect: '20', kept: null }],
    });
  });

  it('is refused for a plan of none of the cycles, or of the last one', () => {
    expect(codes(safeCompareAssessments([of({}), next({})], { plans: [plan] }))).toEqual(['planOfNoCycle options.plans.0']);
    expect(codes(safeCompareAssessments([of({}), marked], { plans: [plan] }))).toEqual(['planOfNoCycle options.plans.0']);
    expect(codes(safeCompareAssessments([marked, next({})], { plans: [plan, throughJson(plan)] }))).toEqual(['organisationDoubled options.plans.1.organisation.id']);
    expect(codes(safeCompareAssessments([marked, next({})], { plans: [withAt(throughJson(plan), ['expected', 'gain'], '9')] }))).toEqual(['differs options.plans.0.expected.gain']);
  });
});

describe('Many organisations over the cycles', () => {
  const at = (id: string, changes: Readonly<Record<string, ObservedValue>> = {}, on = '2020-11-15') => home(changes, { organisation: { id }, on });
  const first = [at('b', { accessibleEquipment: 4 }), at('a', { timeliness: { count: 9, of: 10 } }), at('c')];
  const second = [at('a', {}, '2021-11-15'), at('b', {}, '2021-11-15'), at('d', {}, '2021-11-15')];

  it('are joined by their ids; who took part once is named', () => {
    const found = compareCycles([first, second], { plans: [planOf(first[0] as Assessment)] });
    expect(found.organisations.map(({ organisation, steps, plans }) => [organisation.id, steps[0]?.difference, plans.length])).toEqual([['a', '4/5', 0], ['b', '6/5', 1]]);
    expect(found.organisations[0]).toEqual(compareAssessments([first[1], second[0]] as readonly Assessment[]));
    expect(found.assessedOnce).toEqual([{ organisation: 'c', cycle: 0 }, { organisation: 'd', cycle: 1 }]);
    expect(throughJson(found)).toEqual(found);
  });

  it('are compared over the cycles they took part in', () => {
    const found = compareCycles([first, [at('a', {}, '2020-12-01')], [at('c', {}, '2021-11-15'), at('a', {}, '2021-11-15')]]);
    expect(found.organisations.map(({ organisation, cycles }) => [organisation.id, cycles.length])).toEqual([['a', 3], ['c', 2]]);
  });

  it('are refused with the problems of all', () => {
    expect(codes(safeCompareCycles([first, [...second, at('a')]]))).toEqual(['organisationDoubled cycles.1.3.organisation.id']);
    expect(codes(safeCompareCycles([second, first]))).toEqual(['wrongOrder cycles.1.1.on', 'wrongOrder cycles.1.0.on']);
    expect(codes(safeCompareCycles([first]))).toEqual(['emptyList cycles']);
    expect(codes(safeCompareCycles([first, []]))).toEqual(['emptyList cycles.1']);
    expect(codes(safeCompareCycles([first, [home()]]))).toEqual(['organisationMissing cycles.1.0.organisation']);
    expect(codes(safeCompareCycles([first, second], { plans: [planOf(at('c'))] }))).toEqual(['notAssessed options.plans.0.organisation.id']);
    const counted = (id: string, chosen: string) => home({}, { organisation: { id }, choices: [{ question: 'denominator', chosen, byDefault: false }] });
    expect(codes(safeCompareCycles([[counted('a', 'x'), counted('b', 'x')], [counted('b', 'y'), counted('a', 'y')]]))).toEqual(['countedOtherwise cycles.0.0.choices', 'countedOtherwise cycles.0.1.choices']);
  });
});

describe('The figures of a comparison', () => {
  it('add up: rules, observations and together make the difference', () => {
    const [was, is] = [of({ timeliness: { count: 7, of: 9 }, comfortConditions: 2 }), of({ timeliness: { count: 1, of: 3 }, accessibleServices: 1 })];
    const { steps: [step] } = compareAssessments([was, is]);
    expect(added(step as never)).toBe(fractionText(minus(fromFractionText(is.exact), fromFractionText(was.exact))));
  });
});
