import { defineMethodology } from '../../methodology/index.js';

/**
 * Social service under Минтруд order 344н of 31.05.2018, in force from 23.10.2018 to 04.10.2024.
 *
 * Five criteria of 0 to 100 points, three indicators each but for their weights alike; the total is the plain mean of the criteria.
 * Each fact says how sure we are of it.
 */
export const socialService2018 = /* @__PURE__ */ defineMethodology({
  id: 'mintrud-344n-2018/social-service',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: социальное обслуживание (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: social service (order 344n)',
  },
  sector: 'social-service',
  acts: {
    fz392: {
      title: { ru: 'Независимая оценка качества условий оказания услуг', en: 'Independent assessment of the quality of service conditions' },
      number: '392-ФЗ',
      date: '2017-12-05',
    },
    mintrud344n: {
      title: { ru: 'Единый порядок расчёта показателей, Минтруд России', en: 'Unified calculation of the indicators, Mintrud' },
      number: '344н',
      date: '2018-05-31',
    },
    sectorOrder: {
      title: { ru: 'Показатели сферы, Минтруд России', en: 'Indicators of the sector, Mintrud' },
      number: '317н',
      date: '2018-05-23',
      verification: 'unverified',
    },
  },
  citation: {
    acts: ['fz392', 'mintrud344n'],
    verification: 'confirmed',
    note: {
      ru: 'С какого дня действует приказ о показателях сферы, неизвестно.',
      en: 'From which day the order on the indicators of the sector is in force, is not known.',
    },
  },
  validFrom: '2018-10-23',
  validTo: '2024-10-04',
  checkedOn: '2026-11-21',
  range: { least: '0', most: '100' },

  observations: {
    informationOnStand: {
      kind: 'checklist', source: 'stand', symbol: 'Истенд', ofSymbol: 'Инорм',
      label: { ru: 'Информация на стенде', en: 'Information on the stand' },
    },
    informationOnSite: {
      kind: 'checklist', source: 'site', symbol: 'Исайт', ofSymbol: 'Инорм',
      label: { ru: 'Информация на сайте', en: 'Information on the site' },
    },
    remoteChannels: {
      kind: 'items', source: 'site', symbol: 'Сдист', most: 6,
      label: { ru: 'Действующие дистанционные способы связи на сайте', en: 'Working remote channels on the site' },
    },
    standSatisfaction: {
      kind: 'respondents', source: 'survey', symbol: 'Устенд', mayBeEmpty: true,
      label: { ru: 'Удовлетворённость информацией на стенде', en: 'Satisfied with the information on the stand' },
    },
    siteSatisfaction: {
      kind: 'respondents', source: 'survey', symbol: 'Усайт', mayBeEmpty: true,
      label: { ru: 'Удовлетворённость информацией на сайте', en: 'Satisfied with the information on the site' },
    },
    comfortConditions: {
      kind: 'items', source: 'visit', symbol: 'Скомф', mayBeEmpty: true,
      label: { ru: 'Комфортные условия', en: 'Comfortable conditions' },
    },
    timeliness: {
      kind: 'respondents', source: 'survey', symbol: 'Усвоевр',
      label: { ru: 'Своевременность оказания услуг', en: 'Service on time' },
    },
    comfortSatisfaction: {
      kind: 'respondents', source: 'survey', symbol: 'Укомф',
      label: { ru: 'Удовлетворённость комфортностью условий', en: 'Satisfied with comfort' },
    },
    accessibleEquipment: {
      kind: 'items', source: 'visit', symbol: 'Соргдост', most: 5, mayBeEmpty: true,
      label: { ru: 'Оборудование помещений и территории для инвалидов', en: 'Premises equipped for people with disabilities' },
    },
    accessibleServices: {
      kind: 'items', source: 'visit', symbol: 'Суслугдост', most: 6,
      label: { ru: 'Условия доступности услуг для инвалидов', en: 'Conditions to receive services on equal terms' },
    },
    accessibilitySatisfaction: {
      kind: 'respondents', source: 'survey', symbol: 'Удост', ofSymbol: 'Чинв', mayBeEmpty: true,
      label: { ru: 'Удовлетворённость инвалидов доступностью услуг', en: 'People with disabilities satisfied with accessibility' },
    },
    firstContactPoliteness: {
      kind: 'respondents', source: 'survey',
      label: { ru: 'Вежливость работников при первичном контакте', en: 'Politeness at first contact' },
    },
    servicePoliteness: {
      kind: 'respondents', source: 'survey',
      label: { ru: 'Вежливость работников при оказании услуги', en: 'Politeness while the service is given' },
    },
    remotePoliteness: {
      kind: 'respondents', source: 'survey', symbol: 'Увежл.дист', mayBeEmpty: true,
      label: { ru: 'Вежливость работников при дистанционном обращении', en: 'Politeness in remote contact' },
    },
    recommendation: {
      kind: 'respondents', source: 'survey', symbol: 'Уреком',
      label: { ru: 'Готовность рекомендовать организацию', en: 'Would recommend the organisation' },
    },
    scheduleSatisfaction: {
      kind: 'respondents', source: 'survey',
      label: { ru: 'Удовлетворённость организационными условиями', en: 'Satisfied with organisational conditions' },
    },
    overallSatisfaction: {
      kind: 'respondents', source: 'survey',
      label: { ru: 'Удовлетворённость условиями в целом', en: 'Satisfied on the whole' },
    },
  },

  criteria: [
    {
      id: '1',
      label: { ru: 'Открытость и доступность информации об организации', en: 'Openness and accessibility of information' },
      citation: { acts: ['mintrud344n'], verification: 'practice' },
      formula: {
        kind: 'weighted',
        of: [
          { weight: '0.3', of: { kind: 'reference', to: '1.1' } },
          { weight: '0.3', of: { kind: 'reference', to: '1.2' } },
          { weight: '0.4', of: { kind: 'reference', to: '1.3' } },
        ],
      },
      indicators: [
        {
          id: '1.1',
          label: { ru: 'Соответствие информации на стенде и сайте требованиям', en: 'Information on the stand and the site meets the law' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'mean', of: [{ kind: 'share', of: 'informationOnStand' }, { kind: 'share', of: 'informationOnSite' }] },
        },
        {
          id: '1.2',
          label: { ru: 'Действующие дистанционные способы связи на сайте', en: 'Working remote channels on the site' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'perItem', of: 'remoteChannels', points: '30', cap: '100' },
        },
        {
          id: '1.3',
          label: { ru: 'Удовлетворённость информацией на стенде и сайте', en: 'Satisfied with the information on the stand and the site' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'mean', of: [{ kind: 'share', of: 'standSatisfaction' }, { kind: 'share', of: 'siteSatisfaction' }] },
        },
      ],
    },
    {
      id: '2',
      label: { ru: 'Комфортность условий предоставления услуг', en: 'Comfort of the conditions' },
      citation: { acts: ['mintrud344n'], verification: 'practice' },
      formula: {
        kind: 'weighted',
        of: [
          { weight: '0.3', of: { kind: 'reference', to: '2.1' } },
          { weight: '0.4', of: { kind: 'reference', to: '2.2' } },
          { weight: '0.3', of: { kind: 'reference', to: '2.3' } },
        ],
      },
      indicators: [
        {
          id: '2.1',
          label: { ru: 'Комфортные условия', en: 'Comfortable conditions' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          weightCitation: { acts: ['mintrud344n'], verification: 'confirmed' },
          formula: { kind: 'perItem', of: 'comfortConditions', points: '20', cap: '100' },
        },
        {
          id: '2.2',
          label: { ru: 'Время ожидания услуги', en: 'Waiting time' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'timeliness' },
        },
        {
          id: '2.3',
          label: { ru: 'Удовлетворённость комфортностью условий', en: 'Satisfied with comfort' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'comfortSatisfaction' },
        },
      ],
    },
    {
      id: '3',
      label: { ru: 'Доступность услуг для инвалидов', en: 'Accessibility for people with disabilities' },
      citation: { acts: ['mintrud344n'], verification: 'practice' },
      formula: {
        kind: 'weighted',
        of: [
          { weight: '0.3', of: { kind: 'reference', to: '3.1' } },
          { weight: '0.4', of: { kind: 'reference', to: '3.2' } },
          { weight: '0.3', of: { kind: 'reference', to: '3.3' } },
        ],
      },
      indicators: [
        {
          id: '3.1',
          label: { ru: 'Оборудование помещений и территории для инвалидов', en: 'Premises equipped for people with disabilities' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'perItem', of: 'accessibleEquipment', points: '20', cap: '100' },
        },
        {
          id: '3.2',
          label: { ru: 'Условия доступности услуг для инвалидов', en: 'Conditions to receive services on equal terms' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'perItem', of: 'accessibleServices', points: '20', cap: '100' },
        },
        {
          id: '3.3',
          label: { ru: 'Удовлетворённость инвалидов доступностью услуг', en: 'People with disabilities satisfied with accessibility' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'accessibilitySatisfaction' },
        },
      ],
    },
    {
      id: '4',
      label: { ru: 'Доброжелательность, вежливость работников организации', en: 'Politeness of the staff' },
      citation: { acts: ['mintrud344n'], verification: 'practice' },
      formula: {
        kind: 'weighted',
        of: [
          { weight: '0.4', of: { kind: 'reference', to: '4.1' } },
          { weight: '0.4', of: { kind: 'reference', to: '4.2' } },
          { weight: '0.2', of: { kind: 'reference', to: '4.3' } },
        ],
      },
      indicators: [
        {
          id: '4.1',
          label: { ru: 'Вежливость работников при первичном контакте', en: 'Politeness at first contact' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'firstContactPoliteness' },
        },
        {
          id: '4.2',
          label: { ru: 'Вежливость работников при оказании услуги', en: 'Politeness while the service is given' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'servicePoliteness' },
        },
        {
          id: '4.3',
          label: { ru: 'Вежливость работников при дистанционном обращении', en: 'Politeness in remote contact' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'remotePoliteness' },
        },
      ],
    },
    {
      id: '5',
      label: { ru: 'Удовлетворённость условиями оказания услуг', en: 'Satisfaction with the conditions' },
      citation: { acts: ['mintrud344n'], verification: 'practice' },
      formula: {
        kind: 'weighted',
        of: [
          { weight: '0.3', of: { kind: 'reference', to: '5.1' } },
          { weight: '0.2', of: { kind: 'reference', to: '5.2' } },
          { weight: '0.5', of: { kind: 'reference', to: '5.3' } },
        ],
      },
      indicators: [
        {
          id: '5.1',
          label: { ru: 'Готовность рекомендовать организацию', en: 'Would recommend the organisation' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'confirmed' },
          formula: { kind: 'share', of: 'recommendation' },
        },
        {
          id: '5.2',
          label: { ru: 'Удовлетворённость организационными условиями', en: 'Satisfied with organisational conditions' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'scheduleSatisfaction' },
        },
        {
          id: '5.3',
          label: { ru: 'Удовлетворённость условиями в целом', en: 'Satisfied on the whole' },
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'practice' },
          formula: { kind: 'share', of: 'overallSatisfaction' },
        },
      ],
    },
  ],

  total: {
    label: { ru: 'Итоговая оценка организации', en: 'Score of the organisation' },
    citation: { acts: ['mintrud344n'], verification: 'practice' },
    formula: {
      kind: 'mean',
      of: [
        { kind: 'reference', to: '1' },
        { kind: 'reference', to: '2' },
        { kind: 'reference', to: '3' },
        { kind: 'reference', to: '4' },
        { kind: 'reference', to: '5' },
      ],
    },
  },

  choices: [{ question: '2.2', observation: 'timeliness', chosen: 'timeliness', byDefault: true }],
});
