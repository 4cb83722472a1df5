import type { Organisation } from '../../assessment/index.js';
import type { DateText } from '../../methodology/index.js';
import type { ItemProgress, PlanItem, PlanTerm, Responsible } from '../../improvement/index.js';
import { column } from '../blocks.js';
import type { TableColumn } from '../model.js';
import { printedPerson, type DocumentOptions } from '../options.js';
import { plan as texts } from '../russian/plan.js';
import type { Tongue } from '../tongue.js';

const { columns } = texts;

/** The columns of the form, as it is remembered. */
export const FORM: readonly TableColumn[] = [
  column(columns.number, 'center', 2),
  column(columns.shortcoming, 'left', 9),
  column(columns.measure, 'left', 8),
  column(columns.term, 'left', 4),
  column(columns.responsible, 'left', 6),
  column(columns.taken, 'left', 5, columns.progress),
  column(columns.doneOn, 'left', 4, columns.progress),
];

/** A row of the form: what is planned, and on the right what was done; room to write where nothing was. */
export function formRow(number: string, item: PlanItem, done: ItemProgress | undefined, options: DocumentOptions, tongue: Tongue): string[] {
  const { figures } = tongue;
  return [
    number,
    item.shortcoming.ru,
    item.measure.ru,
    termOf(item.term, figures.day),
    personOf(item.responsible, options),
    done?.taken?.ru ?? '',
    typeof done?.doneOn === 'string' ? figures.day(done.doneOn) : '',
  ];
}

/** A planned term; where it begins with the plan, only its end is a date of its own. */
export const termOf = ({ from, to }: PlanTerm, day: (date: DateText) => string): string => texts.between(day(from), day(to));

/** Who answers for something: the name first, as the form asks, then the post. */
export function personOf(person: Responsible, options: DocumentOptions): string {
  const { name, post } = printedPerson(person, options);
  return name === undefined ? post : `${name}, ${post}`;
}

/** What an organisation is called. */
export const nameOf = ({ id, name = id }: Organisation): string => name;
