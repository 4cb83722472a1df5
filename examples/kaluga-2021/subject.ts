import type { Subject } from '../report/region.js';
import { SEED } from './generate.js';

/** What the report of this example says of itself. */
export const SUBJECT: Subject = {
  title: {
    ru: 'Независимая оценка качества: Калужская область, 2021 год (условные данные)',
    en: 'Independent assessment of quality: Kaluga region, 2021 (synthetic data)',
  },
  remark: {
    ru: `Данные условные (зерно ${String(SEED)}): ни одна строка не относится к настоящей организации.`,
    en: `Synthetic data (seed ${String(SEED)}): not a row is of a real organisation.`,
  },
};
