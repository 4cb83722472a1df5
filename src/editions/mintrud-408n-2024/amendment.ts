import type { Act, Citation } from '../../methodology/index.js';

/** Order 408н: that it amended order 344н, and when, is confirmed. */
export const acts: { readonly mintrud408n: Act } = {
  mintrud408n: {
    title: { ru: 'Изменения в приказ № 344н (дата публикации)', en: 'Amendments to order 344n (day of publication)' },
    number: '408н',
    date: '2024-09-24',
  },
};

/** What it changed is not known: until somebody holds the text, its editions are those of 2018, marked unverified as a whole. */
export const citation: Citation = {
  acts: ['fz392', 'mintrud344n', 'mintrud408n'],
  verification: 'unverified',
  note: {
    ru: 'Что изменил приказ № 408н, неизвестно: считается как в редакции 2018 года.',
    en: 'What order 408n changed is not known: computed as in the edition of 2018.',
  },
};
