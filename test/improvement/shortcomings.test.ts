import fc from 'fast-check';
import { assess, collectionOf, defineMethodology, safeAssess, type AssessOptions, type Assessment, type Definition, type Formula, type Mark, type Marks, type Observation, type Observations, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { findShortcomings, type Shortcomings } from '../../src/improvement/index.js';
import { home, order } from '../analysis/homes.js';
import { caseOf, observe } from '../arbitraries/definitions.js';
import { roundings } from '../arbitraries/organisations.js';
import { criterion, indicator, mean, measure, number, observation, reference, share, small, weighted } from '../methodology/small.js';
import { formulasOf, insideOf, scaledIn } from '../oracle/ends.js';
import { fractionText, fromFractionText, isAbove, minus, plus, type Exact } from '../oracle/fraction.js';
import { scoresOf, type Refused } from '../oracle/formula.js';
import { allPresent, markedHome } from './marked.js';

/** The losses and the row of rounding together. */
const lost = ({ indicators, rounding = '0' }: Shortcomings): string =>
  fractionText([rounding, ...indicators.map(({ loss }) => loss ?? 'unknown')].map(fromFractionText).reduce(plus));

const losses = ({ indicators }: Shortcomings): string[] => indicators.map(({ id, loss }) => `${id}: ${String(loss)}`);

describe('The shortcomings', () => {
  it('of an organisation at its best are none', () => {
    expect(findShortcomings(home())).toEqual({
      format: 'nok.shortcomings/1', methodology: order.fingerprint, total: { exact: '100', most: '100', loss: '0' }, indicators: [],
    });
  });

  it('are what each indicator loses of the total, the greatest loss first', () => {
    const organisation = { id: '7', name: 'Дом-интернат № 7 (условные данные)' };
    const found = findShortcomings(home({
      informationOnSite: { count: '17.5', of: 19 }, remoteChannels: 2, timeliness: { count: 9, of: 10 }, accessibleServices: 3, siteSatisfaction: { count: 3, of: 4 },
    }, { organisation }));
    expect(found.organisation).toEqual(organisation);
    // 3.2: 0.08 · 40; 1.2: 0.06 · 40; 1.3: 0.08 · 12.5; 2.2: 0.08 · 10; 1.1: 0.06 · (1.5/19 · 50) = 9/38
    expect(losses(found)).toEqual(['3.2: 16/5', '1.2: 12/5', '1.3: 1', '2.2: 4/5', '1.1: 9/38']);
    expect([found.total, lost(found)]).toEqual([{ exact: '17549/190', most: '100', loss: '1451/190' }, '1451/190']);
    expect(found.indicators[2]).toEqual({
      id: '1.3', criterion: '1', exact: '175/2', most: '100', loss: '1', lists: [], measures: [],
      shares: [{ observation: 'siteSatisfaction', count: 3, of: 4, best: '100', gainTogether: '1' }],
    });
  });

  it('price a list as a whole where there are no marks', () => {
    const { indicators } = findShortcomings(home({ informationOnSite: { count: '17.5', of: 19 }, remoteChannels: 2, comfortConditions: 4, accessibleServices: 3 }));
    expect(indicators.map(({ lists }) => lists[0])).toEqual([
      // Three more would be there, and two of them reach 100.
      { observation: 'accessibleServices', count: 3, most: 6, items: [], gainTogether: '16/5', nothingBecauseOfCap: false },
      { observation: 'remoteChannels', count: 2, most: 6, items: [], gainTogether: '12/5', nothingBecauseOfCap: false },
      { observation: 'comfortConditions', count: 4, items: [], gainTogether: '6/5', nothingBecauseOfCap: false },
      { observation: 'informationOnSite', count: '17.5', of: 19, items: [], gainTogether: '9/38', nothingBecauseOfCap: false },
    ]);
  });

  it('name a list beyond its cap, where nothing is lost', () => {
    const { indicators, total } = findShortcomings(home({ remoteChannels: 5, comfortConditions: 5 }));
    expect(total.loss).toBe('0');
    expect(indicators).toEqual([{
      id: '1.2', criterion: '1', exact: '100', most: '100', loss: '0', shares: [], measures: [],
      lists: [{ observation: 'remoteChannels', count: 5, most: 6, items: [], gainTogether: '0', nothingBecauseOfCap: true }],
    }]);
  });

  it('have a row for what rounding the criteria takes', () => {
    const found = findShortcomings(home({ timeliness: { count: 2, of: 3 } }, { rounding: { digits: 0, mode: 'half-up', at: 'every-level' } }));
    // 2.2 hands on 67: 0.08 · 33; K2 = 86.8 → 87 gives 0.04 of it back.
    expect(losses(found)).toEqual(['2.2: 66/25']);
    expect([found.rounding, found.total.loss, lost(found)]).toEqual(['-1/25', '13/5', '13/5']);
    // All satisfied: 100, from 97.4.
    expect(found.indicators[0]?.shares).toEqual([{ observation: 'timeliness', count: 2, of: 3, best: '100', gainTogether: '13/5' }]);
  });

  it('name an indicator that only rounding lifts to its greatest value', () => {
    const found = findShortcomings(home({ timeliness: { count: 999, of: 1000 } }, { rounding: { digits: 0, mode: 'half-up', at: 'every-level' } }));
    expect([losses(found), found.rounding, found.total.loss]).toEqual([['2.2: 0'], '0', '0']);
    expect(found.indicators[0]?.shares[0]?.gainTogether).toBe('0');
  });

  it('do not hold what is left out, and weigh the rest as it weighs', () => {
    const found = findShortcomings(home({ remotePoliteness: { count: 0, of: 0 }, firstContactPoliteness: { count: 1, of: 2 }, comfortConditions: { notApplicable: 'at home' } }, {
      whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out',
    }));
    // 4.1: 0.4/0.8 · 0.2 = 0.1
    expect(found.indicators).toEqual([{
      id: '4.1', criterion: '4', exact: '50', most: '100', loss: '5', lists: [], measures: [],
      shares: [{ observation: 'firstContactPoliteness', count: 1, of: 2, best: '100', gainTogether: '5' }],
    }]);
  });

  it('hold a share that counts as zero because nobody was asked, and not one that counts as full', () => {
    const nobody = { standSatisfaction: { count: 0, of: 0 }, siteSatisfaction: { count: 0, of: 0 } };
    const { indicators } = findShortcomings(home(nobody, { whenNobodyAsked: { standSatisfaction: 'zero', siteSatisfaction: 'full' } }));
    expect(indicators).toEqual([{
      id: '1.3', criterion: '1', exact: '50', most: '100', loss: '4', lists: [], measures: [],
      shares: [{ observation: 'standSatisfaction', count: 0, of: 0, best: '100', gainTogether: '4' }],
    }]);
  });

  it('are measured against the greatest value that can be reached', () => {
    const methodology = defineMethodology(small({ a: observation('items', { most: 2 }), b: measure('10', '50'), c: observation('respondents') }, [
      criterion('1', mean(reference('1.1'), reference('1.2')), [
        indicator('1.1', { kind: 'perItem', of: 'a', points: '30', cap: '100' }), indicator('1.2', weighted(['0.5', number('b')], ['0.5', { kind: 'share', of: 'c', points: '10' }])),
      ]),
      criterion('2', reference('1')),
    ]));
    const found = findShortcomings(assess(methodology, { a: 1, b: 20, c: { count: 1, of: 2 } }));
    // 1.1: 30 of 60; 1.2: 10 + 2.5 of 25 + 5; both weigh 1/2
    expect(found.total).toEqual({ exact: '85/4', most: '45', loss: '95/4' });
    expect(found.indicators).toEqual([
      { id: '1.1', criterion: '1', exact: '30', most: '60', loss: '15', shares: [], measures: [], lists: [{ observation: 'a', count: 1, most: 2, items: [], gainTogether: '15', nothingBecauseOfCap: false }] },
      { id: '1.2', criterion: '1', exact: '25/2', most: '30', loss: '35/4', lists: [], measures: [{ observation: 'b', value: '20', best: '50', gain: '15/2' }], shares: [{ observation: 'c', count: 1, of: 2, best: '100', gainTogether: '5/4' }] },
    ]);
  });

  it('stand at a criterion made of observations, and not at an indicator that only others use', () => {
    const methodology = defineMethodology(small({ a: observation('respondents'), c: observation('checklist') }, [
      criterion('1', share('a'), [indicator('1.1', share('c'))]), criterion('2', reference('2.1'), [indicator('2.1', reference('1.1'))]),
    ]));
    const { indicators } = findShortcomings(assess(methodology, { a: { count: 1, of: 2 }, c: { count: 1, of: 2 } }));
    expect(indicators.map(({ id, criterion: of, loss, lists, shares }) => [id, of, loss, lists.length, shares.length])).toEqual([['1', '1', '25', 0, 1], ['2.1', '2', '25', 1, 0]]);
  });

  it('lose, with the row of rounding, exactly what the total lacks, in any methodology, and no total is greater than the greatest', () => {
    const met = { known: 0, whole: 0 };
    fc.assert(fc.property(fc.gen(), roundings, fc.constantFrom('leave-out', 'full', 'zero'), (draw, rounding, whenNobodyAsked) => {
      const { definition, observed } = caseOf(draw);
      const methodology = defineMethodology(definition);
      const options = { whenNobodyAsked, whenNotApplicable: 'leave-out', rounding } as const;
      const assessed = safeAssess(methodology, observed, options);
      if (!assessed.success) return;
      const found = findShortcomings(assessed.data);
      const { exact: now, most, loss } = found.total;
      expect([now, loss]).toEqual([assessed.data.exact, most && fractionText(minus(fromFractionText(most), fromFractionText(now)))]);
      const known = found.indicators.every((one) => one.loss !== null);
      if (known && isLinear(definition) && (rounding.at === 'end' || found.rounding !== undefined)) {
        met.whole += 1;
        expect(lost(found)).toBe(loss);
      }
      const ordered = found.indicators.map((one) => one.loss);
      expect(ordered.some((one, position) => position > 0 && isLess(ordered[position - 1] ?? null, one))).toBe(false);
      if (most === null) return;
      met.known += 1;
      const rules = { nobodyAsked: whenNobodyAsked, notApplicable: 'leave-out', digits: rounding.digits, mode: rounding.mode, at: 'end' } as const;
      const totalOf = (values: Readonly<Record<string, ObservedValue>>): Exact => scoresOf(definition, values, rules).get('total') as Exact;
      // The greatest total is reached with what is named, and with nothing else.
      const named = found.indicators.flatMap(({ lists, shares, measures }) => [
        ...lists.map(({ observation: key }) => [key, fullList(definition, observed, key)] as const),
        ...shares.map(({ observation: key, best }) => [key, sharesOf(best)] as const),
        ...measures.map(({ observation: key, best }) => [key, definition.observations[key]?.kind === 'checklist' ? sharesOf(best) : best] as const),
      ]);
      expect(fractionText(totalOf({ ...observed, ...Object.fromEntries(named) }))).toBe(most);
      const others = Object.fromEntries(Object.entries(observed).map(([key, value]): [string, ObservedValue] =>
        [key, countsHere(value, whenNobodyAsked) && draw(fc.boolean) ? observe(draw, { ...definition.observations[key] as Observation, mayBeEmpty: false }) : value]));
      // What a line refuses would not be a total.
      if (safeAssess(methodology, others, options).success) expect(isAbove(totalOf(others), fromFractionText(most))).toBe(false);
    }), { numRuns: 400 });
    expect(Math.min(met.known, met.whole)).toBeGreaterThan(40);
  });

  it('gain what the oracle gains with each share, number and list at its best, in any methodology', () => {
    fc.assert(fc.property(fc.gen(), roundings, (draw, rounding) => {
      const { definition, observed } = caseOf(draw);
      const assessed = safeAssess(defineMethodology(definition), observed, { whenNobodyAsked: 'zero', whenNotApplicable: 'leave-out', rounding });
      if (!assessed.success) return;
      const rules = { nobodyAsked: 'zero', notApplicable: 'leave-out', ...rounding } as const;
      const gained = (key: string, value: ObservedValue): string | null => {
        const refused: Refused[] = [];
        const after = scoresOf(definition, { ...observed, [key]: value }, rules, refused).get('total') as Exact;
        return refused.length > 0 ? null : fractionText(minus(after, fromFractionText(assessed.data.exact)));
      };
      for (const { lists, shares, measures } of findShortcomings(assessed.data).indicators) {
        for (const { observation: key, best, gainTogether } of shares) expect(gainTogether).toBe(gained(key, sharesOf(best)));
        for (const { observation: key, best, gain } of measures) expect(gain).toBe(gained(key, definition.observations[key]?.kind === 'checklist' ? sharesOf(best) : best));
        for (const { observation: key, gainTogether } of lists) expect(gainTogether).toBe(gained(key, fullList(definition, observed, key)));
        const gains = [...shares.map(({ gainTogether }) => gainTogether), ...measures.map(({ gain }) => gain), ...lists.map(({ gainTogether }) => gainTogether)];
        expect(gains.filter((gain) => gain?.startsWith('-'))).toEqual([]);
      }
    }), { numRuns: 300 });
  });
});

/** So many per cent, for the oracle, which counts parts of respondents too. */
const sharesOf = (best: string): ObservedValue => {
  const [top = '', bottom = '1'] = best.split('/');
  return { count: top, of: Number(bottom) * 100 };
};

/** A list with everything there that can be without being refused. */
function fullList(definition: Definition, observed: Readonly<Record<string, ObservedValue>>, key: string): ObservedValue {
  const { kind, most } = definition.observations[key] as Observation;
  const ends = linesOn(key, definition).map(({ worst, target }) => Math.max(Number(worst), Number(target)));
  if (kind === 'checklist') return sharesOf(String(Math.min(100, ...ends)));
  const top = Math.floor(Math.min(Number(most ?? Infinity), ...ends));
  return Number.isFinite(top) ? top : Math.max(Number(observed[key]), 1000);
}

/** The lines on an observation that refuse what lies beyond their ends. */
const linesOn = (key: string, definition: Definition): Extract<Formula, { kind: 'linear' }>[] =>
  [...formulasOf(definition).values()].flatMap(leavesOf).flatMap((leaf) => (leaf.kind === 'linear' && leaf.of === key && leaf.outside === 'refuse' ? [leaf] : []));

const leavesOf = (formula: Formula): readonly Formula[] => (insideOf(formula).length > 0 ? insideOf(formula).flatMap(leavesOf) : [formula]);

/** Whether the total is a sum over what it is made of. */
const isLinear = (definition: Definition): boolean =>
  [definition.total.formula, ...definition.criteria.map(({ formula }) => formula)].flatMap(scaledIn).length === 0;

/** Whether a loss is less than one that comes after it; what cannot be told comes last. */
const isLess = (before: string | null, after: string | null): boolean =>
  after !== null && (before === null || isAbove(fromFractionText(after), fromFractionText(before)));

const countsHere = (value: ObservedValue, nobodyAsked: string): boolean =>
  typeof value !== 'object' || (!('notApplicable' in value) && (value.of !== 0 || nobodyAsked !== 'leave-out'));

const collection = collectionOf(order);

describe('The shortcomings with marks', () => {
  const gains = (assessment: Assessment, marks: Marks): string[] =>
    findShortcomings(assessment, { marks }).indicators.flatMap(({ lists }) => lists).flatMap(({ observation: key, items, gainTogether }) =>
      [...items.map(({ item, gainAlone, nothingBecauseOfCap }) => `${item} ${String(gainAlone)}${nothingBecauseOfCap ? ' (cap)' : ''}`), `${key} ${String(gainTogether)}`]);

  it('name each item that is absent or there in part, with its price', () => {
    const { assessment, marks } = markedHome({
      informationOnStand: { standBranchHeads: 'absent', standOther: { part: '0.25' }, standRules: { notApplicable: 'no rules' } },
      accessibleEquipment: { equipmentLift: 'absent', equipmentToilet: 'absent' },
    });
    // 16.25 of 18: 0.03 · 100 · 1/18 an item, 3/4 of it for a quarter; 0.06 · 20 an item
    expect(gains(assessment, marks)).toEqual([
      'equipmentLift 6/5', 'equipmentToilet 6/5', 'accessibleEquipment 12/5', 'standBranchHeads 1/6', 'standOther 1/8', 'informationOnStand 7/24',
    ]);
    const [, stand] = findShortcomings(assessment, { marks }).indicators;
    expect(stand?.lists[0]).toMatchObject({ count: '16.25', of: 18, items: [{ mark: 'absent' }, { mark: { part: '0.25' } }] });
  });

  it('say where an item brings nothing because of the cap', () => {
    const six = markedHome({ comfortConditions: { comfortBooking: 'absent', comfortOther: 'absent' }, remoteChannels: { channelQuestions: 'absent' } });
    expect(gains(six.assessment, six.marks)).toEqual([
      'channelQuestions 0 (cap)', 'remoteChannels 0', 'comfortBooking 0 (cap)', 'comfortOther 0 (cap)', 'comfortConditions 0',
    ]);
    // Three of six channels: 90 points; any one more makes 100, and two more bring no more than one.
    const three = markedHome({ remoteChannels: { channelTelephone: 'absent', channelEmail: 'absent', channelQuestions: 'absent' } });
    expect(gains(three.assessment, three.marks)).toEqual(['channelTelephone 3/5', 'channelEmail 3/5', 'channelQuestions 3/5', 'remoteChannels 3/5']);
    expect(findShortcomings(three.assessment, { marks: three.marks }).indicators[0]?.lists[0]?.nothingBecauseOfCap).toBe(false);
  });

  it('tell rounding from the cap', () => {
    const { assessment, marks } = markedHome({ informationOnSite: { siteOther: { part: '0.99' } } }, { rounding: { digits: 0, mode: 'half-up', at: 'every-level' } });
    expect(gains(assessment, marks)).toEqual(['siteOther 0', 'informationOnSite 0']);
  });

  it('do not name what does not apply, however it was counted', () => {
    const lift = { accessibleEquipment: { equipmentLift: { notApplicable: 'одноэтажное здание' }, equipmentToilet: 'absent' } } as const;
    const present = markedHome(lift, {}, 'present');
    expect(present.assessment.observations.accessibleEquipment).toBe(4);
    expect(gains(present.assessment, present.marks)).toEqual(['equipmentToilet 6/5', 'accessibleEquipment 6/5']);
    const absent = markedHome(lift, {}, 'absent');
    expect(absent.assessment.observations.accessibleEquipment).toBe(3);
    expect(gains(absent.assessment, absent.marks)).toEqual(['equipmentToilet 6/5', 'accessibleEquipment 6/5']);
    // Without marks too: of the two that are not there one does not apply.
    expect(gains(absent.assessment, {})).toEqual(['accessibleEquipment 6/5']);
    const only = markedHome({ accessibleEquipment: { equipmentLift: { notApplicable: 'одноэтажное здание' } } }, {}, 'absent');
    expect([gains(only.assessment, only.marks), gains(only.assessment, {})]).toEqual([[], []]);
    expect(losses(findShortcomings(only.assessment, { marks: only.marks }))).toEqual(['3.1: 6/5']);
  });

  it('price the lists that have marks item by item and the others as a whole', () => {
    const { assessment, marks } = markedHome({ accessibleEquipment: { equipmentLift: 'absent' }, accessibleServices: { servicesBraille: 'absent', servicesRemote: 'absent' } });
    const { accessibleEquipment = {} } = marks;
    expect(gains(assessment, { accessibleEquipment })).toEqual(['accessibleServices 8/5', 'equipmentLift 6/5', 'accessibleEquipment 6/5']);
  });

  it('take a list of a council’s own', () => {
    const label = { ru: 'условные данные', en: 'synthetic' };
    const methodology = defineMethodology(small({ a: observation('items', { most: 3 }) }, [criterion('1', { kind: 'number', of: 'a' })]));
    const own = {
      checklists: [{ observation: 'a', title: label, items: ['x', 'y', 'z'].map((id) => ({ id, label, verification: 'unverified' as const })) }],
      questionnaire: { title: label, verification: 'unverified' as const, questions: [], notCounted: [] },
    };
    const marks = { a: { z: 'absent', x: 'absent', y: 'present' } } as const;
    // In the order of the list.
    expect(findShortcomings(assess(methodology, { a: 1 }), { collection: own, marks }).indicators[0]?.lists).toEqual([{
      observation: 'a', count: 1, most: 3, gainTogether: '2', nothingBecauseOfCap: false,
      items: [{ item: 'x', mark: 'absent', gainAlone: '1', nothingBecauseOfCap: false }, { item: 'z', mark: 'absent', gainAlone: '1', nothingBecauseOfCap: false }],
    }]);
    expect(findShortcomings(assess(methodology, { a: 3 }), { collection: own }).indicators).toEqual([]);
  });

  it('name every item that lacks and no other, each at the price of the assessment with it there', () => {
    const state = fc.oneof({ weight: 3, arbitrary: fc.constant<Mark>('present') }, { weight: 1, arbitrary: fc.constant<Mark>('absent') });
    const orPart = fc.oneof({ weight: 4, arbitrary: state }, { weight: 1, arbitrary: fc.constantFrom<Mark>({ part: '0.5' }, { part: '0.33' }, { part: '0' }, { part: '1' }, { notApplicable: 'synthetic' }) });
    const marksOfAll = fc.record(Object.fromEntries(collection.checklists.map(({ observation: key, items }) => [
      key, fc.record(Object.fromEntries(items.map(({ id }) => [id, order.observations[key]?.kind === 'checklist' ? orPart : state]))),
    ])));
    fc.assert(fc.property(marksOfAll, roundings, (marks, rounding) => {
      const { assessment } = markedHome(marks, { rounding });
      const lists = findShortcomings(assessment, { marks: marks }).indicators.flatMap((one) => one.lists);
      const named = lists.flatMap(({ observation: key, items }) => items.map(({ item }) => `${key} ${item}`));
      const lacking = Object.entries(marks as Marks).flatMap(([key, ofList]) => Object.entries(ofList).filter(([, mark]) => isLacking(mark)).map(([item]) => `${key} ${item}`));
      expect([...named].sort()).toEqual(lacking.sort());
      const totalOf = (changed: Marks): Exact => fromFractionText(markedHome(changed, { rounding }).assessment.exact);
      const before = totalOf(marks);
      for (const { observation: key, items, gainTogether } of lists) {
        const ofList = (marks as Marks)[key] as Record<string, Mark>;
        const together = { ...ofList, ...Object.fromEntries(items.map(({ item }) => [item, 'present' as const])) };
        expect(gainTogether).toBe(fractionText(minus(totalOf({ ...marks, [key]: together }), before)));
        const [one] = items;
        if (one) expect(one.gainAlone).toBe(fractionText(minus(totalOf({ ...marks, [key]: { ...ofList, [one.item]: 'present' } }), before)));
      }
    }), { numRuns: 60 });
  });
});

const isLacking = (mark: Mark): boolean => mark === 'absent' || (typeof mark === 'object' && 'part' in mark && mark.part !== '1');

describe('The marks of faultless checklists', () => {
  it('name nothing', () => {
    expect(findShortcomings(home({ comfortConditions: 8 }), { marks: allPresent }).indicators).toEqual([]);
    const observations: Observations = home().observations;
    expect(findShortcomings(assess(order, observations, {} satisfies AssessOptions), { marks: allPresent }).total.loss).toBe('0');
  });
});
