import { recheck, type Assessment, type CriterionResult } from '../assessment/index.js';
import { outcomeOf, type Outcome } from '../errors/index.js';
import type { Formula } from '../formula/index.js';
import { readyOf, type Criterion, type Ready } from '../methodology/index.js';
import { bare } from './bare.js';
import { calculationsOf, type Calculation } from './calculation.js';
import { certainties } from './certainties.js';
import { choicesTable, silentHeading } from './choices.js';
import { formulaLine } from './symbols.js';
import { assessmentLines } from './header.js';
import { itemLabelsOf, type ItemLabels } from './items.js';
import type { Level } from './levels.js';
import { calculation, escaped, heading, list, page, paragraph, sentence } from './markdown.js';
import { notesInWords } from './notes.js';
import { hasIntervals, observedTable } from './observed.js';
import { textsFor, type PageOptions } from './options.js';
import { contributionNotes, criteriaOf, criteriaTable, indicatorTable, indicatorsOf, scoreText, titleOf, type Pair } from './results.js';
import { NBSP } from './print.js';
import { scaleLegend, scaleSentences } from './scales.js';
import type { Texts } from './texts.js';
import { inWords, namingOf, type Naming } from './words.js';

/**
 * Explains an assessment as a page of Markdown that a person can follow with a pencil.
 *
 * Every score has its formula in words and in the symbols of the act, the figures put in and the value; every choice and every uncertain
 * fact is named. After `=` stands the exact value, after `≈` the rounded one. The assessment is rechecked first: a page never explains a
 * figure that somebody changed.
 *
 * @throws `NokError` where the language is unknown, or with every path of the assessment that does not follow from its observations.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey', symbol: 'У', ofSymbol: 'Ч' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const lines = explain(assess(methodology, { politeness: { count: 2, of: 3 } }), { language: 'ru' }).split('\n');
 * lines[lines.indexOf('К1 = У / Ч × 100') + 1]; // => '2 / 3 × 100 = 200/3 ≈ 66,67'
 * ```
 */
export function explain(assessment: Assessment, options: PageOptions): string {
  const texts = textsFor(options);
  const checked = recheck(assessment);
  return explanationOf(bare(checked), readyOf(checked.methodology), texts);
}

/** {@link explain} that returns its problems instead of throwing them. */
export const safeExplain = (assessment: Assessment, options: PageOptions): Outcome<string> => outcomeOf(() => explain(assessment, options));

/** What every part of the page is made from. */
interface Setting {
  readonly assessment: Assessment;
  readonly items: ItemLabels;
  readonly texts: Texts;
  readonly naming: Naming;
  readonly calculations: ReadonlyMap<string, Calculation>;
}

function explanationOf(assessment: Assessment, ready: Ready, texts: Texts): string {
  const calculations = calculationsOf(assessment, ready.ranges, texts.print);
  const setting: Setting = { assessment, items: itemLabelsOf(ready.methodology), texts, naming: namingOf(ready, texts), calculations };
  return page([
    ...opening(setting),
    ...totalPart(setting),
    ...criteriaOf(assessment).flatMap((criterion) => criterionPart(criterion, setting)),
    ...closing(setting),
  ]);
}

function opening({ assessment, texts }: Setting): string[] {
  const { organisation, methodology, score } = assessment;
  const { explanation, facts, language } = texts;
  const name = organisation && escaped(organisation.name ?? organisation.id);
  const { least, most } = methodology.range;
  return [
    heading(1, explanation.title(name)),
    explanation.total(escaped(methodology.total.label[language]), scoreText(score, texts), facts.range(least, most)),
    list(assessmentLines(assessment, texts)),
    explanation.aboutPage,
    paragraph([explanation.legend, ...scaleLegend(methodology, texts)]),
    hasIntervals(assessment) ? explanation.intervals : '',
  ];
}

/** What a part is about, and its score. */
const headed = (level: 2 | 3, title: string, score: string): string => heading(level, `${title}${NBSP}— ${score}`);

function totalPart(setting: Setting): string[] {
  const { assessment, texts } = setting;
  const { total } = assessment.methodology;
  return [
    headed(2, escaped(total.label[texts.language]), scoreText(assessment.score, texts)),
    criteriaTable(assessment, texts),
    ...scorePart('total', 'total', total.formula, setting),
    paragraph(contributionNotes(assessment, texts)),
  ];
}

function criterionPart(criterion: Pair<Criterion, CriterionResult>, setting: Setting): string[] {
  const { assessment, texts } = setting;
  const { score, result } = criterion;
  return [
    headed(2, titleOf(score, texts), scoreText(result.score, texts)),
    indicatorTable(criterion, assessment, texts),
    ...scorePart('criterion', score.id, score.formula, setting),
    ...indicatorsOf(criterion).flatMap(({ score: indicator, result: { score: value } }) => [
      headed(3, titleOf(indicator, texts), scoreText(value, texts)),
      ...scorePart('indicator', indicator.id, indicator.formula, setting),
    ]),
  ];
}

/** What was observed, the formula in words where observations stand in it, the calculation and what must be said of it. */
function scorePart(level: Level, id: string, declared: Formula, { assessment, texts, naming, calculations }: Setting): string[] {
  const { explanation, print } = texts;
  const observed = observedTable(declared, assessment, texts);
  const found = calculations.get(id);
  if (found === undefined) return [observed, explanation.leftOutScore];
  const { formula, lines, scales, thinned, otherwise, repeated } = found;
  return [
    observed,
    observed === '' && scales.length === 0 ? '' : sentence(inWords(formula, naming)),
    calculation([formulaLine(level, id, formula, naming), ...lines]),
    paragraph([
      ...scaleSentences(scales, texts),
      ...(thinned.some((kind) => kind !== 'attained') ? [explanation.partial] : []),
      ...(thinned.includes('attained') ? [explanation.partialSums] : []),
      ...(otherwise === null ? [] : [explanation.otherwise(print.decimal(otherwise))]),
      ...(repeated ? [explanation.repeated] : []),
    ]),
  ];
}

function closing({ assessment, items, texts }: Setting): string[] {
  const { methodology, choices } = assessment;
  const { explanation } = texts;
  return [
    silentHeading(methodology, texts),
    choicesTable(choices, { observations: methodology.observations, items }, texts),
    heading(2, explanation.certainty),
    list([...certainties(methodology, texts), ...notesInWords(assessment, texts)]),
  ];
}
