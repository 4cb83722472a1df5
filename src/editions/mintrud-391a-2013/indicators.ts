import type { Source } from '../../methodology/index.js';
import type { Text } from '../../shape/index.js';

/** The name of an indicator of the recommendations. */
export type Indicator391a = 'opennessRating' | 'siteCompleteness' | 'feedbackChannels' | 'waitingDays' | 'insignificantWait';

/** An indicator of the recommendations: what it is measured by, and its significance. */
interface Row {
  readonly significance: number;
  readonly source: Source;
  readonly label: Text;
}

/** The indicators that are confirmed, with their significance of up to 10. */
export const indicators391a = {
  opennessRating: { significance: 7, source: 'state-site', label: { ru: 'Рейтинг открытости на сайте bus.gov.ru', en: 'Openness rating on bus.gov.ru' } },
  siteCompleteness: { significance: 7, source: 'site', label: { ru: 'Полнота информации на сайте учреждения', en: 'Completeness of the institution’s site' } },
  feedbackChannels: { significance: 8, source: 'site', label: { ru: 'Способы обратной связи', en: 'Channels of feedback' } },
  waitingDays: { significance: 7, source: 'records', label: { ru: 'Средний срок ожидания услуги, дней', en: 'Average days of waiting' } },
  insignificantWait: {
    significance: 8, source: 'survey', label: { ru: 'Доля считающих ожидание незначительным', en: 'Share of those who call the wait insignificant' },
  },
} as const satisfies Readonly<Record<Indicator391a, Row>>;
