import { assess, defineMethodology, methodologyOn, safeAssess, type AssessOptions, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { attained, citation, criterion, indicator, label, linear, mean, measure, measured, number, observation, reference, share, small, weighted } from '../methodology/small.js';

const social = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const all = (of: number): Record<string, ObservedValue> =>
  Object.fromEntries(Object.entries(social.observations).map(([key, { kind }]) => [key, kind === 'items' ? 5 : { count: of, of }]));
const codes = (run: () => ReturnType<typeof safeAssess>) => {
  const outcome = run();
  return outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('The result of an assessment', () => {
  it('is the sample of the design', () => {
    const home = assess(social, {
      informationOnStand: { count: 17, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 4,
      standSatisfaction: { count: 118, of: 120 }, siteSatisfaction: { count: 64, of: 67 },
      comfortConditions: 6, timeliness: { count: 150, of: 150 }, comfortSatisfaction: { count: 149, of: 150 },
      accessibleEquipment: 4, accessibleServices: 5, accessibilitySatisfaction: { count: 88, of: 91 },
      firstContactPoliteness: { count: 150, of: 150 }, servicePoliteness: { count: 149, of: 150 }, remotePoliteness: { count: 40, of: 41 },
      recommendation: { count: 147, of: 150 }, scheduleSatisfaction: { count: 150, of: 150 }, overallSatisfaction: { count: 148, of: 150 },
    });
    expect(home.score).toBe('97.60');
    expect(home.criteria.map(({ score }) => score)).toEqual(['97.19', '99.80', '93.01', '99.25', '98.73']);
    expect(home.methodology).toBe(social);
    expect(home.choices).toEqual([
      { question: '2.2', observation: 'timeliness', chosen: 'timeliness', byDefault: true },
      { question: 'rounding', chosen: { digits: 2, mode: 'half-up', at: 'end' }, byDefault: true },
    ]);
    expect(Object.keys(home)).toEqual(['format', 'methodology', 'observations', 'choices', 'score', 'exact', 'criteria', 'notes']);
    expect(home.notes).toEqual([{ code: 'unverifiedFact', path: ['methodology', 'acts', 'sectorOrder'], params: { acts: 'sectorOrder' } }]);
  });

  it('is frozen all the way down and made of ordinary objects', () => {
    const result = assess(social, all(3) as never, { organisation: { id: '1', forms: ['a'] }, rounding: { digits: 2, mode: 'half-up', at: 'every-level' } });
    const loose: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { prototype } = Array.isArray(value) ? Array : Object;
      if (!Object.isFrozen(value) || Object.getPrototypeOf(value) !== prototype) loose.push(path);
      for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
    };
    look(result, '');
    expect(loose).toEqual([]);
  });

  it('shows declared weights and weights in force side by side where something is left out', () => {
    const { criteria } = assess(social, { ...all(2), accessibilitySatisfaction: { count: 0, of: 0 } } as never, { whenNobodyAsked: 'leave-out' });
    expect(criteria[2]).toEqual({
      id: '3', score: '100.00', exact: '100', declaredWeight: '1/5', weight: '1/5', contribution: '20', status: 'scored',
      indicators: [
        { id: '3.1', score: '100.00', exact: '100', declaredWeight: '3/10', weight: '3/7', effectiveWeight: '3/35', contribution: '60/7', status: 'scored' },
        { id: '3.2', score: '100.00', exact: '100', declaredWeight: '2/5', weight: '4/7', effectiveWeight: '4/35', contribution: '80/7', status: 'scored' },
        { id: '3.3', score: null, exact: null, declaredWeight: '3/10', weight: null, effectiveWeight: null, contribution: null, status: 'left-out' },
      ],
    });
  });

  it('leaves a criterion out where all its indicators are, and shares its weight among the others', () => {
    const two = defineMethodology(small(
      { a: observation('respondents', { mayBeEmpty: true }), b: observation('respondents') },
      [criterion('1', weighted(['1', reference('1.1')]), [indicator('1.1', mean(share('a')))]), criterion('2', share('b'))],
    ));
    const { score, criteria } = assess(two, { a: { notApplicable: 'none' }, b: { count: 1, of: 4 } }, { whenNotApplicable: 'leave-out' });
    expect([score, ...criteria.map(({ weight, declaredWeight, contribution, status }) => [weight, declaredWeight, contribution, status].join(' '))])
      .toEqual(['25.00', ' 1/2  left-out', '1 1/2 25 scored']);
  });

  it('puts the weights in force on what is left of a mean within the mean of the total', () => {
    const three = defineMethodology(small(
      { a: observation('respondents', { mayBeEmpty: true }), b: observation('respondents'), c: observation('respondents') },
      [criterion('1', share('a')), criterion('2', share('b')), criterion('3', share('c'))],
      { total: { label, citation, formula: mean(mean(reference('1'), reference('2')), reference('3')) } },
    ));
    // Without 1 the inner mean is 2 alone: (50 + 100) / 2 = 75 = 25 + 50.
    const { exact, criteria } = assess(three, { a: { count: 0, of: 0 }, b: { count: 1, of: 2 }, c: { count: 1, of: 1 } }, { whenNobodyAsked: 'leave-out' });
    expect([exact, ...criteria.map(({ weight, contribution }) => `${String(weight)} ${String(contribution)}`)]).toEqual(['75', 'null null', '1/2 25', '1/2 50']);
  });

  it('counts a criterion that is calculated from others once in the rounding', () => {
    // As in performing arts: K2 = (K1 + K3) / 2 without indicators of its own; nothing here needs rounding.
    const arts = defineMethodology(small(
      { a: observation('respondents'), c: observation('respondents') },
      [criterion('1', reference('1.1'), [indicator('1.1', share('a'))]), criterion('2', mean(reference('1'), reference('3'))), criterion('3', reference('3.1'), [indicator('3.1', share('c'))])],
    ));
    const { exact, rounding, criteria } = assess(arts, { a: { count: 1, of: 2 }, c: { count: 1, of: 1 } }, { rounding: { digits: 2, mode: 'half-up', at: 'every-level' } });
    expect([exact, rounding, ...criteria.map(({ contribution }) => contribution)]).toEqual(['75', '0', '50/3', '25', '100/3']);
    expect(criteria.flatMap(({ indicators }) => indicators.map(({ contribution }) => contribution))).toEqual(['25', '50']);
  });

  it('has a calculated indicator weigh nothing by itself: its points are those of the indicators it is made of', () => {
    const calculated = defineMethodology(small(
      { a: observation('respondents'), c: observation('respondents') },
      [criterion('2', weighted(['0.3', reference('2.1')], ['0.4', reference('2.2')], ['0.3', reference('2.3')]), [
        indicator('2.1', share('a')), indicator('2.2', mean(reference('2.1'), reference('2.3'))), indicator('2.3', share('c')),
      ])],
    ));
    const { exact, criteria } = assess(calculated, { a: { count: 1, of: 2 }, c: { count: 1, of: 1 } });
    expect([exact, ...(criteria[0]?.indicators ?? []).map(({ contribution }) => contribution)]).toEqual(['75', '15', '30', '30']);
  });
});

describe('The result under a scale on a score', () => {
  const definition = small({ a: measure(), b: measure() }, [
    criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '60', '10'), [indicator('1.1', number('a'))]), criterion('2', number('b')),
  ]);

  it('has no weight and no contribution where they cannot be told, and all others', () => {
    const { exact, criteria } = assess(defineMethodology(definition), { a: 20, b: 50 });
    expect(exact).toBe('80/3');
    expect(criteria[0]).toEqual({
      id: '1', score: '3.33', exact: '10/3', declaredWeight: '1/2', weight: '1/2', contribution: '5/3', status: 'scored',
      indicators: [{ id: '1.1', score: '20.00', exact: '20', declaredWeight: null, weight: null, effectiveWeight: null, contribution: null, status: 'scored' }],
    });
    expect(criteria[1]).toEqual({ id: '2', score: '50.00', exact: '50', declaredWeight: '1/2', weight: '1/2', contribution: '25', status: 'scored', indicators: [] });
  });

  it('takes the printed figure or the exact one, however the rounding goes on', () => {
    const on = (figure: 'exact' | 'printed', at: 'end' | 'every-level') => assess(defineMethodology(small({ a: measure(), b: measure() }, [
      criterion('1', linear({ score: '1.1', on: figure }, '0', '60', '10'), [indicator('1.1', number('a'))]), criterion('2', number('b')),
    ])), { a: '20.5', b: 0 }, { rounding: { digits: 0, mode: 'half-up', at } }).criteria[0]?.exact;
    expect([on('exact', 'end'), on('printed', 'end'), on('exact', 'every-level'), on('printed', 'every-level')]).toEqual(['41/12', '7/2', '41/12', '7/2']);
  });

  it('says of rounding at every level nothing where the total stands on a scale', () => {
    const total = { label, citation, formula: linear({ score: '2', on: 'exact' }, '0', '100', '10') };
    const one = defineMethodology(small({ b: measure() }, [criterion('2', number('b'))], { total }));
    const { exact, rounding, criteria } = assess(one, { b: '33.3' }, { rounding: { digits: 0, mode: 'half-up', at: 'every-level' } });
    expect([exact, rounding, criteria[0]?.contribution]).toEqual(['333/100', null, null]);
  });

  it('leaves a score out where what the scale stands on is left out', () => {
    const maybe = defineMethodology(small({ a: observation('respondents', { mayBeEmpty: true }), b: measure() }, [
      criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '60', '10'), [indicator('1.1', share('a'))]), criterion('2', number('b')),
    ], { total: { label, citation, formula: attained(reference('1'), reference('2')) } }));
    const { exact, criteria } = assess(maybe, { a: { count: 0, of: 0 }, b: 40 }, { whenNobodyAsked: 'leave-out' });
    expect([exact, ...criteria.map(({ weight, declaredWeight, contribution, status }) => [weight, declaredWeight, contribution, status].join(' '))])
      .toEqual(['40', ' 10/11  left-out', '1 10/11 40 scored']);
  });
});

