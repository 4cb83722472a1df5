import type { DecimalText } from '../numeric/index.js';
import type { Tongue } from './tongue.js';

/** A score as it is printed; a dash where it is left out. */
export const printedScore = (score: DecimalText | null | undefined, { figures, own: { common } }: Tongue): string =>
  (typeof score === 'string' ? figures.decimal(score) : common.none);
