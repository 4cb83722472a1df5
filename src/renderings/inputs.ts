import { SOURCES, type Methodology, type Observation } from '../methodology/index.js';
import { given } from './figures.js';
import { capital, escaped, table } from './markdown.js';
import { symbolsOf } from './observed.js';
import { exactly } from './print.js';
import type { Texts } from './texts.js';
import { quotedLabel, unitOf } from './words.js';

/** What is put into a formula: label, symbol, what is written down, where it comes from; nothing where it takes no observation. */
export function observationTable(keys: readonly string[], { observations }: Methodology, texts: Texts): string {
  const { columns, facts, language } = texts;
  return table(
    [[columns.observation, 'left'], [columns.symbol, 'left'], [columns.counted, 'left'], [columns.source, 'left']],
    keys.map((key) => {
      const observation = observations[key] as Observation;
      return [escaped(observation.label[language]), symbolsOf(observation), counted(observation, texts), facts.sources[observation.source]];
    }),
  );
}

/** What is written down of an observation, as Markdown. */
export function counted(observation: Observation, texts: Texts): string {
  const { kind, least, most, mayBeEmpty } = observation;
  const { description, print } = texts;
  const limit = most === undefined ? undefined : exactly(given(most), print);
  const written = {
    respondents: () => description.respondents,
    checklist: () => description.checklist,
    items: () => description.items(limit),
    measure: () => description.measure(print.decimal(String(least)), String(limit), unitOf(observation, texts)),
  }[kind]();
  return mayBeEmpty ? `${written}; ${description.mayBeEmpty}` : written;
}

/** The sources of information, each with what comes from it. */
export const sourcesList = ({ observations }: Methodology, texts: Texts): string[] =>
  SOURCES.flatMap((source) => {
    const found = Object.values(observations).filter((observation) => observation.source === source);
    return found.length === 0 ? [] : [`${capital(texts.facts.sources[source])}: ${found.map((observation) => quotedLabel(observation, texts)).join(', ')}.`];
  });
