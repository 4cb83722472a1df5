import {
  mergeTallies, safeTally, type Inconsistency, type Methodology, type NokIssue, type Table, type TableRow, type Tallies, type TallyOptions,
} from 'nok-methodology';

/** Counts answers piece by piece. */
export interface Counting {
  add(piece: Table): void;
  /** The counts of all pieces; undefined where the answers could not be counted at all. */
  finish(): Tallies | undefined;
  readonly inconsistencies: readonly Inconsistency[];
}

/** Rows wait until there are so many: what it takes to put counts together depends on the organisations, not on the rows. */
const ENOUGH = 25_000;

/**
 * Counts the pieces of a long file one after the other.
 *
 * Problems and inconsistencies of single rows are handed over as they come: there may be as many as there are rows, and the counts that
 * are merged again and again stay small. One problem an organisation stays, by which `observe` knows that it is not ready.
 */
export function counting(methodology: Methodology, options: TallyOptions, report: (issues: readonly NokIssue[]) => void): Counting {
  const inconsistencies: Inconsistency[] = [];
  let titles: readonly string[] | undefined;
  let waiting: TableRow[] = [];
  let sum: Tallies | undefined;
  let refused = false;

  const count = (): void => {
    const counted = safeTally(methodology, { titles: titles ?? [], rows: waiting }, options);
    waiting = [];
    if (!counted.success) {
      refused = true;
      report(counted.error.issues);
      return;
    }
    report(counted.data.problems);
    for (const inconsistency of counted.data.inconsistencies) inconsistencies.push(inconsistency);
    const small = { ...counted.data, inconsistencies: [] };
    const merged = sum === undefined ? small : mergeTallies(sum, small);
    sum = { ...merged, problems: firstOfEach(merged.problems) };
  };

  return {
    inconsistencies,
    add(piece) {
      if (refused) return;
      titles ??= piece.titles;
      for (const row of piece.rows) waiting.push(row);
      if (waiting.length >= ENOUGH) count();
    },
    finish() {
      if (!refused && titles !== undefined && (waiting.length > 0 || sum === undefined)) count();
      return refused ? undefined : sum;
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
