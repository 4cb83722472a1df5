import type { Combined } from '../../assessment/index.js';
import { SECTORS, VERIFICATIONS, choicesField } from '../../methodology/index.js';
import type { Aggregate, AggregateGroup, AggregateNode, AggregateOrganisation, AggregateSector, CriterionAverage } from '../../rating/index.js';
import { nullable, type Field, type FieldsOf } from '../../shape/index.js';
import { assessmentField } from './assessment.js';

const combined: FieldsOf<Combined> = {
  format: { oneOf: ['nok.combined/1'] satisfies Combined['format'][] },
  assessment: assessmentField,
  parts: { list: assessmentField, least: 1 },
};

/** One organisation made of its parts. */
export const combinedField: Field = { object: combined };

const own: FieldsOf<AggregateOrganisation['criteria'][number]> = { id: 'score-id', score: nullable('decimal'), exact: nullable('fraction') };
const criterion: FieldsOf<CriterionAverage> = { ...own, organisations: 'count' };

/** A node of an aggregate, which holds others. */
export const aggregateNodeField: Field = { tagged: 'kind', table: () => nodes };

const means = { organisations: 'count', score: 'decimal', exact: 'fraction', criteria: { list: { object: criterion } } } as const;

const group: FieldsOf<Omit<AggregateGroup, 'kind'>> = { level: 'text', name: 'text', ...means, of: { list: aggregateNodeField } };

const organisation: FieldsOf<Omit<AggregateOrganisation, 'kind'>> = {
  organisation: 'text', weight: 'fraction', score: 'decimal', exact: 'fraction', criteria: { list: { object: own } },
};

const nodes: Readonly<Record<AggregateNode['kind'], typeof group | typeof organisation>> = { group, organisation };

const sector: FieldsOf<AggregateSector> = {
  sector: nullable({ oneOf: SECTORS }), methodology: 'text', organisations: 'count', choices: choicesField,
};

const aggregate: FieldsOf<Aggregate> = {
  format: { oneOf: ['nok.aggregate/1'] satisfies Aggregate['format'][] },
  choices: choicesField,
  verification: { oneOf: VERIFICATIONS },
  sectors: { list: { object: sector } },
  ...means,
  of: { list: aggregateNodeField },
};

/** Means over organisations, level by level. */
export const aggregateField: Field = { object: aggregate };
