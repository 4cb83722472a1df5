import { methodologyOn, type AssessOptions, type Definition, type Observations } from 'nok-methodology';
import type { Register } from '../../src/collection/model.js';

export const edition = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

const citation = { acts: ['procedure'], verification: 'unverified', note: { ru: 'условные данные', en: 'synthetic' } } as const;
const label = { ru: 'Показатель', en: 'Indicator' };

/** A definition that uses every field there is, the optional ones too. */
export const council: Definition = {
  id: 'council',
  title: { ru: 'Методика совета', en: 'The methodology of a council' },
  sector: 'culture',
  acts: { procedure: { title: { ru: 'Порядок', en: 'Procedure' }, number: '1', date: '2016-02-29' } },
  citation,
  validFrom: '2014-01-01',
  validTo: '2017-12-31',
  checkedOn: '2016-12-31',
  range: { least: '0', most: '100' },
  observations: {
    politeness: { kind: 'respondents', label, source: 'survey', symbol: 'У', ofSymbol: 'Ч', mayBeEmpty: true },
    information: { kind: 'checklist', label, source: 'stand' },
    channels: { kind: 'items', label, source: 'site', most: 6 },
    waiting: { kind: 'measure', label, source: 'records', least: '0', most: '10.5', unit: { ru: 'дней', en: 'days' } },
  },
  criteria: [
    {
      id: '1', label, citation, range: { least: '0', most: '100' },
      formula: {
        kind: 'weighted', sum: '10',
        of: [{ weight: '3', of: { kind: 'reference', to: '1.1' } }, { weight: '7', of: { kind: 'mean', of: [{ kind: 'reference', to: '1.2' }] } }],
      },
      indicators: [
        { id: '1.1', label, citation, weightCitation: citation, formula: { kind: 'share', of: 'politeness', points: '50.5' } },
        {
          id: '1.2', label, citation, range: { least: '0', most: '100' },
          formula: { kind: 'mean', of: [{ kind: 'share', of: 'information' }, { kind: 'perItem', of: 'channels', points: '30', cap: '100' }] },
        },
      ],
    },
    { id: '2', label, citation, indicators: [], formula: { kind: 'number', of: 'waiting' } },
  ],
  total: { label, citation, formula: { kind: 'mean', of: [{ kind: 'reference', to: '1' }, { kind: 'reference', to: '2' }] } },
  rounding: { digits: 1, mode: 'half-even', at: 'every-level' },
  choices: [
    { question: 'ties', chosen: { by: ['1', '2'] }, byDefault: false },
    { question: 'rounding', observation: 'waiting', item: 'lift', chosen: { digits: 0, mode: 'half-up', at: 'end' }, byDefault: true },
    { question: 'denominator', chosen: 'those-who-used', byDefault: true },
  ],
};

/** Observations of the council's methodology in the forms they may have. */
export const observed: readonly Observations[] = [
  { politeness: { count: 9, of: 10 }, information: { count: '8.5', of: 19 }, channels: 4, waiting: '2.5' },
  { politeness: { notApplicable: 'нет' }, information: { count: 8.5, of: 19 }, channels: { notApplicable: 'нет' }, waiting: 2.5 },
  { politeness: { count: 0, of: 0 }, information: { count: 0, of: 1 }, channels: 0, waiting: { sum: '25.5', of: 10 } },
];

const organisation = { id: '4000000000', name: 'Дом', type: 'home', municipality: 'Город', forms: ['стационар'], parent: '1' };

export const options: readonly AssessOptions[] = [
  {},
  {
    organisation, sample: { asked: 77, recipients: 191 }, on: '2016-05-05', whenNobodyAsked: 'leave-out', whenNotApplicable: 'refuse',
    rounding: { digits: 12, mode: 'half-up', at: 'end' }, choices: council.choices ?? [],
  },
  { whenNobodyAsked: { politeness: 'full', information: 'zero' } },
];

export const register: Register = [{ ...organisation, aliases: ['Дом-интернат'], recipients: 191 }, { id: '2' }];
