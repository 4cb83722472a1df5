import { throwIfAny, type Language, type NokIssue } from '../../errors/index.js';
import { optional, read, type FieldsOf } from '../../shape/index.js';
import { chartTexts, type ChartTexts } from './texts.js';

/** How a chart is written. */
export interface ChartOptions {
  readonly language: Language;
  /** A line of the caller's own under the title, such as the region and the year, or that the data are synthetic. */
  readonly subtitle?: string;
}

/** The fields of what every chart is told. */
export const chartOptionFields: FieldsOf<ChartOptions> = { language: { oneOf: Object.keys(chartTexts) }, subtitle: optional('text') };

/** The options as they were given, and the texts of their language. */
export function readChartOptions<Options extends ChartOptions>(fields: FieldsOf<Options>, given: unknown): { options: Options; texts: ChartTexts } {
  const issues: NokIssue[] = [];
  const options = read({ object: fields }, given, ['options'], issues) as Options;
  throwIfAny(issues);
  return { options, texts: chartTexts[options.language] };
}