describe('Rounding', () => {
  const ties = defineMethodology(measured(2));
  const scored = (a: string, b: string, options: AssessOptions = {}): (string | null)[] => {
    const { score, exact, rounding, criteria } = assess(ties, { a, b }, options);
    return [score, exact, rounding ?? null, ...criteria.map((one) => one.score)];
  };

  it('at every level hands rounded values on and says what that did to the total', () => {
    expect(scored('0.005', '0.005')).toEqual(['0.01', '1/200', null, '0.01', '0.01']);
    expect(scored('0.005', '0.02', { rounding: { digits: 2, mode: 'half-up', at: 'every-level' } })).toEqual(['0.02', '3/200', '0', '0.01', '0.02']);
  });

  it('goes by the caller, else by the methodology, else by practice', () => {
    const own = defineMethodology({ ...measured(1), rounding: { digits: 0, mode: 'half-even', at: 'end' } });
    expect(assess(own, { a: '2.5' }).score).toBe('2');
    expect(assess(own, { a: '2.5' }).choices).toEqual([{ question: 'rounding', chosen: { digits: 0, mode: 'half-even', at: 'end' }, byDefault: true }]);
    expect(assess(own, { a: '2.5' }, { rounding: { digits: 0, mode: 'half-up', at: 'end' } }).score).toBe('3');
    expect(scored('2.5', '2.505')[0]).toBe('2.50');
  });
});

