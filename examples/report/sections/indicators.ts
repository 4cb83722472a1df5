import type { Assessment } from 'nok-methodology';
import { profileChart } from 'nok-methodology/charts';
import { escaped, heading, picture, table } from '../markdown.js';
import { NONE } from '../print.js';
import type { Region } from '../region.js';
import type { ReportTexts } from '../texts.js';
import { chartFile } from '../written.js';

/** For each criterion its indicators: the least, the mean and the greatest score. */
export function indicatorsSection({ rated }: Region, { region: { indicators: texts, files }, print, language }: ReportTexts): string[] {
  const { assessments, methodology } = rated;
  const means = meansOf(assessments, language);
  return [
    heading(2, texts.title),
    texts.about,
    picture(files.heatMap, chartFile('indicators', language)),
    ...methodology.criteria.flatMap(({ id, label, indicators }) => [
      heading(3, escaped(`${id}. ${label[language]}`)),
      table(
        texts.columns.map((title, column) => [title, column === 0 ? 'left' : 'right']),
        // A criterion may be made of observations outright.
        (indicators.length > 0 ? indicators : [{ id, label }]).map((indicator) => {
          const scores = scoresOf(indicator.id, assessments);
          const [least, most] = [scores[0], scores.at(-1)].map((score) => (score === undefined ? NONE : print.decimal(score)));
          return [escaped(`${indicator.id}. ${indicator.label[language]}`), least ?? NONE, means.get(indicator.id) ?? NONE, most ?? NONE, String(scores.length)];
        }),
      ),
    ]),
  ];
}

/** The printed scores of an indicator, the least first. */
const scoresOf = (id: string, assessments: readonly Assessment[]): string[] =>
  assessments
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => [criterion, ...criterion.indicators]))
    .flatMap((score) => (score.id === id ? score.score ?? [] : []))
    .sort((a, b) => Number(a) - Number(b));

/** The means of all scores, as the profile of any organisation prints them beside its own. */
function meansOf(assessments: readonly Assessment[], language: ReportTexts['language']): Map<string, string> {
  const [first] = assessments;
  const rows = first ? profileChart(first, assessments, { language }).data.values : [];
  return new Map(rows.map(({ id, meanScore }) => [String(id), String(meanScore)]));
}
