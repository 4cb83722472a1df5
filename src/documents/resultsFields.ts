import { collectionField, talliesField } from '../collection/index.js';
import type { Approval } from '../council/index.js';
import { marksField } from '../improvement/index.js';
import type { PublishedAt } from '../publication/index.js';
import { bandsField, rankOptionsField } from '../rating/index.js';
import { bothLanguages, optional, type Field, type FieldsOf } from '../shape/index.js';
import type { CountedNoun, OrganisationResults, RegionName, RegionResults } from './resultsModel.js';

const region: FieldsOf<RegionName> = { name: bothLanguages, genitive: 'text' };
const noun: FieldsOf<CountedNoun> = { one: 'text', few: 'text', many: 'text' };
const approval: FieldsOf<Approval> = { approved: 'date', protocol: 'text' };
/** Whether something is approved. */
export const standingField: Field = { object: { object: approval }, otherwise: { oneOf: ['draft'] } };
const publication: FieldsOf<PublishedAt> = { where: 'text', on: 'date' };

/** Counted answers hold those of each organisation by its id. */
const { organisations: tallies } = (talliesField as { readonly object: Readonly<Record<'organisations', { readonly record: Field }>> }).object;

/** The results of a region, their assessments by a field of the caller's: the documents leave them to `recheck`. */
export function resultsFieldWith(assessment: Field): Field {
  const organisation: FieldsOf<OrganisationResults> = { assessment, marks: optional(marksField), tally: optional(tallies.record) };
  const results: FieldsOf<RegionResults> = {
    region: { object: region },
    authority: 'text',
    council: 'text',
    operator: optional('text'),
    on: 'date',
    organisations: { list: { object: organisation }, least: 1 },
    collection: optional(collectionField),
    rating: optional(rankOptionsField),
    bands: optional(bandsField),
    typeNames: optional({ record: { object: noun }, keys: 'text' }),
    approval: optional(standingField),
    published: optional({ list: { object: publication } }),
  };
  return { object: results };
}

/** The results of a region as documents read them. */
export const resultsField: Field = /* @__PURE__ */ resultsFieldWith('anything');
