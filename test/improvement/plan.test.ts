import { assess, defineMethodology, draftPlan, jointPlan, planProgress, safeDraftPlan, safeJointPlan, safePlanProgress, whatIf, type Plan, type PlanOptions, type Proposals } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { home } from '../analysis/homes.js';
import { criterion, indicator, linear, mean, observation, reference, share, small } from '../methodology/small.js';
import { codes, enough, marked, plan, planOf, proposed, throughJson, withAt } from './plans.js';

const itemsOf = ({ sections }: Plan) => sections.flatMap(({ items }) => items);
const ids = (drafted: Plan) => itemsOf(drafted).map(({ id }) => id);

/** What is refused of a plan drafted with other options. */
const refused = (options: Partial<PlanOptions>, of: Proposals = proposed): string[] => codes(safeDraftPlan(marked, of, { ...enough, ...options }));

describe('A plan', () => {
  it('has a section for every criterion and the columns of the form in each row', () => {
    expect(plan.sections.map(({ criterion, label, items }) => [criterion, label.en, items.length])).toEqual([
      ['1', 'Openness and accessibility of information', 2], ['2', 'Comfort of the conditions', 0], ['3', 'Accessibility for people with disabilities', 2],
      ['4', 'Politeness of the staff', 0], ['5', 'Satisfaction with the conditions', 0],
    ]);
    expect(itemsOf(plan)[2]).toEqual({
      id: 'accessibleEquipment/equipmentRamp', criterion: '3', proposed: true,
      shortcoming: proposed.criteria[2]?.proposals[0]?.shortcoming, measure: proposed.criteria[2]?.proposals[0]?.measure,
      term: { from: '2022-01-01', to: '2022-12-31' }, responsible: { post: 'директор', name: 'имя' },
      change: { observation: 'accessibleEquipment', more: '1' }, gain: '6/5',
    });
    expect([plan.organisation.id, plan.period, plan.approval, plan.notPlanned, plan.form.verification])
      .toEqual(['a', { from: '2022-01-01', to: '2023-12-31' }, null, [], 'unverified']);
    expect(plan.assessment).toEqual(marked);
  });

  it('expects the total of `whatIf` on the mended observations', () => {
    const mended = whatIf(marked, { observations: { informationOnSite: { count: 19, of: 19 }, remoteChannels: 6, accessibleEquipment: 5 } }).after;
    expect(plan.expected).toEqual({ score: mended.score, exact: mended.exact, gain: '471/190', counted: ids(plan), uncounted: [] });
    expect(mended.exact).toBe('100');
  });

  it('gives terms and people by item, by criterion, and to all others', () => {
    const drafted = draftPlan(marked, proposed, {
      ...enough,
      terms: [{ to: '2022-06-30' }, { for: ['3'], to: '2023-06-30' }, { for: ['accessibleEquipment/equipmentLift', '1'], from: '2022-02-01', to: '2023-12-31' }],
      responsible: [{ post: 'директор' }, { post: 'завхоз', for: ['accessibleEquipment/equipmentRamp'] }, { post: 'инженер', for: ['3'] }],
      approval: { by: { post: 'министр', name: 'имя' }, on: '2021-12-20' },
    });
    expect(itemsOf(drafted).map(({ term, responsible }) => `${term.from} ${term.to} ${responsible.post}`)).toEqual([
      '2022-02-01 2023-12-31 директор', '2022-02-01 2023-12-31 директор', '2022-01-01 2023-06-30 завхоз', '2022-02-01 2023-12-31 инженер',
    ]);
    expect(drafted.approval).toEqual({ by: { post: 'министр', name: 'имя' }, on: '2021-12-20' });
  });

  it('gives terms and people by observation and by indicator, the closest first', () => {
    const drafted = draftPlan(marked, proposed, {
      ...enough,
      terms: [{ to: '2022-06-30' }, { for: ['3'], to: '2023-06-30' }, { for: ['3.1'], to: '2023-07-31' }, { for: ['1.2'], to: '2022-08-31' }],
      responsible: [{ post: 'директор' }, { for: ['3.1'], post: 'завхоз' }, { for: ['accessibleEquipment'], post: 'инженер' }, { for: ['accessibleEquipment/equipmentLift'], post: 'лифтёр' }],
    });
    expect(itemsOf(drafted).map(({ id, term, responsible }) => `${id} ${term.to} ${responsible.post}`)).toEqual([
      'informationOnSite/siteOther 2022-06-30 директор', 'remoteChannels/channelAppeal 2022-08-31 директор',
      'accessibleEquipment/equipmentRamp 2023-07-31 инженер', 'accessibleEquipment/equipmentLift 2023-07-31 лифтёр',
    ]);
    expect(drafted.unmatched).toEqual([]);
  });

  it('takes one set of terms and people for a whole region and says what no item of its own goes by', () => {
    const ofRegion = {
      period: enough.period,
      terms: [...['1', '2', '3', '4', '5'].map((id) => ({ for: [id], to: '2022-12-31' })), { for: ['comfortConditions/comfortWater', 'timeliness', '2.3'], to: '2023-01-31' }],
      responsible: [{ for: ['1', '3', 'accessibleEquipment/equipmentRamp', 'accessibleServices'], post: 'завхоз' }, { for: ['4', '5'], post: 'директор' }],
    };
    const drafted = draftPlan(marked, proposed, ofRegion);
    expect(drafted.unmatched).toEqual(['2', '4', '5', 'comfortConditions/comfortWater', 'timeliness', '2.3', 'accessibleServices']);
    expect(jointPlan([throughJson(drafted)]).plans[0]?.unmatched).toEqual(drafted.unmatched);
    expect(plan.unmatched).toEqual([]);
    const faultlessHome = home({}, { organisation: { id: 'b' } });
    expect(planOf(faultlessHome, ofRegion).unmatched).toEqual(['1', '2', '3', '4', '5', 'comfortConditions/comfortWater', 'timeliness', '2.3', 'accessibleEquipment/equipmentRamp', 'accessibleServices']);
    // What is said of a proposal that is left out is said of nothing here.
    const left = draftPlan(marked, proposed, { ...enough, terms: [...enough.terms, { for: ['remoteChannels/channelAppeal'], to: '2022-12-31' }], notPlanned: [{ id: 'remoteChannels/channelAppeal', reason: 'а' }] });
    expect(left.unmatched).toEqual(['remoteChannels/channelAppeal']);
  });

  it('foretells no answers, unless the user says what is expected', () => {
    const some = home({ comfortSatisfaction: { count: 9, of: 10 }, timeliness: { count: 8, of: 10 } }, { organisation: { id: 'b' } });
    const drafted = planOf(some, { items: [{ id: 'timeliness', measure: { ru: 'график', en: 'a schedule' }, expects: { value: { count: 19, of: 20 } } }] });
    expect(itemsOf(drafted).map(({ id, measure, change, gain }) => [id, measure.ru, change, gain])).toEqual([
      // 15 per cent of 0.4 · 0.2
      ['timeliness', 'график', { observation: 'timeliness', value: { count: 19, of: 20 } }, '6/5'],
      ['comfortSatisfaction', 'Выяснить причины неудовлетворённости и устранить их: «Удовлетворённость комфортностью условий» (наилучшее значение — 100\u00A0%)', null, null],
    ]);
    // 100 − 0.6 − 1.6 + 1.2
    expect([drafted.expected?.exact, drafted.expected?.counted, drafted.expected?.uncounted]).toEqual(['99', ['timeliness'], ['comfortSatisfaction']]);
  });

  it('holds items of the user’s own and reasons for what is not planned', () => {
    const drafted = draftPlan(marked, proposed, {
      ...enough,
      items: [
        { id: 'свой', criterion: '2', shortcoming: 'нет скамеек', measure: 'поставить', expects: { observation: 'overallSatisfaction', value: { count: 10, of: 10 } } },
        { id: 'ещё', criterion: '1', shortcoming: { ru: 'а', en: 'b' }, measure: 'в' },
        { id: 'informationOnSite/siteOther', criterion: '1', shortcoming: 'сайт', expects: { observation: 'informationOnSite', value: { count: 19, of: 19 } } },
      ],
      notPlanned: [{ id: 'remoteChannels/channelAppeal', reason: 'баллов не прибавит' }],
    });
    expect(itemsOf(drafted).map(({ id, proposed: isProposed, shortcoming, gain }) => [id, isProposed, shortcoming.ru, gain])).toEqual([
      ['informationOnSite/siteOther', true, 'сайт', '3/38'], ['ещё', false, 'а', null], ['свой', false, 'нет скамеек', '0'],
      ['accessibleEquipment/equipmentRamp', true, proposed.criteria[2]?.proposals[0]?.shortcoming.ru, '6/5'],
      ['accessibleEquipment/equipmentLift', true, proposed.criteria[2]?.proposals[1]?.shortcoming.ru, '6/5'],
    ]);
    expect(drafted.notPlanned).toEqual([{ id: 'remoteChannels/channelAppeal', reason: 'баллов не прибавит' }]);
    expect(itemsOf(drafted)[2]?.shortcoming).toEqual({ ru: 'нет скамеек', en: 'нет скамеек' });
  });

  it('expects nothing where a scale refuses all of it together', () => {
    const methodology = defineMethodology(small(
      { a: observation('checklist'), b: observation('checklist') },
      [
        criterion('1', mean(reference('1.1'), reference('1.2')), [indicator('1.1', share('a')), indicator('1.2', share('b'))]),
        criterion('2', linear({ score: '1', on: 'exact' }, '0', '80', '100', 'refuse')),
      ],
    ));
    const drafted = planOf(assess(methodology, { a: { count: 1, of: 2 }, b: { count: 1, of: 2 } }, { organisation: { id: 'a' } }));
    expect([drafted.expected, itemsOf(drafted).map(({ id, gain }) => `${id} ${String(gain)}`)]).toEqual([null, ['a 225/8', 'b 225/8']]);
    const taken = ['a', 'b'].map((item) => ({ organisation: 'a', item, measure: 'да', doneOn: '2022-02-02' }));
    expect(planProgress([drafted], { on: '2022-03-01', taken }).organisations[0]).toMatchObject({ expected: null, reached: null, shareDone: '100' });
  });

  it('is frozen plain JSON and can be taken up again after it', () => {
    const loose = (value: unknown): boolean => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(plan)).toBe(false);
    expect(throughJson(plan)).toEqual(plan);
    expect(draftPlan(throughJson(marked), throughJson(proposed), enough)).toEqual(plan);
    expect(jointPlan([throughJson(plan)]).plans).toEqual([plan]);
  });
});

