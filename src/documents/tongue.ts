import type { Language } from '../errors/index.js';
import { textsFor } from '../renderings/options.js';
import type { Texts } from '../renderings/texts.js';
import { english } from './english/index.js';
import { figuresIn, type Figures } from './figures.js';
import { russian } from './russian/index.js';
import type { DocumentTexts } from './texts.js';

/** Everything a document says in one language: its own sentences, those of the pages, and how numbers are printed. */
export interface Tongue {
  readonly language: Language;
  readonly figures: Figures;
  readonly pages: Texts;
  readonly own: DocumentTexts;
}

const texts: Readonly<Record<Language, DocumentTexts>> = { ru: russian, en: english };

/** The language asked for. */
export const tongueOf = (language: Language): Tongue =>
  ({ language, figures: figuresIn[language], pages: textsFor({ language }), own: texts[language] });

/** The language most documents are written in. */
export const inRussian = (): Tongue => tongueOf('ru');
