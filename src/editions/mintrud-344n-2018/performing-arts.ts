import { extendMethodology } from '../../methodology/index.js';
import type { Without } from '../observed.js';
import { culture2018 } from './culture.js';

/**
 * Performing arts under Минтруд order 344н with the indicators of Минкультуры order 599, until 04.10.2024.
 *
 * The second, fourth and fifth criteria are (К1 + К3) ÷ 2: only remembered, and practice varies.
 */
export const performingArts2018 = /* @__PURE__ */ extendMethodology(culture2018, {
  id: 'mintrud-344n-2018/performing-arts',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: исполнительские искусства (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: performing arts (order 344n)',
  },
  sector: 'performing-arts',
  observations: {
    comfortConditions: null,
    comfortSatisfaction: null,
    firstContactPoliteness: null,
    servicePoliteness: null,
    remotePoliteness: null,
    recommendation: null,
    scheduleSatisfaction: null,
    overallSatisfaction: null,
  },
  criteria: [
    {
      id: '2',
      citation: { acts: ['mintrud344n'], verification: 'unverified' },
      formula: { kind: 'mean', of: [{ kind: 'reference', to: '1' }, { kind: 'reference', to: '3' }] },
      indicators: [],
    },
    {
      id: '4',
      citation: { acts: ['mintrud344n'], verification: 'unverified' },
      formula: { kind: 'mean', of: [{ kind: 'reference', to: '1' }, { kind: 'reference', to: '3' }] },
      indicators: [],
    },
    {
      id: '5',
      citation: { acts: ['mintrud344n'], verification: 'unverified' },
      formula: { kind: 'mean', of: [{ kind: 'reference', to: '1' }, { kind: 'reference', to: '3' }] },
      indicators: [],
    },
  ],
}) as Without<
  typeof culture2018,
  | 'comfortConditions' | 'comfortSatisfaction' | 'firstContactPoliteness' | 'servicePoliteness' | 'remotePoliteness'
  | 'recommendation' | 'scheduleSatisfaction' | 'overallSatisfaction'
>;
