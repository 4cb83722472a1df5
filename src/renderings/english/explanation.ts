import { NBSP, countedInEnglish } from '../print.js';
import type { ExplanationTexts } from '../texts.js';

/** The sentences of an explanation in English. */
export const explanation: ExplanationTexts = {
  title: (name) => (name === undefined ? 'How the score came about' : `How the score came about: ${name}`),
  total: (label, score, range) => `${label}: **${score}** (possible: ${range}).`,
  type: (type) => `Type: ${type}`,
  municipality: (municipality) => `Municipality: ${municipality}`,
  forms: (forms) => `Forms of service: ${forms}`,
  day: (day) => `Day of the assessment: ${day}`,
  sample: (asked, recipients) => `Asked: ${asked} of ${countedInEnglish(String(recipients), 'service recipient', 'service recipients')}`,
  methodology: (title) => `Methodology: ${title}`,
  rounding: (rounding) => `Rounding: ${rounding}`,
  aboutPage: 'This page shows how every score follows from what was observed, so that it can be reckoned again with a pencil. It is no official document.',
  legend:
    'In the formulas I is an indicator, C a criterion, min the smaller number; the rest are symbols of the act, or labels in quotation marks where there is none. After “=” stands the exact value, a decimal or a fraction; after “≈” the rounded one.',
  leftOut: 'left out',
  leftOutScore: 'There is nothing to compute from: every observation is left out. The other scores are re-weighted.',
  partial: 'Something is left out, so the mean is taken over the rest.',
  otherwise: (score) => `The printed, rounded scores would give ${score}, so the exact fractions are put in.`,
  repeated: 'The second line is the first one in exact fractions: they are put into the score this one belongs to.',
  contributionsRounded: 'Contributions are printed rounded, so their sum may differ a little from the score.',
  rest: (value) => `To the contributions of the indicators, rounding the criteria adds ${value}.`,
  choices: 'Where the order is silent and what is taken',
  certainty: 'How certain the rules are',
  unverifiedEdition: (note) => `The edition was not held against the text of the acts. ${note}`.trim(),
  beyondLastCheck: (on, checkedOn) => `The assessment is of ${on}; whether the acts had changed was last looked at on ${checkedOn}.`,
  smallSample: (asked, required) =>
    `A small sample: ${asked} asked, ${required} needed (at least 40${NBSP}% of the recipients, but not more than 600; the rule was not held against the text).`,
  intervals:
    'The interval shows how far the share among all recipients may lie from the share among those asked: in 95 cases of 100 it lies within these bounds. It is Wilson’s, corrected for the number of recipients where that is known. It does not change the scores.',
};
