import type { PartCertainty } from './model.js';

/** What the record is made by, and how sure we are of it; the certainty of each fact of a methodology stands within the methodology. */
export const CERTAINTY: readonly PartCertainty[] = [
  {
    part: '*',
    verification: 'unverified',
    note: {
      ru: 'Состав сведений, которые размещают на официальном сайте, приведён по памяти (приказ № 66н), с текстом не сверен.',
      en: 'What has to be placed on the official site is as it is remembered (order 66n); it was not held against the text.',
    },
  },
  {
    part: 'published',
    verification: 'confirmed',
    note: {
      ru: 'Результаты и план публикуют на официальном сайте для размещения информации об учреждениях и на сайте органа власти.',
      en: 'Results and plan are published on the official site for information about institutions and on the site of the authority.',
    },
  },
  {
    part: 'organisations.plan',
    verification: 'unverified',
    note: {
      ru: 'Графы формы плана приведены по памяти, с текстом акта не сверены.',
      en: 'The columns of the form of the plan are as they are remembered; they were not held against the text of the act.',
    },
  },
];
