import { NokError, issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../errors/index.js';
import { choicesField, readyOf, type Choice, type Rounding } from '../methodology/index.js';
import { read, shown } from '../shape/index.js';
import { OWN_QUESTIONS, assess, questionOf } from './assess.js';
import type { AssessOptions, Assessment, WhenNobodyAsked, WhenNotApplicable } from './model.js';

/**
 * Computes a stored assessment again from its methodology, observations and choices, and compares every figure.
 *
 * Works after a round trip through JSON as well.
 *
 * @throws `NokError` with every path whose value differs, or with the problems of what is stored.
 * @example
 * ```ts
 * const methodology = defineMethodology({
 *   id: 'one-question', title: { ru: 'Один вопрос', en: 'One question' }, acts: {}, citation: { acts: [], verification: 'unverified' },
 *   range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label: { ru: 'Вежливость', en: 'Politeness' }, source: 'survey' } },
 *   criteria: [{ id: '1', label: { ru: 'Вежливость', en: 'Politeness' }, citation: { acts: [], verification: 'unverified' }, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation: { acts: [], verification: 'unverified' }, formula: { kind: 'reference', to: '1' } },
 * });
 * const stored = JSON.parse(JSON.stringify(assess(methodology, { politeness: { count: 2, of: 3 } })));
 * recheck(stored).score; // => '66.67'
 * ```
 */
export function recheck(assessment: Assessment): Assessment {
  const computed = recomputed(assessment);
  const issues: NokIssue[] = [];
  compareInto(issues, { ...assessment, methodology: computed.methodology }, computed, []);
  throwIfAny(issues);
  return computed;
}

/** {@link recheck} that returns its problems instead of throwing them. */
export const safeRecheck = (assessment: Assessment): Outcome<Assessment> => outcomeOf(() => recheck(assessment));

/** The assessment computed from what is stored; a stored value that cannot even be read is a problem like any other. */
function recomputed(assessment: Assessment): Assessment {
  try {
    const { methodology } = readyOf(assessment.methodology);
    return assess(methodology, assessment.observations, optionsOf(assessment, methodology.choices ?? []));
  } catch (error) {
    if (error instanceof NokError) throw error;
    throw new NokError([issue('unreadable', [], { reason: shown(error) })]);
  }
}

/** The options that lead to the choices a result shows. */
function optionsOf({ organisation, sample, on, choices: stored }: Assessment, ofMethodology: readonly Choice[]): AssessOptions {
  const issues: NokIssue[] = [];
  const choices = read(choicesField, stored, ['choices'], issues) as readonly Choice[];
  throwIfAny(issues);
  const answersTo = (question: string): readonly Choice[] => choices.filter((choice) => choice.question === question);
  const rounding = answersTo('rounding').find(({ byDefault }) => !byDefault)?.chosen;
  const notApplicable = answersTo('not-applicable')[0]?.chosen;
  const known = new Set(ofMethodology.map(questionOf));
  return {
    ...(organisation && { organisation }),
    ...(sample && { sample }),
    ...(on !== undefined && { on }),
    ...(rounding !== undefined && { rounding: rounding as Rounding }),
    ...(notApplicable !== undefined && { whenNotApplicable: notApplicable as WhenNotApplicable }),
    whenNobodyAsked: Object.fromEntries(
      answersTo('nobody-asked').map(({ observation = '', chosen }) => [observation, chosen as WhenNobodyAsked]),
    ),
    choices: choices.filter((choice) => !OWN_QUESTIONS.includes(choice.question) && !known.has(questionOf(choice))),
  };
}

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Lists every place where the stored value is not the computed one. */
function compareInto(issues: NokIssue[], stored: unknown, computed: unknown, path: IssuePath): void {
  if (!isHolder(stored) || !isHolder(computed)) {
    if (stored !== computed) issues.push(issue('differs', path, { stored: shown(stored), computed: shown(computed) }));
    return;
  }
  for (const key of new Set([...Object.keys(stored), ...Object.keys(computed)])) {
    const step = Array.isArray(computed) ? Number(key) : key;
    compareInto(issues, stored[key], computed[key], [...path, step]);
  }
}
