import { extendMethodology } from '../../methodology/index.js';
import { culture2018 } from '../mintrud-344n-2018/culture.js';
import { acts, citation } from './amendment.js';

/** Culture from 05.10.2024, when order 408н amended order 344н: as before, unverified. */
export const culture2024 = /* @__PURE__ */ extendMethodology(culture2018, {
  id: 'mintrud-408n-2024/culture',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: культура (приказ № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions: culture (order 344n as amended by order 408n)',
  },
  acts,
  citation,
  validFrom: '2024-10-05',
  validTo: null,
});
