import { OBSERVATION_KINDS, formulaField } from '../formula/index.js';
import { ROUNDING_MODES } from '../numeric/index.js';
import { bothLanguages, optional, type Field, type Fields, type FieldsOf } from '../shape/index.js';
import {
  ROUNDING_STAGES, SECTORS, SOURCES, VERIFICATIONS,
  type Act, type Choice, type Citation, type Criterion, type DeclaredRange, type Definition, type Indicator, type Methodology, type Observation,
  type Rounding, type Total,
} from './model.js';

const act: FieldsOf<Act> = { title: bothLanguages, number: 'text', date: 'date', verification: optional({ oneOf: VERIFICATIONS }) };

const citationFields: FieldsOf<Citation> = {
  acts: { list: 'key' },
  verification: { oneOf: VERIFICATIONS },
  note: optional(bothLanguages),
};
const citation: Field = { object: citationFields };

const declaredRange: FieldsOf<DeclaredRange> = { least: 'decimal', most: 'decimal' };

type Common = Omit<Observation, 'kind' | 'least' | 'most' | 'unit'>;
const common: FieldsOf<Common> = {
  label: bothLanguages,
  source: { oneOf: SOURCES },
  symbol: optional('text'),
  ofSymbol: optional('text'),
  mayBeEmpty: optional('boolean'),
};

/** The fields of an observation of each kind. */
export const observationFields: Readonly<Record<(typeof OBSERVATION_KINDS)[number], Fields>> = {
  respondents: common,
  checklist: common,
  items: { ...common, most: optional('count') },
  measure: { ...common, least: 'decimal', most: 'decimal', unit: optional(bothLanguages) },
};

const indicator: FieldsOf<Indicator> = {
  id: 'score-id',
  label: bothLanguages,
  formula: formulaField,
  citation,
  weightCitation: optional(citation),
  range: optional({ object: declaredRange }),
};

const criterion: FieldsOf<Criterion> = { ...indicator, indicators: { list: { object: indicator } } };

const total: FieldsOf<Total> = { label: bothLanguages, formula: formulaField, citation };

const rounding: FieldsOf<Rounding> = { digits: 'digits', mode: { oneOf: ROUNDING_MODES }, at: { oneOf: ROUNDING_STAGES } };
/** How values are rounded. */
export const roundingField: Field = { object: rounding };

const choice: FieldsOf<Choice> = {
  question: 'text',
  observation: optional('key'),
  item: optional('text'),
  chosen: { holding: { by: { object: { by: { list: 'score-id', least: 1 } } } }, object: roundingField, otherwise: 'text' },
  byDefault: 'boolean',
};
/** Answers to questions on which the order is silent. */
export const choicesField: Field = { list: { object: choice } };

const definition: FieldsOf<Definition> = {
  id: 'text',
  title: bothLanguages,
  sector: optional({ oneOf: SECTORS }),
  acts: { record: { object: act }, keys: 'key' },
  citation,
  validFrom: optional('date'),
  validTo: optional('date'),
  checkedOn: optional('date'),
  range: { object: declaredRange },
  observations: { record: { tagged: 'kind', table: () => observationFields }, keys: 'key' },
  criteria: { list: { object: criterion }, least: 1 },
  total: { object: total },
  rounding: optional(roundingField),
  choices: optional(choicesField),
  fingerprint: optional('text'),
};

/** A whole definition: what `defineMethodology` reads and `/schemas` turns into a schema. */
export const definitionField: Field = { object: definition };

const methodology: FieldsOf<Methodology> = { ...definition, fingerprint: 'text' };
/** A definition that has been checked, as results hold it. */
export const methodologyField: Field = { object: methodology };
