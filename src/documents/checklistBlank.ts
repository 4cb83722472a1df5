import type { Checklist, Item } from '../collection/index.js';
import { outcomeOf, type Outcome } from '../errors/index.js';
import type { Methodology, Observation, ObservationKinds } from '../methodology/index.js';
import { blankFormOf, type BlankForm, type BlankOptions } from './blankCollection.js';
import { blanks, column, note, paragraph, section, table, titled } from './blocks.js';
import { documentOf, remarkOf } from './frame.js';
import type { Block, Document, TableColumn } from './model.js';
import { blank } from './russian/blank.js';
import { inRussian, type Tongue } from './tongue.js';

const { checklist: texts } = blank;
const { columns } = texts;

/**
 * The blank checklists of any methodology that has them, one after the other: a row an item, a column for each mark it may get, room for what
 * proves it; items that are only remembered bear an asterisk. In Russian, across the page.
 *
 * @throws `NokError` as `questionnaireBlank` does.
 * @example
 * ```ts
 * import { checklistBlank, documentToMarkdown } from 'nok-methodology/documents';
 *
 * const blank = checklistBlank(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * documentToMarkdown(blank).includes('| 3.1 | телефон |'); // => true
 * ```
 */
export function checklistBlank<Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, options: BlankOptions = {}): Document {
  const form = blankFormOf(methodology, options);
  const { ready, collection, options: given } = form;
  const tongue = inRussian();
  const title = texts.title(ready.definition.title.ru);
  const lists = collection.checklists.flatMap((list, position) => listBlocks(list, position + 1, form));
  const isUnverified = collection.checklists.some(({ items }) => items.some(isRemembered));
  return documentOf({ tongue, title, orientation: 'landscape', blocks: [
    titled(title),
    ...remarkOf(given),
    paragraph(lists.length === 0 ? texts.nothing : texts.about),
    blanks([texts.organisation, texts.date, texts.who]),
    ...lists,
    ...figureBlocks(form, tongue),
    ...(isUnverified ? [note(texts.unverified)] : []),
  ] });
}

/** {@link checklistBlank} that returns its problems instead of throwing them. */
export const safeChecklistBlank = <Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, options: BlankOptions = {}): Outcome<Document> =>
  outcomeOf(() => checklistBlank(methodology, options));

const isRemembered = ({ verification }: Item): boolean => verification === 'unverified';

function listBlocks(list: Checklist, number: number, { ready }: BlankForm): Block[] {
  const { label, kind } = ready.observations.get(list.observation) as Observation;
  const marks = marksOf(list, kind);
  return [
    section(texts.list(number, list.title.ru, label.ru)),
    ...table(
      [column(columns.number, 'left', 1), column(columns.item, 'left', 9), ...marks, column(columns.notApplicable, 'left', 4), column(columns.evidence, 'left', 4)],
      list.items.map((item, position) => [
        `${number}.${position + 1}`, `${item.label.ru}${isRemembered(item) ? texts.mark : ''}`, ...marks.map(() => ''), '', '',
      ]),
    ),
  ];
}

/** A column for each mark an item of this list may get: grades, or that it is there, in part where that counts, not at all. */
function marksOf({ grades }: Checklist, kind: Observation['kind']): TableColumn[] {
  if (grades) return grades.map(({ label }) => column(label.ru, 'center', 2));
  const titles = [columns.present, ...(kind === 'checklist' ? [columns.inPart] : []), columns.absent];
  return titles.map((title) => column(title, 'center', 2));
}

/** What is found rather than ticked. */
function figureBlocks({ ready, collection: { figures = [] } }: BlankForm, { pages: { facts } }: Tongue): Block[] {
  const { figureColumns } = texts;
  const rows = figures.map(({ observation, title }, position) => {
    const { source } = ready.observations.get(observation) as Observation;
    return [String(position + 1), title.ru, '', facts.sources[source]];
  });
  return rows.length === 0 ? [] : [
    section(texts.figures),
    ...table([column(figureColumns.number, 'center', 1), column(figureColumns.figure, 'left', 9), column(figureColumns.value, 'left', 4), column(figureColumns.source, 'left', 6)], rows),
  ];
}
