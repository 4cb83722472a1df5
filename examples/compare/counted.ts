import {
  formatIssues, safeCompareMethodologies, type ComparisonOptions, type MethodologyComparison, type Procedure,
} from 'nok-methodology';
import { NOT_GIVEN, type RateFiles } from '../rate/files.js';
import { defined, readOptions, type RateOptions } from '../rate/options.js';
import type { OwnProcedure } from '../rate/procedure.js';
import type { Progress } from '../rate/progress.js';
import { rate, type Rated } from '../rate/rate.js';
import { report } from '../rate/report.js';
import type { Command } from './arguments.js';
import { collectedBy, onlyIn } from './observed.js';
import type { NameOf } from './places.js';

/** The organisations of the tables under both methodologies. */
export interface Counted {
  readonly comparison: MethodologyComparison;
  readonly nameOf: NameOf;
}

/** What became of the tables; what prevents a comparison is said in words. */
export type Counting = Counted | { readonly missing: readonly MissingObservation[] } | { readonly problems: string };

/** An observation that the tables do not hold, and what would collect it. */
export interface MissingObservation {
  readonly label: string;
  readonly collectedBy: string | undefined;
}

/** The tables to count: one set for both methodologies, or one for each. */
export interface Tables extends Pick<Command, 'withTables'> {
  readonly tables: RateFiles;
}

/** Counts tables and compares what both methodologies make of them. */
export async function counted(first: Procedure, second: Procedure, { tables, withTables }: Tables, progress: Progress): Promise<Counting> {
  const ready = await readyOf(second, tables, progress);
  if ('problems' in ready) return ready;
  const missing = onlyIn(first.methodology, second.methodology);
  if (missing.length > 0 && withTables === undefined) {
    const { observations } = first.methodology;
    return { missing: missing.map((key) => ({ label: observations[key]?.label.ru ?? key, collectedBy: collectedBy(key, first.collection) })) };
  }
  const other = withTables && (await readyOf(first, withTables, progress));
  if (other && 'problems' in other) return other;
  const given = other ? { first: other.ready, second: ready.ready } : ready.ready;
  const outcome = safeCompareMethodologies(first.methodology, second.methodology, given, optionsOf(second, ready.options, other?.options));
  return outcome.success ? { comparison: outcome.data, nameOf: ready.nameOf } : { problems: formatIssues(outcome.error.issues, 'ru') };
}

interface Ready extends Pick<Rated, 'ready'>, Pick<Counted, 'nameOf'> {
  readonly options: RateOptions;
}

async function readyOf({ collection, ...procedure }: Procedure, files: RateFiles, progress: Progress): Promise<Ready | { readonly problems: string }> {
  if (!collection) return { problems: `В методике «${procedure.methodology.title.ru}» нет чек-листов и анкеты: неизвестно, что в столбцах.` };
  const own: OwnProcedure = { ...procedure, collection };
  const outcome = await rate(files, { progress, procedure: own });
  if (!outcome.rated) return { problems: report(outcome) };
  const { value: options = {} } = await readOptions(files.options, NOT_GIVEN.options, false);
  return { ready: outcome.rated.ready, nameOf: outcome.sources.nameOf, options };
}

/** One answer for both methodologies: that of the second one's tables, then that of the first one's; its rule of rating. */
const optionsOf = ({ rating: { ties, on } }: Procedure, chosen: RateOptions, others: RateOptions = {}): ComparisonOptions => defined({
  whenNobodyAsked: together(others.whenNobodyAsked, chosen.whenNobodyAsked),
  whenNotApplicable: chosen.whenNotApplicable ?? others.whenNotApplicable,
  rounding: chosen.rounding ?? others.rounding,
  ties: chosen.ties ?? ties,
  on,
});

/** Answers for single observations stand side by side; of two for all of them the later is taken. */
const together = (some: RateOptions['whenNobodyAsked'], more: RateOptions['whenNobodyAsked']): RateOptions['whenNobodyAsked'] =>
  typeof some === 'object' && typeof more === 'object' ? { ...some, ...more } : more ?? some;
