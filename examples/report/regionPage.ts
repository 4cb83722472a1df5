import { page } from './markdown.js';
import type { Region } from './region.js';
import { certaintySection, choicesSection } from './sections/certainty.js';
import { directionsSection } from './sections/directions.js';
import { filesSection } from './sections/files.js';
import { headSection } from './sections/head.js';
import { indicatorsSection } from './sections/indicators.js';
import { ratingSection } from './sections/rating.js';
import { sampleSection } from './sections/sample.js';
import { surveySection } from './sections/survey.js';
import type { ReportTexts } from './texts.js';

/** The report of a region as Markdown. */
export const regionPage = (region: Region, texts: ReportTexts): string =>
  page([
    ...headSection(region, texts),
    ...ratingSection(region, texts),
    ...directionsSection(region, texts),
    ...indicatorsSection(region, texts),
    ...surveySection(region, texts),
    ...sampleSection(region, texts),
    ...choicesSection(region, texts),
    ...certaintySection(region, texts),
    ...filesSection(texts),
  ]);
