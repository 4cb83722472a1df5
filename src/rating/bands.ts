import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import type { DeclaredRange } from '../methodology/index.js';
import { ZERO, compare, parseDecimal, whole } from '../numeric/index.js';
import { deepFreeze, publish, type Field, type FieldsOf } from '../shape/index.js';
import { readBands, type Edges } from './bandTable.js';
import type { Band, BandWithEdges } from './model.js';
import { readPart } from './part.js';

/**
 * The five bands of a score from 0 to 100 points.
 *
 * The source prints whole edges (0–20, 21–40 …) and says nothing of scores between them: here a lower edge belongs to the band below.
 */
export const verbalBands: readonly BandWithEdges[] = /* @__PURE__ */ deepFreeze([
  { id: 'unsatisfactory', label: { ru: 'неудовлетворительно', en: 'unsatisfactory' }, above: null, upTo: '20', verification: 'unverified' },
  { id: 'below-average', label: { ru: 'ниже среднего', en: 'below average' }, above: '20', upTo: '40', verification: 'unverified' },
  { id: 'satisfactory', label: { ru: 'удовлетворительно', en: 'satisfactory' }, above: '40', upTo: '60', verification: 'unverified' },
  { id: 'good', label: { ru: 'хорошо', en: 'good' }, above: '60', upTo: '80', verification: 'unverified' },
  { id: 'excellent', label: { ru: 'отлично', en: 'excellent' }, above: '80', upTo: '100', verification: 'confirmed' },
]);

const rangeFields: FieldsOf<DeclaredRange> = { least: 'decimal', most: 'decimal' };

const scoreField: Field = {
  object: { format: { oneOf: ['nok.assessment/1'] }, score: 'decimal', methodology: { object: { range: { object: rangeFields } } } },
};

/**
 * The band a printed total falls into.
 *
 * The five bands in words are for scores from 0 to 100; a methodology with another range needs bands of its own.
 *
 * @throws `NokError` where the value is no assessment, where the bands leave a hole or overlap (the edges are shown), do not cover the
 * range of the methodology, or do not reach the score.
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
 * bandOf(assess(methodology, { politeness: { count: 80, of: 100 } })).label.ru; // => 'хорошо'
 * bandOf(assess(methodology, { politeness: { count: 81, of: 100 } })).label.ru; // => 'отлично'
 * ```
 */
export function bandOf(assessment: Assessment, bands?: readonly BandWithEdges[]): Band {
  const issues: NokIssue[] = [];
  const read = readPart(scoreField, assessment, ['assessment'], issues) as Assessment;
  throwIfAny(issues);
  const { score, methodology } = read;
  const value = parseDecimal(score);
  const reached = tableOf(bands, methodology.range).find(
    ({ above, upTo }) => compare(value, upTo) <= 0 && (above === null || compare(value, above) > 0),
  );
  if (!reached) throw new NokError([issue('outsideBands', ['assessment', 'score'], { score })]);
  const { id, label, verification } = reached.band;
  return publish({ id, label, verification });
}

/** {@link bandOf} that returns its problems instead of throwing them. */
export const safeBandOf = (assessment: Assessment, bands?: readonly BandWithEdges[]): Outcome<Band> => outcomeOf(() => bandOf(assessment, bands));

/** The bands given, or those in words where they fit: 8 points of 10 are not «неудовлетворительно». */
function tableOf(bands: readonly BandWithEdges[] | undefined, range: DeclaredRange): Edges[] {
  if (bands !== undefined) return readBands(bands, range);
  if (isHundred(range)) return readBands(verbalBands, range);
  throw new NokError([issue('missing', ['bands'], { field: 'bands' })]);
}

const isHundred = ({ least, most }: DeclaredRange): boolean =>
  compare(parseDecimal(least), ZERO) === 0 && compare(parseDecimal(most), whole(100)) === 0;
