/** Kinds of single values; each has one check in `leaves.ts` and one schema in `/schemas`. */
export type Leaf =
  | 'text'
  | 'key'
  | 'score-id'
  | 'decimal'
  | 'fraction'
  | 'positive-decimal'
  | 'count'
  | 'whole-or-decimal'
  | 'number'
  | 'boolean'
  | 'date'
  | 'digits'
  | 'row-cell'
  | 'anything';

/**
 * What may stand in a place, written as data: `read` walks it, `/schemas` builds the zod schemas from it.
 *
 * `table` is a function where a field holds values of its own type, as a formula holds formulas.
 */
export type Field =
  | Leaf
  | { readonly oneOf: readonly string[] }
  | { readonly list: Field; readonly least?: number }
  | { readonly record: Field; readonly keys: 'key' | 'text' }
  | { readonly object: Fields }
  | { readonly tagged: string; readonly table: () => Readonly<Record<string, Fields>> }
  | Either
  | { readonly nullable: Field }
  | { readonly optional: Field };

/** A place where values of several shapes may stand: told apart by a key they hold, or by being an object or a list at all. */
export interface Either {
  readonly holding?: Readonly<Record<string, Field>>;
  readonly object?: Field;
  readonly list?: Field;
  readonly otherwise: Field;
}

/** The fields of an object. */
export type Fields = Readonly<Record<string, Field>>;

/** A table with a field for every property of `T`: the compiler says what is missing. */
export type FieldsOf<T> = { readonly [Name in keyof Required<T>]: Field };

/** A field that may be absent. */
export const optional = (field: Field): Field => ({ optional: field });

/** A field that holds `null` where there is nothing to hold. */
export const nullable = (field: Field): Field => ({ nullable: field });

/** A text in both languages. */
export interface Text {
  readonly ru: string;
  readonly en: string;
}

/** The fields of a text in both languages. */
export const textFields: FieldsOf<Text> = { ru: 'text', en: 'text' };
/** A text in both languages in the place of a field. */
export const bothLanguages: Field = { object: textFields };
