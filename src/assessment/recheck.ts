import { NokError, attempted, issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../errors/index.js';
import { readyOf, type Ready } from '../methodology/index.js';
import { readable, shown } from '../shape/index.js';
import { assess } from './assess.js';
import type { Assessment } from './model.js';
import { optionsOf } from './options.js';

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
export const recheck = (assessment: Assessment): Assessment => readable(() => rechecked(assessment));

/** {@link recheck} that returns its problems instead of throwing them. */
export const safeRecheck = (assessment: Assessment): Outcome<Assessment> => outcomeOf(() => recheck(assessment));

function rechecked(assessment: Assessment): Assessment {
  const issues: NokIssue[] = [];
  if (!isHolder(assessment)) throw new NokError([issue('wrongType', [], { expected: 'record', found: shown(assessment) })]);
  const ready = attempted(['methodology'], () => readyOf(assessment.methodology), issues);
  throwIfAny(issues);
  const { definition, methodology } = ready as Ready;
  const computed = assess(methodology, assessment.observations, optionsOf(assessment, definition));
  compareInto(issues, { ...assessment, methodology }, computed, []);
  throwIfAny(issues);
  return computed;
}

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Lists every place where the stored value is not the computed one. */
export function compareInto(issues: NokIssue[], stored: unknown, computed: unknown, path: IssuePath): void {
  if (stored === computed) return;
  if (!isHolder(stored) || !isHolder(computed) || Array.isArray(stored) !== Array.isArray(computed)) {
    issues.push(issue('differs', path, { stored: shown(stored), computed: shown(computed) }));
    return;
  }
  if (stored.length !== computed.length) compareInto(issues, stored.length, computed.length, [...path, 'length']);
  for (const key of new Set([...Object.keys(stored), ...Object.keys(computed)])) {
    const step = Array.isArray(computed) ? Number(key) : key;
    compareInto(issues, stored[key], computed[key], [...path, step]);
  }
}
