import { englishPrint } from '../print.js';
import type { Texts } from '../texts.js';
import { description } from './description.js';
import { differences } from './differences.js';
import { explanation } from './explanation.js';
import { choices, columns, facts } from './facts.js';
import { formulas, observed } from './formulas.js';

/** Everything that is written in English. */
export const english: Texts = { language: 'en', print: englishPrint, formulas, observed, choices, facts, columns, explanation, description, differences };
