import { coreTexts } from './english/core.js';
import { councilTexts } from './english/council.js';
import { planTexts } from './english/plan.js';
import { procedureTexts } from './english/procedure.js';
import { ratingTexts } from './english/rating.js';
import { tableTexts } from './english/tables.js';
import type { IssueParams, Texts } from './params.js';

/** The English sentence of each code. */
export const english: Texts<IssueParams> = { ...coreTexts, ...tableTexts, ...ratingTexts, ...procedureTexts, ...councilTexts, ...planTexts };
