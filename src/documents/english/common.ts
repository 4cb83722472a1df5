import { NBSP, countedInEnglish } from '../../renderings/print.js';
import type { CommonTexts } from '../texts.js';

/** A whole number with its noun, in English. */
export const counted = (number: number, one: string, many: string): string => countedInEnglish(String(number), one, many);

/** What several documents say, in English. */
export const common: CommonTexts = {
  draft: 'DRAFT',
  approve: 'APPROVED',
  openDay: `______________${NBSP}20___`,
  none: '—',
  together: 'Together',
  mean: 'Mean',
  organisation: 'Organisation',
  number: 'No.',
  score: 'Score',
  criterion: (id, label) => `Criterion${NBSP}${id}. ${label}`,
  sectors: {
    'social-service': 'social service organisations',
    'medical-social-expertise': 'institutions of medical-social expertise',
    'health-outpatient': 'medical organisations, out-patient',
    'health-inpatient': 'medical organisations, in-patient',
    education: 'educational organisations',
    culture: 'cultural organisations',
    'performing-arts': 'organisations of the performing arts',
  },
  anySector: 'organisations',
  organisations: (number) => counted(number, 'organisation', 'organisations'),
  points: (printed) => countedInEnglish(printed, 'point', 'points'),
  notHeldAgainstText: 'Only remembered: not held against the text of an act.',
};
