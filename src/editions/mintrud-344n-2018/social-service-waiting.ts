import { extendMethodology } from '../../methodology/index.js';
import type { With } from '../observed.js';
import { socialService2018 } from './social-service.js';

/**
 * Social service with waiting time read as in health: the mean of the points for the terms of waiting and of timeliness.
 *
 * The order is silent on it, and no operator of social service is known to compute it so: a choice, never the default.
 */
export const socialServiceWithWaiting2018 = /* @__PURE__ */ extendMethodology(socialService2018, {
  id: 'mintrud-344n-2018/social-service-waiting',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: социальное обслуживание, со сроками ожидания (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: social service, with waiting (order 344n)',
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
        {
          id: '2.2',
          citation: { acts: ['mintrud344n', 'sectorOrder'], verification: 'unverified' },
          formula: { kind: 'mean', of: [{ kind: 'number', of: 'waitingPoints' }, { kind: 'share', of: 'timeliness' }] },
        },
      ],
    },
  ],
  choices: [{ question: '2.2', observation: 'timeliness', chosen: 'waiting-and-timeliness', byDefault: false }],
}) as With<typeof socialService2018, { waitingPoints: 'measure' }>;
