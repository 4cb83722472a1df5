export { checklistBlank, safeChecklistBlank } from './checklistBlank.js';
export { blankOptionsField } from './blankCollection.js';
export type { BlankOptions } from './blankCollection.js';
export { documentField } from './fields.js';
export { governorSummary, safeGovernorSummary, summaryOptionsField } from './governorSummary.js';
export type { SummaryOptions } from './governorSummary.js';
export { improvementPlan, planDocumentOptionsField, safeImprovementPlan } from './improvementPlan.js';
export type { PlanDocumentOptions } from './improvementPlan.js';
export { jointPlanDocument, safeJointPlanDocument } from './jointPlanDocument.js';
export { documentToMarkdown, markdownOptionsField, safeDocumentToMarkdown } from './markdown.js';
export type { MarkdownOptions } from './markdown.js';
export { ALIGNMENTS, HEADING_LEVELS, ORIENTATIONS } from './model.js';
export type {
  Alignment, ApprovalBlock, BlanksBlock, Block, BlockKind, ChartBlock, Document, DocumentCell, DocumentRow, HeadingBlock, ListBlock, NoteBlock, PageBreakBlock,
  ParagraphBlock, SignatureLine, SignaturesBlock, TableBlock, TableColumn,
} from './model.js';
export { operatorReport, safeOperatorReport } from './operatorReport.js';
export { bilingualOptionsField, documentOptionsField } from './options.js';
export type { Approver, BilingualOptions, DocumentOptions, Person } from './options.js';
export { procedureDocument, procedureOptionsField, safeProcedureDocument } from './procedureDocument.js';
export type { ProcedureOptions } from './procedureDocument.js';
export { progressReport, progressReportOptionsField, safeProgressReport } from './progressReport.js';
export type { ProgressReportOptions } from './progressReport.js';
export { letterOptionsField, proposalsLetter, safeProposalsLetter } from './proposalsLetter.js';
export type { LetterOptions } from './proposalsLetter.js';
export { protocolDocument, safeProtocolDocument } from './protocolDocument.js';
export { questionnaireBlank, safeQuestionnaireBlank } from './questionnaireBlank.js';
export { resultsFieldWith } from './resultsFields.js';
export type { CountedNoun, OrganisationResults, RegionName, RegionResults, Standing } from './resultsModel.js';
export { noticeOptionsField, safeSiteNotice, siteNotice } from './siteNotice.js';
export type { NoticeOptions } from './siteNotice.js';
