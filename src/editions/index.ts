export { SUMMARIES_391A, recommendations391a, safeRecommendations391a, choices391aField } from './mintrud-391a-2013/recommendations.js';
export type { Choices391a, Observed391a, Scale391a } from './mintrud-391a-2013/recommendations.js';
export type { Indicator391a } from './mintrud-391a-2013/indicators.js';
export { methodologies } from './editions.js';
export type { EditionSector, MethodologyOf } from './editions.js';
export { methodologyOn, safeMethodologyOn } from './methodologyOn.js';
export type { EditionQuery } from './methodologyOn.js';
export type { KindsOf, With } from './observed.js';
export { socialServiceWithWaiting } from './socialServiceWithWaiting.js';
