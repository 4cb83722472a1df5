import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { approvalOf, defineProcedure, type Plan } from 'nok-methodology';
import {
  checklistBlank, governorSummary, improvementPlan, jointPlanDocument, operatorReport, procedureDocument, progressReport, proposalsLetter,
  protocolDocument, questionnaireBlank, siteNotice, type Document,
} from 'nok-methodology/documents';
import { KINDS, filesOf, writeFiles, type DocumentFile, type Kind } from '../documents/write.js';
import { resultsOf } from './results.js';
import type { Look } from './steps/08-progress.js';
import { REMARK } from './steps/step.js';
import type { Story } from './story.js';

const inRussian = { remark: REMARK.ru, people: 'posts-only' } as const;
const inEnglish = { remark: REMARK.en, people: 'posts-only' } as const;

/** Who is written to and who signs: posts alone. */
const TO_AUTHORITY = { post: 'Министру труда и социальной защиты Калужской области' };
const CHAIR = { post: 'Председатель Общественного совета' };
const OPERATOR = { post: 'Руководитель организации-оператора' };

/** Every document of the year by the name of its files: posts only, synthetic data. */
export function documentsOf(story: Story): [name: string, document: Document][] {
  const results = resultsOf(story);
  const { methodology } = story.rating.result;
  const { meetings, decisions } = story.approval.result;
  const plans = story.plan.result;
  const [lowest] = [...plans.plans].sort((a, b) => Number(a.assessment.score) - Number(b.assessment.score)) as [Plan];
  const [summer, nextSummer] = story.progress.result.map(({ reported }: Look) => reported) as [Look['reported'], Look['reported']];
  const approval = approvalOf(decisions, 'procedure-2021');
  return [
    ['procedure', procedureDocument(defineProcedure({ methodology }), { ...inRussian, approval })],
    ['questionnaire', questionnaireBlank(methodology, inRussian)],
    ['checklists', checklistBlank(methodology, inRussian)],
    ...meetings.map((meeting, position): [string, Document] => [`protocol-${position + 1}`, protocolDocument(story.council.result.council, meeting, inRussian)]),
    ['report.ru', operatorReport(results, { ...inRussian, language: 'ru', signatures: [OPERATOR] })],
    ['report.en', operatorReport(results, { ...inEnglish, language: 'en' })],
    ['proposals', proposalsLetter(results, { ...inRussian, to: TO_AUTHORITY, signatures: [CHAIR] })],
    ['notice', siteNotice(results, { ...inRussian, period: plans.period })],
    ['summary', governorSummary(results, { ...inRussian, plans, progress: summer })],
    ['plan', improvementPlan(lowest, inRussian)],
    ['plan-joint', jointPlanDocument(plans, { ...inRussian, progress: nextSummer })],
    ['progress-2022.ru', progressReport(plans, { ...inRussian, language: 'ru', progress: summer })],
    ['progress-2023.ru', progressReport(plans, { ...inRussian, language: 'ru', progress: nextSummer })],
    ['progress-2023.en', progressReport(plans, { ...inEnglish, language: 'en', progress: nextSummer })],
  ];
}

/** The files of all documents. */
export async function documentFiles(story: Story, kinds: readonly Kind[] = KINDS): Promise<DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const [name, document] of documentsOf(story)) files.push(...(await filesOf(name, document, kinds)));
  return files;
}

/** Writes the documents of the year into a folder of their own; those of an earlier run are taken away first. */
export async function writeDocuments(folder: string, story: Story, kinds: readonly Kind[] = KINDS): Promise<string[]> {
  const inside = join(folder, 'documents');
  await rm(inside, { recursive: true, force: true });
  return writeFiles(inside, await documentFiles(story, kinds));
}
