import { isDay } from '../day.js';
import { nearestNames } from '../nearest.js';
import type { CoreParams, Texts } from '../params.js';
import { expectations, hint, listed } from './wording.js';

/** The English sentences of values, definitions, editions and assessments. */
export const coreTexts: Texts<CoreParams> = {
  missing: ({ field }) => `"${field}" is missing.`,
  unknownKey: ({ key, known }) => `"${key}" is not known here.${hint(nearestNames(key, known))} Known: ${listed(known)}.`,
  wrongType: ({ expected, found }) => `Expected ${expectations[expected]}, found ${found}.`,
  wrongValue: ({ allowed, found }) => `Expected one of ${listed(allowed)}, found ${found}.`,
  emptyList: ({ least }) => `The list needs at least ${least}.`,
  unreadable: ({ reason }) => `The value cannot be read: ${reason}.`,
  tooDeep: ({ most }) => `Nested deeper than ${most} levels.`,
  tooLarge: ({ most }) => `There is more here than the ${most} that can be taken.`,
  wrongOrder: ({ from, to }) => (isDay(from) ? `${from} lies after ${to}.` : `${from} is not less than ${to}.`),

  duplicate: ({ id }) => `"${id}" is given twice.`,
  unknownObservation: ({ key, known }) => `There is no observation "${key}".${hint(nearestNames(key, known))} Known: ${listed(known)}.`,
  unknownScore: ({ id, known }) => `There is no score "${id}".${hint(nearestNames(id, known))} Known: ${listed(known)}.`,
  unknownAct: ({ id, known }) => `There is no act "${id}".${hint(nearestNames(id, known))} Known: ${listed(known)}.`,
  unusedObservation: ({ key }) => `The observation "${key}" is used by no formula.`,
  unusedScore: ({ id }) => `The score "${id}" does not reach the total.`,
  wrongKind: ({ key, kind, allowed }) => `The observation "${key}" is of the kind ${kind}; what stands here takes ${allowed.join(' or ')}.`,
  weightsSum: ({ sum, declared, difference }) => `The weights add up to ${sum}, not to ${declared}: the difference is ${difference}.`,
  mixedFormula: () => 'A formula is made of scores or of observations, not of both.',
  referenceUp: ({ from, to }) => `"${from}" may not refer to "${to}": the total takes criteria, a criterion takes criteria and its own indicators, an indicator takes indicators.`,
  cycle: ({ through }) => `The scores refer to each other in a circle: ${through.join(' → ')}.`,
  unboundedRange: ({ key }) => `The observation "${key}" has no greatest value, so the range of the score cannot be proven.`,
  worstIsTarget: ({ worst, target }) => `The worst value ${worst} is the target ${target}: there is no line between them.`,
  stepsHole: ({ from, to }) => `No step covers ${from} to ${to}.`,
  stepsOverlap: ({ from, to }) => `Two steps cover ${from} to ${to}.`,
  nothingToAttain: ({ most }) => `The greatest value of this part is ${most}: nothing can be attained.`,
  sumLeftOut: () => 'A sum cannot take what may be left out: use a mean, or attained.',
  rangeNotProven: ({ least, most, declaredLeast, declaredMost }) =>
    `The formula gives ${least} to ${most}, the declared range is ${declaredLeast} to ${declaredMost}.`,
  fingerprintMismatch: ({ given, computed }) => `The fingerprint ${given} does not belong to this definition: it is ${computed}.`,

  noEdition: ({ sector, on, periods }) => `There is no edition for ${sector} on ${on}. Known: ${listed(periods)}.`,
  outsideValidity: ({ on, from, to }) => `The methodology is in force from ${from} to ${to}; ${on} lies outside.`,

  countAboveOf: ({ count, of }) => `The count ${count} is above ${of}, of which it is counted.`,
  outsideBounds: ({ value, least, most }) => `${value} lies outside ${least} to ${most}.`,
  mayNotBeEmpty: ({ observation }) => `"${observation}" may not be empty.`,
  nobodyAsked: ({ observation, choices }) =>
    `Nobody was asked for "${observation}" and the order is silent: choose whenNobodyAsked (${choices.join(', ')}).`,
  notApplicable: ({ observation, reason, choices }) =>
    `"${observation}" does not apply (${reason}) and the order is silent: choose whenNotApplicable (${choices.join(', ')}).`,
  totalLeftOut: () => 'Everything was left out: there is nothing to score.',
  doubledChoice: ({ question }) => `The question "${question}" is answered twice.`,
  differs: ({ stored, computed }) => `Stored ${stored}, computed ${computed}.`,
};
