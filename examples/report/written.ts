import type { Language } from 'nok-methodology';

/** The charts of a region. */
export type ChartName = 'rating' | 'indicators' | 'weights';

/** The file of the report in a language. */
export const reportFile = (language: Language): string => `report.${language}.md`;

/** The workbook. */
export const WORKBOOK = 'report.xlsx';

/** The folder of the pages of organisations. */
export const ORGANISATIONS = 'organisations';

/** The folder of the charts. */
export const CHARTS = 'charts';

/** The page of an organisation. */
export const organisationFile = (file: string, language: Language): string => `${ORGANISATIONS}/${file}.${language}.md`;

/** A chart of the region. */
export const chartFile = (chart: ChartName, language: Language): string => `${CHARTS}/${chart}.${language}.svg`;

/** The profile of an organisation. */
export const profileFile = (file: string, language: Language): string => `${CHARTS}/${file}.${language}.svg`;
