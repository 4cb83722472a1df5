import type { DescriptionTexts } from '../texts.js';

/** The sentences of a description in English. */
export const description: DescriptionTexts = {
  sector: (sector) => `Sector: ${sector}`,
  checkedOn: (day) => `Last check whether the acts had changed: ${day}`,
  aboutPage: 'This page is printed from the same data the scores are computed by. It is no official text of the acts.',
  legend: 'In the formulas I is an indicator, C a criterion, min the smaller number; the rest are symbols of the acts, or labels in quotation marks where there is none.',
  certainty: (certainty, acts) => `Certainty: ${certainty}${acts === '' ? '' : ` (${acts})`}.`,
  weightCertainty: (certainty) => `weight: ${certainty}`,
  range: (range) => `Possible values: ${range}.`,
  respondents: 'how many said yes and how many answered',
  checklist: 'how many items are there and how many are required',
  items: (most) => (most === undefined ? 'how many items are there' : `how many items are there, at most ${most}`),
  measure: (least, most, unit) => `a number from ${least} to ${most}${unit === undefined ? '' : ` (${unit})`}`,
  mayBeEmpty: 'may be absent',
  nobodyAsked: (observations) =>
    `Nobody to ask (${observations}): refused until the user chooses. It may be left out and the rest re-weighted, or the share taken as 1 or as 0.`,
  notApplicable: (observations) => `Not applicable (${observations}): refused until the user chooses. It may be left out and the rest re-weighted.`,
  itemNotApplicable: (observations) => `An item does not apply (${observations}): refused until the user takes it as present or as absent.`,
  denominator: (observations) =>
    `Of whom the share is taken (${observations}): of those who used it and answered by default; of all respondents where the user says so.`,
  rounding: (rounding) => `Rounding: by default ${rounding}.`,
  taken: (question, chosen, by) => `${question}: ${chosen} (${by}).`,
  sources: 'Sources of information',
  acts: 'Acts',
  act: (number, day, title) => `${number} of ${day}: ${title}`,
  certainties: 'What certainty means',
};