describe('A plan is refused', () => {
  it('with all problems of its shape at once', () => {
    expect(codes(safeDraftPlan({ ...marked, score: '1.00' }, { ...proposed, gain: 'a' }, { ...enough, terms: [{ to: '2022-02-30' }] }))).toEqual([
      'differs assessment.score', 'wrongType proposals.gain', 'wrongType options.terms.0.to',
    ]);
  });

  it('for terms that end before they begin or lie outside the period', () => {
    expect(refused({ period: { from: '2023-01-01', to: '2022-12-31' } })).toEqual(['wrongOrder options.period.to']);
    expect(refused({ terms: [{ from: '2022-06-01', to: '2022-05-31' }, { for: ['1'], from: '2021-12-31', to: '2024-01-01' }] })).toEqual([
      'wrongOrder options.terms.0.to', 'outsidePeriod options.terms.1.from', 'outsidePeriod options.terms.1.to',
    ]);
  });

  it('for a period that is over, or an approval, before the day of the assessment', () => {
    const years = { from: '2019-01-01', to: '2019-12-31' };
    const by = { post: 'министр' };
    expect(refused({ period: years, terms: [{ to: '2019-12-31' }], approval: { by, on: '2021-11-14' } })).toEqual(['wrongOrder options.period.to', 'wrongOrder options.approval.on']);
    expect(refused({ period: { from: '2021-01-01', to: '2021-11-15' }, terms: [{ to: '2021-11-15' }], approval: { by, on: '2021-11-15' } })).toEqual([]);
    const approved = throughJson(draftPlan(marked, proposed, { ...enough, approval: { by, on: '2021-12-20' } }));
    expect(codes(safeJointPlan([withAt(approved, ['approval', 'on'], '2021-11-14')]))).toEqual(['wrongOrder plans.0.approval.on']);
    expect(codes(safeJointPlan([{ ...approved, period: years }])).slice(0, 1)).toEqual(['wrongOrder plans.0.period.to']);
    expect(codes(safeJointPlan([approved], { approval: { by, on: '2021-11-14' } }))).toEqual(['wrongOrder options.approval.on']);
    const joint = throughJson(jointPlan([approved, planOf(home({}, { organisation: { id: 'b' } }))], { approval: { by, on: '2021-11-15' } }));
    expect(codes(safePlanProgress(withAt(joint, ['approval', 'on'], '2021-11-14'), { on: '2022-01-01', taken: [] }))).toEqual(['wrongOrder plans.approval.on']);
  });

  it('for items without or with two terms and people, and for those that are not there', () => {
    expect(refused({ terms: [{ for: ['1'], to: '2022-12-31' }], responsible: [] }).sort()).toEqual([
      'responsibleMissing options.responsible', 'responsibleMissing options.responsible', 'responsibleMissing options.responsible', 'responsibleMissing options.responsible',
      'termMissing options.terms', 'termMissing options.terms',
    ]);
    expect(refused({ terms: [...enough.terms, { to: '2023-01-01' }], responsible: [{ post: 'а', for: ['3'] }, { post: 'б' }, { post: 'в', for: ['3'] }] })).toEqual([
      'twoTerms options.terms.1', 'twoTerms options.terms.1', 'twoTerms options.terms.1', 'twoResponsible options.responsible.2', 'twoTerms options.terms.1', 'twoResponsible options.responsible.2',
    ]);
    expect(refused({ terms: [...enough.terms, { for: ['1', 'рампа', '6', '1.9', 'toString/x'], to: '2022-12-31' }], responsible: [...enough.responsible, { for: ['ramps/lift'], post: 'а' }] })).toEqual([
      'unknownPlanItem options.terms.1.for.1', 'unknownPlanItem options.terms.1.for.2', 'unknownPlanItem options.terms.1.for.3', 'unknownPlanItem options.terms.1.for.4',
      'unknownPlanItem options.responsible.1.for.0',
    ]);
  });

  it('for an item twice, without words, or of a criterion that is not there', () => {
    const own = { id: 'свой', criterion: '2', shortcoming: 'а', measure: 'б' };
    expect(refused({ items: [own, own, { id: '2' }, { id: 'ещё', criterion: '9', expects: { value: 5 } }] })).toEqual([
      'duplicate options.items.1.id', 'duplicate options.items.2.id', 'missing options.items.2.criterion', 'missing options.items.2.shortcoming', 'missing options.items.2.measure',
      'missing options.items.3.shortcoming', 'missing options.items.3.measure', 'unknownScore options.items.3.criterion', 'missing options.items.3.expects.observation',
    ]);
    expect(refused({ items: [{ id: 'remoteChannels/channelAppeal', criterion: '2', expects: { observation: 'timeliness', value: 5 } }] })).toEqual([
      'wrongValue options.items.0.criterion', 'wrongValue options.items.0.expects.observation',
    ]);
    const left = { id: 'remoteChannels/channelAppeal', reason: 'а' };
    expect(refused({ notPlanned: [left, left, { id: 'нет', reason: 'а' }], items: [{ id: left.id }] })).toEqual([
      'duplicate options.notPlanned.1.id', 'unknownPlanItem options.notPlanned.2.id', 'duplicate options.items.0.id',
    ]);
  });

  it('for values that no assessment takes, and two values of one observation', () => {
    const expects = (id: string, observation: string | undefined, value: never) =>
      ({ id, criterion: '1', shortcoming: 'а', measure: 'б', expects: { ...(observation !== undefined && { observation }), value } });
    // One of the channels is to be there, and there are to be seven.
    expect(refused({ items: [expects('x', 'timelines', { count: 1, of: 2 } as never), expects('y', 'timeliness', { count: 3, of: 2 } as never), expects('z', 'remoteChannels', 7 as never)] })).toEqual([
      'changedTwice options.items',
      'unknownKey options.items.0.expects.observation', 'countAboveOf options.items.1.expects.value.count', 'outsideBounds options.items.2.expects.value',
    ]);
    expect(refused({ items: [{ id: 'accessibleEquipment/equipmentLift', expects: { value: 5 } }] })).toEqual(['changedTwice options.items']);
  });

  it('for proposals to another organisation, of another methodology, or with other figures', () => {
    const other = (path: readonly (string | number)[], part: unknown): string[] => refused({}, withAt(throughJson(proposed), path, part));
    expect(other(['organisation', 'id'], 'b')).toEqual(['notAssessed proposals.organisation.id']);
    expect(codes(safeDraftPlan(home(), proposed, enough))).toEqual(['notAssessed proposals.organisation.id']);
    expect(other(['methodology'], 'x')).toEqual(['methodologiesDiffer proposals.methodology']);
    expect(other(['criteria'], proposed.criteria.slice(1))).toEqual(['differs proposals.criteria']);
    const at = ['criteria', 2, 'proposals', 1] as const;
    expect(other([...at, 'id'], 'accessibleEquipment/equipmentRamp')).toEqual(['duplicate proposals.criteria.2.proposals.1.id']);
    expect(other([...at, 'change', 'observation'], 'remoteChannels')).toEqual(['differs proposals.criteria.2.proposals.1.change.observation']);
    expect(other([...at, 'gainAlone'], '7')).toEqual(['differs proposals.criteria.2.proposals.1.gainAlone']);
    expect(other([...at, 'change', 'more'], '-9')).toEqual([
      'differs proposals.criteria.2.proposals.0.gainTogether', 'differs proposals.criteria.2.proposals.1.gainAlone', 'differs proposals.criteria.2.proposals.1.gainTogether',
      'differs proposals.criteria.2.gain', 'differs proposals.gain',
    ]);
    expect(other(['criteria', 0, 'gain'], '1')).toEqual(['differs proposals.criteria.0.gain']);
    expect(other(['gain'], null)).toEqual(['differs proposals.gain']);
    const stranger = { ...proposed.criteria[2]?.proposals[1], observation: 'lift', change: { observation: 'lift', more: '1' } };
    expect(other(at, stranger)).toEqual(['unknownObservation proposals.criteria.2.proposals.1.change.observation']);
    const answers = { ...proposed.criteria[2]?.proposals[1], observation: 'timeliness', change: { observation: 'timeliness', more: '1' } };
    expect(other(at, answers)).toEqual(['wrongKind proposals.criteria.2.proposals.1.change.more']);
  });

  it('for more of a list that does not apply', () => {
    const without = home({ comfortConditions: { notApplicable: 'на дому' } }, { organisation: { id: 'a' }, whenNotApplicable: 'leave-out' });
    const stored = throughJson(planOf(without));
    const item = { ...itemsOf(plan)[2], criterion: '2', change: { observation: 'comfortConditions', more: '1' }, gain: null };
    expect(codes(safeJointPlan([withAt(stored, ['sections', 1, 'items'], [item])]))).toEqual(['wrongKind plans.0.sections.1.items.0.change.more']);
  });
});

