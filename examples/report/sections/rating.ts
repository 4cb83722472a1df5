import type { RatingRow } from 'nok-methodology';
import { escaped, heading, link, list, picture, table } from '../markdown.js';
import { scoreOf } from '../print.js';
import type { Region } from '../region.js';
import type { ReportTexts } from '../texts.js';
import { chartFile, organisationFile } from '../written.js';

/** The rating as a picture and as a table, the means below, the first and the last places. */
export function ratingSection({ members, rated }: Region, { region: { rating: texts, files }, print, language }: ReportTexts): string[] {
  const { criteria } = rated.methodology;
  const rows = members.map(({ place, name, file, assessment }) => [
    String(place), link(escaped(name), organisationFile(file, language)), ...assessment.criteria.map(({ score }) => scoreOf(score, print)), scoreOf(assessment.score, print),
  ]);
  const { averages } = rated;
  const mean = ['', texts.mean, ...averages.criteria.map(({ score }) => scoreOf(score, print)), scoreOf(averages.score, print)];
  const someLeftOut = members.some(({ assessment }) => assessment.criteria.some(({ score }) => score === null));
  return [
    heading(2, texts.title),
    picture(files.ratingChart, chartFile('rating', language)),
    table(
      [[texts.place, 'right'], [texts.organisation, 'left'], ...criteria.map(({ id }) => [texts.criterion(id), 'right'] as const), [texts.total, 'right']],
      [...rows, mean.map((cell) => (cell === '' ? '' : `**${cell}**`))],
    ),
    criteria.map(({ id, label }) => `${texts.criterion(id)} — ${escaped(label[language])}`).join('; ') + '.',
    [texts.links, ...(someLeftOut ? [texts.leftOut] : [])].join(' '),
    ...ends({ members, rated }, texts, print),
  ];
}

function ends({ members, rated }: Pick<Region, 'members' | 'rated'>, texts: ReportTexts['region']['rating'], print: ReportTexts['print']): string[] {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const points = (rows: readonly RatingRow[]): string =>
    list(rows.map(({ place, organisation, score }) => texts.ofPlace(place, escaped(names.get(organisation) ?? organisation), print.decimal(score))));
  return rated.bestAndWorst.flatMap(({ best, worst }) => [
    heading(3, texts.best), points(best), ...(worst.length === 0 ? [] : [heading(3, texts.last), points(worst)]),
  ]);
}
