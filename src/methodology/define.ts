import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { publish, read } from '../shape/index.js';
import { checkReferences } from './check.js';
import { definitionField } from './fields.js';
import { fingerprintOf } from './fingerprint.js';
import type { Definition, Methodology, ObservationKinds } from './model.js';
import { makeReady, type Ready } from './ready.js';
import { checkRanges } from './ranges.js';
import { derivedRanges, inOrder, scoresOf } from './scores.js';

/**
 * Checks a methodology written down as plain data and returns it frozen, with its fingerprint.
 *
 * The stages are shape, then names and weights, then circles and ranges; all problems of the first stage that has any are listed.
 * Every score is proven to stay within its declared range for any observations that pass their own checks.
 *
 * @throws `NokError` with every problem of the stage, each with its path.
 * @example
 * ```ts
 * const acts = { procedure: { title: { ru: 'Порядок', en: 'Procedure' }, number: '1', date: '2014-05-21' } };
 * const citation = { acts: ['procedure'], verification: 'confirmed' } as const;
 * const methodology = defineMethodology({
 *   id: 'council-2014', title: { ru: 'Методика совета', en: 'The council’s methodology' }, acts, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label: { ru: 'Вежливость', en: 'Politeness' }, source: 'survey' } },
 *   criteria: [{ id: '1', label: { ru: 'Вежливость', en: 'Politeness' }, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * assess(methodology, { politeness: { count: 9, of: 10 } }).score; // => '90.00'
 * ```
 */
export function defineMethodology<const Kinds extends ObservationKinds>(definition: Definition<Kinds>): Methodology<Kinds> {
  return define(definition).methodology as unknown as Methodology<Kinds>;
}

/** {@link defineMethodology} that returns its problems instead of throwing them. */
export const safeDefineMethodology = <const Kinds extends ObservationKinds>(definition: Definition<Kinds>): Outcome<Methodology<Kinds>> =>
  outcomeOf(() => defineMethodology(definition));

/** What was made ready, by the frozen value handed out; a memory of pure results, never of a caller's own objects. */
const known = new WeakMap<object, Ready>();

/** The methodology made ready: at once where it was defined here, after a full check where it came from elsewhere. */
export function readyOf(methodology: unknown): Ready {
  const remembered = typeof methodology === 'object' && methodology !== null ? known.get(methodology) : undefined;
  return remembered ?? define(methodology);
}

function define(input: unknown): Ready {
  const issues: NokIssue[] = [];
  const definition = read(definitionField, input, [], issues) as Definition;
  throwIfAny(issues);
  const scores = scoresOf(definition);
  throwIfAny(checkReferences(definition, scores));
  const { order, circle } = inOrder(scores);
  if (circle.length > 0) throw new NokError([issue('cycle', ['criteria'], { through: circle })]);
  const ranges = derivedRanges(definition, order);
  throwIfAny(checkRanges(definition, order, ranges));
  const fingerprint = fingerprintOf(definition);
  if (definition.fingerprint !== undefined && definition.fingerprint !== fingerprint) {
    throw new NokError([issue('fingerprintMismatch', ['fingerprint'], { given: definition.fingerprint, computed: fingerprint })]);
  }
  const methodology = publish({ ...definition, fingerprint });
  const ready = makeReady(definition, methodology, order, ranges);
  known.set(methodology, ready);
  return ready;
}
