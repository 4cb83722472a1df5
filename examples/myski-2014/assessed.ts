import { rank, type Assessment, type Rating } from 'nok-methodology';
import { findingsInWords } from '../check/finding.js';
import { readProcedure, type OwnProcedure } from '../rate/procedure.js';
import { silent } from '../rate/progress.js';
import { rate, type RateOutcome } from '../rate/rate.js';
import { report } from '../rate/report.js';
import { INSTITUTIONS, type Institution } from './files.js';

/** An institution assessed under its own method. */
export interface AssessedInstitution {
  readonly id: Institution['id'];
  readonly procedure: OwnProcedure;
  readonly assessment: Assessment;
  readonly outcome: RateOutcome;
}

/** The two institutions, and the rating across their two methods. */
export interface Assessed {
  readonly institutions: readonly AssessedInstitution[];
  readonly rating: Rating;
}

/** From the documents and the files to the rating; what is wrong with either is thrown in words. */
export async function assessAll(): Promise<Assessed> {
  const institutions = await Promise.all(INSTITUTIONS.map(assessOne));
  const [first] = institutions as [AssessedInstitution];
  return { institutions, rating: rank(institutions.map(({ assessment }) => assessment), first.procedure.rating) };
}

async function assessOne({ id, procedure: file, files }: Institution): Promise<AssessedInstitution> {
  const read = await readProcedure(file);
  if (!('procedure' in read) || !read.procedure) throw new Error(findingsInWords(read.findings));
  const { procedure } = read;
  const outcome = await rate(files, { progress: silent, procedure });
  const [assessment] = outcome.rated?.assessments ?? [];
  if (!assessment || outcome.problems.length > 0) throw new Error(report(outcome));
  return { id, procedure, assessment, outcome };
}
