import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { svgOf } from '../drawing/svg.js';
import type { Rated, RateOutcome } from '../rate/rate.js';
import { workbookOf } from '../rate/workbook.js';
import { chartsOf } from './charts.js';
import { english } from './english.js';
import { organisationPage } from './organisationPage.js';
import { regionOf, type Subject } from './region.js';
import { regionPage } from './regionPage.js';
import { russian } from './russian.js';
import { sheetsOf } from './sheets.js';
import { timeless } from './timeless.js';
import { CHARTS, ORGANISATIONS, WORKBOOK, organisationFile, reportFile } from './written.js';

/** A file of a report: its path inside the folder, and what is in it. */
export type ReportFile = readonly [path: string, content: string | Buffer];

/** The report of a rated region: the same files, byte for byte, for the same data. */
export async function reportFiles(rated: Rated, outcome: RateOutcome, subject: Subject): Promise<ReportFile[]> {
  const region = regionOf(rated, outcome, subject);
  const files: ReportFile[] = [
    [reportFile('ru'), regionPage(region, russian)],
    [reportFile('en'), regionPage(region, english)],
    [WORKBOOK, timeless(await workbookOf(sheetsOf(region, outcome)))],
    ...[russian, english].flatMap((texts) =>
      region.members.map((member): ReportFile => [organisationFile(member.file, texts.language), organisationPage(region, member, texts)]),
    ),
  ];
  for (const [file, chart] of chartsOf(region)) files.push([file, await svgOf(chart)]);
  return files;
}

/** Writes the report of a rated region into a folder and says which files these are; those of an earlier report are taken away first. */
export async function writeReport(folder: string, rated: Rated, outcome: RateOutcome, subject: Subject): Promise<string[]> {
  const files = await reportFiles(rated, outcome, subject);
  for (const part of [ORGANISATIONS, CHARTS]) {
    await rm(join(folder, part), { recursive: true, force: true });
    await mkdir(join(folder, part), { recursive: true });
  }
  for (const [file, content] of files) await writeFile(join(folder, file), content);
  return files.map(([file]) => join(folder, file));
}
