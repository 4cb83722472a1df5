import type { Plan } from '../plan.js';

/** What of the data changes from one cycle to the next. */
export interface Survey {
  readonly plan: readonly Plan[];
  readonly seed: number;
  /** The day the assessment is of: it picks the edition, and with it the lists and the questions. */
  readonly on: string;
  /** The month of the survey and the first Monday on which people are asked; the visits begin a week later. */
  readonly month: string;
  readonly monday: number;
}

/** A row of a table. */
export type Row = readonly string[];

/** Every name says that the data are not of a real organisation. */
export const named = ({ name }: Plan): string => `${name} (условные данные)`;

/** A day or an hour in two digits. */
export const two = (number: number): string => String(number).padStart(2, '0');
