import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineProcedure, type Plan } from 'nok-methodology';
import {
  checklistBlank, governorSummary, improvementPlan, jointPlanDocument, operatorReport, procedureDocument, progressReport, proposalsLetter,
  protocolDocument, questionnaireBlank, siteNotice, type Document,
} from 'nok-methodology/documents';
import { KINDS, filesOf, writeFiles, type DocumentFile, type Kind } from '../documents/write.js';
import type { Rated } from '../rate/rate.js';
import { COUNCIL, MEETINGS, approvalIn } from './documents/council.js';
import { PERIOD, doneBy, plansOf } from './documents/plans.js';
import { resultsOf } from './documents/results.js';
import { SUBJECT } from './subject.js';

const remark = SUBJECT.remark as NonNullable<typeof SUBJECT.remark>;
const inRussian = { remark: remark.ru, people: 'posts-only' } as const;

/** Every document of the year by the name of its files: posts only, synthetic data. */
export function documentsOf(rated: Rated): [name: string, document: Document][] {
  const results = resultsOf(rated);
  const { methodology } = rated;
  const plans = plansOf(rated);
  const [first] = plans.plans.filter(({ organisation }) => organisation.id === 'К-07') as [Plan];
  const [summer, nextSummer] = [doneBy('2022-08-01', plans), doneBy('2023-07-15', plans)];
  const authority = { post: 'Министр труда и социальной защиты Калужской области' };
  const chair = { post: 'Председатель Общественного совета' };
  const operator = { post: 'Руководитель организации-оператора' };
  return [
    ['procedure', procedureDocument(defineProcedure({ methodology }), { ...inRussian, approval: approvalIn('procedure-2021') })],
    ['questionnaire', questionnaireBlank(methodology, inRussian)],
    ['checklists', checklistBlank(methodology, inRussian)],
    ...MEETINGS.map((meeting, position): [string, Document] => [`protocol-${position + 1}`, protocolDocument(COUNCIL, meeting, inRussian)]),
    ['report.ru', operatorReport(results, { ...inRussian, language: 'ru', signatures: [operator] })],
    ['report.en', operatorReport(results, { remark: remark.en, people: 'posts-only', language: 'en' })],
    ['proposals', proposalsLetter(results, { ...inRussian, to: { post: 'Министру труда и социальной защиты Калужской области' }, signatures: [chair] })],
    ['notice', siteNotice(results, { ...inRussian, period: PERIOD })],
    ['summary', governorSummary(results, { ...inRussian, plans, progress: summer })],
    ['plan', improvementPlan(first, { ...inRussian, approvedBy: authority })],
    ['plan-joint', jointPlanDocument(plans, { ...inRussian, progress: nextSummer })],
    ['progress-2022.ru', progressReport(plans, { ...inRussian, language: 'ru', progress: summer })],
    ['progress-2023.ru', progressReport(plans, { ...inRussian, language: 'ru', progress: nextSummer })],
    ['progress-2023.en', progressReport(plans, { remark: remark.en, people: 'posts-only', language: 'en', progress: nextSummer })],
  ];
}

/** The files of all documents. */
export async function documentFiles(rated: Rated, kinds: readonly Kind[] = KINDS): Promise<DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const [name, document] of documentsOf(rated)) files.push(...(await filesOf(name, document, kinds)));
  return files;
}

/** Writes the documents of the year into a folder of their own; those of an earlier run are taken away first. */
export async function writeDocuments(folder: string, rated: Rated, kinds: readonly Kind[] = KINDS): Promise<string[]> {
  const inside = join(folder, 'documents');
  await rm(inside, { recursive: true, force: true });
  return writeFiles(inside, await documentFiles(rated, kinds));
}
