import { roundingOf, type Assessment } from '../assessment/index.js';
import type { Methodology } from '../methodology/index.js';
import { code, escaped } from './markdown.js';
import type { Texts } from './texts.js';

/** Which edition of a methodology a page speaks of, as items of a list. */
export const editionLines = ({ id, fingerprint, validFrom, validTo }: Methodology, { facts }: Texts): string[] => [
  ...(validFrom === undefined && validTo === undefined ? [] : [facts.inForce(validFrom, validTo)]),
  facts.identity(code(id), code(fingerprint)),
];

/** What was assessed, when, among how many, and by what. */
export function assessmentLines(assessment: Assessment, texts: Texts): string[] {
  const { organisation, on, sample, methodology } = assessment;
  const { explanation, choices, print, language } = texts;
  const said = <Value>(value: Value | undefined, say: (value: Value) => string): string[] => (value === undefined ? [] : [say(value)]);
  return [
    ...said(organisation?.type, (text) => explanation.type(escaped(text))),
    ...said(organisation?.municipality, (text) => explanation.municipality(escaped(text))),
    ...said(organisation?.forms, (names) => explanation.forms(escaped(names.join(', ')))),
    ...said(on, (day) => explanation.day(print.day(day))),
    ...said(sample, ({ asked, recipients }) => explanation.sample(asked, recipients)),
    explanation.methodology(escaped(methodology.title[language])),
    ...editionLines(methodology, texts),
    explanation.rounding(choices.rounding(roundingOf(assessment))),
  ];
}
