import { russianPrint } from '../print.js';
import type { Texts } from '../texts.js';
import { description } from './description.js';
import { differences } from './differences.js';
import { explanation } from './explanation.js';
import { choices, columns, facts } from './facts.js';
import { formulas, observed } from './formulas.js';

/** Everything that is written in Russian. */
export const russian: Texts = { language: 'ru', print: russianPrint, formulas, observed, choices, facts, columns, explanation, description, differences };
