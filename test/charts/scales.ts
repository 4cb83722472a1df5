import { defineMethodology, type Formula } from 'nok-methodology';
import { criterion, indicator, mean, number, observation, reference, share, small } from '../methodology/small.js';

const text = (ru: string, en: string) => ({ ru, en });
const days = observation('measure', { label: text('Срок ожидания', 'Waiting time'), least: '0', most: '30', unit: text('дни', 'days') });
const line = (more: Partial<Extract<Formula, { kind: 'linear' }>>): Formula =>
  ({ kind: 'linear', of: 'days', worst: '15', target: '1', points: '10', outside: 'clamp', ...more });

const formulas: Readonly<Record<string, Formula>> = {
  falling: line({}),
  refusing: line({ outside: 'refuse' }),
  rising: line({ of: 'content', worst: '50', target: '80' }),
  inside: line({ worst: '0', target: '30' }),
  low: line({ worst: '30', target: '0' }),
  outsideAll: line({ worst: '40', target: '50' }),
  open: line({ of: 'visits', worst: '0', target: '8' }),
  steps: { kind: 'steps', of: 'content', steps: [{ from: '70', to: '85', points: '6' }, { from: '0', to: '70', points: '-2.5' }, { from: '85', to: '100', points: '15' }] },
  whole: { kind: 'steps', of: 'channels', steps: [{ from: '0', upTo: '0', points: '0' }, { from: '1', upTo: '2', points: '1' }, { from: '3', upTo: '7', points: '2' }] },
  one: { kind: 'steps', of: 'days', steps: [{ from: '-1', to: '40', points: '7' }] },
  nothing: { kind: 'steps', of: 'channels', steps: [{ from: '0', upTo: '6', points: '0' }] },
  perItem: { kind: 'perItem', of: 'channels', points: '30', cap: '100' },
  perItemOpen: { kind: 'perItem', of: 'visits', points: '20', cap: '50' },
  perItemMany: { kind: 'perItem', of: 'visits', points: '0.5', cap: '100' },
  share: share('content'),
  number: number('days'),
  ofScore: line({ of: { score: '1', on: 'exact' }, worst: '0', target: '10', points: '20' }),
};

/** A scale of each kind, each an indicator of its own: synthetic. */
export const scales = defineMethodology(small(
  {
    days, content: observation('respondents', { label: text('Довольны услугой', 'Content') }), visits: observation('items', { label: text('Выезды', 'Visits') }),
    channels: observation('items', { label: text('Способы связи', 'Channels'), most: 6 }),
  },
  [
    criterion('1', mean(...Object.keys(formulas).slice(0, -1).map((_, position) => reference(`1.${position + 1}`))),
      Object.entries(formulas).slice(0, -1).map(([name, formula], position) => indicator(`1.${position + 1}`, formula, { label: text('Шкала', `Scale ${name}`) }))),
    criterion('2', formulas.ofScore as Formula),
  ],
  { range: { least: '-100', most: '200' } },
));

/** The id of a scale by its name. */
export const idOf = (name: string): string => (name === 'ofScore' ? '2' : `1.${Object.keys(formulas).indexOf(name) + 1}`);

/** The names of the scales. */
export const names = Object.keys(formulas);
