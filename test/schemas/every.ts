import {
  aggregate, assess, averages, blankTitles, collectionOf, combine, compareMethodologies, contributions, defineMethodology, directions, effectiveWeights, extendMethodology, findShortcomings, rank, tally, verbalBands,
  whatIf, type AssessOptions, type Collection, type ComparedOrganisation, type Methodology, type Observations,
} from 'nok-methodology';
import * as schemas from 'nok-methodology/schemas';
import type * as z from 'zod';
import { changesField, comparisonOptionsField, effectiveWeightOptionsField, intervalOptionsField, weightsField } from '../../src/analysis/index.js';
import { combineOptionsField, optionsField } from '../../src/assessment/index.js';
import {
  collectionField, columnMapField, dictionaryField, observeOptionsField, registerField, talliesField, tallyOptionsField, waitingOptionsField, waitsField,
} from '../../src/collection/index.js';
import { choices391aField } from '../../src/editions/index.js';
import { directionOptionsField, marksField, shortcomingOptionsField } from '../../src/improvement/index.js';
import { definitionField, observationsField } from '../../src/methodology/index.js';
import { procedureField } from '../../src/procedure/index.js';
import { aggregateOptionsField, averageOptionsField, bandsField, rankOptionsField } from '../../src/rating/index.js';
import { contributionsField, effectiveWeightsField, whatIfField } from '../../src/schemas/outputs/analysis.js';
import { assessmentField } from '../../src/schemas/outputs/assessment.js';
import { methodologyComparisonField } from '../../src/schemas/outputs/comparison.js';
import { aggregateField, combinedField } from '../../src/schemas/outputs/gathering.js';
import { directionsField, shortcomingsField } from '../../src/schemas/outputs/improvement.js';
import { averagesField, ratingField } from '../../src/schemas/outputs/rating.js';
import type { Field } from '../../src/shape/index.js';
import { faultless } from '../analysis/homes.js';
import { councilInputs, councilOutputs } from '../council/entries.js';
import { documentInputs, documentOutputs } from '../documents/entries.js';
import { planInputs, planOutputs } from '../improvement/entries.js';
import { markedHome } from '../improvement/marked.js';
import { extending, written } from '../procedure/documents.js';
import { council, edition, observed, options, register } from './samples.js';

/** A schema, the field it is built from, and values that are right. */
export interface Entry {
  readonly name: string;
  readonly field: Field;
  readonly schema: z.ZodType;
  readonly valid: readonly unknown[];
}

const methodology = defineMethodology({ ...council, choices: (council.choices ?? []).slice(2) });

const label = { ru: 'условные данные', en: 'synthetic' };
const collection: Collection = {
  checklists: [{ observation: 'information', title: label, items: [{ id: 'stand', label, verification: 'unverified' }] }],
  questionnaire: {
    title: label, verification: 'practice', notCounted: [label],
    questions: [{ id: 'asked', text: label }, { id: 'polite', text: label, gate: 'asked', observation: 'politeness', openDenominator: true, optional: false }],
  },
};
/** Every kind of answer, grades and figures. */
const everyKind: Collection = {
  ...collection,
  checklists: [{ ...(collection.checklists[0] as Collection['checklists'][number]), grades: [{ label, points: '0.75' }] }],
  questionnaire: {
    ...collection.questionnaire,
    questions: [
      { id: 'came', text: label, answer: { kind: 'choice', options: [{ id: 'often', label, counted: true, opens: true }, { id: 'never', label, counted: false }, { id: 'unsure', label, blank: true }] } },
      { id: 'content', text: label, gate: 'came', answer: { kind: 'choice', options: [{ id: 'quite', label, points: '0.5' }] } },
      { id: 'mark', text: label, answer: { kind: 'mark', least: 1, most: 5 } }, { id: 'days', text: label, answer: { kind: 'number', least: '-1.5', most: '14' } },
    ],
  },
  figures: [{ observation: 'waiting', title: label }],
};
const ends = { least: '0', most: '100', worst: '15', target: '1' };
const columns = { checklists: { 'Дом': 'organisation' }, answers: { 'Вопрос 1': 'asked', 'Возраст': 'ignore' } };
const dictionary = { 'скорее да': 'yes', 'затрудняюсь': 'blank' } as const;
const marks = { information: { stand: 'present', site: { part: '0.5' }, hall: { notApplicable: 'нет' }, door: 'absent' } } as const;

const some = observed[0] ?? {};
const none: Observations = { ...some, politeness: { notApplicable: 'нет' }, waiting: { sum: '25.5', of: 10 } };
const of = (observations: Observations, id: string, more: AssessOptions = {}) => assess(methodology, observations, { organisation: { id, name: id }, ...more });
const home = of(some, 'А', { sample: { asked: 7, recipients: 700 }, on: '2016-05-05' });
const leftOut = of(none, 'Б', { whenNotApplicable: 'leave-out' });