describe('What is observed', () => {
  const days = defineMethodology(small({ days: measure('-1.5', '16.5') }, [criterion('1', number('days'))], { range: { least: '-1.5', most: '16.5' } }));

  it('may be a number, decimal text, an exact number, or a sum and of how many', () => {
    for (const [value, exact] of [['50/7', '50/7'], ['-3/2', '-3/2'], ['6/4', '3/2'], [5, '5'], [-1.5, '-3/2'], ['16.50', '33/2'], [{ sum: 50, of: 7 }, '50/7'], [{ sum: '-0.5', of: 3 }, '-1/6'], [0.1, '1/10']] as const) {
      expect(assess(days, { days: value }).exact).toBe(exact);
    }
  });

  it('is refused beyond its ends, or where it is a mean of nothing', () => {
    const refused = (value: ObservedValue) => codes(() => safeAssess(days, { days: value }));
    expect(refused('16.51')).toEqual(['outsideBounds observations.days']);
    expect(refused(-1.6)).toEqual(['outsideBounds observations.days']);
    expect(refused({ sum: 1, of: 0 })).toEqual(['mayNotBeEmpty observations.days']);
    expect(refused({ notApplicable: 'none' })).toEqual(['mayNotBeEmpty observations.days']);
    expect(refused(2 ** 53)).toEqual(['wrongType observations.days']);
    expect(refused('50/3')).toEqual(['outsideBounds observations.days']);
    expect(['1/0', '-0/5', '1/2/3', '1/ 2', '01/2', '1.5/2'].flatMap(refused)).toEqual(Array(6).fill('wrongType observations.days'));
  });

  it('of a checklist may be a part of an item, never below zero nor above the norm, and the norm is never zero', () => {
    const refused = (value: ObservedValue) => codes(() => safeAssess(social, { ...all(1), informationOnStand: value } as never));
    expect(refused({ count: '17.5', of: 19 })).toEqual([]);
    expect(refused({ count: 17.5, of: 19 })).toEqual([]);
    expect(refused({ count: '-0.5', of: 19 })).toEqual(['outsideBounds observations.informationOnStand.count']);
    expect(refused({ count: '19.01', of: 19 })).toEqual(['countAboveOf observations.informationOnStand.count']);
    expect(refused({ count: 0, of: 0 })).toEqual(['mayNotBeEmpty observations.informationOnStand']);
    const params = (value: ObservedValue): unknown[] => {
      const outcome = safeAssess(social, { ...all(1), informationOnStand: value } as never);
      return outcome.success ? [] : outcome.error.issues.map((issue) => issue.params);
    };
    expect(params({ count: '-0.5', of: 19 })).toEqual([{ value: '-0.5', least: '0', most: '19' }]);
    expect(params({ count: 0, of: 0 })).toEqual([{ observation: 'informationOnStand' }]);
    expect(params({ notApplicable: 'x' })).toEqual([{ observation: 'informationOnStand' }]);
  });

  it('is refused wherever it is impossible, all at once, in the order of the methodology', () => {
    const wrong = { timeliness: { count: 0, of: 0 }, remoteChannels: 7, accessibleServices: { notApplicable: 'x' }, remotePoliteness: { count: 2, of: 0 }, siteSatisfaction: { count: 0, of: 0 } };
    expect(codes(() => safeAssess(social, { ...all(1), ...wrong } as never))).toEqual([
      'outsideBounds observations.remoteChannels', 'nobodyAsked observations.siteSatisfaction', 'mayNotBeEmpty observations.timeliness',
      'mayNotBeEmpty observations.accessibleServices', 'countAboveOf observations.remotePoliteness.count',
    ]);
  });

  it('may be whole lists that do not apply, with the reason, where the methodology allows it', () => {
    const { choices, observations } = assess(social, { ...all(1), comfortConditions: { notApplicable: 'care at home' } } as never, { whenNotApplicable: 'leave-out' });
    expect(choices[1]).toEqual({ question: 'not-applicable', observation: 'comfortConditions', chosen: 'leave-out', byDefault: false });
    expect(observations.comfortConditions).toEqual({ notApplicable: 'care at home' });
  });
});

