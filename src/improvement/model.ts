import type { Assessment, Organisation } from '../assessment/index.js';
import type { Collection, Mark, Marks } from '../collection/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { ShortGradedList } from './gradedModel.js';

/** What is known beside the assessment. */
export interface ShortcomingOptions {
  /** The marks of the checklists, as `observe` hands them out. */
  readonly marks?: Marks;
  /** Of the methodology unless given; it is needed where there are marks. */
  readonly collection?: Collection;
}

/** An item that is absent, or there in part. */
export interface ShortItem {
  readonly item: string;
  readonly mark: Mark;
  /** Points of the total if this item alone were there; `null` where a scale would refuse that. */
  readonly gainAlone: FractionText | null;
  /** Whether it brings nothing because the items that are there bring all the points there are. */
  readonly nothingBecauseOfCap: boolean;
}

/** A checklist in which something lacks, and of which more is never worse. */
export interface ShortList {
  readonly observation: string;
  readonly count: number | DecimalText;
  /** Of how many items, where a share of them counts. */
  readonly of?: number;
  /** How many there may be, where they are paid by the piece and that is known. */
  readonly most?: number;
  /** What lacks; empty where there are no marks. */
  readonly items: readonly ShortItem[];
  /** Points of the total if nothing lacked; `null` where a scale would refuse that. */
  readonly gainTogether: FractionText | null;
  readonly nothingBecauseOfCap: boolean;
}

/** A question whose share of answers is not the best: in most methodologies, one that not everybody answered with yes. */
export interface ShortShare {
  readonly observation: string;
  readonly count: number;
  /** Zero where nobody was asked and the share counts as zero. */
  readonly of: number;
  /** The nearest share that is best for the total, in per cent: in most methodologies 100. */
  readonly best: FractionText;
  /** Points of the total with the best share; `null` where a scale would refuse that. */
  readonly gainTogether: FractionText | null;
}

/** A number that is not the best, or a list of which more may be worse. */
export interface ShortMeasure {
  readonly observation: string;
  /** As it was observed; a share of a list in per cent. */
  readonly value: FractionText;
  /** The nearest value that is best for the total: of a falling line the target; of a step that is left before its edge, where it begins. */
  readonly best: FractionText;
  /** Points of the total with the best value; `null` where a scale would refuse that. */
  readonly gain: FractionText | null;
}

/** An indicator, or a criterion made of observations outright, with what it loses. */
export interface ShortIndicator {
  readonly id: string;
  readonly criterion: string;
  readonly exact: FractionText;
  /** Its value with every observation that counts at its best for the total; `null` where an observation has no value that is best in every way. */
  readonly most: FractionText | null;
  /** Points of the total: weight in the total · (most − value handed on); `null` where a scale stands on a score on the way to the total, too. */
  readonly loss: FractionText | null;
  readonly lists: readonly ShortList[];
  readonly shares: readonly ShortShare[];
  readonly measures: readonly ShortMeasure[];
  /** Of the graded lists behind the measures: the items that are short of the best grade, where there are marks and a grade that is best. */
  readonly graded?: readonly ShortGradedList[];
}

/** What an organisation loses, and on what: frozen plain JSON. */
export interface Shortcomings {
  readonly format: 'nok.shortcomings/1';
  /** The fingerprint of the methodology. */
  readonly methodology: string;
  readonly organisation?: Organisation;
  /** `most` and `loss` are `null` where an observation has no value that is best in every way, or a scale would refuse what is best. */
  readonly total: { readonly exact: FractionText; readonly most: FractionText | null; readonly loss: FractionText | null };
  /** Under `every-level`: what rounding the criteria takes; with it the losses, where all are known, add up to the loss of the total. */
  readonly rounding?: FractionText;
  /** The greatest loss first; then those without a loss, where items lack beyond a cap; those whose loss cannot be told last. */
  readonly indicators: readonly ShortIndicator[];
}

/** An organisation of a region: its assessment, and the marks where there are any. */
export interface AssessedOrganisation {
  readonly assessment: Assessment;
  readonly marks?: Marks;
}

/** What the caller gives for the directions of a region. */
export type DirectionOptions = Pick<ShortcomingOptions, 'collection'>;

/** An item that lacks in a region, or has not its best grade. */
export interface LackingItem {
  readonly observation: string;
  readonly item: string;
  /** Absent, or with the worst grade. */
  readonly absent: number;
  /** There in part, or with a grade between the worst and the best. */
  readonly inPart: number;
  /** In how many organisations it lacks: absent + in part. */
  readonly organisations: number;
}

/** A share over a region. */
export interface MeanShare {
  readonly observation: string;
  /** The plain mean of the shares of the organisations, in per cent. */
  readonly mean: FractionText;
  /** Of how many organisations: those with somebody asked. */
  readonly organisations: number;
}

/** What a region loses on a criterion. */
export interface Direction {
  readonly criterion: string;
  /** Points of the total, on average over the organisations; `null` where a loss cannot be told. */
  readonly meanLoss: FractionText | null;
  /** The share of all losses; zero where nobody loses anything; `null` where a loss cannot be told. */
  readonly share: FractionText | null;
  /** The commonest first. */
  readonly items: readonly LackingItem[];
  /** The lowest first. */
  readonly observations: readonly MeanShare[];
}

/** What a region should work on: frozen plain JSON. */
export interface Directions {
  readonly format: 'nok.directions/1';
  /** The fingerprint of the methodology. */
  readonly methodology: string;
  readonly organisations: number;
  /** The mean of what the organisations lose of the total; `null` where that cannot be told. */
  readonly meanLoss: FractionText | null;
  /** Under `every-level`: the mean of what rounding the criteria takes; with it the losses add up to the mean loss. */
  readonly rounding?: FractionText;
  /** The greatest loss first, those whose loss cannot be told last. */
  readonly criteria: readonly Direction[];
}
