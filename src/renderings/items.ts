import { safeCollectionOf } from '../collection/index.js';
import type { Methodology } from '../methodology/index.js';
import type { Text } from '../shape/index.js';
import { code, escaped } from './markdown.js';
import type { Texts } from './texts.js';

/** The labels of the items of checklists. */
export type ItemLabels = ReadonlyMap<string, Text>;

/** The items of the checklists that come with a methodology; none where it brings none. */
export function itemLabelsOf(methodology: Methodology): ItemLabels {
  const outcome = safeCollectionOf(methodology);
  const checklists = outcome.success ? outcome.data.checklists : [];
  return new Map(checklists.flatMap(({ items }) => items.map(({ id, label }) => [id, label])));
}

/** An item by its label in quotation marks; one of a council's own checklist by its code. */
export function itemLabel(id: string, labels: ItemLabels, { language, print }: Texts): string {
  const label = labels.get(id);
  return label ? print.quoted(escaped(label[language])) : code(id);
}
