import type { Collection } from '../collection/index.js';
import type { Changes, Definition, Methodology } from '../methodology/index.js';
import type { BandWithEdges, RankOptions } from '../rating/index.js';

/** What a document says beside its methodology. */
interface BesideMethodology {
  /** Where an editor finds the JSON Schema; the library does not look at it. */
  readonly $schema?: string;
  readonly format?: 'nok.procedure/1';
  /** The checklists and the questionnaire; those of the sector unless given. */
  readonly collection?: Collection;
  /** The levels of a score in words; the five for scores from 0 to 100 unless given. */
  readonly bands?: readonly BandWithEdges[];
  /** How organisations are rated; as published ratings do unless given. */
  readonly rating?: RankOptions;
}

/** A procedure whose methodology is written out. */
export interface WrittenProcedure extends BesideMethodology {
  readonly extends?: never;
  readonly methodology: Definition;
}

/** A procedure whose methodology is a built-in one with changes. */
export interface ExtendingProcedure extends BesideMethodology {
  /** The id of the built-in methodology, such as "mintrud-344n-2018/social-service". */
  readonly extends: string;
  readonly methodology: Changes;
}

/** A council's procedure as it is written down: one JSON document. */
export type ProcedureDocument = WrittenProcedure | ExtendingProcedure;

/**
 * A council's procedure that has been checked: frozen plain JSON, and a document itself.
 *
 * Where there is no `collection`, nothing built in collects its observations: they are given to `assess` as they are.
 */
export interface Procedure {
  readonly format: 'nok.procedure/1';
  readonly methodology: Methodology;
  readonly collection?: Collection;
  readonly bands?: readonly BandWithEdges[];
  readonly rating: RankOptions;
}
