import type { Sector } from '../methodology/index.js';
import type { OperatorReportTexts } from './reportTexts.js';
import type { ProgressReportTexts } from './progressTexts.js';

/** What several documents say. */
export interface CommonTexts {
  /** Stands at the head of what nobody has approved. */
  readonly draft: string;
  /** The word over the block of approval. */
  readonly approve: string;
  /** A day left open. */
  readonly openDay: string;
  /** What is not known, or does not apply. */
  readonly none: string;
  readonly together: string;
  readonly mean: string;
  readonly organisation: string;
  readonly number: string;
  readonly score: string;
  /** «по критерию 3 «…»» as it begins a line. */
  readonly criterion: (id: string, label: string) => string;
  /** Organisations of a sector as they stand after «условий оказания услуг»: by whom. */
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly anySector: string;
  /** So many organisations. */
  readonly organisations: (number: number) => string;
  readonly points: (printed: string) => string;
  /** Below what is only remembered. */
  readonly notHeldAgainstText: string;
}

/** Everything that documents say in one language. */
export interface DocumentTexts {
  readonly common: CommonTexts;
  readonly report: OperatorReportTexts;
  readonly progress: ProgressReportTexts;
}
