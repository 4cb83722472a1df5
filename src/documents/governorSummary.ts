import { issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../errors/index.js';
import {
  jointPlanFieldWith, planFieldWith, planProgress, progressOptionsField, type JointPlan, type Plan, type ProgressOptions,
} from '../improvement/index.js';
import { HUNDRED, parseFraction } from '../numeric/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { column, numbered, paragraph, table, titled } from './blocks.js';
import { percentage } from './figures.js';
import { documentOf, draftMark, remarkOf, signed } from './frame.js';
import { gather, type Gathered } from './gathered.js';
import type { Block, Document } from './model.js';
import { documentOptionFields, readParts, type DocumentOptions } from './options.js';
import { printedScore } from './printedScore.js';
import { whatLacks } from './report/conclusions.js';
import { ratingTable } from './report/rating.js';
import { askedOf } from './report/sample.js';
import { scoresOf, spreadOf, type Spread } from './report/spread.js';
import { resultsField } from './resultsFields.js';
import type { RegionResults } from './resultsModel.js';
import { summary as texts } from './russian/summary.js';
import { sectorOf, yearOf } from './sector.js';
import { inRussian, type Tongue } from './tongue.js';
import { under } from './under.js';

/** What was done about the results: the plans, and what was carried out by a day. */
export interface SummaryOptions extends DocumentOptions {
  readonly plans?: JointPlan | readonly Plan[];
  /** Of the plans, which must then be given. */
  readonly progress?: ProgressOptions;
}

/** Plans one by one or under one head; their assessments are left to `recheck`. */
const planField = /* @__PURE__ */ planFieldWith('anything');
const anyPlansField: Field = { list: { list: planField }, otherwise: /* @__PURE__ */ jointPlanFieldWith(planField) };

const options: FieldsOf<SummaryOptions> = { ...documentOptionFields, plans: optional(anyPlansField), progress: optional(progressOptionsField) };
/** What a summary is told beside the results. */
export const summaryOptionsField: Field = { object: options };

/**
 * The results of a year in brief, for the public report of the head of the region: how many were assessed and asked, the means, the places,
 * what lacks most, and how far the plans have come. In Russian.
 *
 * @throws `NokError` as `operatorReport` does, where the results are summed up before an organisation is assessed or published before they are
 * approved, and with the problems of the plans and of their progress: a plan of an organisation that is not assessed, progress without plans.
 * @example
 * ```ts
 * import { documentToMarkdown, governorSummary, type RegionResults } from 'nok-methodology/documents';
 *
 * const label = { ru: 'Вода', en: 'Water' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-list', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { water: { kind: 'checklist', label, source: 'visit' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'water' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const home = (id: string, count: number) => ({ assessment: assess(methodology, { water: { count, of: 4 } }, { organisation: { id } }) });
 * const results: RegionResults = {
 *   region: { name: { ru: 'Область', en: 'Region' }, genitive: 'Области' }, authority: 'Министерство', council: 'Общественный совет',
 *   on: '2021-11-15', organisations: [home('a', 3), home('b', 4)],
 * };
 * documentToMarkdown(governorSummary(results)).includes('| Итоговая оценка в среднем, баллов | 87,50 |'); // => true
 * ```
 */
export function governorSummary(results: RegionResults, options: SummaryOptions = {}): Document {
  const given = readParts<{ results: RegionResults; options: SummaryOptions }>({ results: [resultsField, results], options: [summaryOptionsField, options] });
  const gathered = gather(given.results);
  throwIfAny(checkPlans(given.options, gathered));
  const tongue = inRussian();
  const title = texts.title(sectorOf(gathered, tongue), gathered.region.genitive, yearOf(gathered));
  return documentOf({ tongue, title, blocks: [
    ...draftMark(gathered.standing === 'draft', tongue),
    titled(title),
    paragraph(texts.purpose),
    ...remarkOf(given.options),
    ...numbered([
      [texts.tables.figures, mainFigures(gathered, tongue)],
      [texts.tables.places, ratingTable(gathered, tongue)],
      [texts.tables.shortcomings, whatLacks(gathered, tongue)],
      [texts.tables.plans, measures(given.options, tongue)],
    ]),
    ...signed(given.options),
  ] });
}

/** {@link governorSummary} that returns its problems instead of throwing them. */
export const safeGovernorSummary = (results: RegionResults, options: SummaryOptions = {}): Outcome<Document> => outcomeOf(() => governorSummary(results, options));

/** There is progress only of plans, and plans only of organisations that were assessed. */
function checkPlans({ plans, progress }: SummaryOptions, { organisations }: Gathered): NokIssue[] {
  if (!plans) return progress ? [issue('missing', ['options', 'plans'], { field: 'plans' })] : [];
  const [all, path] = isJoint(plans) ? [plans.plans, ['options', 'plans', 'plans']] : [plans, ['options', 'plans']];
  const assessed = organisations.map(({ id }) => id);
  return all.flatMap(({ organisation: { id } }, position) =>
    (assessed.includes(id) ? [] : [issue('notAssessed', [...path, position, 'organisation', 'id'], { organisation: id, assessed })]));
}

const isJoint = (plans: JointPlan | readonly Plan[]): plans is JointPlan => !Array.isArray(plans);

function mainFigures(gathered: Gathered, tongue: Tongue): Block[] {
  const { figures } = tongue;
  const { organisations, averages, methodology: { criteria }, standing, rounding, council } = gathered;
  const { least, most } = spreadOf('total', scoresOf(gathered), rounding) as Spread;
  const asked = askedOf(gathered);
  const isOne = organisations.length === 1;
  const criterion = isOne ? texts.criterion : texts.criterionOnAverage;
  return table([column(texts.columns.figure, 'left', 10), column(texts.columns.value, 'center', 6)], [
    [texts.council, council],
    [texts.rating, standing === 'draft' ? texts.draft : texts.approved(figures.dayInWords(standing.approved), standing.protocol)],
    [texts.organisations, figures.whole(organisations.length)],
    ...(asked === undefined ? [] : [[texts.asked, figures.whole(asked)]]),
    [isOne ? texts.total : texts.mean, figures.decimal(averages.score)],
    ...(isOne ? [] : [[texts.least, figures.decimal(least)], [texts.most, figures.decimal(most)]]),
    ...criteria.map(({ id, label }) => [criterion(id, label.ru), printedScore(averages.criteria.find((one) => one.id === id)?.score, tongue)]),
  ]);
}

/** How many measures are planned, and how many are done where that is told. */
function measures({ plans, progress }: SummaryOptions, { figures }: Tongue): Block[] {
  if (!plans) return [];
  const { total, organisations, on } = under(placeOf, () => planProgress(plans, progress ?? NOTHING_DONE));
  if (total.shareDone === null) return [paragraph(texts.nothingPlanned)];
  const share = percentage(parseFraction(total.shareDone), HUNDRED, figures);
  const sentences = [
    texts.planned(total.items, organisations.filter(({ items }) => items > 0).length),
    ...(progress ? [texts.done(figures.dayInWords(on), total.done + total.doneLate, share, total.overdue)] : []),
  ];
  return [paragraph(sentences.join(' '))];
}

/** How many measures there are does not depend on the day. */
const NOTHING_DONE: ProgressOptions = { on: '0001-01-01', taken: [] };

/** Plans and progress are both among the options. */
const placeOf = ([root, ...rest]: IssuePath): IssuePath => ['options', PLACES[root as keyof typeof PLACES], ...rest];

const PLACES = { options: 'progress', plans: 'plans' } as const;
