import { explain, type Checklist } from 'nok-methodology';
import { greatestFirst, known, sumOf, toDecimal } from './fraction.js';
import { beyondCap, gainsOf, thatPay, type Gain } from './gains.js';
import { asPart, escaped, heading, link, list, numberedList, page, picture } from './markdown.js';
import type { Member, Region } from './region.js';
import type { ReportTexts } from './texts.js';
import { WORKBOOK, profileFile, reportFile } from './written.js';

/** So many things are put before a director. */
const THINGS = 3;

/** The page of an organisation: what brings it the most points, on the first page; then how every point was got. */
export function organisationPage(region: Region, member: Member, texts: ReportTexts): string {
  const { organisation: words, print, language } = texts;
  const { assessment, name, place, file } = member;
  const remark = region.subject.remark;
  return page([
    heading(1, words.title(escaped(name))),
    remark ? `**${escaped(remark[language])}**` : '',
    words.result(print.decimal(assessment.score), place, region.members.length),
    ...mostPoints(region, member, texts),
    picture(words.profile, `../${profileFile(file, language)}`),
    link(words.back, `../${reportFile(language)}`),
    '---',
    asPart(explain(assessment, { language })),
  ]);
}

function mostPoints(region: Region, { shortcomings }: Member, texts: ReportTexts): string[] {
  const { organisation: words, print: { decimal } } = texts;
  const printed = (points: string): string => decimal(toDecimal(points, 2));
  const gains = gainsOf(shortcomings);
  const paying = thatPay(gains);
  const [loss, most] = [known(shortcomings.total.loss), known(shortcomings.total.most)];
  const wasted = beyondCap(gains);
  const further = paying.slice(THINGS);
  return [
    heading(2, words.what),
    paying.length === 0 ? words.nothingMissing(decimal(most)) : words.missing(printed(loss), decimal(most)),
    numberedList(paying.slice(0, THINGS).map((gain) => inWords(gain, region, texts))),
    further[0] ? words.further(further.length, printed(further[0].gain), `../${WORKBOOK}`) : '',
    ...(wasted.length === 0 ? [] : [heading(3, words.forNothing), words.whyNothing]),
    list(wasted.map(({ observation, items }) => {
      const checklist = checklistOf(observation, region);
      const labels = items.map(({ item }) => texts.print.quoted(escaped(labelOf(item, checklist, texts))));
      return `${escaped(checklist?.title[texts.language] ?? observation)}: ${labels.join(', ')}`;
    })),
  ];
}

function inWords({ observation, gain, list: shortList, share }: Gain, region: Region, texts: ReportTexts): string {
  const { organisation: words, print: { decimal }, language } = texts;
  const printed = (points: string): string => decimal(toDecimal(points, 2));
  const label = region.rated.methodology.observations[observation]?.label[language] ?? observation;
  const what = words.brings(escaped(label), printed(gain));
  if (share) return `${what} ${share.of === 0 ? words.nobodyAsked : words.share(String(share.count), String(share.of))}`;
  const { count, of, most, items } = shortList;
  const limit = of ?? most;
  const checklist = checklistOf(observation, region);
  const alone = items.map(({ item, mark, gainAlone, nothingBecauseOfCap }) => {
    const [name, inPart] = [escaped(labelOf(item, checklist, texts)), typeof mark === 'object'];
    return nothingBecauseOfCap ? words.itemForNothing(name, inPart) : words.item(name, inPart, printed(known(gainAlone)));
  });
  const isLessThanSum = greatestFirst(gain, sumOf(items.map(({ gainAlone }) => known(gainAlone)))) > 0;
  const there = words.list(decimal(String(count)), limit === undefined ? undefined : String(limit));
  return [
    [what, there, ...(isLessThanSum ? [words.lessThanSum] : []), ...(items.length === 0 ? [words.noMarks] : [])].join(' '),
    ...alone.map((line) => `   - ${line}`),
  ].join('\n');
}

const checklistOf = (observation: string, { rated }: Region): Checklist | undefined =>
  rated.collection.checklists.find((checklist) => checklist.observation === observation);

const labelOf = (item: string, checklist: Checklist | undefined, { language }: ReportTexts): string =>
  checklist?.items.find(({ id }) => id === item)?.label[language] ?? item;
