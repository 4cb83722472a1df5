import {
  assess, averages, blankTitles, collectionOf, contributions, defineMethodology, directions, effectiveWeights, findShortcomings, rank, tally, verbalBands,
  whatIf, type AssessOptions, type Collection, type Observations,
} from 'nok-methodology';
import * as schemas from 'nok-methodology/schemas';
import type * as z from 'zod';
import { changesField, effectiveWeightOptionsField, intervalOptionsField, weightsField } from '../../src/analysis/index.js';
import { optionsField } from '../../src/assessment/index.js';
import {
  collectionField, columnMapField, dictionaryField, observeOptionsField, registerField, talliesField, tallyOptionsField,
} from '../../src/collection/index.js';
import { directionOptionsField, marksField, shortcomingOptionsField } from '../../src/improvement/index.js';
import { definitionField, observationsField } from '../../src/methodology/index.js';
import { averageOptionsField, bandsField, rankOptionsField } from '../../src/rating/index.js';
import { contributionsField, effectiveWeightsField, whatIfField } from '../../src/schemas/outputs/analysis.js';
import { assessmentField } from '../../src/schemas/outputs/assessment.js';
import { directionsField, shortcomingsField } from '../../src/schemas/outputs/improvement.js';
import { averagesField, ratingField } from '../../src/schemas/outputs/rating.js';
import type { Field } from '../../src/shape/index.js';
import { markedHome } from '../improvement/marked.js';
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
const columns = { checklists: { 'Дом': 'organisation' }, answers: { 'Вопрос 1': 'asked', 'Возраст': 'ignore' } };
const dictionary = { 'скорее да': 'yes', 'затрудняюсь': 'blank' } as const;
const marks = { information: { stand: 'present', site: { part: '0.5' }, hall: { notApplicable: 'нет' }, door: 'absent' } } as const;

const some = observed[0] ?? {};
const none: Observations = { ...some, politeness: { notApplicable: 'нет' }, waiting: { sum: '25.5', of: 10 } };
const of = (observations: Observations, id: string, more: AssessOptions = {}) => assess(methodology, observations, { organisation: { id, name: id }, ...more });
const home = of(some, 'А', { sample: { asked: 7, recipients: 700 }, on: '2016-05-05' });
const leftOut = of(none, 'Б', { whenNotApplicable: 'leave-out' });

const titles = blankTitles(collectionOf(edition), 'answers', 'ru');
const rows = [{ number: 2, cells: ['А', 'телефон', 'да', 'нет', 'нет', 'да', 'как'] }, { number: 3, cells: ['А', 'сайт', 'да', 'нет', 'нет', 'да'] }];

const lacking = markedHome({ accessibleEquipment: { equipmentRamp: 'absent' }, informationOnStand: { standOther: { part: '0.5' } } }, { organisation: { id: 'А' } });
const rounded = markedHome({}, { organisation: { id: 'Б' } });

