import { councilField, type Approval, type Council } from '../council/index.js';
import { jointPlanFieldWith, planFieldWith, proposalsField, type Plan } from '../improvement/index.js';
import { VERIFICATIONS } from '../methodology/index.js';
import { rankOptionsField } from '../rating/index.js';
import { bothLanguages, nullable, optional, type Field, type Fields, type FieldsOf } from '../shape/index.js';
import {
  PUBLISHED_PEOPLE,
  type CouncilName, type PartCertainty, type PublicationOptions, type PublicationParts, type PublicationRecord, type PublishedAt,
  type PublishedCouncil, type PublishedMember, type PublishedOrganisation, type PublishedPlace,
} from './model.js';
import { without } from './without.js';

const approval: FieldsOf<Approval> = { approved: 'date', protocol: 'text' };
const publishedAt: FieldsOf<PublishedAt> = { where: 'text', on: 'date' };
const councilName: FieldsOf<CouncilName> = { name: 'text' };

const common = { authority: 'text', operator: optional('text'), published: { list: { object: publishedAt }, least: 1 } } as const;

const parts: FieldsOf<PublicationParts> = {
  ...common,
  council: { holding: { members: councilField }, otherwise: { object: councilName } },
  approval: optional({ object: { object: approval }, otherwise: { oneOf: ['draft'] } }),
  assessments: { list: 'anything', least: 1 },
  ranking: optional(rankOptionsField),
  proposals: optional({ list: proposalsField }),
  plans: optional({ list: { list: 'anything' }, otherwise: jointPlanFieldWith('anything') }),
};
/** What `publication` takes; assessments and plans are computed again. */
export const publicationPartsField: Field = { object: parts };

const options: FieldsOf<PublicationOptions> = { people: { oneOf: PUBLISHED_PEOPLE } };
/** What `publication` lets the caller decide. */
export const publicationOptionsField: Field = { object: options };

const { members } = (councilField as { readonly object: FieldsOf<Council> }).object;
const { role, name, post, from } = (members as { readonly list: { readonly object: Fields } }).list.object as FieldsOf<PublishedMember>;
const member: FieldsOf<PublishedMember> = { role, name, post, from };
const council: FieldsOf<PublishedCouncil> = { name: 'text', formedOn: optional('date'), members: optional({ list: { object: member }, least: 1 }) };

const place: FieldsOf<PublishedPlace> = { group: nullable('text'), place: 'count' };
const certainty: FieldsOf<PartCertainty> = { part: 'text', verification: { oneOf: VERIFICATIONS }, note: bothLanguages };

/** The parts of a record that have fields of their own elsewhere. */
export interface LargeParts {
  readonly methodology: Field;
  readonly assessment: Field;
  readonly rating: Field;
}

/** The whole record. */
export function publicationFieldWith({ methodology, assessment, rating }: LargeParts): Field {
  const plan = without((planFieldWith('anything') as { readonly object: FieldsOf<Plan> }).object, 'assessment');
  const organisation: FieldsOf<PublishedOrganisation> = {
    assessment,
    places: { list: { object: place }, least: 1 },
    proposals: nullable(proposalsField),
    plan: nullable({ object: plan }),
  };
  const record: FieldsOf<PublicationRecord> = {
    format: { oneOf: ['nok.publication/1'] satisfies PublicationRecord['format'][] },
    people: { oneOf: PUBLISHED_PEOPLE },
    ...common,
    council: { object: council },
    approval: nullable({ object: approval }),
    methodologies: { list: methodology, least: 1 },
    ranking: rankOptionsField,
    rating,
    organisations: { list: { object: organisation }, least: 1 },
    certainty: { list: { object: certainty } },
  };
  return { object: record };
}
