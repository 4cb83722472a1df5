export { prepare } from './exact.js';
export type { Evaluate, Traced, Values } from './exact.js';
export { OBSERVATION_KINDS, formulaField, formulaFields, takes } from './kinds.js';
export type {
  Formula, FormulaKind, FormulaKinds, Mean, NumberFormula, ObservationKind, PerItem, Reference, Share, Weighted, WeightedPart,
} from './kinds.js';
export { nodesOf, partsOf } from './parts.js';
export type { Node } from './parts.js';
export { rangeOf } from './range.js';
export type { Range, Ranges } from './range.js';
export { influence } from './influence.js';
export { sumOfWeights } from './weights.js';
export { termsOf, valueOfTerms } from './terms.js';
export type { Pattern, Term, Terms } from './terms.js';
