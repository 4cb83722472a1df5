export { methodologies } from './editions.js';
export type { EditionSector, MethodologyOf } from './editions.js';
export { methodologyOn, safeMethodologyOn } from './methodologyOn.js';
export type { EditionQuery } from './methodologyOn.js';
