export { averages, safeAverages } from './averages.js';
export { bandOf, safeBandOf, verbalBands } from './bands.js';
export { bestAndWorst, safeBestAndWorst } from './bestAndWorst.js';
export { FIGURES, GROUPINGS, NUMBERINGS } from './model.js';
export type {
  AverageOptions, Averages, Band, BandWithEdges, BestAndWorst, CriterionAverage, Figure, Grouping, RankOptions, Rating, RatingRow, Ties,
} from './model.js';
export { rank, safeRank } from './rank.js';
