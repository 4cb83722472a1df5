import type { Linear, ObservationKind, ScoreArgument, Step } from '../formula/index.js';
import type { DecimalText } from '../numeric/index.js';
import type { Beyond } from './beyond.js';
import type { Level } from './levels.js';

/** A step of a table: the last one holds its upper edge too. */
export interface StepInWords {
  readonly step: Step;
  readonly isLast: boolean;
}

/** Formulas in words. Labels come in their quotation marks. */
export interface FormulaTexts {
  readonly share: (kind: ObservationKind, label: string, points: DecimalText) => string;
  readonly number: (kind: ObservationKind, label: string, unit: string | undefined) => string;
  readonly perItem: (label: string, points: DecimalText, cap: DecimalText) => string;
  readonly mean: (parts: readonly string[]) => string;
  readonly weighted: (parts: readonly { readonly weight: DecimalText; readonly part: string }[]) => string;
  readonly sum: (parts: readonly string[]) => string;
  /** The greatest sum comes printed. */
  readonly attained: (parts: readonly string[], greatest: string) => string;
  /** What it is applied to comes in words. */
  readonly linear: (argument: string, line: Linear, beyond: Beyond) => string;
  readonly steps: (argument: string, steps: readonly StepInWords[]) => string;
  readonly step: (step: StepInWords) => string;
  /** A share that a scale is applied to: in percent. */
  readonly percentage: (kind: ObservationKind, label: string) => string;
  /** A score that a scale is applied to. */
  readonly scoreTaken: (level: Level, id: string, figure: ScoreArgument['on']) => string;
  readonly score: (level: Level, id: string) => string;
  /** What a score is called in a formula. */
  readonly symbol: (level: Level, id: string) => string;
  /** What else stands in formulas with scales. */
  readonly scaleLegend: string;
  /** What the share of respondents is counted of. */
  readonly answered: string;
  /** What the share of items is counted of. */
  readonly norm: string;
}
