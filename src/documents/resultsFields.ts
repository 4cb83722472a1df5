import { collectionField, talliesField } from '../collection/index.js';
import { decisionsField } from '../council/index.js';
import { marksField } from '../improvement/index.js';
import { rankOptionsField } from '../rating/index.js';
import { bothLanguages, optional, type Field, type FieldsOf } from '../shape/index.js';
import type { CountedNoun, OrganisationResults, Publication, RegionName, RegionResults, CouncilApproval } from './resultsModel.js';

const region: FieldsOf<RegionName> = { name: bothLanguages, genitive: 'text' };
const noun: FieldsOf<CountedNoun> = { one: 'text', few: 'text', many: 'text' };
const approval: FieldsOf<CouncilApproval> = { decisions: decisionsField, matter: 'text' };
/** The decisions of a council, and the matter that is asked for. */
export const councilApprovalField: Field = { object: approval };
const publication: FieldsOf<Publication> = { where: 'text', on: optional('date') };

/** Counted answers hold those of each organisation by its id. */
const { organisations: tallies } = (talliesField as { readonly object: Readonly<Record<'organisations', { readonly record: Field }>> }).object;

const organisation: FieldsOf<OrganisationResults> = {
  assessment: 'anything',
  marks: optional(marksField),
  tally: optional(tallies.record),
};

const results: FieldsOf<RegionResults> = {
  region: { object: region },
  authority: 'text',
  council: 'text',
  operator: optional('text'),
  on: 'date',
  organisations: { list: { object: organisation }, least: 1 },
  collection: optional(collectionField),
  rating: optional(rankOptionsField),
  typeNames: optional({ record: { object: noun }, keys: 'text' }),
  approval: optional(councilApprovalField),
  published: optional({ list: { object: publication } }),
};
/** The results of a region; an assessment is read by `recheck`. */
export const resultsField: Field = { object: results };
