import type { RatingParams, Texts } from '../params.js';

/** The English sentences of a rating. */
export const ratingTexts: Texts<RatingParams> = {
  organisationMissing: () => 'The assessment names no organisation.',
  choicesDiffer: ({ question, organisations }) => `The question "${question}" is answered differently for ${organisations.join(' and ')}.`,
  groupMissing: ({ organisation, groupBy }) => `"${organisation}" has no ${groupBy} to be grouped by.`,
  tieBreakerLeftOut: ({ organisation, criterion }) => `Criterion ${criterion} is left out for "${organisation}" and cannot break a tie.`,
  bandHole: ({ from, to }) => `No band covers the scores from ${from} to ${to}.`,
  bandOverlap: ({ from, to }) => `Two bands cover the scores from ${from} to ${to}.`,
  outsideBands: ({ score }) => `No band covers the score ${score}.`,
  branchCircle: ({ through }) => `An organisation cannot be a branch of itself: ${through.join(' → ')}.`,
  otherParent: ({ organisation, parent, whole }) => `"${organisation}" is a branch of "${parent}", not of "${whole}".`,
  branchBesideWhole: ({ organisation, whole }) => `"${organisation}" is a part of "${whole}" already: side by side they would count twice.`,
  assessedTwice: ({ organisation, on }) => `"${organisation}" is recorded twice as assessed on ${on}.`,
  scoresDiffer: ({ score, organisations }) =>
    `The score ${score} is not made alike for ${organisations.join(' and ')}: formulas, weights and ranges must be the same.`,
  groupDoubled: ({ name, groups }) => `"${name}" belongs to ${groups.join(' and ')} at once.`,
  totalNotAttained: ({ organisation, kind }) =>
    `"${organisation}" stands under another methodology, and totals of the kind ${kind} cannot be compared across methodologies: only attained can.`,
  organisationNotInBoth: ({ organisation, missingIn }) => `"${organisation}" is in one of the two lists and missing in the ${missingIn} one.`,
  notWeighed: ({ id, within, kind }) => `The score "${id}" has no weight of its own in "${within}", whose formula is of the kind ${kind}.`,
};
