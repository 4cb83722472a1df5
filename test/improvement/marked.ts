import { collectionOf, type AssessOptions, type Assessment, type Mark, type Marks, type ObservedValue } from 'nok-methodology';
import { home, order } from '../analysis/homes.js';

/** Some marks of some lists. */
export type SomeMarks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;

/** Checklists on which everything is there. */
export const allPresent: Marks = Object.fromEntries(
  collectionOf(order).checklists.map(({ observation, items }) => [observation, Object.fromEntries(items.map(({ id }) => [id, 'present' as const]))]));

const hundredths = (mark: Mark): number => (mark === 'present' ? 100 : typeof mark === 'object' && 'part' in mark ? Math.round(Number(mark.part) * 100) : 0);

const isApplicable = (mark: Mark): boolean => typeof mark === 'string' || 'part' in mark;

/** An organisation with everything at its best but for these marks, counted here by itself. */
export function markedHome(changes: SomeMarks, options: AssessOptions = {}, itemNotApplicable: 'present' | 'absent' = 'absent'): { assessment: Assessment; marks: Marks } {
  const marks = Object.fromEntries(Object.entries(allPresent).map(([key, ofList]) => [key, { ...ofList, ...changes[key] }]));
  const choices: NonNullable<AssessOptions['choices']>[number][] = [];
  const observed = Object.entries(marks).map(([key, ofList]): [string, ObservedValue] => {
    const all = Object.entries(ofList);
    const applicable = all.filter(([, mark]) => isApplicable(mark));
    const sum = applicable.reduce((so, [, mark]) => so + hundredths(mark), 0);
    if (order.observations[key]?.kind === 'checklist') return [key, { count: (sum / 100).toFixed(2), of: applicable.length }];
    for (const [item] of all.filter(([, mark]) => !isApplicable(mark))) {
      choices.push({ question: 'item-not-applicable', observation: key, item, chosen: itemNotApplicable, byDefault: false });
    }
    return [key, sum / 100 + (itemNotApplicable === 'present' ? all.length - applicable.length : 0)];
  });
  return { assessment: home(Object.fromEntries(observed), { ...options, choices }), marks };
}
