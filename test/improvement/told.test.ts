import {
  assess, formatIssues, safeCompareAssessments, safeCompareCycles, safeDraftPlan, safeJointPlan, safePlanProgress,
  type Assessment, type Outcome, type PlanOptions,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { enough, marked, plan, planOf, proposed, throughJson, withAt } from './plans.js';

const told = (outcome: Outcome<unknown>): string[] => (outcome.success ? [] : outcome.error.issues.map((issue) => formatIssues([issue], 'en')));
const drafted = (options: Partial<PlanOptions>, of = proposed): string[] => told(safeDraftPlan(marked, of, { ...enough, ...options }));
const again = (id: string, on = '2021-11-15'): Assessment => assess(marked.methodology, marked.observations, { organisation: { id }, on });
const ITEMS = 'informationOnSite/siteOther, remoteChannels/channelAppeal, accessibleEquipment/equipmentRamp, accessibleEquipment/equipmentLift';
const [first = ''] = ITEMS.split(', ');

describe('What is wrong with a plan is told with its figures:', () => {
  it('terms and those who answer', () => {
    expect(drafted({ terms: [{ for: ['1'], to: '2022-12-31' }], responsible: [{ for: ['1'], post: 'директор' }] }).slice(0, 4)).toEqual([
      'options.terms: The item "accessibleEquipment/equipmentRamp" has no term.', 'options.responsible: Nobody is responsible for the item "accessibleEquipment/equipmentRamp".',
      'options.terms: The item "accessibleEquipment/equipmentLift" has no term.', 'options.responsible: Nobody is responsible for the item "accessibleEquipment/equipmentLift".',
    ]);
    expect(drafted({ terms: [{ to: '2022-12-31' }, { to: '2023-12-31' }], responsible: [{ post: 'директор' }, { post: 'завхоз' }] }).slice(0, 2)).toEqual([
      `options.terms.1: The item "${first}" has two terms.`, `options.responsible.1: Two are responsible for the item "${first}": директор and завхоз.`,
    ]);
    expect(drafted({ terms: [{ to: '2024-12-31' }] })).toEqual(['options.terms.0.to: The plan runs from 2022-01-01 to 2023-12-31; 2024-12-31 lies outside.']);
  });

  it('items that are unknown or twice', () => {
    expect(drafted({ notPlanned: [{ id: 'siteOther', reason: 'а' }] })).toEqual([`options.notPlanned.0.id: The plan has no item "siteOther". Items and criteria: ${ITEMS}.`]);
    expect(drafted({ notPlanned: [{ id: first, reason: 'а' }, { id: first, reason: 'б' }] })).toEqual([`options.notPlanned.1.id: "${first}" is given twice.`]);
  });

  it('proposals and plans of another organisation, or of none that was assessed', () => {
    expect(told(safeDraftPlan(again('b'), proposed, enough))).toEqual(['proposals.organisation.id: "a" is not assessed. Assessed: b.']);
    expect(told(safeJointPlan([plan], { assessed: [again('b')] }))).toEqual(['plans.0.organisation.id: "a" is not assessed. Assessed: b.']);
    expect(told(safeJointPlan([plan, planOf(again('b')), plan]))).toEqual(['plans.2.organisation.id: The organisation "a" is there twice.']);
  });

  it('proposals that were changed', () => {
    const at = ['criteria', 0, 'proposals', 0] as const;
    expect(drafted({}, withAt(throughJson(proposed), [...at, 'change', 'observation'], 'timeliness'))[0]).toBe(
      'proposals.criteria.0.proposals.0.change.observation: Stored timeliness, computed informationOnSite.',
    );
    expect(drafted({}, withAt(throughJson(proposed), ['criteria'], proposed.criteria.slice(1)))[0]).toBe('proposals.criteria: Stored 2, 3, 4, 5, computed 1, 2, 3, 4, 5.');
  });

  it('measures taken on what is not planned, twice or in days to come', () => {
    const taken = (item: string, doneOn: string, organisation = 'a') => ({ organisation, item, measure: 'а', doneOn });
    expect(told(safePlanProgress([plan], { on: '2022-08-01', taken: [taken('x', '2022-07-01'), taken(first, '2022-07-01', 'b'), taken(first, '2022-07-01'), taken(first, '2022-08-02')] }))).toEqual([
      `options.taken.0.item: The plan has no item "x". Items and criteria: ${ITEMS}.`, 'options.taken.1.organisation: "b" is not assessed. Assessed: a.',
      `options.taken.3.item: "${first}" is given twice.`, 'options.taken.3.doneOn: 2022-08-02 lies after 2022-08-01.',
    ]);
  });
});

describe('What is wrong with cycles is told with its figures:', () => {
  it('organisations, and how many there are', () => {
    expect(told(safeCompareAssessments([again('a', '2020-11-15'), again('b')]))).toEqual(['assessments.1.organisation.id: Different organisations where one is expected: a and b.']);
    expect(told(safeCompareAssessments([again('a')]))).toEqual(['assessments: The list needs at least 2.']);
    expect(told(safeCompareAssessments(new Array(101) as never))).toEqual(['assessments: There is more here than the 100 that can be taken.']);
    expect(told(safeCompareAssessments(5 as never))).toEqual(['assessments: Expected a list, found 5.']);
    expect(told(safeCompareCycles([[again('a', '2020-11-15')], [again('b'), again('b')]]))).toEqual(['cycles.1.1.organisation.id: The organisation "b" is there twice.']);
    expect(told(safeCompareCycles([[again('a', '2020-11-15')], [again('a')]], { plans: [planOf(again('c'))] }))).toEqual(['options.plans.0.organisation.id: "c" is not assessed. Assessed: a.']);
  });
});
