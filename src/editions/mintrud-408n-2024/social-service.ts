import { extendMethodology } from '../../methodology/index.js';
import { socialService2018 } from '../mintrud-344n-2018/social-service.js';

/**
 * Social service from 05.10.2024, when Минтруд order 408н amended order 344н.
 *
 * That the order was amended and when is confirmed; what it changed is not known. Until somebody holds the text, this edition is the
 * first one, marked unverified as a whole.
 */
export const socialService2024 = /* @__PURE__ */ extendMethodology(socialService2018, {
  id: 'mintrud-408n-2024/social-service',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг в сфере социального обслуживания (приказ Минтруда России № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions in social service (Mintrud order 344n as amended by order 408n)',
  },
  acts: {
    mintrud408n: {
      title: { ru: 'Изменения в приказ № 344н, Минтруд России (дата публикации)', en: 'Amendments to order 344n, Mintrud (day of publication)' },
      number: '408н',
      date: '2024-09-24',
    },
  },
  citation: {
    acts: ['fz392', 'mintrud344n', 'mintrud408n', 'mintrud317n'],
    verification: 'unverified',
    note: {
      ru: 'Что изменил приказ № 408н, неизвестно: считается как в редакции 2018 года.',
      en: 'What order 408n changed is not known: computed as in the edition of 2018.',
    },
  },
  validFrom: '2024-10-05',
  validTo: null,
});
