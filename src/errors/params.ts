import type { PlanParams } from './planParams.js';

/** A word for what was expected of a value; each language has its own text for it. */
export type Expectation =
  | 'text'
  | 'key'
  | 'score-id'
  | 'decimal'
  | 'positive-decimal'
  | 'count'
  | 'whole-or-decimal'
  | 'number'
  | 'boolean'
  | 'date'
  | 'digits'
  | 'fraction'
  | 'list'
  | 'record'
  | 'row-cell'
  | 'anything'
  | 'plain-data';

/** The codes of values, definitions, editions and assessments, each with the figures it carries. */
export interface CoreParams {
  // The shape of a value.
  missing: { field: string };
  unknownKey: { key: string; known: readonly string[] };
  wrongType: { expected: Expectation; found: string };
  wrongValue: { allowed: readonly string[]; found: string };
  emptyList: { least: number };
  unreadable: { reason: string };
  tooDeep: { most: number };
  tooLarge: { most: number };
  wrongOrder: { from: string; to: string };

  // A definition.
  duplicate: { id: string };
  unknownObservation: { key: string; known: readonly string[] };
  unknownScore: { id: string; known: readonly string[] };
  unknownAct: { id: string; known: readonly string[] };
  unusedObservation: { key: string };
  unusedScore: { id: string };
  wrongKind: { key: string; kind: string; allowed: readonly string[] };
  weightsSum: { sum: string; declared: string; difference: string };
  mixedFormula: Readonly<Record<string, never>>;
  referenceUp: { from: string; to: string };
  cycle: { through: readonly string[] };
  unboundedRange: { key: string };
  worstIsTarget: { worst: string; target: string };
  stepsHole: { from: string; to: string };
  stepsOverlap: { from: string; to: string };
  nothingToAttain: { most: string };
  sumLeftOut: Readonly<Record<string, never>>;
  rangeNotProven: { least: string; most: string; declaredLeast: string; declaredMost: string };
  fingerprintMismatch: { given: string; computed: string };

  // An edition.
  noEdition: { sector: string; on: string; periods: readonly string[] };
  outsideValidity: { on: string; from: string; to: string };

  // The observations of an assessment.
  countAboveOf: { count: string; of: string; organisation?: string };
  outsideBounds: { value: string; least: string; most: string };
  mayNotBeEmpty: { observation: string; organisation?: string };
  nobodyAsked: { observation: string; choices: readonly string[] };
  notApplicable: { observation: string; reason: string; choices: readonly string[] };
  totalLeftOut: Readonly<Record<string, never>>;
  doubledChoice: { question: string };
  differs: { stored: string; computed: string };
}

/** The codes of collected tables. */
export interface TableParams {
  columnUnknown: { table: string; title: string; titles: readonly string[]; nearest: readonly string[] };
  columnMissing: { table: string; columns: readonly string[]; titles: readonly string[] };
  columnDoubled: { table: string; title: string; titles: readonly string[] };
  columnTwice: { table: string; column: string; titles: readonly string[] };
  cellsBeyondTitles: { table: string; row: number; organisation: string; cells: number; titles: number };
  columnNotFound: { table: string; title: string; titles: readonly string[] };
  organisationBlank: { table: string; row: number };
  organisationUnknown: { table: string; row: number; name: string; nearest: readonly string[] };
  organisationDoubled: { organisation: string };
  nameAmbiguous: { name: string; organisations: readonly string[] };
  checklistMissing: { organisation: string };
  answersMissing: { organisation: string };
  answerUnknown: { row: number; column: string; organisation: string; word: string };
  optionUnknown: { row: number; column: string; organisation: string; word: string; options: readonly string[] };
  numberUnknown: { row: number; column: string; organisation: string; word: string; least: string; most: string; whole: boolean };
  shareUnknown: { row: number; column: string; organisation: string; word: string };
  cellBlank: { row: number; column: string; organisation: string };
  markBlank: { row: number; column: string; organisation: string };
  markUnknown: { row: number; column: string; organisation: string; word: string };
  markPartial: { row: number; column: string; organisation: string; word: string };
  reasonMissing: { row: number; column: string; organisation: string };
  itemNotApplicable: { organisation: string; column: string; reason: string; choices: readonly string[] };
  listNotApplicable: { organisation: string; observation: string };
  collectionMissing: { methodology: string };
  unknownQuestion: { id: string; known: readonly string[] };
  gateNeverOpens: { id: string };
  notCollected: { observation: string };
  eitherOr: { names: readonly string[] };
  methodologiesDiffer: { organisation: string; fingerprint: string; other: string };
  dictionaryConflict: { word: string };
}

/** The codes of a rating. */
export interface RatingParams {
  organisationMissing: Readonly<Record<string, never>>;
  choicesDiffer: { question: string; organisations: readonly string[] };
  groupMissing: { organisation: string; groupBy: string };
  tieBreakerLeftOut: { organisation: string; criterion: string };
  bandHole: { from: string; to: string };
  bandOverlap: { from: string; to: string };
  outsideBands: { score: string };
  branchCircle: { through: readonly string[] };
  otherParent: { organisation: string; parent: string; whole: string };
  branchBesideWhole: { organisation: string; whole: string };
  assessedTwice: { organisation: string; on: string };
  scoresDiffer: { score: string; organisations: readonly string[] };
  groupDoubled: { name: string; groups: readonly string[] };
  totalNotAttained: { organisation: string; kind: string };
  organisationNotInBoth: { organisation: string; missingIn: string };
  notWeighed: { id: string; within: string; kind: string };
}

/** The codes of a council's procedure. */
export interface ProcedureParams {
  unknownMethodology: { id: string; known: readonly string[] };
}

/** The codes of a council, its meetings and its cycle. */
export interface CouncilParams {
  noRegime: { on: string; periods: readonly string[] };
  outsideTerm: { on: string; from: string; to: string };
  twoChairs: { members: readonly string[] };
  unknownMember: { id: string; on: string; known: readonly string[] };
  decidedTwice: { matter: string; meetings: readonly string[] };
  draftAfterApproval: { matter: string; approved: string; draft: string };
  protocolMissing: { matter: string };
  notInRegister: { organisation: string; nearest: readonly string[] };
  unknownGroup: { groupBy: string; name: string; known: readonly string[] };
}

/** The figures every code carries; the keys are the closed list of codes. */
export interface IssueParams extends CoreParams, TableParams, RatingParams, ProcedureParams, CouncilParams, PlanParams {}

/** The closed list of codes an issue may carry. */
export type NokIssueCode = keyof IssueParams;

/** One sentence for each code. */
export type Texts<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };
