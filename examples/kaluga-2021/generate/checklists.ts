import { blankTitles, type Collection } from 'nok-methodology';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';
import { named, two, type Row, type Survey } from './survey.js';

/** A row an organisation, in the order in which they were visited. */
export function checklistRows({ plan: planned, month, monday }: Survey, collection: Collection, random: Random): Row[] {
  const items = collection.checklists.flatMap((list) => list.items.map(({ id }) => id));
  const [, ...titles] = blankTitles(collection, 'checklists', 'ru');
  const visited = random.shuffled(planned);
  return [
    ['Учреждение', 'Дата выезда', ...titles],
    ...visited.map((plan, visit) => [named(plan), `${two(monday + 7 + Math.floor(visit / 2))}.${month}`, ...items.map((id) => markOf(plan, id, random))]),
  ];
}

function markOf({ absent, inPart, notApplicable }: Plan, item: string, random: Random): string {
  const reason = notApplicable[item];
  if (reason !== undefined) return `не применимо: ${reason}`;
  if (inPart.includes(item)) return '0,5';
  return absent.includes(item) ? 'нет' : random.oneOf(['да', 'да', 'да', 'да', 'Да']);
}
