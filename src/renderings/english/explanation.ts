import { NBSP, countedInEnglish, englishPrint } from '../print.js';
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
  partialSums: 'Something is left out: it drops from both sums, what was attained and the greatest.',
  row: (value, step, points) => `The row of the table for ${value}: ${step}, ${countedInEnglish(points, 'point', 'points')}.`,
  betterThanTarget: (value, target, points) => `The value ${value} is better than the target (${target}): full points, ${englishPrint.decimal(points)}.`,
  worseThanWorst: (value, worst) => `The value ${value} is worse than the worst (${worst}): 0${NBSP}points.`,
  otherwise: (score) => `The printed, rounded scores would give ${score}, so the exact fractions are put in.`,
  repeated: 'The second line is the first one in exact fractions: they are put into the score this one belongs to.',
  contributionsRounded: 'Contributions are printed rounded, so their sum may differ a little from the score.',
  factors: 'Points are added up here, so the columns of weights and shares hold the factor by which a score enters the sum.',
  notLinear: 'A dash stands where a score enters the total not itself but through a table, a scale or another score: it has no fixed share of the total.',
  rest: (value) => `To the contributions of the indicators, rounding the criteria adds ${value}.`,
  certainty: 'How certain the rules are',
  unverifiedEdition: (note) => `The edition was not held against the text of the acts. ${note}`.trim(),
  unverifiedAct: (number, day) => `Number and date of an act were not held against its text: ${number} of ${day}.`,
  beyondLastCheck: (on, checkedOn) => `The assessment is of ${on}; whether the acts had changed was last looked at on ${checkedOn}.`,
  smallSample: (asked, required) =>
    `A small sample: ${asked} asked, ${required} needed (at least 40${NBSP}% of the recipients, but not more than 600; the rule was not held against the text).`,
  intervals:
    'The interval shows how far the share among all recipients may lie from the share among those asked: in 95 cases of 100 it lies within these bounds. It is Wilson’s, corrected for the number of recipients where that is known. It does not change the scores.',
};
