import type { Gathered } from './gathered.js';
import type { Tongue } from './tongue.js';

/** By whom services are given, as it stands after «условий оказания услуг». */
export const sectorOf = ({ methodology: { sector } }: Pick<Gathered, 'methodology'>, { own: { common } }: Tongue): string =>
  (sector ? common.sectors[sector] : common.anySector);

/** The year the results are of. */
export const yearOf = ({ on }: Pick<Gathered, 'on'>): string => on.slice(0, 4);
