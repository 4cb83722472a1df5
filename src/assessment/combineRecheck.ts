import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Choice, Rounding } from '../methodology/index.js';
import { read, type Field, type FieldsOf } from '../shape/index.js';
import { questionOf } from './assess.js';
import { combine } from './combine.js';
import type { Combined, CombineOptions } from './combineModel.js';
import type { Assessment } from './model.js';
import { withoutInherited } from './options.js';
import { compareInto, safeRecheck } from './recheck.js';
import type { Weighting } from './weighting.js';

const storedFields: FieldsOf<Combined> = { format: { oneOf: ['nok.combined/1'] }, assessment: 'anything', parts: 'anything' };
const storedField: Field = { object: storedFields };

/**
 * Combines the parts of a stored result again and compares every figure; works after a round trip through JSON as well.
 *
 * So both ways are checked: from the observations of each part to its indicators, and from these to the whole.
 *
 * @throws `NokError` with every path whose value differs, or with the problems of what is stored.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const part = (id: string, count: number) => assess(methodology, { politeness: { count, of: 3 } }, { organisation: { id } });
 * const stored = JSON.parse(JSON.stringify(combine([part('head', 2), part('branch', 1)], { organisation: { id: 'home' } })));
 * recheckCombined(stored).assessment.score; // => '50.00'
 * ```
 */
export function recheckCombined(combined: Combined): Combined {
  const issues: NokIssue[] = [];
  const stored = read(storedField, combined, [], issues) as Combined;
  throwIfAny(issues);
  const outcome = safeRecheck(stored.assessment);
  if (!outcome.success) throw new NokError(outcome.error.issues.map((problem) => ({ ...problem, path: ['assessment', ...problem.path] })));
  const again = combine(stored.parts, optionsOf(outcome.data));
  compareInto(issues, outcome.data, again.assessment, ['assessment']);
  throwIfAny(issues);
  return again;
}

/** The options that lead to the choices a combined assessment shows. */
function optionsOf(whole: Assessment): CombineOptions {
  const { organisation, choices } = withoutInherited(whole);
  if (organisation === undefined) throw new NokError([issue('organisationMissing', ['assessment', 'organisation'], {})]);
  const chosen = (question: string): Choice['chosen'] | undefined =>
    choices.find((choice) => questionOf(choice) === question && !choice.byDefault)?.chosen;
  const [weighting, rounding] = [chosen('combining') as Weighting | undefined, chosen('rounding') as Rounding | undefined];
  return { organisation, ...(weighting && { weighting }), ...(rounding && { rounding }) };
}

/** {@link recheckCombined} that returns its problems instead of throwing them. */
export const safeRecheckCombined = (combined: Combined): Outcome<Combined> => outcomeOf(() => recheckCombined(combined));
