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
};
