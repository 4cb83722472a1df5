import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { readyOf, type Criterion, type Indicator, type Methodology, type ObservationKinds, type Ready, type Weighing } from '../methodology/index.js';
import { optional, read, type Field, type FieldsOf } from '../shape/index.js';
import { bare } from './bare.js';
import { certaintyInBrief, certaintyOf, certaintiesExplained } from './certainties.js';
import { silentHeading } from './choices.js';
import { differencesPart } from './differences.js';
import { editionLines } from './header.js';
import { observationTable, sourcesList } from './inputs.js';
import type { Level } from './levels.js';
import { calculation, escaped, heading, list, page, paragraph, sentence, table } from './markdown.js';
import { observationsIn } from './observed.js';
import { textsFor, type PageOptions } from './options.js';
import { exactText, titleOf } from './results.js';
import { scaleLegend } from './scales.js';
import { silences } from './silences.js';
import { formulaLine } from './symbols.js';
import type { Texts } from './texts.js';
import { inWords, namingOf, type Naming } from './words.js';

/** How a description is written. */
export interface DescriptionOptions extends PageOptions {
  /** The methodology from which the differences are shown. */
  readonly base?: Methodology;
}

const optionFields: FieldsOf<DescriptionOptions> = { language: 'anything', base: optional('anything') };
/** What a description is told beside the methodology; the base is read on its own. */
const descriptionOptionsField: Field = { object: optionFields };

/**
 * Describes a whole methodology as a page of Markdown.
 *
 * Criteria and indicators with their weights, formulas in words and in the symbols of the acts, observations and their sources, the acts, the
 * certainty of each fact, and where the order is silent. With a `base`, what is different from it comes first: the old value and the new one.
 *
 * @throws `NokError` where the language is unknown, or with the problems of the methodology; those of the base are under `base`.
 * @example
 * ```ts
 * const page = describeMethodology(methodologyOn({ sector: 'social-service', on: '2021-11-15' }), { language: 'ru' });
 * page.includes('К1 = 0,3 × П1.1 + 0,3 × П1.2 + 0,4 × П1.3'); // => true
 * const base = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const changed = extendMethodology(base, { id: 'to-the-end-of-2020', validTo: '2020-12-31' });
 * describeMethodology(changed, { language: 'en', base }).includes('**Last day in force**: 4\u00A0October\u00A02024 → 31\u00A0December\u00A02020'); // => true
 * ```
 */
export function describeMethodology<Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, options: DescriptionOptions): string {
  const issues: NokIssue[] = [];
  const { language, base } = (read(descriptionOptionsField, options, ['options'], issues) ?? {}) as DescriptionOptions;
  throwIfAny(issues);
  return descriptionOf(readyOf(methodology), textsFor({ language }), base);
}

/** {@link describeMethodology} that returns its problems instead of throwing them. */
export const safeDescribeMethodology = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  options: DescriptionOptions,
): Outcome<string> => outcomeOf(() => describeMethodology(methodology, options));

/** What every part of the page is made from. */
interface Setting extends Pick<Ready, 'declared'> {
  readonly methodology: Methodology;
  readonly silences: readonly string[];
  readonly texts: Texts;
  readonly naming: Naming;
}

function descriptionOf(ready: Ready, texts: Texts, base: Methodology | undefined): string {
  const { declared } = ready;
  const methodology = bare(ready.methodology);
  const naming = namingOf(ready, texts);
  const setting: Setting = { declared, methodology, silences: silences(ready.methodology, texts), texts, naming };
  return page([
    ...opening(setting),
    ...(base === undefined ? [] : differencesPart(base, ready.methodology, texts)),
    ...totalPart(setting),
    ...methodology.criteria.flatMap((criterion) => criterionPart(criterion, setting)),
    ...closing(setting),
  ]);
}

function opening({ methodology, texts }: Setting): string[] {
  const { title, sector, checkedOn } = methodology;
  const { description, facts, print, language } = texts;
  return [
    heading(1, escaped(title[language])),
    list([
      ...(sector === undefined ? [] : [description.sector(facts.sectors[sector])]),
      ...editionLines(methodology, texts),
      ...(checkedOn === undefined ? [] : [description.checkedOn(print.day(checkedOn))]),
    ]),
    certaintyOf(methodology, methodology, texts),
    description.aboutPage,
    paragraph([description.legend, ...scaleLegend(methodology, texts)]),
  ];
}

/** Either weight of a score when nothing is left out. */
const weightOf = (id: string, which: 'weight' | 'effectiveWeight', { declared, texts }: Setting): string =>
  exactText((declared.get(id) as Weighing)[which], texts.print);

function totalPart(setting: Setting): string[] {
  const { methodology: { total, criteria, range }, texts } = setting;
  const { columns, language } = texts;
  return [
    heading(2, escaped(total.label[language])),
    table(
      [[columns.criterion, 'left'], [columns.weight, 'right'], [columns.certainty, 'left']],
      criteria.map((criterion) => [titleOf(criterion, texts), weightOf(criterion.id, 'weight', setting), certaintyInBrief(criterion, texts)]),
    ),
    ...scorePart('total', { ...total, id: 'total', range }, setting),
  ];
}

function criterionPart(criterion: Criterion, setting: Setting): string[] {
  const { texts } = setting;
  const { columns } = texts;
  const rows = criterion.indicators.map((indicator) => [
    titleOf(indicator, texts), weightOf(indicator.id, 'weight', setting), weightOf(indicator.id, 'effectiveWeight', setting),
    certaintyInBrief(indicator, texts),
  ]);
  return [
    heading(2, titleOf(criterion, texts)),
    table([[columns.indicator, 'left'], [columns.weight, 'right'], [columns.effectiveWeight, 'right'], [columns.certainty, 'left']], rows),
    ...scorePart('criterion', criterion, setting),
    ...criterion.indicators.flatMap((indicator) => [heading(3, titleOf(indicator, texts)), ...scorePart('indicator', indicator, setting)]),
  ];
}

/** The formula in words and symbols, what it takes, and how certain that is. */
function scorePart(level: Level, score: Indicator, { methodology, texts, naming }: Setting): string[] {
  const { id, formula, range } = score;
  const { description, facts } = texts;
  return [
    sentence(inWords(formula, naming)),
    calculation([formulaLine(level, id, formula, naming)]),
    observationTable(observationsIn(formula), methodology, texts),
    paragraph([
      ...(range ? [description.range(facts.range(range.least, range.most))] : []),
      certaintyOf(score, methodology, texts),
    ]),
  ];
}

function closing({ methodology, silences: silent, texts }: Setting): string[] {
  const { description, facts, print, language } = texts;
  const acts = Object.values(methodology.acts).map(({ number, date, title, verification }) => {
    const act = description.act(print.numberOfAct(escaped(number)), print.day(date), escaped(title[language]));
    return verification === undefined ? act : `${act} (${facts.verifications[verification]})`;
  });
  return [
    silentHeading(methodology, texts),
    list(silent),
    heading(2, description.sources),
    list(sourcesList(methodology, texts)),
    ...(acts.length === 0 ? [] : [heading(2, description.acts), list(acts)]),
    heading(2, description.certainties),
    list(certaintiesExplained(texts)),
  ];
}
