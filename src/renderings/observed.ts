import { shareInterval } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import { nodesOf, partsOf, type Formula } from '../formula/index.js';
import type { Observation, ObservedValue, Respondents } from '../methodology/index.js';
import { figure } from './expression.js';
import { given, isNotApplicable, takenFor } from './figures.js';
import { escaped, oneLine, table } from './markdown.js';
import { NBSP } from './print.js';
import type { ObservedTexts, Texts } from './texts.js';
import { unitOf } from './words.js';

/** The observations a formula takes, each once. */
export const observationsIn = (formula: Formula): string[] =>
  [...new Set(nodesOf(formula, []).flatMap((node) => partsOf(node.formula).observation ?? []))];

/** The table of what was observed for a score; nothing where it is made of other scores. */
export function observedTable(formula: Formula, assessment: Assessment, texts: Texts): string {
  const { columns, facts, language } = texts;
  const rows = observationsIn(formula).map((key) => {
    const observation = assessment.methodology.observations[key] as Observation;
    return {
      cells: [escaped(observation.label[language]), symbolsOf(observation), inWords(key, observation, assessment, texts)],
      interval: interval(key, observation, assessment, texts),
      source: facts.sources[observation.source],
    };
  });
  const withIntervals = rows.some((row) => row.interval !== undefined);
  return table(
    [
      [columns.observation, 'left'], [columns.symbol, 'left'], [columns.observed, 'right'],
      ...(withIntervals ? [[columns.interval, 'right'] as const] : []), [columns.source, 'left'],
    ],
    rows.map((row) => [...row.cells, ...(withIntervals ? [row.interval ?? NONE] : []), row.source]),
  );
}

/** Whether any share was asked of respondents, so that chance had a hand in it. */
export const hasIntervals = (assessment: Assessment): boolean =>
  Object.entries(assessment.methodology.observations).some(([key, { kind }]) => surveyed(key, kind, assessment) !== undefined);

/** What stands in a cell that has nothing to say. */
export const NONE = '—';

/** The symbols of the act, as Markdown. */
export const symbolsOf = ({ symbol, ofSymbol }: Observation): string =>
  [symbol, ofSymbol].flatMap((one) => (one === undefined ? [] : [escaped(one)])).join(' / ') || NONE;

function inWords(key: string, observation: Observation, assessment: Assessment, texts: Texts): string {
  const { observed, print } = texts;
  const value = assessment.observations[key] as ObservedValue;
  if (isNotApplicable(value)) return observed.notApplicable(escaped(oneLine(value.notApplicable)));
  const written = (number: number | string): string => figure(given(number), print).text;
  if (typeof value !== 'object') return observed.measured(written(value), unitOf(observation, texts));
  if ('sum' in value) return observed.measured(observed.mean(written((value).sum), String(value.of)), unitOf(observation, texts));
  const { count, of } = value;
  if (of === 0) return observed.nobodyAsked[takenFor(assessment, key) as keyof ObservedTexts['nobodyAsked']];
  return observed.share(written(count), String(of));
}

/** How far chance may have moved the share of a survey; everybody is the population where the number of recipients is known. */
function interval(key: string, { kind }: Observation, assessment: Assessment, { print }: Texts): string | undefined {
  const share = surveyed(key, kind, assessment);
  if (share === undefined) return undefined;
  const { sample } = assessment;
  const population = sample !== undefined && sample.recipients >= share.of ? { population: sample.recipients } : {};
  const { low, high } = shareInterval(share, { ...population, digits: 1 });
  return `${print.decimal(low)}–${print.decimal(high)}${NBSP}%`;
}

/** A share that somebody was asked for. */
function surveyed(key: string, kind: Observation['kind'], { observations }: Assessment): Respondents | undefined {
  const value = observations[key] as ObservedValue;
  if (kind !== 'respondents' || isNotApplicable(value)) return undefined;
  const share = value as Respondents;
  return share.of > 0 ? share : undefined;
}
