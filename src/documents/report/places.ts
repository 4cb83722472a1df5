import type { Gathered, GatheredOrganisation } from '../gathered.js';

/** Each organisation once, the best place first. */
export function inOrderOfPlaces({ rating, organisations }: Gathered): GatheredOrganisation[] {
  const order = rating.rows.map(({ organisation }) => organisation);
  return [...organisations].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
