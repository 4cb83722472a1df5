import type { DocumentTexts } from '../texts.js';
import { common } from './common.js';
import { progress } from './progress.js';
import { report } from './report.js';

/** What documents in either language say, in Russian. */
export const russian: DocumentTexts = { common, report, progress };
