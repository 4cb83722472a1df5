import type { Checklist, Grade, ShortList, ShortShare } from 'nok-methodology';
import { greatestFirst, sumOf, toDecimal, toShort } from './fraction.js';
import type { Gain } from './gains.js';
import { escaped } from './markdown.js';
import { NONE } from './print.js';
import type { Region } from './region.js';
import type { ReportTexts } from './texts.js';

/** What can be mended, and what it brings. */
export function inWords(gain: Gain, region: Region, texts: ReportTexts): string {
  const { organisation: words, print, language } = texts;
  const label = region.rated.methodology.observations[gain.observation]?.label[language] ?? gain.observation;
  const what = words.brings(escaped(label), gain.gain === null ? undefined : print.decimal(toDecimal(gain.gain, 2)));
  switch (gain.kind) {
    case 'share': return `${what} ${shareInWords(gain.share, texts)}`;
    case 'list': return withItems([what, ...listInWords(gain.list, region, texts)], listItems(gain.list, region, texts));
    case 'measure': return withItems([what, ...measureInWords(gain, region, texts)], gradedItems(gain, region, texts));
  }
}

const withItems = (sentences: readonly string[], items: readonly string[]): string =>
  [sentences.join(' '), ...items.map((line) => `   - ${line}`)].join('\n');

function shareInWords({ count, of, best }: ShortShare, { organisation: words, print }: ReportTexts): string {
  if (of === 0) return words.nobodyAsked;
  return words.share(String(count), String(of), best === '100' ? undefined : print.percent(toShort(best)));
}

function listInWords({ observation, count, of, most, items, gainTogether }: ShortList, region: Region, { organisation: words, print }: ReportTexts): string[] {
  const limit = of ?? most;
  const alone = items.flatMap(({ gainAlone }) => gainAlone ?? []);
  const isLessThanSum = alone.length === items.length && greatestFirst(gainTogether, sumOf(alone)) > 0;
  return [
    words.list(print.decimal(String(count)), limit === undefined ? undefined : String(limit)),
    ...(isLessThanSum ? [words.lessThanSum] : []),
    // A figure found in records has no items to be marked.
    ...(items.length === 0 && checklistOf(observation, region) ? [words.noMarks] : []),
  ];
}

function listItems({ observation, items }: ShortList, region: Region, texts: ReportTexts): string[] {
  const { organisation: words } = texts;
  const checklist = checklistOf(observation, region);
  return items.map(({ item, mark, gainAlone, nothingBecauseOfCap }) => {
    const [name, inPart] = [escaped(labelOf(item, checklist, texts)), typeof mark === 'object'];
    return nothingBecauseOfCap ? words.itemForNothing(name, inPart) : words.item(name, inPart, pointsOf(gainAlone, texts));
  });
}

type OfMeasure = Extract<Gain, { kind: 'measure' }>;

function measureInWords({ measure }: OfMeasure, { rated }: Region, { organisation: words, print, language }: ReportTexts): string[] {
  if (!measure) return [];
  const { kind, unit } = rated.methodology.observations[measure.observation] ?? {};
  const number = (value: string): string => (kind === 'checklist' ? print.percent(toShort(value)) : print.decimal(toShort(value)));
  return [words.measure(number(measure.value), number(measure.best) + (unit ? ` (${escaped(unit[language])})` : ''))];
}

function gradedItems({ observation, graded }: OfMeasure, region: Region, texts: ReportTexts): string[] {
  const { organisation: words, print: { decimal } } = texts;
  const checklist = checklistOf(observation, region);
  return (graded?.items ?? []).map(({ item, points, best, gainAlone }) =>
    words.grade(escaped(labelOf(item, checklist, texts)), gradeInWords(points, checklist, texts) ?? decimal(points), gradeInWords(best, checklist, texts) ?? decimal(best), pointsOf(gainAlone, texts)));
}

/** A grade by what the council calls it. */
function gradeInWords(points: string, checklist: Checklist | undefined, { print, language }: ReportTexts): string | undefined {
  const grade = gradeOf(points, checklist);
  return grade && print.quoted(escaped(grade.label[language]));
}

/** The grade of a list that has so many points. */
export const gradeOf = (points: string, checklist: Checklist | undefined): Grade | undefined =>
  checklist?.grades?.find((one) => withoutIdleZeros(one.points) === withoutIdleZeros(points));

const withoutIdleZeros = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

const pointsOf = (gain: string | null, { print }: ReportTexts): string => (gain === null ? NONE : print.decimal(toDecimal(gain, 2)));

/** The checklist behind an observation. */
export const checklistOf = (observation: string, { rated }: Region): Checklist | undefined =>
  rated.collection.checklists.find((checklist) => checklist.observation === observation);

/** What an item is called. */
export const labelOf = (item: string, checklist: Checklist | undefined, { language }: ReportTexts): string =>
  checklist?.items.find(({ id }) => id === item)?.label[language] ?? item;