describe('The joint plan', () => {
  const [b, c] = [home({ timeliness: { count: 9, of: 10 } }, { organisation: { id: 'b' } }), home({}, { organisation: { id: 'c' } })];
  const ofB = planOf(b, { period: { from: '2021-12-01', to: '2022-12-31' } });

  it('gathers plans by their organisations and names those without one', () => {
    const joint = jointPlan([ofB, plan], { assessed: [c, b, marked], approval: { by: { post: 'министр' } } });
    expect([joint.plans.map(({ organisation }) => organisation.id), joint.withoutPlan, joint.period, joint.approval]).toEqual([
      ['a', 'b'], [{ id: 'c' }], { from: '2021-12-01', to: '2023-12-31' }, { by: { post: 'министр' } },
    ]);
    expect(jointPlan([plan])).toMatchObject({ approval: null, withoutPlan: [] });
    expect(throughJson(joint)).toEqual(joint);
  });

  it('takes the plans in any order', () => {
    expect(jointPlan([plan, ofB])).toEqual(jointPlan([ofB, plan]));
  });

  it('is refused for an organisation that is not assessed, or has two plans', () => {
    expect(codes(safeJointPlan([ofB, plan], { assessed: [marked] }))).toEqual(['notAssessed plans.0.organisation.id']);
    expect(codes(safeJointPlan([plan, ofB, plan]))).toEqual(['organisationDoubled plans.2.organisation.id']);
    expect(codes(safeJointPlan([plan], { assessed: [home(), { ...c, score: '1.00' }] }))).toEqual(['organisationMissing options.assessed.0.organisation', 'differs options.assessed.1.score']);
    expect(codes(safeJointPlan([plan], { assessed: [marked, c, marked] }))).toEqual(['organisationDoubled options.assessed.2.organisation.id']);
    expect(codes(safeJointPlan([]))).toEqual(['emptyList plans']);
    expect(codes(safeJointPlan([plan], 5 as never))).toEqual(['wrongType options']);
  });

  it('is refused for a plan that does not follow from its assessment', () => {
    const other = (path: readonly (string | number)[], part: unknown): string[] => codes(safeJointPlan([withAt(throughJson(plan), path, part)]));
    expect(other(['assessment', 'score'], '1.00')).toEqual(['differs plans.0.assessment.score']);
    expect(other(['organisation', 'name'], 'Дворец')).toEqual(['differs plans.0.organisation.name']);
    expect(other(['sections', 0, 'criterion'], '2')).toEqual(['differs plans.0.sections.0', 'differs plans.0.sections.0.items.0.criterion', 'differs plans.0.sections.0.items.1.criterion']);
    expect(other(['expected', 'score'], '99.99')).toEqual(['differs plans.0.expected.score']);
    const at = ['sections', 2, 'items', 1] as const;
    expect(other([...at, 'gain'], '9')).toEqual(['differs plans.0.sections.2.items.1.gain']);
    expect(other([...at, 'id'], 'accessibleEquipment/equipmentRamp')).toEqual(['duplicate plans.0.sections.2.items.1.id']);
    expect(other([...at, 'term'], { from: '2022-01-02', to: '2022-01-01' })).toEqual(['wrongOrder plans.0.sections.2.items.1.term.to']);
    expect(other([...at, 'term'], { from: '2021-12-31', to: '2024-01-01' })).toEqual(['outsidePeriod plans.0.sections.2.items.1.term.from', 'outsidePeriod plans.0.sections.2.items.1.term.to']);
    expect(other(['period'], { from: '2023-12-31', to: '2022-01-01' })).toEqual(['wrongOrder plans.0.period.to']);
    expect(other(['notPlanned'], [{ id: 'x', reason: 'а' }, { id: 'accessibleEquipment/equipmentRamp', reason: 'а' }, { id: 'x', reason: 'б' }])).toEqual(['duplicate plans.0.notPlanned.1.id', 'duplicate plans.0.notPlanned.2.id']);
    expect(other([...at, 'change'], { observation: 'accessibleEquipment', value: 5 })).toEqual(['changedTwice plans.0.sections']);
    expect(other([...at, 'change'], { observation: 'equipment', value: 5 })).toEqual(['unknownObservation plans.0.sections.2.items.1.change.observation']);
    expect(other([...at, 'change'], { observation: 'timeliness', more: '1' })).toEqual(['wrongKind plans.0.sections.2.items.1.change.more']);
  });

  it('can be followed as it is', () => {
    const joint = jointPlan([plan, ofB]);
    const asked = { on: '2022-01-01', taken: [] };
    expect(planProgress(joint, asked)).toEqual(planProgress([ofB, plan], asked));
    expect(codes(safePlanProgress(withAt(throughJson(joint), ['plans', 1, 'organisation', 'id'], 'a'), asked))).toEqual(['organisationDoubled plans.plans.1.organisation.id']);
    const headed = (name: string, part: unknown): string[] => codes(safePlanProgress({ ...throughJson(joint), [name]: part }, asked));
    expect(headed('period', { from: '2022-01-01', to: '2023-12-31' })).toEqual(['differs plans.period.from']);
    expect(headed('withoutPlan', [{ id: 'c' }, { id: 'b' }, { id: 'c' }])).toEqual(['organisationDoubled plans.withoutPlan.1.id', 'organisationDoubled plans.withoutPlan.2.id']);
  });
});
