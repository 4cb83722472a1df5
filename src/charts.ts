/**
 * Charts as data: Vega-Lite specifications with their data inside, as plain JSON; what draws them is the caller's.
 *
 * @packageDocumentation
 */
export {
  PROFILE_LEVELS, heatMap, placesChart, profileChart, ratingChart, safeHeatMap, safePlacesChart, safeProfileChart, safeRatingChart,
  safeScaleChart, safeWeightsChart, scaleChart, weightsChart,
} from './renderings/charts/index.js';
export type {
  Chart, ChartCell, ChartChannel, ChartColumn, ChartLayer, ChartMeta, ChartOptions, ChartRow, ChartSetting, PlacesChartOptions,
  ProfileOptions, ScaleChartOptions, WeightsChartOptions,
} from './renderings/charts/index.js';
