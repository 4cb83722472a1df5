import { explain, type Shortcomings } from 'nok-methodology';
import { isZero, toDecimal, toShort } from './fraction.js';
import { beyondCap, gainsOf, thatPay } from './gains.js';
import { checklistOf, inWords, labelOf } from './gainsInWords.js';
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
  const gains = gainsOf(shortcomings);
  const paying = thatPay(gains);
  const wasted = beyondCap(gains);
  const further = paying.slice(THINGS);
  const [next] = further;
  return [
    heading(2, words.what),
    missingInWords(shortcomings.total, paying.length, texts),
    numberedList(paying.slice(0, THINGS).map((gain) => inWords(gain, region, texts))),
    next ? words.further(further.length, next.gain === null ? undefined : decimal(toDecimal(next.gain, 2)), `../${WORKBOOK}`) : '',
    ...(wasted.length === 0 ? [] : [heading(3, words.forNothing), words.whyNothing]),
    list(wasted.map(({ observation, items }) => {
      const checklist = checklistOf(observation, region);
      const labels = items.map((item) => texts.print.quoted(escaped(labelOf(item, checklist, texts))));
      return `${escaped(checklist?.title[texts.language] ?? observation)}: ${labels.join(', ')}`;
    })),
  ];
}

/** How much is missing to the greatest total; or that nobody can tell. */
function missingInWords({ loss, most }: Shortcomings['total'], paying: number, { organisation: words, print: { decimal } }: ReportTexts): string {
  if (loss === null || most === null) return words.missingUnknown;
  const greatest = decimal(toShort(most));
  if (isZero(loss)) return words.nothingMissing(greatest);
  return [words.missing(decimal(toDecimal(loss, 2)), greatest), ...(paying === 0 ? [words.nothingAlone] : [])].join(' ');
}
