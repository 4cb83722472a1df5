import type { Collection } from '../collection/index.js';
import type { ItemLabels } from '../renderings/items.js';

/** The labels of the items of checklists, by id. */
export const itemLabelsIn = (collection: Collection | undefined): ItemLabels =>
  new Map((collection?.checklists ?? []).flatMap(({ items }) => items.map(({ id, label }) => [id, label])));
