export type { CitedPlace } from './citations.js';
export { defineMethodology, readyOf, safeDefineMethodology } from './define.js';
export { differencesOf, safeDifferencesOf } from './differences.js';
export type { Difference, PlainValue } from './differences.js';
export { areMerged, extendMethodology, safeExtendMethodology } from './extend.js';
export type { Changes, Differing, ScoreChanges } from './extend.js';
export { choicesField, definitionField, methodologyField, observationFields, roundingField } from './fields.js';
export { SECTORS, SOURCES, VERIFICATIONS } from './model.js';
export type {
  Act, Choice, Citation, Criterion, DateText, DeclaredRange, Definition, Indicator, Methodology, Observation, ObservationKinds, Rounding, Sector,
  Source, Total, Verification,
} from './model.js';
export { anyValueField, observationsField, valueFields } from './observations.js';
export type { ItemsOfNorm, MeanOf, NotApplicable, Observations, ObservationValues, ObservedValue, Respondents } from './observations.js';
export type { Ready, ReadyScore } from './ready.js';
export { requiredObservations, safeRequiredObservations } from './requiredObservations.js';
export type { RequiredObservation } from './requiredObservations.js';
export { safeSourcesOf, sourcesOf } from './sourcesOf.js';
export type { SourceOfObservations } from './sourcesOf.js';
export { termsOfScores } from './scoreTerms.js';
export { weigh } from './weigh.js';
export type { Weighing } from './weigh.js';
