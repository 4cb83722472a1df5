import { outcomeOf, type Outcome } from '../errors/index.js';
import { planProgress, progressOptionsField, type JointPlan, type Plan, type PlanProgress, type ProgressOptions } from '../improvement/index.js';
import type { Choice } from '../methodology/index.js';
import { HUNDRED, parseFraction } from '../numeric/index.js';
import type { Field, FieldsOf } from '../shape/index.js';
import { numbered, paragraph, titled, type Section } from './blocks.js';
import { percentage } from './figures.js';
import { approvalOrDraft, documentOf, remarkOf, signed } from './frame.js';
import type { Block, Document } from './model.js';
import { bilingualOptionFields, readParts, type BilingualOptions, type DocumentOptions } from './options.js';
import { changesList, countsTable, doneListing, itemsTable, openListing, scoresTable } from './plans/progress.js';
import { nameOf } from './plans/rows.js';
import { tongueOf, type Tongue } from './tongue.js';
import { progressPath, under } from './under.js';

/** How a progress report is written. */
export interface ProgressReportOptions extends BilingualOptions {
  /** The day, and what was done by then, as `planProgress` takes it. */
  readonly progress: ProgressOptions;
}

const options: FieldsOf<ProgressReportOptions> = { ...bilingualOptionFields, progress: progressOptionsField };
/** What a progress report is told beside the plans. */
export const progressReportOptionsField: Field = { object: options };

/**
 * How the plans of a region stand on a day: how much is done, by organisation, criterion and municipality, what is overdue or due soon, what
 * was done, and the totals as they would be now. In Russian or English, across the page.
 *
 * @throws `NokError` with the problems of `planProgress` (those of its options under `options.progress`), and of the options.
 * @example
 * ```ts
 * import { documentToMarkdown, progressReport } from 'nok-methodology/documents';
 *
 * const label = { ru: 'Вода', en: 'Water' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-list', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { water: { kind: 'checklist', label, source: 'visit' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'water' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const home = assess(methodology, { water: { count: 3, of: 4 } }, { organisation: { id: 'a', name: 'Дом' } });
 * const plan = draftPlan(home, proposals(home), {
 *   period: { from: '2022-01-01', to: '2022-12-31' }, terms: [{ to: '2022-06-30' }], responsible: [{ post: 'директор', name: 'Имя' }],
 * });
 * const taken = [{ organisation: 'a', item: 'water', measure: 'cooler installed', doneOn: '2022-06-30' }];
 * const report = progressReport([plan], { language: 'en', progress: { on: '2022-07-03', taken } });
 * documentToMarkdown(report).includes('1\u00A0measure planned, 1 done (100.0%).'); // => true
 * ```
 */
export function progressReport(plans: readonly Plan[] | JointPlan, options: ProgressReportOptions): Document {
  const { options: given } = readParts<{ options: ProgressReportOptions }>({ options: [progressReportOptionsField, options] });
  const progress = under(progressPath, () => planProgress(plans, given.progress));
  const tongue = tongueOf(given.language);
  const title = tongue.own.progress.title(tongue.figures.dayInWords(progress.on));
  return documentOf({ tongue, title, orientation: 'landscape', blocks: [
    ...(given.approvedBy ? approvalOrDraft(given, tongue) : []),
    titled(title),
    ...remarkOf(given),
    ...summaryOf(progress, tongue),
    ...changesList(progress, tongue),
    ...numbered(sectionsOf(progress, given, tongue)),
    ...signed(given),
  ] });
}

/** {@link progressReport} that returns its problems instead of throwing them. */
export const safeProgressReport = (plans: readonly Plan[] | JointPlan, options: ProgressReportOptions): Outcome<Document> =>
  outcomeOf(() => progressReport(plans, options));

function summaryOf({ total, choices }: PlanProgress, { own: { progress: texts }, figures }: Tongue): Block[] {
  const { items, done, doneLate, overdue, dueSoon, shareDone } = total;
  if (shareDone === null) return [paragraph(texts.nothing)];
  const share = percentage(parseFraction(shareDone), HUNDRED, figures);
  const [{ chosen: days }] = choices as [Choice];
  return [paragraph([texts.summary(items, done + doneLate, share), texts.late(overdue, dueSoon, Number(days))].join(' '))];
}

function sectionsOf(progress: PlanProgress, options: DocumentOptions, tongue: Tongue): Section[] {
  const { language, own: { progress: texts, common } } = tongue;
  const { organisations, criteria, municipalities, total } = progress;
  if (total.items === 0) return [];
  const named = municipalities.filter(({ municipality }) => municipality !== null);
  const overdue = itemsTable(progress, ({ state }) => state === 'overdue', openListing(({ lateByDays }) => lateByDays, options, tongue));
  return [
    [texts.byOrganisation, countsTable(common.organisation, organisations.map((one) => [nameOf(one.organisation), one]), total, tongue)],
    [texts.byCriterion, countsTable(texts.criterion, criteria.map((one) => [`${one.criterion}. ${one.label[language]}`, one]), total, tongue)],
    [texts.byMunicipality, named.length === 0 ? [] : countsTable(texts.municipality, municipalities.map((one) => [one.municipality ?? common.none, one]), total, tongue)],
    [texts.scores.title, scoresTable(organisations, tongue)],
    [texts.overdue.title, overdue.length === 0 ? [paragraph(texts.overdue.nothing)] : overdue],
    [texts.dueSoon.title, itemsTable(progress, ({ state }) => state === 'due-soon', openListing(({ daysLeft }) => daysLeft as number, options, tongue))],
    [texts.done.title, itemsTable(progress, ({ doneOn }) => doneOn !== null, doneListing(tongue))],
  ];
}
