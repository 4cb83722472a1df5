import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { parseFraction, printFraction, subtract, total, type FractionText } from '../numeric/index.js';
import { read, type Field } from '../shape/index.js';
import { assessmentComparisonFieldWith } from './changeFields.js';
import type { AssessmentComparison, CycleChange } from './changeModel.js';
import type { PlanKept } from './keptModel.js';

/** A comparison; what the differences of methodologies are is not looked at. */
const comparisonField: Field = assessmentComparisonFieldWith({ list: 'anything' });

/** Reads a comparison and adds its figures up again: a sum that does not come out is a problem. */
export function readComparison(given: unknown, path: IssuePath): AssessmentComparison {
  const issues: NokIssue[] = [];
  const comparison = read(comparisonField, given, path, issues) as AssessmentComparison;
  throwIfAny(issues);
  const { cycles, steps, plans } = comparison;
  throwIfAny(compared(path, ['steps', 'length'], String(steps.length), String(cycles.length - 1)));
  throwIfAny(steps.flatMap((step, position) => wrongSums(step, position, comparison, [...path, 'steps', position])));
  throwIfAny(plans.flatMap((plan, position) => wrongPromise(plan, comparison, [...path, 'plans', position])));
  return comparison;
}

const compared = (path: IssuePath, place: IssuePath, stored: string, computed: string): NokIssue[] =>
  (stored === computed ? [] : [issue('differs', [...path, ...place], { stored, computed })]);

const less = (a: FractionText, b: FractionText): FractionText => printFraction(subtract(parseFraction(a), parseFraction(b)));

function wrongSums(step: CycleChange, position: number, { cycles }: AssessmentComparison, path: IssuePath): NokIssue[] {
  const { from, to, restated, scores, observations, together, difference } = step;
  const [earlier, later] = [cycles[position], cycles[position + 1]] as const;
  const [before, after] = [earlier?.exact as FractionText, later?.exact as FractionText];
  const parts = [restated?.effect ?? '0', ...observations.flatMap(({ effect }) => effect ?? []), together];
  return [
    ...compared(path, ['from'], String(from), String(position)),
    ...compared(path, ['to'], String(to), String(position + 1)),
    ...compared(path, ['difference'], difference, less(after, before)),
    ...compared(path, ['together'], difference, printFraction(total(parts.map(parseFraction)))),
    ...(restated ? compared(path, ['restated', 'effect'], restated.effect, less(restated.exact, before)) : []),
    ...scores.flatMap(({ before: one, after: other, difference: moved }, score) =>
      (one && other && moved ? compared(path, ['scores', score, 'difference', 'exact'], moved.exact, less(other.exact, one.exact)) : [])),
  ];
}

/** A promise of a step that is not there, or with figures that do not follow. */
function wrongPromise({ from, to, expected, reached, difference, kept }: PlanKept, { cycles, steps }: AssessmentComparison, path: IssuePath): NokIssue[] {
  const step = steps[from];
  if (!step) return [issue('outsideBounds', [...path, 'from'], { value: String(from), least: '0', most: String(steps.length - 1) })];
  const apart = expected && less(reached.exact, expected.exact);
  return [
    ...compared(path, ['to'], String(to), String(step.to)),
    ...compared(path, ['reached', 'exact'], reached.exact, cycles[step.to]?.exact as FractionText),
    ...compared(path, ['difference'], String(difference), String(apart)),
    ...compared(path, ['kept'], String(kept), String(apart && !apart.startsWith('-'))),
  ];
}
