import { deepFreeze } from '../../shape/index.js';
import { councilRules } from './law-442-council.js';
import { frequency, terms } from './law-442-cycle.js';
import type { Regime } from './model.js';

/** The regime of laws 442-ФЗ and 392-ФЗ. */
export const law442: Regime = /* @__PURE__ */ deepFreeze<Regime>({
  id: 'law-442-2018',
  title: { ru: 'Порядок с 2018 года: законы № 442-ФЗ и № 392-ФЗ', en: 'The regime since 2018: laws 442-FZ and 392-FZ' },
  about: {
    ru: 'Кто входит в совет, как часто оценивают организацию и сколько времени у совета и уполномоченного органа. Правила о составе записаны по социальному обслуживанию.',
    en: 'Who sits in the council, how often an organisation is assessed, how much time council and authority have. The rules of composition are those of social service.',
  },
  acts: {
    fz442: {
      title: { ru: 'Закон о социальном обслуживании граждан', en: 'The statute for social service' },
      number: '442-ФЗ',
      date: '2013-12-28',
    },
    fz392: {
      title: { ru: 'Независимая оценка качества условий оказания услуг', en: 'Independent assessment of the quality of service conditions' },
      number: '392-ФЗ',
      date: '2017-12-05',
    },
  },
  validFrom: '2018-01-01',
  validity: {
    acts: ['fz442', 'fz392'],
    verification: 'unverified',
    note: {
      ru: 'Год 2018 подтверждён, день — нет: взято 1 января. Какие из правил действовали уже с 2014 года, неизвестно.',
      en: 'The year 2018 is confirmed, the day is not: 1 January is taken. Which of the rules were in force already since 2014 is not known.',
    },
  },
  checkedOn: '2026-11-21',
  rules: councilRules,
  frequency,
  terms,
});
