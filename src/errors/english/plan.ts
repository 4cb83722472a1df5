import { nearestNames } from '../nearest.js';
import type { Texts } from '../params.js';
import type { PlanParams } from '../planParams.js';
import { hint, listed } from './wording.js';

/** The English sentences of proposals, plans, their progress, of what changed between cycles, and of what is published. */
export const planTexts: Texts<PlanParams> = {
  notAssessed: ({ organisation, assessed }) => `"${organisation}" is not assessed.${hint(nearestNames(organisation, assessed))} Assessed: ${listed(assessed)}.`,
  unknownPlanItem: ({ id, known }) => `The plan has no item "${id}".${hint(nearestNames(id, known))} Items and criteria: ${listed(known)}.`,
  termMissing: ({ item }) => `The item "${item}" has no term.`,
  twoTerms: ({ item }) => `The item "${item}" has two terms.`,
  responsibleMissing: ({ item }) => `Nobody is responsible for the item "${item}".`,
  twoResponsible: ({ item, posts }) => `Two are responsible for the item "${item}": ${posts.join(' and ')}.`,
  outsidePeriod: ({ on, from, to }) => `The plan runs from ${from} to ${to}; ${on} lies outside.`,
  changedTwice: ({ observation, items }) => `Several items expect a value of the observation "${observation}": ${listed(items)}.`,
  organisationsDiffer: ({ organisations }) => `Different organisations where one is expected: ${organisations.join(' and ')}.`,
  countedOtherwise: ({ question }) => `In the earlier cycle the observations were counted by another answer to "${question}": they cannot be compared.`,
  notRestated: ({ from, to }) => `The observations under "${from}" cannot be assessed under "${to}": the cycles cannot be compared.`,
  planOfNoCycle: ({ organisation }) => `The plan of "${organisation}" starts from none of the cycles that another one follows.`,
  planOfOtherAssessment: ({ organisation }) => `The plan of "${organisation}" starts from another assessment than the one that is published.`,
  nameLeft: ({ name }) => `People are published by their posts alone, and the name "${name}" is left in this text.`,
};
