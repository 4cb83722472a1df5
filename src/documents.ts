/**
 * Documents a ministry can print, as data: procedure, protocol, operator's report, letter of proposals, plans, progress, notice, summary, blank
 * forms; and as Markdown. What turns them into Word and Excel files is the caller's.
 *
 * @packageDocumentation
 */
export {
  ALIGNMENTS, HEADING_LEVELS, ORIENTATIONS, checklistBlank, documentToMarkdown, governorSummary, improvementPlan, jointPlanDocument,
  operatorReport, procedureDocument, progressReport, proposalsLetter, protocolDocument, questionnaireBlank, safeChecklistBlank,
  safeDocumentToMarkdown, safeGovernorSummary, safeImprovementPlan, safeJointPlanDocument, safeOperatorReport, safeProcedureDocument,
  safeProgressReport, safeProposalsLetter, safeProtocolDocument, safeQuestionnaireBlank, safeSiteNotice, siteNotice,
} from './documents/index.js';
export type {
  Alignment, ApprovalBlock, Approver, BilingualOptions, BlankOptions, BlanksBlock, Block, BlockKind, ChartBlock, CountedNoun,
  Document, DocumentCell, DocumentOptions, DocumentRow, HeadingBlock, LetterOptions, ListBlock, MarkdownOptions, NoteBlock, NoticeOptions,
  OrganisationResults, PageBreakBlock, ParagraphBlock, Person, PlanDocumentOptions, ProcedureOptions, ProgressReportOptions,
  RegionName, RegionResults, SignatureLine, SignaturesBlock, Standing, SummaryOptions, TableBlock, TableColumn,
} from './documents/index.js';
