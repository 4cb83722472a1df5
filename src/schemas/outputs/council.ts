import {
  CYCLE_STATUSES, DEADLINE_STATES, OUTCOMES, YEARS, decisionsField,
  type AppliedRule, type CouncilCheck, type Cycle, type CycleTerm, type CycleTerms, type Deadline, type Decisions, type Finding,
  type IntervalFinding, type OrganisationCycle, type RegimeInForce, type SelectedOrganisation, type Selection, type SelectionGround,
  type SelectionReason,
} from '../../council/index.js';
import { SECTORS, definitionField, type Choice, type Definition } from '../../methodology/index.js';
import { bothLanguages, nullable, type Field, type FieldsOf } from '../../shape/index.js';

// Acts and citations are those of a definition.
const { acts, citation } = (definitionField as { readonly object: FieldsOf<Definition> }).object;

const regime: FieldsOf<RegimeInForce> = {
  id: 'text',
  title: bothLanguages,
  about: bothLanguages,
  acts,
  validity: citation,
  beyondLastCheck: 'boolean',
};

const finding: FieldsOf<Finding> = {
  rule: 'key',
  outcome: { oneOf: OUTCOMES },
  text: bothLanguages,
  explanation: bothLanguages,
  citation,
  members: { list: 'text' },
};

const check: FieldsOf<CouncilCheck> = {
  format: { oneOf: ['nok.council-check/1'] satisfies CouncilCheck['format'][] },
  council: 'text',
  on: 'date',
  regime: { object: regime },
  members: { list: 'text' },
  findings: { list: { object: finding } },
};

/** A council beside the rules of a regime. */
export const councilCheckField: Field = { object: check };

const decisions: FieldsOf<Decisions> = {
  format: { oneOf: ['nok.decisions/1'] satisfies Decisions['format'][] },
  council: 'text',
  decisions: decisionsField,
};

/** What the meetings of a council decided. */
export const councilDecisionsField: Field = { object: decisions };

const rule: FieldsOf<AppliedRule> = { id: 'key', text: bothLanguages, citation };

const onDay = { on: 'date', sector: { oneOf: SECTORS }, regime: { object: regime }, rules: { list: { object: rule } } } as const;

type YearsChoice = Pick<Choice, 'question' | 'chosen' | 'byDefault'>;
const choice: FieldsOf<YearsChoice> = { question: { oneOf: ['years'] }, chosen: { oneOf: YEARS }, byDefault: 'boolean' };
const choices: Field = { list: { object: choice } };

const organisation: FieldsOf<OrganisationCycle> = {
  organisation: 'text',
  status: { oneOf: CYCLE_STATUSES },
  last: nullable('date'),
  from: nullable('date'),
  dueBy: nullable('date'),
  lateByDays: 'count',
};

const interval: FieldsOf<IntervalFinding> = { organisation: 'text', rule: 'key', previous: 'date', on: 'date', limit: 'date' };

const cycle: FieldsOf<Cycle> = {
  format: { oneOf: ['nok.cycle/1'] satisfies Cycle['format'][] },
  ...onDay,
  choices,
  organisations: { list: { object: organisation }, least: 1 },
  findings: { list: { object: interval } },
};

/** Where every organisation stands on a day. */
export const cycleField: Field = { object: cycle };

const GROUNDS = [...CYCLE_STATUSES, 'other-type', 'no-type', 'other-municipality', 'no-municipality'] as const satisfies SelectionGround[];
const reason: FieldsOf<SelectionReason> = { reason: { oneOf: GROUNDS }, text: bothLanguages };

const selected: FieldsOf<SelectedOrganisation> = {
  organisation: 'text',
  status: { oneOf: CYCLE_STATUSES },
  last: nullable('date'),
  dueBy: nullable('date'),
  reasons: { list: { object: reason }, least: 1 },
};
const rows: Field = { list: { object: selected } };

const selection: FieldsOf<Selection> = {
  format: { oneOf: ['nok.selection/1'] satisfies Selection['format'][] },
  ...onDay,
  choices,
  selected: rows,
  others: rows,
};

/** The organisations to assess. */
export const selectionField: Field = { object: selection };

const deadline: FieldsOf<Deadline> = { dueOn: 'date', state: { oneOf: DEADLINE_STATES }, lateByDays: 'count' };

const term: FieldsOf<CycleTerm> = {
  rule: 'key',
  from: nullable('date'),
  doneOn: nullable('date'),
  deadline: nullable({ object: deadline }),
};

const terms: FieldsOf<CycleTerms> = {
  format: { oneOf: ['nok.cycle-terms/1'] satisfies CycleTerms['format'][] },
  ...onDay,
  terms: { list: { object: term } },
};

/** The terms of a cycle on a day. */
export const cycleTermsField: Field = { object: terms };
