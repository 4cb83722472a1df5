import type { Sector } from '../../methodology/index.js';
import type { Regime, TermRule } from './model.js';

const often = {
  acts: ['fz392'],
  confirmedIn: ['health-outpatient', 'health-inpatient'] satisfies Sector[],
  note: {
    ru: 'Подтверждено для охраны здоровья; для других сфер не сверено.',
    en: 'Confirmed for health; not held against the text for other sectors.',
  },
};

/** How often an organisation is assessed. */
export const frequency: Regime['frequency'] = {
  atMostOnceIn: {
    ...often,
    id: 'onceAYear',
    years: 1,
    text: { ru: 'Организацию оценивают не чаще одного раза в год.', en: 'An organisation is assessed not more than once a year.' },
  },
  atLeastOnceIn: {
    ...often,
    id: 'onceInThreeYears',
    years: 3,
    text: { ru: 'Организацию оценивают не реже одного раза в три года.', en: 'An organisation is assessed at least once in three years.' },
  },
};

const month = {
  acts: [],
  confirmedIn: ['culture'] satisfies Sector[],
  months: 1,
  note: {
    ru: 'Источник — методическое пособие для сферы культуры; с актом не сверено.',
    en: 'The source is a guide for the sector of culture; not held against an act.',
  },
};

/** How much time council and authority have. */
export const terms: readonly TermRule[] = [
  {
    ...month,
    id: 'councilDecides',
    from: 'reportedOn',
    to: 'decidedOn',
    text: { ru: 'Совет принимает решение в течение месяца после отчёта оператора.', en: 'The council decides within a month of the operator’s report.' },
  },
  {
    ...month,
    id: 'authoritySends',
    from: 'decidedOn',
    to: 'sentOn',
    text: {
      ru: 'Уполномоченный орган передаёт результаты дальше в течение месяца после решения совета.',
      en: 'The authority passes the results on within a month of the council’s decision.',
    },
  },
];