const compared: readonly ComparedOrganisation[] = [{ organisation: { id: 'А' }, observations: some }, { organisation: { id: 'Б' }, observations: none }];
/** Neither of the two formulas can stand alone: an observation would be left that nobody uses. */
const otherwise = extendMethodology(methodology, {
  id: 'other', rounding: { digits: 1, mode: 'half-up', at: 'end' }, total: { formula: { kind: 'reference', to: '1' } },
  criteria: [{
    id: '1',
    formula: { kind: 'mean', of: ['1.1', '1.2', '2'].map((to) => ({ kind: 'reference', to }) as const) },
    indicators: [
      { id: '1.1', formula: { kind: 'share', of: 'information' } },
      { id: '1.2', formula: { kind: 'mean', of: [{ kind: 'share', of: 'politeness' }, { kind: 'perItem', of: 'channels', points: '30', cap: '100' }] } },
    ],
  }],
});

const titles = blankTitles(collectionOf(edition), 'answers', 'ru');
const rows = [{ number: 2, cells: ['А', 'телефон', 'да', 'нет', 'нет', 'да', 'как'] }, { number: 3, cells: ['А', 'сайт', 'да', 'нет', 'нет', 'да'] }];

const lacking = markedHome({ accessibleEquipment: { equipmentRamp: 'absent' }, informationOnStand: { standOther: { part: '0.5' } } }, { organisation: { id: 'А' } });
const rounded = markedHome({}, { organisation: { id: 'Б' } });

/** What goes in. */
export const inputs: readonly Entry[] = [
  { name: 'definitionSchema', field: definitionField, schema: schemas.definitionSchema, valid: [council, edition] },
  {
    name: 'recommendationsSchema', field: choices391aField, schema: schemas.recommendationsSchema,
    valid: [{ scales: { opennessRating: ends, siteCompleteness: ends, feedbackChannels: ends, waitingDays: ends, insignificantWait: ends }, outside: 'clamp', summary: 'weighted-sum' }],
  },
  { name: 'observationsSchema', field: observationsField(council), schema: schemas.observationsSchema(methodology), valid: observed },
  { name: 'assessOptionsSchema', field: optionsField, schema: schemas.assessOptionsSchema, valid: options },
  { name: 'registerSchema', field: registerField, schema: schemas.registerSchema, valid: [register] },
  { name: 'collectionSchema', field: collectionField, schema: schemas.collectionSchema, valid: [collection, everyKind] },
  { name: 'procedureSchema', field: procedureField, schema: schemas.procedureSchema, valid: [written, extending] },
  { name: 'columnMapSchema', field: columnMapField, schema: schemas.columnMapSchema, valid: [columns, {}] },
  { name: 'dictionarySchema', field: dictionaryField, schema: schemas.dictionarySchema, valid: [dictionary] },
  { name: 'tallyOptionsSchema', field: tallyOptionsField, schema: schemas.tallyOptionsSchema, valid: [{ register, columns, dictionary, collection }, { register }] },
  { name: 'observeOptionsSchema', field: observeOptionsField, schema: schemas.observeOptionsSchema, valid: [{ denominator: 'all-respondents', whenItemNotApplicable: 'present' }] },
  { name: 'marksSchema', field: marksField, schema: schemas.marksSchema, valid: [marks] },
  {
    name: 'waitsSchema', field: waitsField, schema: schemas.waitsSchema,
    valid: [{ waited: { sum: '45.5', of: 3 }, limit: 14 }, [{ waited: { sum: 45, of: 3 }, limit: 14 }, { waited: { sum: 0, of: 1 }, limit: 10 }]],
  },
  { name: 'waitingOptionsSchema', field: waitingOptionsField, schema: schemas.waitingOptionsSchema, valid: [{ between: 'band-reached' }, {}] },
  {
    name: 'rankOptionsSchema', field: rankOptionsField, schema: schemas.rankOptionsSchema,
    valid: [{ ties: { by: ['1', '2'] }, on: 'exact', groupBy: 'form' }, { ties: 'competition', acrossMethodologies: true }],
  },
  {
    name: 'combineOptionsSchema', field: combineOptionsField, schema: schemas.combineOptionsSchema,
    valid: [{ organisation: { id: 'А', name: 'Дом', parent: 'Б' }, weighting: 'by-recipients', rounding: { digits: 1, mode: 'half-even', at: 'end' } }, { organisation: { id: 'А' } }],
  },
  {
    name: 'aggregateOptionsSchema', field: aggregateOptionsField, schema: schemas.aggregateOptionsSchema,
    valid: [{ by: [{ level: 'region', of: { Область: ['Город', 'Район'] } }, 'municipality', 'type', 'sector'], on: 'printed', weighting: 'by-respondents', sectors: 'all-organisations' }, { by: [] }],
  },
  { name: 'averageOptionsSchema', field: averageOptionsField, schema: schemas.averageOptionsSchema, valid: [{ on: 'printed' }] },
  { name: 'bandsSchema', field: bandsField, schema: schemas.bandsSchema, valid: [verbalBands] },
  {
    name: 'comparisonOptionsSchema', field: comparisonOptionsField, schema: schemas.comparisonOptionsSchema,
    valid: [{ whenNobodyAsked: { politeness: 'full' }, whenNotApplicable: 'leave-out', rounding: { digits: 0, mode: 'half-even', at: 'end' } }, { ties: { by: ['1'] }, on: 'exact' }],
  },
  { name: 'effectiveWeightOptionsSchema', field: effectiveWeightOptionsField, schema: schemas.effectiveWeightOptionsSchema, valid: [{ notAsked: ['politeness'] }] },
  { name: 'weightsSchema', field: weightsField, schema: schemas.weightsSchema, valid: [{ '1.1': '0.4', '1.2': '0.6' }] },
  {
    name: 'whatIfChangesSchema', field: changesField(council), schema: schemas.whatIfChangesSchema(methodology),
    valid: [{ observations: some, weights: { '1.1': '4', '1.2': '6' } }, { observations: { channels: 5 } }],
  },
  { name: 'intervalOptionsSchema', field: intervalOptionsField, schema: schemas.intervalOptionsSchema, valid: [{ population: 191, level: '0.9', digits: 0 }] },
  { name: 'shortcomingOptionsSchema', field: shortcomingOptionsField, schema: schemas.shortcomingOptionsSchema, valid: [{ marks, collection }] },
  { name: 'directionOptionsSchema', field: directionOptionsField, schema: schemas.directionOptionsSchema, valid: [{ collection }] },
  ...councilInputs,
  ...documentInputs,
  ...planInputs,
];