describe('Options', () => {
  const refused = (options: AssessOptions) => codes(() => safeAssess(social, all(1) as never, options));

  it('name observations that exist, a sample no larger than its population, a day in force, and each question once', () => {
    const choice = { question: 'denominator', observation: 'siteSatisfaction', chosen: 'those-who-used', byDefault: true };
    expect(refused({
      whenNobodyAsked: { siteSatisfaction: 'full', waiting: 'zero' }, sample: { asked: 3, recipients: 2 }, on: '2018-10-22',
      choices: [choice, choice, { question: '2.2', observation: 'timeliness', chosen: 'mean', byDefault: false }, { ...choice, item: 'q4' }, { question: 'nobody-asked', observation: 'siteSatisfaction', chosen: 'full', byDefault: false }],
    })).toEqual([
      'outsideValidity options.on', 'countAboveOf options.sample.asked', 'unknownObservation options.whenNobodyAsked.waiting',
      'doubledChoice options.choices.1', 'doubledChoice options.choices.2', 'doubledChoice options.choices.4',
    ]);
  });

  it('are in force on the first and on the last day', () => {
    expect([refused({ on: '2018-10-23' }), refused({ on: '2024-10-04' }), refused({ on: '2024-10-05' })]).toEqual([[], [], ['outsideValidity options.on']]);
    const open = defineMethodology(measured(1));
    expect(codes(() => safeAssess(open, { a: 1 }, { on: '0001-01-01' }))).toEqual([]);
    expect(codes(() => safeAssess(open, { a: 1 }, { on: '9999-12-31' }))).toEqual([]);
  });

  it('may choose to refuse', () => {
    expect(codes(() => safeAssess(social, { ...all(1), siteSatisfaction: { count: 0, of: 0 } } as never, { whenNobodyAsked: { siteSatisfaction: 'refuse', standSatisfaction: 'full' } })))
      .toEqual(['nobodyAsked observations.siteSatisfaction']);
  });
});

