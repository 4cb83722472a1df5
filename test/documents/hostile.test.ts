import fc from 'fast-check';
import { NokError, assess, defineMethodology, type Outcome } from 'nok-methodology';
import {
  safeChecklistBlank, safeDocumentToMarkdown, safeGovernorSummary, safeImprovementPlan, safeJointPlanDocument, safeOperatorReport, safeProcedureDocument,
  safeProgressReport, safeProposalsLetter, safeProtocolDocument, safeQuestionnaireBlank, safeSiteNotice, type RegionResults,
} from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { faultless, order } from '../analysis/homes.js';
import { NONSENSE } from '../hostile/values.js';
import { codes, withAt } from '../improvement/plans.js';
import { organisations, results, tallyOf } from './region.js';
import { without } from './without.js';

const problemsOf = (changed: unknown): string[] => codes(safeOperatorReport(changed as RegionResults, { language: 'ru' }));
const at = (path: readonly (string | number)[], part: unknown): string[] => problemsOf(withAt(results, path, part));

describe('Results that are wrong', () => {
  it('are refused with the place of every problem of their shape', () => {
    expect(problemsOf(null)).toEqual(['wrongType results']);
    expect(problemsOf({ ...results, on: '2021-02-29', council: ' ', organisations: [], colour: 'red' }))
      .toEqual(['wrongType results.council', 'wrongType results.on', 'emptyList results.organisations', 'unknownKey results.colour']);
    expect(at(['approval'], 'approved')).toEqual(['wrongValue results.approval']);
    expect(codes(safeOperatorReport(results, { language: 'ru', signatures: [{}] } as never))).toEqual(['missing options.signatures.0.post']);
  });

  it('are refused where the figures do not follow, each problem in its place', () => {
    expect(at(['organisations', 1, 'assessment', 'score'], '99.99')).toEqual(['differs results.organisations.1.assessment.score']);
    expect(at(['organisations', 0, 'marks', 'accessibleEquipment', 'equipmentRamp'], 'present')).toEqual(['differs results.organisations.0.marks.accessibleEquipment']);
    expect(at(['rating'], { ties: { by: ['7'] } })).toEqual(['unknownScore results.rating.ties.by.0']);
    expect(at(['rating'], { groupBy: 'municipality' })).toEqual(['groupMissing results.organisations.0.assessment.organisation.municipality', 'groupMissing results.organisations.1.assessment.organisation.municipality']);
    expect(at(['collection'], { checklists: [], questionnaire: { title: { ru: 'а', en: 'b' }, verification: 'practice', questions: [], notCounted: [] } })[0]).toMatch(/ results\.collection/);
  });

  it('are refused where an organisation is missing, doubled, or assessed otherwise', () => {
    const nameless = without(assess(order, faultless, { organisation: { id: 'x' } }), 'organisation');
    expect(at(['organisations', 0], { assessment: nameless })).toEqual(['organisationMissing results.organisations.0.assessment.organisation']);
    expect(problemsOf({ ...results, organisations: [organisations[0], organisations[0]] })).toEqual(['organisationDoubled results.organisations.1.assessment.organisation.id']);
    const other = assess(order, faultless, { organisation: { id: 'x' }, rounding: { digits: 1, mode: 'half-up', at: 'end' } });
    expect(at(['organisations', 2], { assessment: other })).toEqual(['choicesDiffer results.organisations.2.assessment.choices.1.chosen']);
  });

  it('are refused where a question was counted that nobody asked, or there are no questions', () => {
    const answered = { yes: 1, no: 0, blank: 0, skipped: 0, inconsistent: 0 };
    expect(at(['organisations', 0, 'tally'], tallyOf({ other: answered }))).toEqual(['unknownQuestion results.organisations.0.tally.questions.other']);
    const own = defineMethodology({ ...without(order, 'fingerprint', 'sector'), id: 'own' });
    const assessment = assess(own, faultless, { organisation: { id: 'x' } });
    expect(problemsOf({ ...results, organisations: [{ assessment, tally: tallyOf() }] })).toEqual(['collectionMissing results.collection']);
    expect(problemsOf({ ...results, organisations: [{ assessment }] })).toEqual([]);
  });
});

describe('No value whatever makes a safe twin of the documents throw:', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true })
      .map((value) => () => value),
    fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
  );
  const never = (run: (value: never) => Outcome<unknown>): void => {
    fc.assert(fc.property(anything, (value) => {
      const outcome = run(value() as never);
      expect(outcome.success || (outcome.error instanceof NokError && outcome.error.issues.length > 0)).toBe(true);
    }), { numRuns: 100 });
  };

  it.each<[string, (value: never) => Outcome<unknown>]>([
    ['safeOperatorReport', (value) => safeOperatorReport(value, { language: 'ru' })],
    ['safeOperatorReport by its options', (value) => safeOperatorReport(results, value)],
    ['safeOperatorReport by an assessment', (value) => safeOperatorReport({ ...results, organisations: [{ assessment: value }] }, { language: 'ru' })],
    ['safeProposalsLetter', (value) => safeProposalsLetter(value, { to: { post: 'а' } })],
    ['safeSiteNotice', (value) => safeSiteNotice(value)],
    ['safeGovernorSummary', (value) => safeGovernorSummary(value)],
    ['safeGovernorSummary by its plans', (value) => safeGovernorSummary(results, { plans: value })],
    ['safeProcedureDocument', (value) => safeProcedureDocument(value)],
    ['safeProtocolDocument', (value) => safeProtocolDocument(value, value)],
    ['safeImprovementPlan', (value) => safeImprovementPlan(value)],
    ['safeJointPlanDocument', (value) => safeJointPlanDocument(value)],
    ['safeProgressReport', (value) => safeProgressReport(value, { language: 'ru', progress: { on: '2022-01-01', taken: [] } })],
    ['safeQuestionnaireBlank', (value) => safeQuestionnaireBlank(value)],
    ['safeChecklistBlank', (value) => safeChecklistBlank(value)],
    ['safeDocumentToMarkdown', (value) => safeDocumentToMarkdown(value)],
  ])('%s', (_, run) => { never(run); });
});
