import {
  mergeTallies, safeTally, type Inconsistency, type Methodology, type NokIssue, type Table, type Tallies, type TallyOptions,
} from 'nok-methodology';

/** Counts answers piece by piece. */
export interface Counting {
  add(piece: Table): void;
  /** Undefined where the answers could not be counted at all. */
  readonly tallies: () => Tallies | undefined;
  readonly inconsistencies: readonly Inconsistency[];
}

/**
 * Counts the pieces of a long file one after the other.
 *
 * Problems and inconsistencies of single rows are handed over as they come: there may be as many as there are rows, and the counts that
 * are merged again and again stay small. One problem an organisation stays, by which `observe` knows that it is not ready.
 */
export function counting(methodology: Methodology, options: TallyOptions, report: (issues: readonly NokIssue[]) => void): Counting {
  const inconsistencies: Inconsistency[] = [];
  let sum: Tallies | undefined;
  let broken = false;
  return {
    inconsistencies,
    tallies: () => sum,
    add(piece) {
      if (broken) return;
      const counted = safeTally(methodology, piece, options);
      if (!counted.success) {
        broken = true;
        sum = undefined;
        report(counted.error.issues);
        return;
      }
      report(counted.data.problems);
      inconsistencies.push(...counted.data.inconsistencies);
      const small = { ...counted.data, inconsistencies: [] };
      const merged = sum === undefined ? small : mergeTallies(sum, small);
      sum = { ...merged, problems: firstOfEach(merged.problems) };
    },
  };
}

/** The first issue of each organisation, and the first of each kind that names none. */
function firstOfEach(issues: readonly NokIssue[]): NokIssue[] {
  const found = new Map<unknown, NokIssue>();
  for (const issue of issues) {
    const of = issue.params.organisation ?? issue.code;
    if (!found.has(of)) found.set(of, issue);
  }
  return [...found.values()];
}
