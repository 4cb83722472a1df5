import { NBSP, countedInRussian } from '../../renderings/print.js';
import type { CommonTexts } from '../texts.js';

/** A whole number with its noun, in Russian. */
export const counted = (number: number, one: string, few: string, many: string): string => countedInRussian(String(number), one, few, many);

/** What several documents say, in Russian. */
export const common: CommonTexts = {
  draft: 'ПРОЕКТ',
  approve: 'УТВЕРЖДАЮ',
  openDay: `«___»${NBSP}______________${NBSP}20___${NBSP}г.`,
  none: '—',
  together: 'Всего',
  mean: 'В среднем',
  organisation: 'Организация',
  number: '№',
  score: 'Баллы',
  criterion: (id, label) => `Критерий${NBSP}${id}. ${label}`,
  sectors: {
    'social-service': 'организациями социального обслуживания',
    'medical-social-expertise': 'учреждениями медико-социальной экспертизы',
    'health-outpatient': 'медицинскими организациями в амбулаторных условиях',
    'health-inpatient': 'медицинскими организациями в стационарных условиях',
    education: 'образовательными организациями',
    culture: 'организациями культуры',
    'performing-arts': 'организациями исполнительских искусств',
  },
  anySector: 'организациями',
  organisations: (number) => counted(number, 'организация', 'организации', 'организаций'),
  points: (printed) => (printed.includes(',') ? `${printed}${NBSP}балла` : countedInRussian(printed, 'балл', 'балла', 'баллов')),
  notHeldAgainstText: 'Приведено по памяти: с текстом акта не сверено.',
};
