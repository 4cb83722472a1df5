import { collectionField } from '../collection/index.js';
import { methodologies } from '../editions/index.js';
import { definitionField, type Changes, type Criterion, type Definition, type Indicator, type Total, type Citation } from '../methodology/index.js';
import { bandsField, rankOptionsField } from '../rating/index.js';
import { nullable, optional, type Field, type Fields, type FieldsOf } from '../shape/index.js';
import type { ExtendingProcedure, ProcedureDocument, WrittenProcedure } from './model.js';

const fieldsOf = <T>(field: Field): FieldsOf<T> => (field as { readonly object: FieldsOf<T> }).object;
const itemOf = (field: Field): Field => (field as { readonly list: Field }).list;

/** Every name but the id may be absent; what may be absent anyway may be taken away by `null`. A fingerprint belongs to what comes out. */
const changesOf = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'fingerprint').map(([name, field]) => {
    const mayBeAbsent = typeof field === 'object' && 'optional' in field;
    return [name, name === 'id' ? field : optional(mayBeAbsent ? nullable(field.optional) : field)];
  }));

function changesTable(): Field {
  const definition = fieldsOf<Definition>(definitionField);
  const criterion = fieldsOf<Criterion>(itemOf(definition.criteria));
  const indicator = fieldsOf<Indicator>(itemOf(criterion.indicators));
  const observations = definition.observations as Extract<Field, { record: Field }>;
  const scoreChanges = (fields: Fields): Fields => ({ ...changesOf(fields), removed: optional('boolean') });
  const criterionChanges: Fields = { ...scoreChanges(criterion), indicators: optional({ list: { object: scoreChanges(indicator) } }) };
  const changes = {
    ...(changesOf(definition) as FieldsOf<Changes>),
    citation: optional({ object: changesOf(fieldsOf<Citation>(definition.citation)) }),
    observations: optional({ ...observations, record: nullable(observations.record) }),
    criteria: optional({ list: { object: criterionChanges } }),
    total: optional({ object: changesOf(fieldsOf<Total>(definition.total)) }),
  } satisfies FieldsOf<Changes>;
  return { object: changes };
}

/** What a methodology has that differs from the one it extends. */
export const changesField: Field = /* @__PURE__ */ changesTable();

type Beside = Pick<ProcedureDocument, '$schema' | 'format' | 'collection' | 'bands' | 'rating'>;
const besideMethodology: FieldsOf<Beside> = {
  $schema: { optional: 'text' },
  format: { optional: { oneOf: ['nok.procedure/1'] } },
  collection: { optional: collectionField },
  bands: { optional: bandsField },
  rating: { optional: rankOptionsField },
};

/** The ids a document may extend. */
export const BASES: readonly string[] = /* @__PURE__ */ methodologies.map(({ id }) => id);

/** The fields of a document whose methodology is a built-in one with changes. */
export const extendingFields: FieldsOf<ExtendingProcedure> = { ...besideMethodology, extends: { oneOf: BASES }, methodology: changesField };

/** The fields of a document whose methodology is written out. */
export const writtenFields: FieldsOf<Omit<WrittenProcedure, 'extends'>> = { ...besideMethodology, methodology: definitionField };

/** A whole procedure: what `defineProcedure` reads and `/schemas` turns into a schema. */
export const procedureField: Field = { holding: { extends: { object: extendingFields } }, otherwise: { object: writtenFields } };
