import { defineMethodology, type AssessOptions } from 'nok-methodology';
import { criterion, indicator, mean, observation, reference, share, small, weighted } from '../methodology/small.js';

/** A definition, observations and options that are in order and use every field there is. */
const day = '2020-01-01';
export const definition = small(
  {
    politeness: observation('respondents', { mayBeEmpty: true, symbol: 'У', ofSymbol: 'Ч' }),
    list: observation('checklist'), channels: observation('items', { most: 6 }), days: observation('measure', { least: '0', most: '100', unit: { ru: 'дни', en: 'days' } }),
  },
  [criterion('1', weighted(['0.5', reference('1.1')], ['0.5', reference('1.2')]), [
    indicator('1.1', mean(share('politeness'), { kind: 'share', of: 'list', points: '100' }), { weightCitation: { acts: [], verification: 'practice', note: { ru: 'а', en: 'a' } } }),
    indicator('1.2', mean({ kind: 'perItem', of: 'channels', points: '30', cap: '100' }, { kind: 'number', of: 'days' }), { range: { least: '0', most: '100' } }),
  ])],
  {
    sector: 'culture', validFrom: day, validTo: day, checkedOn: day, rounding: { digits: 2, mode: 'half-up', at: 'end' },
    choices: [{ question: 'q', observation: 'list', item: 'i', chosen: { by: ['1'] }, byDefault: true }],
  },
);
export const methodology = defineMethodology(definition);
export const observations = { politeness: { count: 1, of: 3 }, list: { count: '1.5', of: 2 }, channels: 2, days: { sum: '16.5', of: 2 } };
export const options: AssessOptions = {
  organisation: { id: '1', name: 'n', type: 't', municipality: 'm', forms: ['f'], parent: '2' }, sample: { asked: 1, recipients: 2 }, on: day,
  whenNobodyAsked: { politeness: 'full' }, whenNotApplicable: 'leave-out', rounding: { digits: 2, mode: 'half-even', at: 'every-level' },
  choices: [{ question: 'q', chosen: 'c', byDefault: true }],
};
