export { publicationFieldWith, publicationOptionsField, publicationPartsField } from './fields.js';
export type { LargeParts } from './fields.js';
export { PUBLISHED_PEOPLE } from './model.js';
export type {
  CouncilName, PartCertainty, PublicationOptions, PublicationParts, PublicationRecord, PublishedAssessment, PublishedAt, PublishedCouncil,
  PublishedMember, PublishedOrganisation, PublishedPeople, PublishedPlace, PublishedPlan,
} from './model.js';
export { publication, safePublication } from './publication.js';
export { recheckPublication, safeRecheckPublication } from './recheckPublication.js';
