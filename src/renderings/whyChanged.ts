import { outcomeOf, type Language, type Outcome } from '../errors/index.js';
import { readComparison, type AssessmentComparison, type CycleChange } from '../improvement/index.js';
import type { DecimalText } from '../numeric/index.js';
import { causesTable, criteriaTable, trendsTable } from './changeTables.js';
import { differenceOf, digitsOf, signed } from './changeFigures.js';
import { plansPart } from './changePlans.js';
import { rulesPart } from './changeRules.js';
import type { ChangeTexts } from './changeTexts.js';
import { change as english } from './english/change.js';
import { escaped, heading, list, page } from './markdown.js';
import { textsFor, type PageOptions } from './options.js';
import { change as russian } from './russian/change.js';
import type { Texts } from './texts.js';

const tongues: Readonly<Record<Language, ChangeTexts>> = { ru: russian, en: english };

/**
 * One page for a director: «Почему изменилась оценка», as Markdown.
 *
 * What moved from cycle to cycle and which observation did it, what other rules did, where that is so, the criteria before and after, the trend
 * over all cycles where there are more than two, and whether plans kept their promise. Of another methodology that nobody has held against its text
 * the page says so. The figures of the comparison are added up again
 * first, and what rounding takes has a row of its own: a page never shows parts that do not make their sum.
 *
 * @throws `NokError` where the language is unknown, this is no comparison, or its figures do not add up.
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
 * const polite = (count: number) => assess(methodology, { politeness: { count, of: 10 } }, { organisation: { id: 'a', name: 'Дом' } });
 * const lines = whyChanged(compareAssessments([polite(8), polite(9)]), { language: 'ru' }).split('\n');
 * lines[0]; // => '# Почему изменилась оценка: Дом'
 * lines[2]; // => 'Итоговая оценка была 80,00, стала 90,00: изменение +10,00.'
 * ```
 */
export function whyChanged(comparison: AssessmentComparison, options: PageOptions): string {
  const words = textsFor(options);
  const texts = tongues[words.language];
  const read = readComparison(comparison, ['comparison']);
  const { organisation: { id, name }, steps, plans } = read;
  return page([
    heading(1, texts.title(escaped(name ?? id))),
    ...steps.flatMap((step) => stepPart(step, read, texts, words)),
    ...(steps.length > 1 ? [heading(2, texts.trendsHeading), trendsTable(read, texts)] : []),
    ...plans.flatMap((plan) => plansPart(plan, read, namesOf(plan, read, texts), texts)),
    heading(2, texts.howHeading),
    list(texts.how),
  ]);
}

/** {@link whyChanged} that returns its problems instead of throwing them. */
export const safeWhyChanged = (comparison: AssessmentComparison, options: PageOptions): Outcome<string> => outcomeOf(() => whyChanged(comparison, options));

/** A cycle by its day, or by its number. */
const cycleName = (position: number, { cycles }: AssessmentComparison, texts: ChangeTexts): string => {
  const on = cycles[position]?.on ?? null;
  return on === null ? texts.cycle(position + 1) : texts.print.day(on);
};

/** The names of the two cycles of a step. */
const namesOf = ({ from, to }: { readonly from: number; readonly to: number }, comparison: AssessmentComparison, texts: ChangeTexts): readonly [string, string] =>
  [cycleName(from, comparison, texts), cycleName(to, comparison, texts)];

function stepPart(step: CycleChange, comparison: AssessmentComparison, texts: ChangeTexts, words: Texts): string[] {
  const { from, to, restated, observations } = step;
  const { cycles, steps } = comparison;
  const scores = [from, to].map((position) => cycles[position]?.score) as [DecimalText, DecimalText];
  const unmoved = observations.filter(({ effect }) => effect === '0').map(({ label }) => escaped(label[texts.language]));
  return [
    ...(steps.length > 1 || cycles[from]?.on !== null ? [heading(2, texts.step(...namesOf(step, comparison, texts)))] : []),
    totalLine(step, scores, texts),
    ...(restated ? rulesPart(restated, step, comparison, texts, words) : []),
    heading(3, texts.causesHeading),
    observations.length === 0 ? texts.nothingChanged : '',
    causesTable(step, scores, texts),
    unmoved.length === 0 ? '' : texts.withoutEffect(unmoved.join(', ')),
    heading(3, texts.criteriaHeading),
    criteriaTable(step, texts),
  ];
}

/** The totals as they are printed, and their difference. */
function totalLine({ difference }: CycleChange, scores: readonly [DecimalText, DecimalText], texts: ChangeTexts): string {
  const [before, after] = scores.map(texts.print.decimal) as [string, string];
  const printed = differenceOf(...scores);
  if (printed.n !== 0n) return texts.total(before, after, signed(printed, texts, digitsOf(scores)));
  return difference === '0' ? texts.totalSame(after) : texts.totalAsPrinted(after);
}
