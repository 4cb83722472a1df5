import type { IssuePath, NokIssue } from '../errors/index.js';
import type { Assessment, Organisation } from '../assessment/index.js';
import { compareInto } from '../assessment/recheck.js';
import { methodologies, socialServiceWithWaiting } from '../editions/index.js';
import type { Methodology } from '../methodology/index.js';
import type { Text } from '../shape/index.js';

/**
 * Methodologies of one fingerprint in different words: those of the library's own are the library's, others those in which it is given first.
 *
 * The fingerprint does not look at words, so that nothing else would notice.
 */
export function otherWords(assessments: readonly Assessment[]): NokIssue[] {
  const worded = new Map<string, Methodology>([...methodologies, ...socialServiceWithWaiting].map((one) => [one.fingerprint, one]));
  const seen = new Set<Methodology>();
  const issues: NokIssue[] = [];
  for (const [position, { methodology }] of assessments.entries()) {
    const first = worded.get(methodology.fingerprint);
    if (!first) worded.set(methodology.fingerprint, methodology);
    else if (first !== methodology && !seen.has(methodology)) compareInto(issues, methodology, first, ['assessments', position, 'methodology']);
    seen.add(methodology);
  }
  return issues;
}

/** Criteria as proposals, or the sections of a plan, name them, in the order of the methodology. */
interface Labelled {
  readonly label: Text;
}

/** An organisation, or a criterion, that is called otherwise than in the assessment. */
export function otherNames(assessment: Assessment, organisation: Organisation, criteria: readonly Labelled[], path: IssuePath, list: string): NokIssue[] {
  const issues: NokIssue[] = [];
  compareInto(issues, organisation, assessment.organisation, [...path, 'organisation']);
  for (const [position, { label }] of assessment.methodology.criteria.entries()) {
    compareInto(issues, criteria[position]?.label, label, [...path, list, position, 'label']);
  }
  return issues;
}
