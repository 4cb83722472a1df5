import type { Language } from 'nok-methodology';
import { heatMap, profileChart, ratingChart, weightsChart, type Chart } from 'nok-methodology/charts';
import type { Region } from './region.js';
import { chartFile, profileFile } from './written.js';

const LANGUAGES: readonly Language[] = ['ru', 'en'];

/** The charts of a report by the files they go into: those of the region in both languages, and the profile of each organisation. */
export function chartsOf({ subject, rated: { assessments, methodology }, members }: Region): [file: string, chart: Chart][] {
  const options = (language: Language) => ({ language, subtitle: (subject.remark ?? subject.title)[language] });
  return [
    ...LANGUAGES.flatMap((language): [string, Chart][] => [
      [chartFile('rating', language), ratingChart(assessments, options(language))],
      [chartFile('indicators', language), heatMap(assessments, options(language))],
      [chartFile('weights', language), weightsChart(methodology, { language })],
      ...members.map(({ file, assessment }): [string, Chart] => [
        profileFile(file, language), profileChart(assessment, assessments, options(language)),
      ]),
    ]),
  ];
}
