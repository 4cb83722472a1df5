import { methodologies, type Collection, type Methodology, type ProcedureDocument } from 'nok-methodology';
import { criterion, indicator, mean, observation, reference, share, small, weighted } from '../methodology/small.js';

const label = { ru: 'условные данные', en: 'synthetic' };

/** A methodology of two criteria, synthetic. */
export const definition = small(
  { politeness: observation('respondents', { mayBeEmpty: true }), stand: observation('checklist'), comfort: observation('items', { most: 2 }) },
  [
    criterion('1', weighted(['0.4', reference('1.1')], ['0.6', reference('1.2')]), [
      indicator('1.1', share('stand')), indicator('1.2', { kind: 'perItem', of: 'comfort', points: '50', cap: '100' }),
    ]),
    criterion('2', share('politeness')),
  ],
);

/** How its observations are collected. */
export const collection: Collection = {
  checklists: [
    { observation: 'stand', title: { ru: 'Стенд', en: 'Stand' }, items: [{ id: 'address', label, verification: 'unverified' }] },
    { observation: 'comfort', title: { ru: 'Удобства', en: 'Conveniences' }, items: [{ id: 'water', label, verification: 'unverified' }] },
  ],
  questionnaire: {
    title: label, verification: 'unverified', notCounted: [],
    questions: [{ id: 'came', text: { ru: 'Приходили?', en: 'Came?' } }, { id: 'polite', text: { ru: 'Вежливы?', en: 'Polite?' }, gate: 'came', observation: 'politeness' }],
  },
};

/** A procedure written out, with everything a document may say. */
export const written: ProcedureDocument = {
  $schema: 'procedure.schema.json',
  methodology: definition,
  collection,
  bands: [
    { id: 'low', label, above: null, upTo: '50', verification: 'unverified' },
    { id: 'high', label, above: '50', upTo: '100', verification: 'unverified' },
  ],
  rating: { ties: { by: ['2', '1'] }, on: 'exact', groupBy: 'type' },
};

/** The social service of 2018, by its id. */
export const BASE = 'mintrud-344n-2018/social-service';
export const base = methodologies.find(({ id }) => id === BASE) as Methodology;

/** A built-in methodology with one change of each kind. */
export const extending: ProcedureDocument = {
  extends: BASE,
  methodology: {
    id: 'council', title: { ru: 'Порядок совета', en: 'The council’s procedure' }, validTo: null, choices: null,
    rounding: { digits: 0, mode: 'half-even', at: 'every-level' }, citation: { verification: 'unverified' },
    acts: { decision: { title: { ru: 'Решение', en: 'Decision' }, number: '7', date: '2026-01-15' } },
    observations: { timeliness: null, quiet: { kind: 'respondents', label: { ru: 'Тишина', en: 'Quiet' }, source: 'survey' } },
    criteria: [{ id: '2', indicators: [{ id: '2.2', label: { ru: 'Тишина', en: 'Quiet' }, formula: { kind: 'share', of: 'quiet' } }] }],
    total: { formula: mean(...['1', '2', '3', '4', '5'].map(reference)) },
  },
  rating: { ties: 'competition' },
};
