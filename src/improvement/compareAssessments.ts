import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { withoutInherited } from '../assessment/index.js';
import { parseFraction, printFraction, subtract } from '../numeric/index.js';
import { optional, publish, read, type Field, type FieldsOf } from '../shape/index.js';
import { causesOf } from './causes.js';
import type { AssessmentComparison, ChangeOptions, ComparedCycle, Cycles, CycleChange } from './changeModel.js';
import { readCycles, type Named, type PlacedCycle } from './cycles.js';
import { keptPlans, type PlacedPlan, type Step } from './kept.js';
import { movesBetween, trendsOf } from './moves.js';
import { readPlans } from './readPlan.js';
import { restate, type Restated } from './restating.js';
import { rulesOf } from './rules.js';

const changeOptions: FieldsOf<ChangeOptions> = { plans: optional({ list: 'anything' }) };
/** What `compareAssessments` is given beside the assessments. */
export const changeOptionsField: Field = { object: changeOptions };

/**
 * One organisation over two cycles or more, the earliest first: what moved, by how much, and which observation did it.
 *
 * From cycle to cycle: later exact − earlier exact = what other rules did (`restated.effect`) + what each observation did alone, put into the
 * earlier ones + what they do only `together`. Only like is set beside like: where the methodology or a decision is another one, the earlier
 * observations are assessed by the rules of the later cycle first, and the restatement says so; `compareMethodologies` tells what each
 * difference did where that can be told. With plans: was their promise kept, by the rules of the later cycle.
 *
 * @throws `NokError` with every problem of a stage: an assessment that does not follow from its observations, without an organisation or of
 * another one, out of order; observations counted by other decisions, or that the later rules cannot assess; a plan that does not follow from
 * its assessment, or starts from none of those that another one follows.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'two-questions', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { polite: { kind: 'respondents', label, source: 'survey' }, clean: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{
 *     id: '1', label, citation, indicators: [],
 *     formula: { kind: 'mean', of: [{ kind: 'share', of: 'polite' }, { kind: 'share', of: 'clean' }] },
 *   }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const cycle = (polite: number, clean: number) =>
 *   assess(methodology, { polite: { count: polite, of: 10 }, clean: { count: clean, of: 10 } }, { organisation: { id: 'a' } });
 * const { steps, trends } = compareAssessments([cycle(8, 9), cycle(9, 6)]);
 * steps[0]?.difference; // => '-10'
 * steps[0]?.observations.map(({ observation, effect }) => `${observation}: ${effect}`); // => ['clean: -15', 'polite: 5']
 * steps[0]?.together; // => '0'
 * trends[0]?.trend; // => 'down'
 * ```
 */
export function compareAssessments(cycles: Cycles, options: ChangeOptions = {}): AssessmentComparison {
  return comparedCycles(readCycles(cycles), readGivenPlans(options));
}

/** {@link compareAssessments} that returns its problems instead of throwing them. */
export const safeCompareAssessments = (cycles: Cycles, options: ChangeOptions = {}): Outcome<AssessmentComparison> =>
  outcomeOf(() => compareAssessments(cycles, options));

/** The plans given, computed again. */
export function readGivenPlans(options: unknown): readonly PlacedPlan[] {
  const issues: NokIssue[] = [];
  const { plans = [] } = (read(changeOptionsField, options, ['options'], issues) ?? {}) as ChangeOptions;
  throwIfAny(issues);
  const path = ['options', 'plans'];
  const found = plans.length === 0 ? [] : readPlans(plans, path);
  return found.map((plan, position) => ({ plan, path: [...path, position] }));
}

/** {@link compareAssessments} of assessments and plans that have been checked. */
export function comparedCycles(placed: readonly PlacedCycle[], plans: readonly PlacedPlan[]): AssessmentComparison {
  const cycles = placed.map(({ cycle }) => cycle);
  const restated = placed.slice(1).map(({ cycle: later }, position) => {
    const { cycle: earlier, path } = placed[position] as PlacedCycle;
    const rules = rulesOf(earlier, later, path);
    return { earlier, later, rules, ...restate(earlier, rules, path) };
  });
  const steps = restated.map(stepOf);
  return publish({
    format: 'nok.assessment-comparison/1',
    organisation: (cycles.at(-1) as Named).organisation,
    cycles: cycles.map(cycleOf),
    steps,
    trends: trendsOf(cycles, steps),
    plans: keptPlans(plans, cycles, restated),
  });
}

function stepOf({ earlier, later, rules, base, restatement }: Step & Restated & { readonly earlier: Named }, position: number): CycleChange {
  return {
    from: position,
    to: position + 1,
    restated: restatement,
    scores: movesBetween(base, later),
    ...causesOf(base, later, rules),
    difference: printFraction(subtract(parseFraction(later.exact), parseFraction(earlier.exact))),
  };
}

function cycleOf(assessment: Named): ComparedCycle {
  const { on = null, methodology, score, exact } = withoutInherited(assessment);
  const { id, fingerprint, title, citation } = methodology;
  const { verification, note = null } = withoutInherited(citation);
  return { on, methodology: { id, fingerprint, title, verification, note }, score, exact };
}
