import { organisationFields } from '../assessment/index.js';
import { VERIFICATIONS, anyValueField } from '../methodology/index.js';
import { bothLanguages, nullable, optional, type Field, type FieldsOf } from '../shape/index.js';
import type {
  ExpectedScore, GivenItem, GivenResponsible, GivenTerm, JointPlan, JointPlanOptions, NotPlanned, Plan, PlanApproval, PlanItem, PlanOptions,
  PlanSection, PlanTerm, Responsible,
} from './planModel.js';
import { PROPOSAL_SUBJECTS, type CriterionProposals, type MoreOfList, type OtherValue, type Proposal, type Proposals } from './proposalModel.js';

const more: FieldsOf<MoreOfList> = { observation: 'key', more: 'decimal' };
const otherValue: FieldsOf<OtherValue> = { observation: 'key', value: anyValueField };
const change: Field = { holding: { value: { object: otherValue } }, otherwise: { object: more } };

const proposal: FieldsOf<Proposal> = {
  id: 'text',
  subject: { oneOf: PROPOSAL_SUBJECTS },
  criterion: 'score-id',
  indicator: 'score-id',
  observation: 'key',
  item: optional('key'),
  shortcoming: bothLanguages,
  measure: bothLanguages,
  change: nullable(change),
  gainAlone: nullable('fraction'),
  gainTogether: nullable('fraction'),
  nothingBecauseOfCap: 'boolean',
};

const ofCriterion: FieldsOf<CriterionProposals> = {
  criterion: 'score-id', label: bothLanguages, proposals: { list: { object: proposal } }, gain: nullable('fraction'),
};

const proposals: FieldsOf<Proposals> = {
  format: { oneOf: ['nok.proposals/1'] satisfies Proposals['format'][] },
  methodology: 'text',
  organisation: { object: organisationFields },
  criteria: { list: { object: ofCriterion } },
  gain: nullable('fraction'),
};

/** What is proposed to one organisation. */
export const proposalsField: Field = { object: proposals };

const term: FieldsOf<PlanTerm> = { from: 'date', to: 'date' };
const responsible: FieldsOf<Responsible> = { post: 'text', name: optional('text') };
const approval: FieldsOf<PlanApproval> = { by: { object: responsible }, on: optional('date') };

/** Words in one language or in both. */
export const wordsField: Field = { object: bothLanguages, otherwise: 'text' };

const ids: Field = optional({ list: 'text', least: 1 });
const givenTerm: FieldsOf<GivenTerm> = { for: ids, from: optional('date'), to: 'date' };
const givenResponsible: FieldsOf<GivenResponsible> = { for: ids, ...responsible };
const expects: FieldsOf<NonNullable<GivenItem['expects']>> = { observation: optional('key'), value: anyValueField };
const givenItem: FieldsOf<GivenItem> = {
  id: 'text',
  criterion: optional('score-id'),
  shortcoming: optional(wordsField),
  measure: optional(wordsField),
  expects: optional({ object: expects }),
};
const notPlanned: FieldsOf<NotPlanned> = { id: 'text', reason: 'text' };

const planOptions: FieldsOf<PlanOptions> = {
  period: { object: term },
  terms: { list: { object: givenTerm } },
  responsible: { list: { object: givenResponsible } },
  items: optional({ list: { object: givenItem } }),
  notPlanned: optional({ list: { object: notPlanned } }),
  approval: optional({ object: approval }),
};
/** What `draftPlan` is given beside the proposals. */
export const planOptionsField: Field = { object: planOptions };

const jointPlanOptions: FieldsOf<JointPlanOptions> = { assessed: optional({ list: 'anything' }), approval: optional({ object: approval }) };
/** What `jointPlan` is given beside the plans. */
export const jointPlanOptionsField: Field = { object: jointPlanOptions };

const item: FieldsOf<PlanItem> = {
  id: 'text',
  criterion: 'score-id',
  proposed: 'boolean',
  shortcoming: bothLanguages,
  measure: bothLanguages,
  term: { object: term },
  responsible: { object: responsible },
  change: nullable(change),
  gain: nullable('fraction'),
};
/** A row of a plan. */
export const planItemField: Field = { object: item };

const section: FieldsOf<PlanSection> = { criterion: 'score-id', label: bothLanguages, items: { list: planItemField } };

const expected: FieldsOf<ExpectedScore> = { score: 'decimal', exact: 'fraction', gain: 'fraction', counted: { list: 'text' }, uncounted: { list: 'text' } };
/** A total that is not there yet. */
export const expectedScoreField: Field = { object: expected };

const form: FieldsOf<Plan['form']> = { verification: { oneOf: VERIFICATIONS }, note: bothLanguages };

/** A plan, its assessment by a field of the caller's: the reader of plans leaves it to `recheck`. */
export function planFieldWith(assessment: Field): Field {
  const plan: FieldsOf<Plan> = {
    format: { oneOf: ['nok.plan/1'] satisfies Plan['format'][] },
    organisation: { object: organisationFields },
    assessment,
    period: { object: term },
    approval: nullable({ object: approval }),
    sections: { list: { object: section } },
    notPlanned: { list: { object: notPlanned } },
    unmatched: { list: 'text' },
    expected: nullable(expectedScoreField),
    form: { object: form },
  };
  return { object: plan };
}

/** The plans of several organisations under one head. */
export function jointPlanFieldWith(plan: Field): Field {
  const jointPlan: FieldsOf<JointPlan> = {
    format: { oneOf: ['nok.joint-plan/1'] satisfies JointPlan['format'][] },
    period: { object: term },
    approval: nullable({ object: approval }),
    plans: { list: plan, least: 1 },
    withoutPlan: { list: { object: organisationFields } },
  };
  return { object: jointPlan };
}
