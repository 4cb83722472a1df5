import type { Checklist, Indicator, Verification } from 'nok-methodology';
import { choicesOf } from '../../rate/report.js';
import { escaped, heading, list, table } from '../markdown.js';
import type { Region } from '../region.js';
import type { ReportTexts } from '../texts.js';

/** What was decided where the order is silent, and by whom. */
export const choicesSection = ({ rated }: Region, { region: { choices }, choiceWording }: ReportTexts): string[] => [
  heading(2, choices.title),
  table(
    choices.columns.map((title) => [title, 'left']),
    choicesOf(rated, choiceWording).map(({ question, chosen, byDefault }) => [escaped(question), escaped(chosen), choices.by(byDefault)]),
  ),
];

const VERIFICATIONS: readonly Verification[] = ['confirmed', 'practice', 'unverified'];

/** How sure anybody is of the rules the rating rests on. */
export function certaintySection(region: Region, all: ReportTexts): string[] {
  const { region: { certainty: texts }, print, language } = all;
  const { methodology, assessments } = region.rated;
  const late = new Set(assessments.flatMap(({ notes }) => notes).filter(({ code }) => code === 'beyondLastCheck')
    .map(({ params }) => texts.beyondLastCheck(print.day(String(params.on)), print.day(String(params.checkedOn)))));
  const note = methodology.citation.note?.[language];
  return [
    heading(2, texts.title),
    list([
      ...VERIFICATIONS.flatMap((verification) => {
        const facts = factsOf(verification, region, all);
        return facts.length === 0 ? [] : [`**${texts.verifications[verification]}**: ${facts.join('; ')}.`];
      }),
      ...late,
      ...(note === undefined ? [] : [escaped(note)]),
    ]),
  ];
}

function factsOf(verification: Verification, { rated }: Region, all: ReportTexts): string[] {
  const { certainty: texts } = all.region;
  const { criteria, total, citation } = rated.methodology;
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const named = (ids: readonly string[], words: (ids: readonly string[]) => string): string[] => (ids.length === 0 ? [] : [words(ids)]);
  const cited = (scores: readonly Indicator[]): string[] => scores.filter((score) => score.citation.verification === verification).map(({ id }) => id);
  const weighed = [...criteria, ...indicators].filter(({ weightCitation }) => weightCitation?.verification === verification).map(({ id }) => id);
  return [
    ...(citation.verification === verification ? [texts.edition] : []),
    ...(total.citation.verification === verification ? [texts.total] : []),
    ...named(cited(criteria), texts.criteria),
    ...named(cited(indicators), texts.indicators),
    ...named(weighed, texts.weights),
    ...rated.collection.checklists.flatMap((checklist) => itemsOf(checklist, verification, all)),
    ...(rated.collection.questionnaire.verification === verification ? [texts.questionnaire] : []),
  ];
}

function itemsOf(
  { title, items }: Checklist, verification: Verification, { region: { certainty: texts }, print, language }: ReportTexts,
): string[] {
  const name = print.quoted(escaped(title[language]));
  const such = items.filter((item) => item.verification === verification);
  if (such.length === 0) return [];
  return such.length === items.length
    ? [texts.wholeList(name)]
    : [texts.items(name, such.map(({ label }) => escaped(label[language])).join(', '))];
}