describe('Notes', () => {
  it('tell of a day beyond the last check, of a small sample, and of facts nobody has held against the text', () => {
    const amended = methodologyOn({ sector: 'social-service', on: '2026-11-22' });
    expect(assess(amended, all(1) as never, { on: '2026-11-22', sample: { asked: 39, recipients: 100 } }).notes).toEqual([
      { code: 'unverifiedFact', path: ['methodology', 'citation'], params: { acts: 'fz392, mintrud344n, mintrud408n' } },
      { code: 'unverifiedFact', path: ['methodology', 'acts', 'sectorOrder'], params: { acts: 'sectorOrder' } },
      { code: 'beyondLastCheck', path: ['on'], params: { on: '2026-11-22', checkedOn: '2026-11-21' } },
      { code: 'smallSample', path: ['sample'], params: { asked: 39, required: 40, verification: 'unverified' } },
    ]);
    expect(assess(amended, all(1) as never, { on: '2026-11-21', sample: { asked: 40, recipients: 100 } }).notes.map(({ code }) => code)).toEqual(['unverifiedFact', 'unverifiedFact']);
  });

  it('know no rule of the sample where a council’s own method has no sector', () => {
    const own = defineMethodology(small({ a: observation('respondents') }, [criterion('1', share('a'))]));
    expect(assess(own, { a: { count: 1, of: 1 } }, { sample: { asked: 1, recipients: 100 } }).notes).toEqual([]);
  });

  it('point at each unverified fact, of a score, of a weight, of the total', () => {
    const doubt = { acts: [], verification: 'unverified' } as const;
    const methodology = defineMethodology(small(
      { a: observation('respondents') },
      [criterion('1', reference('1.1'), [indicator('1.1', share('a'), { citation: doubt, weightCitation: doubt })], { citation: doubt })],
      { total: { label, citation: doubt, formula: reference('1') } },
    ));
    expect(assess(methodology, { a: { count: 1, of: 1 } }).notes.map(({ path }) => path.join('.'))).toEqual([
      'methodology.criteria.0.citation', 'methodology.criteria.0.indicators.0.citation', 'methodology.criteria.0.indicators.0.weightCitation', 'methodology.total.citation',
    ]);
  });
});
