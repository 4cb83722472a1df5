import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { questionOf, type Assessment } from '../assessment/index.js';
import type { Choice, Rounding } from '../methodology/index.js';
import { divide, printDecimal, printFraction, total, whole } from '../numeric/index.js';
import { optional, publish, type Field, type FieldsOf } from '../shape/index.js';
import { choicesOf, disagreements } from './agreement.js';
import { familyTroubles } from './family.js';
import { FIGURES, type AverageOptions, type Averages, type CriterionAverage, type Figure } from './model.js';
import { byOrganisation, figureOf, readAssessments, readOptions, type Placed, type Score } from './read.js';

const optionFields: FieldsOf<AverageOptions> = { on: optional({ oneOf: FIGURES }) };

/** What `averages` lets the caller decide. */
export const averageOptionsField: Field = { object: optionFields };

/** The question on which the order is silent and an average takes a side. */
const OWN_QUESTIONS = ['average-of'];

/**
 * The plain means of the totals and of every criterion over organisations: Σ x ÷ n, each organisation alike.
 *
 * Of the printed figures, as published averages are, unless `on` is `'exact'`; printed with the digits of the assessments. A criterion that
 * is left out for some is averaged over those that have it.
 *
 * @throws `NokError` with every problem: what is no assessment, an empty list, an organisation missing or given twice, a branch of
 * itself or beside the organisation made of it, different
 * methodologies, different answers to the same question.
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
 * const polite = (count: number, id: string) => assess(methodology, { politeness: { count, of: 3 } }, { organisation: { id } });
 * const both = [polite(1, 'a'), polite(2, 'b'), polite(2, 'c')];
 * averages(both).exact; // => '16667/300'
 * averages(both, { on: 'exact' }).exact; // => '500/9'
 * averages(both).score; // => '55.56'
 * ```
 */
export function averages(assessments: readonly Assessment[], options: AverageOptions = {}): Averages {
  const issues: NokIssue[] = [];
  const chosen = readOptions(optionFields, options, issues);
  const { on = 'printed' } = chosen;
  const placed = readAssessments(assessments, OWN_QUESTIONS, issues);
  throwIfAny([...issues, ...disagreements(placed), ...familyTroubles(placed), ...withoutRounding(placed)]);

  const byId = byOrganisation(placed);
  const choices = choicesOf(byId);
  const rounding = choices.find(isRounding)?.chosen as Rounding;
  return publish({
    format: 'nok.averages/1',
    choices: [{ question: 'average-of', chosen: on, byDefault: chosen.on === undefined }, ...choices],
    organisations: byId.length,
    ...meanOf(byId.map(({ rated }) => rated), on, rounding),
    criteria: criterionAverages(byId, on, rounding),
  });
}

/** {@link averages} that returns its problems instead of throwing them. */
export const safeAverages = (assessments: readonly Assessment[], options: AverageOptions = {}): Outcome<Averages> =>
  outcomeOf(() => averages(assessments, options));

/** Whether a choice says how the scores were rounded. */
export const isRounding = (choice: Choice): boolean =>
  questionOf(choice) === 'rounding' && typeof choice.chosen === 'object' && 'digits' in choice.chosen;

/** An average is printed as the scores are, so each assessment says how that was done. */
export const withoutRounding = (placed: readonly Placed[]): NokIssue[] =>
  placed
    .filter(({ rated }) => !rated.choices.some(isRounding))
    .map(({ path }) => issue('missing', [...path, 'choices'], { field: 'rounding' }));

function meanOf(scores: readonly Score[], on: Figure, { digits, mode }: Rounding): Score {
  const mean = divide(total(scores.map((score) => figureOf(score, on))), whole(scores.length));
  return { score: printDecimal(mean, digits, mode), exact: printFraction(mean) };
}

function criterionAverages(placed: readonly Placed[], on: Figure, rounding: Rounding): CriterionAverage[] {
  const criteria = placed.flatMap(({ rated }) => rated.criteria);
  return [...new Set(criteria.map(({ id }) => id))].map((id) => {
    const scored = criteria.filter((criterion) => criterion.id === id && criterion.status === 'scored') as Score[];
    const mean = scored.length === 0 ? { score: null, exact: null } : meanOf(scored, on, rounding);
    return { id, ...mean, organisations: scored.length };
  });
}
