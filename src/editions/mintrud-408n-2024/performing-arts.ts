import { extendMethodology } from '../../methodology/index.js';
import { performingArts2018 } from '../mintrud-344n-2018/performing-arts.js';
import { acts, citation } from './amendment.js';

/** Performing arts from 05.10.2024, when order 408н amended order 344н: as before, unverified. */
export const performingArts2024 = /* @__PURE__ */ extendMethodology(performingArts2018, {
  id: 'mintrud-408n-2024/performing-arts',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: исполнительские искусства (приказ № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions: performing arts (order 344n as amended by order 408n)',
  },
  acts,
  citation,
  validFrom: '2024-10-05',
  validTo: null,
});
