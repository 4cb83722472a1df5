import type { Formula, FormulaKind, FormulaKinds } from './kinds.js';

/** One reading of the formula tree: a table with an entry for every kind, so that the compiler lists what is missing. */
export type Reading<Context, Result> = {
  readonly [Kind in FormulaKind]: (formula: FormulaKinds[Kind], context: Context) => Result;
};

/** Reads one formula: looks its kind up in the table. */
export const readFormula = <Context, Result>(reading: Reading<Context, Result>, formula: Formula, context: Context): Result =>
  (reading[formula.kind] as (formula: Formula, context: Context) => Result)(formula, context);
