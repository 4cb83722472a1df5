import { collectionField, type Collection } from '../collection/index.js';
import { outcomeOf, type Outcome } from '../errors/index.js';
import { planProgress, progressOptionsField, type ItemProgress, type Plan, type ProgressOptions } from '../improvement/index.js';
import { readPlans } from '../improvement/readPlan.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { paragraph, table, titled } from './blocks.js';
import { approvalOrDraft, documentOf, remarkOf, signed } from './frame.js';
import type { Document, DocumentRow } from './model.js';
import { documentOptionFields, readParts, type DocumentOptions } from './options.js';
import { closingOf } from './plans/closing.js';
import { FORM, formRow, nameOf } from './plans/rows.js';
import { plan as texts } from './russian/plan.js';
import { forYears } from './russian/wording.js';
import { inRussian, type Tongue } from './tongue.js';
import { progressPath, under } from './under.js';

/** How a plan is printed. */
export interface PlanDocumentOptions extends DocumentOptions {
  /** What was done by which day, as `planProgress` takes it: it fills the right-hand columns, which are otherwise left to be filled in. */
  readonly progress?: ProgressOptions;
  /** Of the methodology unless given: it names the items that the plan of one organisation leaves out. */
  readonly collection?: Collection;
}

const options: FieldsOf<PlanDocumentOptions> = { ...documentOptionFields, progress: optional(progressOptionsField), collection: optional(collectionField) };
/** What a plan is printed with. */
export const planDocumentOptionsField: Field = { object: options };

/**
 * The plan of one organisation in the columns of the form: a section for each criterion, on the right what was done and when; with the block
 * of approval. In Russian, across the page.
 *
 * Who approves is `approvedBy`, or else what the plan says; without a day the plan is a draft.
 *
 * @throws `NokError` where the plan does not follow from its assessment, with the path in `plan`, and with the problems of the progress.
 * @example
 * ```ts
 * import { documentToMarkdown, improvementPlan } from 'nok-methodology/documents';
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
 * documentToMarkdown(improvementPlan(plan)).includes('01.01.2022\u00A0— 30.06.2022 | Имя, директор |'); // => true
 * documentToMarkdown(improvementPlan(plan, { people: 'posts-only' })).includes('Имя'); // => false
 * ```
 */
export function improvementPlan(plan: Plan, options: PlanDocumentOptions = {}): Document {
  const { options: given } = readParts<{ options: PlanDocumentOptions }>({ options: [planDocumentOptionsField, options] });
  const [checked] = under(([, , ...rest]) => ['plan', ...rest], () => readPlans([plan], ['plans'])) as [Plan];
  const tongue = inRussian();
  const { progress } = given;
  const done = progress && under(progressPath, () => planProgress([checked], progress));
  const title = texts.title(nameOf(checked.organisation), forYears(checked.period.from, checked.period.to));
  const items = new Map((done?.items ?? []).map((item) => [item.item.id, item]));
  return documentOf({ tongue, title, orientation: 'landscape', blocks: [
    ...approvalOrDraft(approvedBy(checked.approval, given), tongue),
    titled(title),
    ...remarkOf(given),
    ...(done ? [paragraph(texts.onDay(tongue.figures.dayInWords(done.on)))] : []),
    ...table(FORM, rowsOf(checked, items, given, tongue)),
    ...closingOf(checked, given.collection, tongue),
    ...signed(given),
  ] });
}

/** {@link improvementPlan} that returns its problems instead of throwing them. */
export const safeImprovementPlan = (plan: Plan, options: PlanDocumentOptions = {}): Outcome<Document> => outcomeOf(() => improvementPlan(plan, options));

/** Who approves a plan: as the caller says, or else as the plan does. */
export const approvedBy = (approval: Plan['approval'], options: DocumentOptions): DocumentOptions => {
  if (options.approvedBy || approval === null) return options;
  const { by, on } = approval;
  return { ...options, approvedBy: { ...by, ...(on !== undefined && { on }) } };
};

/** The rows of a section under its criterion; one without shortcomings says so. */
const rowsOf = ({ sections }: Plan, done: ReadonlyMap<string, ItemProgress>, options: DocumentOptions, tongue: Tongue): DocumentRow[] =>
  sections.flatMap(({ criterion, label, items }): DocumentRow[] => [
    { section: texts.section(criterion, label.ru) },
    ...(items.length === 0 ? [['', texts.nothing, '', '', '', '', '']] : []),
    ...items.map((item, position) => formRow(`${criterion}.${position + 1}`, item, done.get(item.id), options, tongue)),
  ]);
