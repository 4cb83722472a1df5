import type * as z from 'zod';
import {
  bilingualOptionsField, blankOptionsField, documentField, documentOptionsField, letterOptionsField, markdownOptionsField, noticeOptionsField,
  planDocumentOptionsField, procedureOptionsField, progressReportOptionsField, summaryOptionsField,
  type BilingualOptions, type BlankOptions, type Document, type DocumentOptions, type LetterOptions, type MarkdownOptions, type NoticeOptions,
  type PlanDocumentOptions, type ProcedureOptions, type ProgressReportOptions, type RegionResults, type SummaryOptions,
} from '../documents/index.js';
import { guarded } from './guarded.js';
import { regionResultsField } from './outputs/documents.js';

/**
 * The shape of a document that can be printed: its blocks, each by its kind.
 *
 * @example
 * ```ts
 * import { documentSchema } from 'nok-methodology/schemas';
 *
 * const document = { format: 'nok.document/1', language: 'ru', title: 'Письмо', blocks: [{ kind: 'note', text: 'Условные данные.' }] };
 * documentSchema.safeParse(document).success; // => true
 * documentSchema.safeParse({ ...document, blocks: [{ kind: 'page' }] }).error?.issues[0]?.path; // => ['blocks', 0, 'kind']
 * ```
 */
export const documentSchema: z.ZodType<Document> = /* @__PURE__ */ guarded(documentField, 'nokDocument');

/** The shape of the results that documents are printed from; whether the assessments go together is left to the documents. */
export const regionResultsSchema: z.ZodType<RegionResults> = /* @__PURE__ */ guarded(regionResultsField, 'nokRegionResults');

/** The shape of what every document in Russian is told. */
export const documentOptionsSchema: z.ZodType<DocumentOptions> = /* @__PURE__ */ guarded(documentOptionsField, 'nokDocumentOptions');

/** The shape of what the operator's report is told. */
export const bilingualOptionsSchema: z.ZodType<BilingualOptions> = /* @__PURE__ */ guarded(bilingualOptionsField, 'nokBilingualOptions');

/** The shape of what the document of a procedure is told. */
export const procedureOptionsSchema: z.ZodType<ProcedureOptions> = /* @__PURE__ */ guarded(procedureOptionsField, 'nokProcedureOptions');

/** The shape of what a notice is told. */
export const noticeOptionsSchema: z.ZodType<NoticeOptions> = /* @__PURE__ */ guarded(noticeOptionsField, 'nokNoticeOptions');

/** The shape of what a letter is told. */
export const letterOptionsSchema: z.ZodType<LetterOptions> = /* @__PURE__ */ guarded(letterOptionsField, 'nokLetterOptions');

/** The shape of what a summary is told; plans and progress are left to it. */
export const summaryOptionsSchema: z.ZodType<SummaryOptions> = /* @__PURE__ */ guarded(summaryOptionsField, 'nokSummaryOptions');

/** The shape of what a plan is printed with; the progress is left to it. */
export const planDocumentOptionsSchema: z.ZodType<PlanDocumentOptions> = /* @__PURE__ */ guarded(planDocumentOptionsField, 'nokPlanDocumentOptions');

/** The shape of what a progress report is told; the progress is left to it. */
export const progressReportOptionsSchema: z.ZodType<ProgressReportOptions> = /* @__PURE__ */ guarded(progressReportOptionsField, 'nokProgressReportOptions');

/** The shape of what a blank form is told. */
export const blankOptionsSchema: z.ZodType<BlankOptions> = /* @__PURE__ */ guarded(blankOptionsField, 'nokBlankOptions');

/** The shape of what a document is told to become Markdown. */
export const markdownOptionsSchema: z.ZodType<MarkdownOptions> = /* @__PURE__ */ guarded(markdownOptionsField, 'nokMarkdownOptions');
