import { throwIfAny, type Language, type NokIssue } from '../errors/index.js';
import { read, type Field, type FieldsOf } from '../shape/index.js';
import { english } from './english/index.js';
import { russian } from './russian/index.js';
import type { Texts } from './texts.js';

/** How a page is written. */
export interface PageOptions {
  readonly language: Language;
}

const tongues: Readonly<Record<Language, Texts>> = { ru: russian, en: english };

const fields: FieldsOf<PageOptions> = { language: { oneOf: Object.keys(tongues) } };
/** What a page is told beside what it shows. */
export const pageOptionsField: Field = { object: fields };

/** The texts of the language asked for. */
export function textsFor(options: PageOptions): Texts {
  const issues: NokIssue[] = [];
  const { language } = (read(pageOptionsField, options, ['options'], issues) ?? {}) as PageOptions;
  throwIfAny(issues);
  return tongues[language];
}
