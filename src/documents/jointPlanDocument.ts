import { outcomeOf, type Outcome } from '../errors/index.js';
import { jointPlan, jointPlanFieldWith, planProgress, type ItemProgress, type JointPlan, type Plan } from '../improvement/index.js';
import { column, note, paragraph, sectioned, table, titled } from './blocks.js';
import { approvalOrDraft, documentOf, remarkOf, signed } from './frame.js';
import { approvedBy, planDocumentOptionsField, type PlanDocumentOptions } from './improvementPlan.js';
import type { Document, DocumentRow } from './model.js';
import { readParts, type DocumentOptions } from './options.js';
import { FORM, formRow, nameOf } from './plans/rows.js';
import { plan as texts } from './russian/plan.js';
import { forYears } from './russian/wording.js';
import { inRussian, type Tongue } from './tongue.js';
import { progressPath, under, within } from './under.js';

/**
 * The plans of a region under one head: the columns of the form, with the number of the criterion beside each row. In Russian, across the page.
 *
 * @throws `NokError` where a plan does not follow from its assessment, with the path in `plan`, and with the problems of the progress.
 * @example
 * ```ts
 * import { jointPlanDocument } from 'nok-methodology/documents';
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
 * jointPlanDocument(jointPlan([plan])).title; // => 'Сводный план по\u00A0устранению недостатков, выявленных в\u00A0ходе независимой оценки качества условий оказания услуг, на\u00A02022\u00A0год'
 * ```
 */
export function jointPlanDocument(plan: JointPlan, options: PlanDocumentOptions = {}): Document {
  const given = readParts<{ plan: JointPlan; options: PlanDocumentOptions }>({ plan: [jointPlanFieldWith('anything'), plan], options: [planDocumentOptionsField, options] });
  const { plans, period } = under(within('plan'), () => jointPlan(given.plan.plans));
  const { approval, withoutPlan } = given.plan;
  const { progress } = given.options;
  const tongue = inRussian();
  const done = progress && under(progressPath, () => planProgress(plans, progress));
  const items = new Map((done?.items ?? []).map((item) => [keyOf(item.organisation, item.item.id), item]));
  const title = texts.joint(forYears(period.from, period.to));
  return documentOf({ tongue, title, orientation: 'landscape', blocks: [
    ...approvalOrDraft(approvedBy(approval, given.options), tongue),
    titled(title),
    ...remarkOf(given.options),
    ...(done ? [paragraph(texts.onDay(tongue.figures.dayInWords(done.on)))] : []),
    ...table(JOINT_FORM, plans.flatMap((one) => rowsOf(one, items, given.options, tongue))),
    ...(withoutPlan.length === 0 ? [] : [paragraph(texts.withoutPlan(withoutPlan.map(nameOf).join('; ')))]),
    ...(plans as [Plan, ...Plan[]]).slice(0, 1).map(({ form }) => note(form.note.ru)),
    ...signed(given.options),
  ] });
}

/** {@link jointPlanDocument} that returns its problems instead of throwing them. */
export const safeJointPlanDocument = (plan: JointPlan, options: PlanDocumentOptions = {}): Outcome<Document> => outcomeOf(() => jointPlanDocument(plan, options));

/** The columns of the form with that of the criterion. */
const JOINT_FORM = [...FORM.slice(0, 1), column(texts.columns.criterion, 'center', 3), ...FORM.slice(1)];

const keyOf = (organisation: string, item: string): string => JSON.stringify([organisation, item]);

function rowsOf({ organisation, sections }: Plan, done: ReadonlyMap<string, ItemProgress>, options: DocumentOptions, tongue: Tongue): DocumentRow[] {
  const items = sections.flatMap((section) => section.items);
  if (items.length === 0) return sectioned(nameOf(organisation), [['', '', texts.nothing, '', '', '', '', '']]);
  return sectioned(nameOf(organisation), items.map((item, position) => {
    const [number = '', ...rest] = formRow(String(position + 1), item, done.get(keyOf(organisation.id, item.id)), options, tongue);
    return [number, item.criterion, ...rest];
  }));
}
