import { safeDefineProcedure, type Outcome } from 'nok-methodology';
import {
  safeChecklistBlank, safeGovernorSummary, safeImprovementPlan, safeJointPlanDocument, safeOperatorReport, safeProcedureDocument, safeProgressReport,
  safeProposalsLetter, safeProtocolDocument, safeQuestionnaireBlank, safeSiteNotice, type Document, type DocumentOptions, type RegionResults,
} from 'nok-methodology/documents';
import { pageNames } from '../report/fileNames.js';
import type { OwnProcedure } from '../rate/procedure.js';
import { defined } from '../rate/options.js';
import type { Rated } from '../rate/rate.js';
import type { Approvals } from './approvals.js';
import type { Findings, Places } from './findings.js';
import type { Year } from './model.js';
import type { Planned } from './plans.js';

/** All that the documents of a year are made of. */
export interface Material {
  readonly year: Year;
  readonly rated: Rated;
  readonly procedure: OwnProcedure | undefined;
  readonly approvals: Approvals;
  readonly planned: Planned;
  readonly results: RegionResults | undefined;
}

type Named = readonly [name: string, document: Document];
type Made = readonly [name: string, outcome: Outcome<Document>, places?: Places];

const RESULTS: Places = { results: [], 'results.authority': ['council', 'authority'], 'results.council': ['council', 'name'], 'results.on': ['approval', 'approved'] };

/** Where the options of every document stand in the file. */
const OPTIONS: Places = { options: [], 'options.to': ['signatures', 'addressee'], 'options.period': ['plan', 'period'] };

/** Every document that can be made, by the name of its files. */
export function documentsOf(material: Material, findings: Findings): Named[] {
  const made = [...ofRules(material), ...ofMeetings(material), ...ofResults(material), ...ofPlans(material)];
  return made.flatMap(([name, outcome, places]) => {
    const document = findings.take(outcome, { ...OPTIONS, ...places });
    return document ? [[name, document] as const] : [];
  });
}

const commonOf = ({ people, remark }: Year): DocumentOptions => ({ people, ...defined({ remark }) });

const signedBy = (who: 'operator' | 'chair', { signatures }: Year): DocumentOptions => defined({ signatures: signatures?.[who] && [signatures[who]] });

const signedIn = (who: string): Places => ({ 'options.signatures.0': ['signatures', who] });

function ofRules({ year, rated: { methodology, collection }, procedure, approvals }: Material): Made[] {
  const common = commonOf(year);
  const rules = procedure ? { success: true as const, data: withoutFile(procedure) } : safeDefineProcedure({ methodology });
  return [
    ['procedure', rules.success ? safeProcedureDocument(rules.data, { ...common, approval: approvals.procedure }) : rules, { 'options.approval': ['procedureApproval'] }],
    ['questionnaire', safeQuestionnaireBlank(methodology, { ...common, collection })],
    ['checklists', safeChecklistBlank(methodology, { ...common, collection })],
  ];
}

/** The procedure as the library knows it. */
const withoutFile = (procedure: OwnProcedure) => Object.fromEntries(Object.entries(procedure).filter(([key]) => key !== 'file')) as unknown as OwnProcedure;

function ofMeetings({ year }: Material): Made[] {
  const { council, meetings = [] } = year;
  if (!council) return [];
  return meetings.map((meeting, position): Made => [`protocol-${position + 1}`, safeProtocolDocument(council, meeting, commonOf(year)), { meeting: ['meetings', position] }]);
}

function ofResults({ year, results, planned: { plans, looks } }: Material): Made[] {
  if (!results) return [];
  const common = commonOf(year);
  const to = year.signatures?.addressee;
  const period = year.plan?.period;
  return [
    ['report', safeOperatorReport(results, { ...common, ...signedBy('operator', year), language: 'ru' }), { ...RESULTS, ...signedIn('operator') }],
    ...(to ? [['proposals', safeProposalsLetter(results, { ...common, ...signedBy('chair', year), to }), { ...RESULTS, ...signedIn('chair') }] as const] : []),
    ['notice', safeSiteNotice(results, { ...common, ...defined({ period }) }), RESULTS],
    ['summary', safeGovernorSummary(results, { ...common, ...defined({ plans, progress: looks.at(-1) }) }), RESULTS],
  ];
}

function ofPlans({ year, planned: { plans, looks } }: Material): Made[] {
  if (!plans) return [];
  const common = commonOf(year);
  const progress = looks.at(-1);
  const names = pageNames(plans.plans.map(({ organisation: { id, name } }) => name ?? id));
  return [
    ...plans.plans.map((plan, position): Made => {
      const own = progress && { ...progress, taken: progress.taken.filter(({ organisation }) => organisation === plan.organisation.id) };
      return [`plan-${names[position] as string}`, safeImprovementPlan(plan, { ...common, ...defined({ progress: own }) })];
    }),
    ['plan-joint', safeJointPlanDocument(plans, { ...common, ...defined({ progress }) })],
    ...looks.map((look): Made => [`progress-${look.on}`, safeProgressReport(plans, { ...common, language: 'ru', progress: look })]),
  ];
}
