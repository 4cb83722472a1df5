import { extendMethodology } from '../../methodology/index.js';
import type { With } from '../observed.js';
import { socialService2018 } from './social-service.js';

/**
 * Health, out-patient, under Минтруд order 344н with the indicators of Минздрав order 201н, in force from 23.10.2018 to 04.10.2024.
 *
 * Waiting time is the mean of the points for the terms of waiting and of timeliness, as operators compute it.
 */
export const healthOutpatient2018 = /* @__PURE__ */ extendMethodology(socialService2018, {
  id: 'mintrud-344n-2018/health-outpatient',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: охрана здоровья, амбулаторные условия (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: health, out-patient (order 344n)',
  },
  sector: 'health-outpatient',
  acts: {
    sectorOrder: {
      title: { ru: 'Показатели сферы, Минздрав России', en: 'Indicators of the sector, Minzdrav' },
      number: '201н',
      date: '2018-05-04',
      verification: 'confirmed',
    },
  },
  citation: {
    acts: ['fz392', 'mintrud344n', 'sectorOrder'],
    note: {
      ru: 'Приказ о показателях сферы действует с 04.06.2018.',
      en: 'The order on the indicators of the sector is in force from 04.06.2018.',
    },
  },
  observations: {
    waitingPoints: {
      kind: 'measure', source: 'records', least: '0', most: '100',
      label: { ru: 'Баллы за сроки ожидания', en: 'Points for waiting' },
    },
  },
  criteria: [
    {
      id: '2',
      indicators: [
        { id: '2.2', formula: { kind: 'mean', of: [{ kind: 'number', of: 'waitingPoints' }, { kind: 'share', of: 'timeliness' }] } },
      ],
    },
  ],
  choices: null,
}) as With<typeof socialService2018, { waitingPoints: 'measure' }>;