/** What goes in. */
export const inputs: readonly Entry[] = [
  { name: 'definitionSchema', field: definitionField, schema: schemas.definitionSchema, valid: [council, edition] },
  { name: 'observationsSchema', field: observationsField(council), schema: schemas.observationsSchema(methodology), valid: observed },
  { name: 'assessOptionsSchema', field: optionsField, schema: schemas.assessOptionsSchema, valid: options },
  { name: 'registerSchema', field: registerField, schema: schemas.registerSchema, valid: [register] },
  { name: 'collectionSchema', field: collectionField, schema: schemas.collectionSchema, valid: [collection] },
  { name: 'columnMapSchema', field: columnMapField, schema: schemas.columnMapSchema, valid: [columns, {}] },
  { name: 'dictionarySchema', field: dictionaryField, schema: schemas.dictionarySchema, valid: [dictionary] },
  { name: 'tallyOptionsSchema', field: tallyOptionsField, schema: schemas.tallyOptionsSchema, valid: [{ register, columns, dictionary, collection }, { register }] },
  { name: 'observeOptionsSchema', field: observeOptionsField, schema: schemas.observeOptionsSchema, valid: [{ denominator: 'all-respondents', whenItemNotApplicable: 'present' }] },
  { name: 'marksSchema', field: marksField, schema: schemas.marksSchema, valid: [marks] },
  {
    name: 'rankOptionsSchema', field: rankOptionsField, schema: schemas.rankOptionsSchema,
    valid: [{ ties: { by: ['1', '2'] }, on: 'exact', groupBy: 'form' }, { ties: 'competition' }],
  },
  { name: 'averageOptionsSchema', field: averageOptionsField, schema: schemas.averageOptionsSchema, valid: [{ on: 'printed' }] },
  { name: 'bandsSchema', field: bandsField, schema: schemas.bandsSchema, valid: [verbalBands] },
  { name: 'effectiveWeightOptionsSchema', field: effectiveWeightOptionsField, schema: schemas.effectiveWeightOptionsSchema, valid: [{ notAsked: ['politeness'] }] },
  { name: 'weightsSchema', field: weightsField, schema: schemas.weightsSchema, valid: [{ '1.1': '0.4', '1.2': '0.6' }] },
  {
    name: 'whatIfChangesSchema', field: changesField(council), schema: schemas.whatIfChangesSchema(methodology),
    valid: [{ observations: some, weights: { '1.1': '4', '1.2': '6' } }, { observations: { channels: 5 } }],
  },
  { name: 'intervalOptionsSchema', field: intervalOptionsField, schema: schemas.intervalOptionsSchema, valid: [{ population: 191, level: '0.9', digits: 0 }] },
  { name: 'shortcomingOptionsSchema', field: shortcomingOptionsField, schema: schemas.shortcomingOptionsSchema, valid: [{ marks, collection }] },
  { name: 'directionOptionsSchema', field: directionOptionsField, schema: schemas.directionOptionsSchema, valid: [{ collection }] },
];

/** What comes out, as the library made it. */
export const outputs: readonly Entry[] = [
  { name: 'assessmentSchema', field: assessmentField, schema: schemas.assessmentSchema, valid: [home, leftOut] },
  { name: 'ratingSchema', field: ratingField, schema: schemas.ratingSchema, valid: [rank([home, leftOut]), rank([{ ...home, organisation: { id: 'А', type: 'дом' } }], { groupBy: 'type', ties: { by: ['1'] } })] },
  { name: 'averagesSchema', field: averagesField, schema: schemas.averagesSchema, valid: [averages([home, leftOut])] },
  { name: 'talliesSchema', field: talliesField, schema: schemas.talliesSchema, valid: [tally(edition, { titles, rows }, { register: [{ id: 'А' }, { id: 'Б' }] })] },
  {
    name: 'effectiveWeightsSchema', field: effectiveWeightsField, schema: schemas.effectiveWeightsSchema,
    valid: [effectiveWeights(methodology), effectiveWeights(methodology, { notAsked: ['politeness'] }), effectiveWeights(edition)],
  },
  { name: 'contributionsSchema', field: contributionsField, schema: schemas.contributionsSchema, valid: [contributions(home), contributions(leftOut)] },
  { name: 'whatIfSchema', field: whatIfField, schema: schemas.whatIfSchema, valid: [whatIf(home, { observations: { channels: 0 } }), whatIf(leftOut, { observations: { channels: 0 } })] },
  {
    name: 'shortcomingsSchema', field: shortcomingsField, schema: schemas.shortcomingsSchema,
    valid: [findShortcomings(lacking.assessment, { marks: lacking.marks }), findShortcomings(leftOut)],
  },
  { name: 'directionsSchema', field: directionsField, schema: schemas.directionsSchema, valid: [directions([lacking, rounded]), directions([{ assessment: home }, { assessment: leftOut }])] },
];
