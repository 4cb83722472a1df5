import type { DecimalText, FractionText } from '../numeric/index.js';

/** An item of a graded list whose grade is not the best there is for the total. */
export interface ShortGrade {
  readonly item: string;
  /** The points of its grade. */
  readonly points: DecimalText;
  /** The points of the best grade. */
  readonly best: DecimalText;
  /** Whether no grade is worse for the total. */
  readonly isWorst: boolean;
  /** Points of the total if this item alone had the best grade; `null` where a scale would refuse that. */
  readonly gainAlone: FractionText | null;
}

/** A graded list in which some items have not the best grade. */
export interface ShortGradedList {
  readonly observation: string;
  readonly items: readonly ShortGrade[];
  /** Points of the total if every item had the best grade; `null` where a scale would refuse that. */
  readonly gainTogether: FractionText | null;
}
