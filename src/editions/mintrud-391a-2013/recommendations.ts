import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../../errors/index.js';
import type { Linear } from '../../formula/index.js';
import { defineMethodology, type Definition, type Methodology } from '../../methodology/index.js';
import type { DecimalText } from '../../numeric/index.js';
import { read, type Field, type FieldsOf } from '../../shape/index.js';
import { indicators391a, type Indicator391a } from './indicators.js';

/** The bounds of a measured value and the ends of its scale; the recommendations as far as known do not give them. */
export interface Scale391a {
  readonly least: DecimalText;
  readonly most: DecimalText;
  readonly worst: DecimalText;
  readonly target: DecimalText;
}

/** How ten-point values become one: Σ significance · k10 ÷ Σ significance, or Σ significance · k10. */
export const SUMMARIES_391A = ['weighted-mean', 'weighted-sum'] as const;

/** What the recommendations leave to the council, or what is not known of them; nothing of it has a default. */
export interface Choices391a {
  readonly scales: Readonly<Record<Indicator391a, Scale391a>>;
  readonly outside: Linear['outside'];
  readonly summary: (typeof SUMMARIES_391A)[number];
}

/** The observations of the recommendations: each is measured. */
export type Observed391a = Readonly<Record<Indicator391a, 'measure'>>;

const scale: FieldsOf<Scale391a> = { least: 'decimal', most: 'decimal', worst: 'decimal', target: 'decimal' };
const scales: FieldsOf<Choices391a['scales']> = {
  opennessRating: { object: scale },
  siteCompleteness: { object: scale },
  feedbackChannels: { object: scale },
  waitingDays: { object: scale },
  insignificantWait: { object: scale },
};
const choices: FieldsOf<Choices391a> = { scales: { object: scales }, outside: { oneOf: ['clamp', 'refuse'] }, summary: { oneOf: SUMMARIES_391A } };

/** What `recommendations391a` reads. */
export const choices391aField: Field = { object: choices };

const rows = Object.entries(indicators391a) as [Indicator391a, (typeof indicators391a)[Indicator391a]][];

/**
 * The recommendations of Минтруд order 391а of 30.08.2013 as far as they are confirmed, repealed from 27.12.2016.
 *
 * Each value is brought to ten points, k10 = (k − worst) ÷ (target − worst) × 10, and has a significance of up to 10. The ends of the scales,
 * other indicators and the summary formula are not known: the caller chooses, and the choices stand in every result.
 *
 * @throws `NokError` where a choice is missing or the methodology that follows from the choices is refused.
 * @example
 * ```ts
 * const percent = { least: '0', most: '100', worst: '0', target: '100' };
 * const methodology = recommendations391a({
 *   scales: {
 *     opennessRating: { least: '0', most: '1', worst: '0', target: '1' }, siteCompleteness: percent,
 *     feedbackChannels: { least: '0', most: '6', worst: '0', target: '6' }, waitingDays: { least: '0', most: '60', worst: '15', target: '1' },
 *     insignificantWait: percent,
 *   },
 *   outside: 'clamp', summary: 'weighted-mean',
 * });
 * assess(methodology, { opennessRating: '0.85', siteCompleteness: 85, feedbackChannels: 3, waitingDays: 5, insignificantWait: 90 }).score; // => '7.59'
 * ```
 */
export function recommendations391a(chosen: Choices391a): Methodology<Observed391a> {
  const issues: NokIssue[] = [];
  const given = read(choices391aField, chosen, [], issues) as Choices391a;
  throwIfAny(issues);
  return defineMethodology(definitionOf(given) as Definition<Observed391a>);
}

/** {@link recommendations391a} that returns its problems instead of throwing them. */
export const safeRecommendations391a = (chosen: Choices391a): Outcome<Methodology<Observed391a>> =>
  outcomeOf(() => recommendations391a(chosen));

function definitionOf({ scales: ends, outside, summary }: Choices391a): Definition {
  const acts = ['mintrud391a'];
  const confirmed = { acts, verification: 'confirmed' } as const;
  const unverified = { acts, verification: 'unverified' } as const;
  const isSum = summary === 'weighted-sum';
  const indicators = rows.map(([key, { significance, label }], position) => {
    const { worst, target } = ends[key];
    const points = String(isSum ? significance * 10 : 10);
    return { id: `1.${String(position + 1)}`, label, citation: confirmed, formula: { kind: 'linear', of: key, worst, target, points, outside } as const };
  });
  const references = indicators.map(({ id }) => ({ kind: 'reference', to: id }) as const);
  const all = rows.reduce((sum, [, { significance }]) => sum + significance, 0);
  const weighted = references.map((of, position) => ({ weight: String(rows[position]?.[1].significance), of }));
  return {
    id: `mintrud-391a-2013/${summary}`,
    title: { ru: 'Рекомендации Минтруда России № 391а (в подтверждённой части)', en: 'Mintrud recommendations 391a (the confirmed part)' },
    acts: { mintrud391a: { title: { ru: 'Методические рекомендации, Минтруд России', en: 'Recommendations, Mintrud' }, number: '391а', date: '2013-08-30' } },
    citation: {
      ...unverified,
      note: {
        ru: 'Подтверждены приведение к десяти баллам и пять показателей с их значимостью; концы шкал и сводную формулу выбрал совет.',
        en: 'Confirmed are the ten-point scale and five indicators with their significance; the council chose the ends of scales and the summary.',
      },
    },
    validFrom: '2013-08-30',
    validTo: '2016-12-27',
    checkedOn: '2026-11-21',
    range: { least: '0', most: String(isSum ? all * 10 : 10) },
    observations: Object.fromEntries(rows.map(([key, { source, label }]) => {
      const { least, most } = ends[key];
      return [key, { kind: 'measure', label, source, least, most }];
    })),
    criteria: [{
      id: '1', label: { ru: 'Качество работы учреждения', en: 'Quality of the institution’s work' }, citation: unverified, indicators,
      formula: isSum ? { kind: 'sum', of: references } : { kind: 'weighted', sum: String(all), of: weighted },
    }],
    total: { label: { ru: 'Сводная оценка', en: 'Summary score' }, citation: unverified, formula: { kind: 'reference', to: '1' } },
    choices: [{ question: 'summary-391a', chosen: summary, byDefault: false }, { question: 'scales-391a', chosen: 'council', byDefault: false }],
  };
}
