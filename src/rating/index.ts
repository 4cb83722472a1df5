export { aggregate, aggregateOptionsField, safeAggregate } from './aggregate.js';
export { AGGREGATE_PROPERTIES, SECTOR_MEANS } from './aggregateModel.js';
export type {
  Aggregate, AggregateGroup, AggregateNode, AggregateOptions, AggregateOrganisation, AggregateProperty, AggregateSector, NamedLevel, SectorMeans,
} from './aggregateModel.js';
export { averageOptionsField, averages, safeAverages } from './averages.js';
export { bandsField } from './bandTable.js';
export { bandOf, safeBandOf, verbalBands } from './bands.js';
export { bestAndWorst, safeBestAndWorst } from './bestAndWorst.js';
export { FIGURES, GROUPINGS, NUMBERINGS } from './model.js';
export type {
  AverageOptions, Averages, Band, BandWithEdges, BestAndWorst, CriterionAverage, Figure, Grouping, RankOptions, Rating, RatingRow, Ties,
} from './model.js';
export { rank, rankOptionsField, safeRank } from './rank.js';
