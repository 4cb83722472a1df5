import type { ObservationKind } from '../formula/index.js';
import type { DecimalText } from '../numeric/index.js';
import type { Field, FieldsOf } from '../shape/index.js';
import type { Definition, ObservationKinds } from './model.js';

/** So many of so many respondents. */
export interface Respondents {
  readonly count: number;
  readonly of: number;
}

/** So many of so many items; an item may be partly fulfilled, so the count may be decimal text. */
export interface ItemsOfNorm {
  readonly count: number | DecimalText;
  readonly of: number;
}

/** A mean: the sum and of how many. */
export interface MeanOf {
  readonly sum: number | DecimalText;
  readonly of: number;
}

/** There is nothing to observe, and why. */
export interface NotApplicable {
  readonly notApplicable: string;
}

/** What may be observed, by the kind of observation. */
export interface ObservationValues {
  readonly respondents: Respondents | NotApplicable;
  readonly checklist: ItemsOfNorm | NotApplicable;
  readonly items: number | NotApplicable;
  /** A number by its shortest text, decimal text, or an exact number such as "50/3". */
  readonly measure: number | DecimalText | MeanOf | NotApplicable;
}

/** One observed value. */
export type ObservedValue = ObservationValues[ObservationKind];

/** The observed values of one organisation, one for every observation of the methodology. */
export type Observations<Kinds extends ObservationKinds = ObservationKinds> = {
  readonly [Key in keyof Kinds]: ObservationValues[Kinds[Key]];
};

const notApplicable: FieldsOf<NotApplicable> = { notApplicable: 'text' };
const respondents: FieldsOf<Respondents> = { count: 'count', of: 'count' };
const itemsOfNorm: FieldsOf<ItemsOfNorm> = { count: 'whole-or-decimal', of: 'count' };
const meanOf: FieldsOf<MeanOf> = { sum: 'whole-or-decimal', of: 'count' };

const orNotApplicable = (otherwise: Field): Field => ({ holding: { notApplicable: { object: notApplicable } }, otherwise });

/** The field of an observed value of each kind. */
export const valueFields: Readonly<Record<ObservationKind, Field>> = {
  respondents: orNotApplicable({ object: respondents }),
  checklist: orNotApplicable({ object: itemsOfNorm }),
  items: orNotApplicable('count'),
  measure: orNotApplicable({ object: { object: meanOf }, otherwise: 'number' }),
};

/** The field of an observed value where the kind of its observation is not known. */
export const anyValueField: Field = {
  holding: { notApplicable: { object: notApplicable }, sum: { object: meanOf } },
  object: { object: itemsOfNorm },
  otherwise: 'number',
};

/** The field of the observations of a definition. */
export const observationsField = ({ observations }: Pick<Definition, 'observations'>): Field => ({
  object: Object.fromEntries(Object.entries(observations).map(([key, { kind }]) => [key, valueFields[kind]])),
});
