import type { Checklist, Direction, Methodology } from 'nok-methodology';
import { isZero, percentOf, toDecimal } from '../fraction.js';
import { escaped, heading, table } from '../markdown.js';
import { NONE } from '../print.js';
import type { Region } from '../region.js';
import type { ReportTexts } from '../texts.js';

/** So many of the commonest items are shown of each criterion. */
const SHOWN = 6;

/** What the region should work on: criteria by their mean loss, and what is lacking most often. */
export function directionsSection({ directions, rated }: Region, all: ReportTexts): string[] {
  const { region: { directions: texts }, print, language } = all;
  const titles = new Map(rated.methodology.criteria.map(({ id, label }) => [id, escaped(`${id}. ${label[language]}`)]));
  const titleOf = ({ criterion }: Direction): string => titles.get(criterion) ?? criterion;
  const losing = directions.criteria.filter(({ meanLoss, items }) => items.length > 0 || !isZero(meanLoss));
  return [
    heading(2, texts.title),
    texts.about,
    table(
      texts.columns.map((title, column) => [title, column === 0 ? 'left' : 'right']),
      directions.criteria.map((direction) => {
        const { meanLoss, share } = direction;
        return [titleOf(direction), meanLoss === null ? NONE : print.decimal(toDecimal(meanLoss, 2)), share === null ? NONE : print.percent(percentOf(share, 1))];
      }),
    ),
    directions.criteria.some(({ share }) => share === null) ? texts.noLoss : '',
    losing.some(({ items }) => items.length > 0) ? texts.beyondCap : '',
    ...losing.flatMap((direction) => {
      const shares = sharesInWords(direction, rated.methodology, all);
      // Of a criterion made of numbers alone the pages of the organisations tell more.
      if (direction.items.length === 0 && shares === '') return [];
      return [
        heading(3, titleOf(direction)),
        ...(direction.items.length === 0 ? [] : [
          texts.commonest(Math.min(SHOWN, direction.items.length), direction.items.length),
          itemsTable(direction, rated.collection.checklists, texts.items, language),
        ]),
        shares,
      ];
    }),
  ];
}

function itemsTable(
  { items }: Direction, checklists: readonly Checklist[], columns: ReportTexts['region']['directions']['items'], language: ReportTexts['language'],
): string {
  return table(
    columns.map((title, column) => [title, column < 2 ? 'left' : 'right']),
    items.slice(0, SHOWN).map(({ observation, item, absent, inPart, organisations }) => {
      const checklist = checklists.find((one) => one.observation === observation);
      const label = checklist?.items.find(({ id }) => id === item)?.label[language];
      return [escaped(label ?? item), escaped(checklist?.title[language] ?? observation), String(absent), String(inPart), String(organisations)];
    }),
  );
}

/** How people answered, the lowest mean first; what is counted on the spot is in the table. */
function sharesInWords(
  { observations }: Direction, methodology: Methodology, { region, print, language }: ReportTexts,
): string {
  const shares = observations.flatMap(({ observation, mean }) => {
    const { kind, label } = methodology.observations[observation] ?? {};
    return kind === 'respondents' && label ? [`${print.quoted(escaped(label[language]))} — ${print.percent(toDecimal(mean, 1))}`] : [];
  });
  return shares.length === 0 ? '' : region.directions.shares(shares.join(', '));
}
