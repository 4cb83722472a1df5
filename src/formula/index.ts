export { argumentOf, prepare } from './exact.js';
export type { Evaluate, Traced, Values } from './exact.js';
export { formulaField, formulaFields } from './fields.js';
export { OBSERVATION_KINDS, takes } from './kinds.js';
export type {
  Argument, Attained, Formula, FormulaKind, FormulaKinds, Linear, Mean, NumberFormula, ObservationKind, PerItem, Reference, ScoreArgument, Share,
  Step, StepTo, StepUpTo, Steps, Sum, Weighted, WeightedPart,
} from './kinds.js';
export { nodesOf, partsOf } from './parts.js';
export type { Node } from './parts.js';
export { rangeOf, rangesOf } from './range.js';
export type { ObservedRange, Range, Ranges } from './range.js';
export { endOf, endsOf, inOrderOfEdges, pointsAt } from './scales.js';
export type { PointsAt, Scale } from './scales.js';
export { influence } from './influence.js';
export { sumOfWeights } from './weights.js';
export { BENT, termsOf, valueOfTerms } from './terms.js';
export type { Pattern, Term, Terms, TermsFound } from './terms.js';
