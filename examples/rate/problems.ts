import type { Problem } from './problem.js';

/** The same problem at all the places where it was found. */
export interface ProblemGroup {
  readonly problem: Problem;
  /** In the order of the file, each once. */
  readonly rows: readonly number[];
  readonly organisations: readonly string[];
  /** Nothing can be rated because of it, not even the organisations that are all right. */
  readonly blocksAll: boolean;
}

interface Gathered {
  readonly problem: Problem;
  readonly rows: Set<number>;
  readonly organisations: Set<string>;
  blocksAll: boolean;
}

/** Gathers problems; one that is met in thousands of rows is kept once, with their numbers. */
export class Problems {
  private readonly gathered = new Map<string, Gathered>();

  constructor(private readonly files: readonly string[]) {}

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const key = JSON.stringify([problem.file, problem.column, problem.text, problem.remedy]);
      const known = this.gathered.get(key) ?? { problem, rows: new Set(), organisations: new Set(), blocksAll: false };
      this.gathered.set(key, known);
      if (problem.row !== undefined) known.rows.add(problem.row);
      for (const organisation of problem.organisations ?? []) known.organisations.add(organisation);
      known.blocksAll ||= problem.organisations === undefined && problem.strayRow !== true;
    }
  }

  /** By file, row and column. */
  groups(): ProblemGroup[] {
    return [...this.gathered.values()]
      .map(({ rows, organisations, ...rest }) => ({ ...rest, rows: [...rows].sort((a, b) => a - b), organisations: [...organisations] }))
      .sort((a, b) => this.fileOf(a) - this.fileOf(b) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || columnOf(a) - columnOf(b));
  }

  private fileOf({ problem }: ProblemGroup): number {
    return this.files.indexOf(problem.file);
  }
}

const columnOf = ({ problem }: ProblemGroup): number => problem.column?.position ?? -1;

/** How many places there are to mend. */
export const placesToMend = (groups: readonly ProblemGroup[]): number =>
  groups.reduce((sum, { rows, organisations }) => sum + Math.max(rows.length, organisations.length, 1), 0);
