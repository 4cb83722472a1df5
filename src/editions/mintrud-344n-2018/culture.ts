import { extendMethodology } from '../../methodology/index.js';
import { education2018 } from './education.js';

/**
 * Culture under Минтруд order 344н with the indicators of Минкультуры order 599, until 04.10.2024.
 *
 * The second criterion is that of education, and operators are known to compute it so. The order on the indicators is only remembered.
 */
export const culture2018 = /* @__PURE__ */ extendMethodology(education2018, {
  id: 'mintrud-344n-2018/culture',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: культура (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: culture (order 344n)',
  },
  sector: 'culture',
  acts: {
    sectorOrder: {
      title: { ru: 'Показатели сферы, Минкультуры России', en: 'Indicators of the sector, Minkultury' },
      number: '599',
      date: '2018-04-27',
      verification: 'unverified',
    },
  },
  validFrom: '2018-10-23',
  criteria: [{ id: '2', citation: { acts: ['mintrud344n'], verification: 'practice' } }],
});
