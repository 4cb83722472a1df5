import type { DocumentTexts } from '../texts.js';
import { common } from './common.js';
import { progress } from './progress.js';
import { report } from './report.js';

/** What documents in either language say, in English. */
export const english: DocumentTexts = { common, report, progress };