/** What comes out, as the library made it. */
export const outputs: readonly Entry[] = [
  { name: 'assessmentSchema', field: assessmentField, schema: schemas.assessmentSchema, valid: [home, leftOut] },
  { name: 'ratingSchema', field: ratingField, schema: schemas.ratingSchema, valid: [rank([home, leftOut]), rank([{ ...home, organisation: { id: 'А', type: 'дом' } }], { groupBy: 'type', ties: { by: ['1'] } })] },
  { name: 'combinedSchema', field: combinedField, schema: schemas.combinedSchema, valid: [combine([home, leftOut], { organisation: { id: 'В' } })] },
  {
    name: 'aggregateSchema', field: aggregateField, schema: schemas.aggregateSchema,
    valid: [aggregate([home, leftOut], { by: [{ level: 'region', of: { Область: ['А', 'Б'] } }] }), aggregate([leftOut], { by: [] })],
  },
  { name: 'averagesSchema', field: averagesField, schema: schemas.averagesSchema, valid: [averages([home, leftOut])] },
  { name: 'talliesSchema', field: talliesField, schema: schemas.talliesSchema, valid: [tally(edition, { titles, rows }, { register: [{ id: 'А' }, { id: 'Б' }] })] },
  {
    name: 'effectiveWeightsSchema', field: effectiveWeightsField, schema: schemas.effectiveWeightsSchema,
    valid: [effectiveWeights(methodology), effectiveWeights(methodology, { notAsked: ['politeness'] }), effectiveWeights(edition)],
  },
  { name: 'contributionsSchema', field: contributionsField, schema: schemas.contributionsSchema, valid: [contributions(home), contributions(leftOut)] },
  { name: 'whatIfSchema', field: whatIfField, schema: schemas.whatIfSchema, valid: [whatIf(home, { observations: { channels: 0 } }), whatIf(leftOut, { observations: { channels: 0 } })] },
  {
    name: 'methodologyComparisonSchema', field: methodologyComparisonField, schema: schemas.methodologyComparisonSchema,
    valid: [
      compareMethodologies(methodology, otherwise, compared, { whenNotApplicable: 'leave-out' }),
      compareMethodologies(methodology, edition as Methodology, { first: compared.slice(0, 1), second: [{ organisation: { id: 'А' }, observations: faultless }] }),
    ],
  },
  {
    name: 'shortcomingsSchema', field: shortcomingsField, schema: schemas.shortcomingsSchema,
    valid: [findShortcomings(lacking.assessment, { marks: lacking.marks }), findShortcomings(leftOut)],
  },
  { name: 'directionsSchema', field: directionsField, schema: schemas.directionsSchema, valid: [directions([lacking, rounded]), directions([{ assessment: home }, { assessment: leftOut }])] },
  ...councilOutputs,
  ...documentOutputs,
  ...planOutputs,
];
