import { filesOf, type DocumentFile } from '../documents/write.js';
import type { OwnProcedure } from '../rate/procedure.js';
import type { Rated } from '../rate/rate.js';
import { approvalsOf } from './approvals.js';
import { documentsOf, type Material } from './documents.js';
import type { Findings } from './findings.js';
import { itemsOf } from './items.js';
import { draftsOf, leftOutOf } from './leftOut.js';
import type { Year } from './model.js';
import { plannedOf } from './plans.js';
import { recordOf } from './record.js';
import { resultsOf } from './results.js';

/** The files of a year, what was left out of them, and what is a draft. */
export interface Made {
  readonly files: readonly DocumentFile[];
  readonly leftOut: readonly string[];
  readonly drafts: readonly string[];
}

/** Makes everything before anything is written; nothing where the file of the year has to be mended. */
export async function made(year: Year, rated: Rated, procedure: OwnProcedure | undefined, findings: Findings): Promise<Made | undefined> {
  const approvals = approvalsOf(year, findings);
  // What council and meetings are is in every document.
  const isFormed = findings.all.length === 0;
  const planned = plannedOf(year, rated, findings);
  if (!isFormed) return undefined;
  const material: Material = { year, rated, procedure, approvals, planned, results: resultsOf(year, rated, approvals, procedure) };
  const documents = documentsOf(material, findings);
  const record = recordOf(material, findings);
  if (findings.all.length > 0) return undefined;
  const files: DocumentFile[] = [];
  for (const [name, document] of documents) files.push(...(await filesOf(name, document)));
  if (record) files.push(['publication.json', `${JSON.stringify(record, null, 1)}\n`]);
  if (planned.plans) files.push(['plan-items.csv', itemsOf(planned.plans)]);
  return { files, leftOut: leftOutOf(material), drafts: draftsOf(material) };
}
