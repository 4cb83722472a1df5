import { extendMethodology } from '../../methodology/index.js';
import type { Without } from '../observed.js';
import { socialService2018 } from './social-service.js';

/**
 * Education under Минтруд order 344н with the indicators of Минпросвещения order 114, until 04.10.2024.
 *
 * The second criterion has no waiting time. From which day the order on the indicators is in force is not known: its date is taken.
 */
export const education2018 = /* @__PURE__ */ extendMethodology(socialService2018, {
  id: 'mintrud-344n-2018/education',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: образование (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: education (order 344n)',
  },
  sector: 'education',
  acts: {
    sectorOrder: {
      title: { ru: 'Показатели сферы, Минпросвещения России', en: 'Indicators of the sector, Minprosveshcheniya' },
      number: '114',
      date: '2019-03-13',
      verification: 'confirmed',
    },
  },
  citation: { verification: 'unverified' },
  validFrom: '2019-03-13',
  observations: { timeliness: null },
  criteria: [
    {
      id: '2',
      citation: { acts: ['mintrud344n'], verification: 'unverified' },
      formula: {
        kind: 'weighted',
        of: [
          { weight: '0.5', of: { kind: 'reference', to: '2.1' } },
          { weight: '0.5', of: { kind: 'reference', to: '2.3' } },
        ],
      },
      indicators: [{ id: '2.1', weightCitation: null }, { id: '2.2', removed: true }],
    },
  ],
  choices: null,
}) as Without<typeof socialService2018, 'timeliness'>;
