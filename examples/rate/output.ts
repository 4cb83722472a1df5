import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { csvText } from './csvText.js';
import { heading, listing } from './listing.js';
import {
  choicesOutput, inconsistenciesOutput, leftOutOutput, observationsOutput, ratingOutput, scoresOutput,
} from './outputTables.js';
import type { RateOutcome } from './rate.js';
import { workbookOf } from './workbook.js';

/** Every file a run may leave. */
const NAMES = [
  'rating.csv', 'scores.csv', 'choices.csv', 'left-out.csv', 'inconsistencies.csv', 'rating.xlsx', 'assessments.json', 'problems.txt',
] as const;
type Name = (typeof NAMES)[number];

/** The folder of a report. */
export const REPORT = 'report';

/** The files of the user that a run would write over. */
export function overwritten(folder: string, files: readonly string[]): string[] {
  const names = NAMES.map((name) => resolve(folder, name));
  const ofReport = resolve(folder, REPORT) + sep;
  return files.filter((file) => names.includes(resolve(file)) || resolve(file).startsWith(ofReport));
}

/**
 * Writes what a run found into a folder and says which files these are.
 *
 * Files of an earlier run are taken away first: an old rating beside new problems would be taken for the new one.
 */
export async function writeOutput(folder: string, outcome: RateOutcome): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const name of NAMES) await rm(join(folder, name), { force: true });
  const texts = textsOf(outcome);
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  const written: Name[] = texts.map(([name]) => name);
  if (outcome.rated) {
    await writeFile(join(folder, 'rating.xlsx'), await workbookOf(sheetsOf(outcome)));
    written.push('rating.xlsx');
  }
  return NAMES.filter((name) => written.includes(name)).map((name) => join(folder, name));
}

function textsOf(outcome: RateOutcome): [Name, string][] {
  const { problems, rated, leftOut, inconsistencies, sources } = outcome;
  return [
    ...(problems.length === 0 ? [] : [['problems.txt', `${heading(problems)}.\n\n${listing(problems, sources, Infinity)}\n`] as [Name, string]]),
    ...(inconsistencies.length === 0 ? [] : [['inconsistencies.csv', csvText(inconsistenciesOutput(outcome))] as [Name, string]]),
    ...(rated
      ? ([
          ['rating.csv', csvText(ratingOutput(rated, outcome))],
          ['scores.csv', csvText(scoresOutput(rated, outcome))],
          ['choices.csv', csvText(choicesOutput(rated, outcome))],
          ['assessments.json', `${JSON.stringify(rated.assessments, null, 1)}\n`],
          ...(leftOut.length === 0 ? [] : [['left-out.csv', csvText(leftOutOutput(outcome))]]),
        ] as [Name, string][])
      : []),
  ];
}

function sheetsOf(outcome: RateOutcome) {
  const { rated, leftOut, inconsistencies } = outcome;
  if (!rated) return [];
  return [
    ratingOutput(rated, outcome), scoresOutput(rated, outcome), observationsOutput(rated, outcome), choicesOutput(rated, outcome),
    ...(leftOut.length === 0 ? [] : [leftOutOutput(outcome)]),
    ...(inconsistencies.length === 0 ? [] : [inconsistenciesOutput(outcome)]),
  ];
}
