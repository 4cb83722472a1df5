import { heading, link, list } from '../markdown.js';
import type { ReportTexts } from '../texts.js';
import { WORKBOOK, chartFile, reportFile } from '../written.js';

/** What else was written, as links. */
export const filesSection = ({ region: { files }, language }: ReportTexts): string[] => [
  heading(2, files.title),
  list([
    link(files.workbook, WORKBOOK),
    link(files.ratingChart, chartFile('rating', language)),
    link(files.heatMap, chartFile('indicators', language)),
    link(files.weightsChart, chartFile('weights', language)),
    link(files.otherLanguage, reportFile(language === 'ru' ? 'en' : 'ru')),
  ]),
];
