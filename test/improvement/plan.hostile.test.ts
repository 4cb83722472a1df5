import fc from 'fast-check';
import {
  compareAssessments, safeCompareAssessments, safeCompareCycles, safeDraftPlan, safeJointPlan, safePlanProgress, safeProposals, safeRegionProposals, safeWhyChanged,
  type Outcome,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { home } from '../analysis/homes.js';
import { NONSENSE } from '../hostile/values.js';
import { enough, marked, marks, plan, proposed, throughJson, withAt } from './plans.js';

/** Values are handed over by a function: fast-check itself must not look at a revoked proxy. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }).map((value) => () => value),
  fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
);

const never = (run: (value: never) => Outcome<unknown>): void => {
  fc.assert(fc.property(anything, (value) => {
    const outcome = run(value() as never);
    expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
  }), { numRuns: 120 });
};

const later = home({}, { organisation: { id: 'a' }, on: '2022-11-15' });
const comparison = compareAssessments([marked, later]);
const asked = { on: '2022-06-01', taken: [] };

describe('No value whatever makes a safe twin of plans and cycles throw:', () => {
  it('safeProposals', () => { never((value) => safeProposals(value)); never((value) => safeProposals(marked, value)); never((value) => safeProposals(marked, { marks: value })); });
  it('safeRegionProposals', () => { never((value) => safeRegionProposals(value)); never((value) => safeRegionProposals([{ assessment: marked, marks }], value)); });
  it('safeDraftPlan by its assessment', () => { never((value) => safeDraftPlan(value, proposed, enough)); });
  it('safeDraftPlan by its proposals', () => { never((value) => safeDraftPlan(marked, value, enough)); });
  it('safeDraftPlan by a part of its proposals', () => {
    for (const path of [['criteria'], ['criteria', 2], ['criteria', 2, 'proposals', 0], ['criteria', 2, 'proposals', 0, 'change'], ['criteria', 2, 'proposals', 0, 'change', 'more']]) {
      never((value) => safeDraftPlan(marked, withAt(throughJson(proposed), path, value), enough));
    }
  });
  it('safeDraftPlan by its options', () => {
    never((value) => safeDraftPlan(marked, proposed, value));
    for (const name of ['period', 'terms', 'responsible', 'items', 'notPlanned', 'approval']) never((value) => safeDraftPlan(marked, proposed, { ...enough, [name]: value }));
    never((value) => safeDraftPlan(marked, proposed, { ...enough, items: [{ id: 'x', criterion: '1', shortcoming: 'а', measure: 'б', expects: { observation: 'timeliness', value } }] }));
  });
  it('safeJointPlan', () => { never((value) => safeJointPlan(value)); never((value) => safeJointPlan([value])); never((value) => safeJointPlan([plan], value)); never((value) => safeJointPlan([plan], { assessed: [value] })); });
  it('safeJointPlan by a part of a plan', () => {
    for (const path of [['assessment'], ['sections'], ['sections', 2, 'items', 0], ['sections', 2, 'items', 0, 'change'], ['expected']]) never((value) => safeJointPlan([withAt(plan, path, value)]));
  });
  it('safePlanProgress', () => {
    never((value) => safePlanProgress(value, asked));
    never((value) => safePlanProgress([plan], value));
    for (const name of ['on', 'taken', 'dueSoonDays', 'earlier']) never((value) => safePlanProgress([plan], { ...asked, [name]: value }));
  });
  it('safeCompareAssessments', () => {
    never((value) => safeCompareAssessments(value));
    never((value) => safeCompareAssessments([marked, value]));
    never((value) => safeCompareAssessments([marked, later], value));
    never((value) => safeCompareAssessments([marked, later], { plans: [value] }));
  });
  it('safeCompareCycles', () => { never((value) => safeCompareCycles(value)); never((value) => safeCompareCycles([[marked], value])); never((value) => safeCompareCycles([[marked], [value]])); });
  it('safeWhyChanged', () => {
    never((value) => safeWhyChanged(value, { language: 'ru' }));
    never((value) => safeWhyChanged(comparison, value));
    for (const path of [['steps'], ['steps', 0, 'restated'], ['cycles', 0], ['plans']]) never((value) => safeWhyChanged(withAt(throughJson(comparison), path, value), { language: 'en' }));
  });
});
