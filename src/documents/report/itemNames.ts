import type { LackingItem } from '../../improvement/index.js';
import type { Gathered } from '../gathered.js';
import type { Tongue } from '../tongue.js';

/** What items that lack are called: behind the title of their checklist, as stand and site have items of the same name. */
export function itemNames({ collection }: Gathered, { language }: Tongue): (item: LackingItem) => string {
  const names = new Map((collection?.checklists ?? []).flatMap(({ observation, title, items }) =>
    items.map(({ id, label }) => [`${observation}/${id}`, `${title[language]}: ${label[language]}`])));
  return ({ observation, item }) => names.get(`${observation}/${item}`) as string;
}
