import { deepFreeze } from '../../shape/index.js';
import type { Regime } from './model.js';

/** The first regime: the council lays down criteria and procedure itself. */
export const resolution286: Regime = /* @__PURE__ */ deepFreeze<Regime>({
  id: 'resolution-286-2013',
  title: { ru: 'Порядок 2013 года: постановление № 286', en: 'The regime of 2013: resolution 286' },
  about: {
    ru: 'Совет сам составляет перечень организаций, определяет критерии и порядок оценки. Правила о составе совета, частоте оценки и сроках неизвестны.',
    en: 'The council itself draws up the list of organisations and lays down criteria and procedure. No rules on its composition, on how often or on terms are known.',
  },
  acts: {
    resolution286: {
      title: {
        ru: 'О формировании независимой системы оценки качества работы организаций, оказывающих социальные услуги, постановление Правительства РФ',
        en: 'On an independent system of assessing the quality of work of organisations that give social services, resolution of the Government',
      },
      number: '286',
      date: '2013-03-30',
    },
  },
  validFrom: '2013-03-30',
  validTo: '2017-12-31',
  validity: {
    acts: ['resolution286'],
    verification: 'unverified',
    note: {
      ru: 'Началом взят день постановления: когда оно вступило в силу, не сверено. Конец взят по началу следующего порядка.',
      en: 'It is taken to begin on the day of the resolution: when that came into force is not verified. Its end is taken from the beginning of the next regime.',
    },
  },
  checkedOn: '2026-11-21',
  rules: [],
  frequency: null,
  terms: [],
});
