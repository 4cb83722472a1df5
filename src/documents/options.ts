import { throwIfAny, type Language, type NokIssue } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import type { PlanTerm } from '../improvement/index.js';
import { PUBLISHED_PEOPLE, type PublishedPeople } from '../publication/index.js';
import { optional, read, type Field, type FieldsOf } from '../shape/index.js';

/** Somebody who signs, approves or answers for something: a post, and a name as the caller writes it. */
export interface Person {
  readonly post: string;
  readonly name?: string;
}

/** Who approves a document; the day is left open to be filled in by hand unless given. */
export interface Approver extends Person {
  readonly on?: DateText;
}

/** How a document is written. */
export interface DocumentOptions {
  /** `named` unless chosen; `posts-only` drops every name of a person that has a place of its own, not those inside a text of the caller's. */
  readonly people?: PublishedPeople;
  /** What a reader must know before all else, such as that the data are synthetic. */
  readonly remark?: string;
  readonly approvedBy?: Approver;
  readonly signatures?: readonly Person[];
}

/** How a document is written that there is in both languages. */
export interface BilingualOptions extends DocumentOptions {
  readonly language: Language;
}

const person: FieldsOf<Person> = { post: 'text', name: optional('text') };
const approver: FieldsOf<Approver> = { ...person, on: optional('date') };

const term: FieldsOf<PlanTerm> = { from: 'date', to: 'date' };
/** From one day to another. */
export const termField: Field = { object: term };

/** Somebody, in the place of a field. */
export const personField: Field = { object: person };

/** The fields of what every document is told. */
export const documentOptionFields: FieldsOf<DocumentOptions> = {
  people: optional({ oneOf: PUBLISHED_PEOPLE }),
  remark: optional('text'),
  approvedBy: optional({ object: approver }),
  signatures: optional({ list: personField }),
};
/** What a document in Russian is told beside what it shows. */
export const documentOptionsField: Field = { object: documentOptionFields };

/** The fields of what every document in either language is told. */
export const bilingualOptionFields: FieldsOf<BilingualOptions> = { ...documentOptionFields, language: { oneOf: ['ru', 'en'] satisfies Language[] } };
/** What a document in either language is told beside what it shows. */
export const bilingualOptionsField: Field = { object: bilingualOptionFields };

/** What the caller gave, each part by its field; all problems of all parts at once. The whole of a value that is read elsewhere is `anything`. */
export function readParts<Parts extends object>(parts: { readonly [Name in keyof Parts]: readonly [field: Field, value: unknown] }): Parts {
  const issues: NokIssue[] = [];
  const entries = Object.entries<readonly [Field, unknown]>(parts);
  const copies = entries.map(([name, [field, value]]) => [name, read(field, value, [name], issues)] as const);
  throwIfAny(issues);
  return Object.fromEntries(copies) as Parts;
}

/** The post of somebody, and the name where names are printed. */
export const printedPerson = ({ post, name }: Person, { people }: Pick<DocumentOptions, 'people'>): Person =>
  ({ post, ...(name !== undefined && people !== 'posts-only' && { name }) });
