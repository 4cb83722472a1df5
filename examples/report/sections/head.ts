import { isZero, percentOf } from '../fraction.js';
import { escaped, heading, list } from '../markdown.js';
import type { Region } from '../region.js';
import type { ReportTexts } from '../texts.js';

/** So many criteria are named as those that lose most. */
const NAMED = 3;

/** What, when, by which methodology, and the whole report in three sentences. */
export function headSection({ subject, rated, members, directions, leftOut }: Region, { region: texts, print, language }: ReportTexts): string[] {
  const { methodology, averages } = rated;
  const on = members[0]?.assessment.on;
  const losing = directions.criteria.flatMap(({ criterion, meanLoss, share }) => (share === null || isZero(meanLoss) ? [] : [{ criterion, share }])).slice(0, NAMED);
  const labels = new Map(methodology.criteria.map(({ id, label }) => [id, label[language]]));
  const [highest, lowest] = [members[0], members.at(-1)].map((member) => print.decimal(member?.assessment.score ?? ''));
  return [
    heading(1, escaped(subject.title[language])),
    subject.remark ? `**${escaped(subject.remark[language])}**` : '',
    list([
      texts.methodology(escaped(methodology.title[language])),
      texts.fingerprint(methodology.fingerprint),
      ...(on === undefined ? [] : [texts.day(print.day(on))]),
      texts.organisations(members.length),
      ...(leftOut.length === 0 ? [] : [texts.leftOut(leftOut.map(escaped).join(', '))]),
    ]),
    [
      texts.inBrief(print.decimal(averages.score), lowest ?? '', highest ?? ''),
      ...(losing.length === 0 ? [] : [texts.mostLost(losing.map(({ criterion, share }) => ({
        criterion: print.quoted(escaped(labels.get(criterion) ?? criterion)), share: print.percent(percentOf(share, 1)),
      })))]),
    ].join(' '),
  ];
}
