import type { Assessment, Organisation } from '../assessment/index.js';
import type { Collection, Mark, Marks } from '../collection/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';

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
  /** Points of the total if this item alone were there. */
  readonly gainAlone: FractionText;
  /** Whether it brings nothing because the items that are there reach the cap already. */
  readonly nothingBecauseOfCap: boolean;
}

/** A checklist in which something lacks. */
export interface ShortList {
  readonly observation: string;
  readonly count: number | DecimalText;
  /** Of how many items, where a share of them counts. */
  readonly of?: number;
  /** How many there may be, where they are paid by the piece and that is known. */
  readonly most?: number;
  /** What lacks; empty where there are no marks. */
  readonly items: readonly ShortItem[];
  /** Points of the total if nothing lacked. */
  readonly gainTogether: FractionText;
  readonly nothingBecauseOfCap: boolean;
}

/** A question that not everybody answered with yes. */
export interface ShortShare {
  readonly observation: string;
  readonly count: number;
  /** Zero where nobody was asked and the share counts as zero. */
  readonly of: number;
  /** Points of the total if all were satisfied. */
  readonly gainTogether: FractionText;
}

/** An indicator, or a criterion made of observations outright, with what it loses. */
export interface ShortIndicator {
  readonly id: string;
  readonly criterion: string;
  readonly exact: FractionText;
  /** Its greatest value: with every observation that counts at its best. */
  readonly most: FractionText;
  /** Points of the total: weight in the total · (most − value handed on). */
  readonly loss: FractionText;
  readonly lists: readonly ShortList[];
  readonly shares: readonly ShortShare[];
}

/** What an organisation loses, and on what: frozen plain JSON. */
export interface Shortcomings {
  readonly format: 'nok.shortcomings/1';
  /** The fingerprint of the methodology. */
  readonly methodology: string;
  readonly organisation?: Organisation;
  readonly total: { readonly exact: FractionText; readonly most: FractionText; readonly loss: FractionText };
  /** Under `every-level`: what rounding the criteria takes; with it the losses add up to the loss of the total. */
  readonly rounding?: FractionText;
  /** The greatest loss first; those without a loss, where items lack beyond a cap, last. */
  readonly indicators: readonly ShortIndicator[];
}

/** An organisation of a region: its assessment, and the marks where there are any. */
export interface AssessedOrganisation {
  readonly assessment: Assessment;
  readonly marks?: Marks;
}

/** What the caller gives for the directions of a region. */
export type DirectionOptions = Pick<ShortcomingOptions, 'collection'>;

/** An item that lacks in a region. */
export interface LackingItem {
  readonly observation: string;
  readonly item: string;
  readonly absent: number;
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
  /** Points of the total, on average over the organisations. */
  readonly meanLoss: FractionText;
  /** The share of all losses; zero where nobody loses anything. */
  readonly share: FractionText;
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
  /** The mean of what the organisations lose of the total. */
  readonly meanLoss: FractionText;
  /** Under `every-level`: the mean of what rounding the criteria takes; with it the losses add up to the mean loss. */
  readonly rounding?: FractionText;
  /** The greatest loss first. */
  readonly criteria: readonly Direction[];
}
