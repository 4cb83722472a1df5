/** Something to mend in a file: where it stands, what is wrong, what to do. */
export interface Problem {
  /** The file as it was named on the command line. */
  readonly file: string;
  /** The row as a spreadsheet counts it: the titles are row 1. */
  readonly row?: number;
  readonly column?: { readonly title: string; readonly position: number };
  /** The organisations that cannot be rated because of it; without any, nothing can be rated. */
  readonly organisations?: readonly string[];
  /** It concerns this row alone, which belongs to no organisation. */
  readonly strayRow?: boolean;
  readonly text: string;
  readonly remedy?: string;
}

/** What came out well, or the problems that prevented it. */
export type Attempt<Value> = { readonly value: Value; readonly problems: readonly [] } | { readonly value?: never; readonly problems: readonly Problem[] };

/** Something that came out well. */
export const attained = <Value>(value: Value): Attempt<Value> => ({ value, problems: [] });

/** Nothing came out. */
export const failed = <Value>(...problems: readonly Problem[]): Attempt<Value> => ({ problems });
