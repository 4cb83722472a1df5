import type { Organisation } from '../../assessment/index.js';
import { countedInRussian } from '../../renderings/print.js';
import { column, listed, paragraph, table } from '../blocks.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { CountedNoun } from '../resultsModel.js';
import type { Tongue } from '../tongue.js';
import { isSingle } from './single.js';

/** Which organisations were assessed: how many of each type, and the list. */
export function organisationList(gathered: Gathered, tongue: Tongue): Block[] {
  const { organisations } = gathered;
  const { own: { report: { list }, common } } = tongue;
  const types = isSingle(gathered) ? [] : typesOf(gathered, tongue);
  const known = (name: (organisation: Organisation) => string | undefined): boolean => organisations.some(({ assessment }) => name(assessment.organisation));
  const columns = [
    { title: list.columns.type, of: ({ type }: Organisation) => type },
    { title: list.columns.municipality, of: ({ municipality }: Organisation) => municipality },
    { title: list.columns.forms, of: ({ forms }: Organisation) => forms?.join(', ') },
  ].filter(({ of }) => known(of));
  return [
    paragraph(list.assessed(organisations.length)),
    ...(types.length === 0 ? [] : [paragraph(list.byType), ...listed(types)]),
    ...table(
      [column(common.number, 'center', 1), column(common.organisation, 'left', 8), ...columns.map(({ title }) => column(title, 'left', 6))],
      organisations.map(({ name, assessment: { organisation } }, position) =>
        [String(position + 1), name, ...columns.map(({ of }) => of(organisation) ?? common.none)]),
    ),
  ];
}

/** How many organisations of each type there are, in the order in which the types first come; nothing where no type is known. */
export function typesOf({ organisations, typeNames = {} }: Gathered, { language, own: { report: { list } } }: Tongue): string[] {
  const numbers = new Map<string, number>();
  for (const { assessment: { organisation: { type } } } of organisations) if (type !== undefined) numbers.set(type, (numbers.get(type) ?? 0) + 1);
  return [...numbers].map(([type, number]) => {
    const noun = Object.hasOwn(typeNames, type) && language === 'ru' ? (typeNames[type] as CountedNoun) : undefined;
    return noun ? countedInRussian(String(number), noun.one, noun.few, noun.many) : list.ofType(type, String(number));
  });
}
