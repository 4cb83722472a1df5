import {
  differencesOf, readyOf, type Act, type Choice, type Citation, type DeclaredRange, type Difference, type Indicator, type Methodology,
  type Observation, type Rounding, type Sector, type Source,
} from '../methodology/index.js';
import type { Formula } from '../formula/index.js';
import type { Text } from '../shape/index.js';
import { bare } from './bare.js';
import { choicesInWords } from './choices.js';
import type { PartName } from './differenceTexts.js';
import { itemLabelsOf } from './items.js';
import { capital, code, escaped, heading, list } from './markdown.js';
import type { Texts } from './texts.js';
import { inWords, namingOf, quotedLabel, type Naming } from './words.js';

/** What a methodology has that is different from its base, as a part of a page: a line each, the old value and the new one. */
export function differencesPart(base: Methodology, methodology: Methodology, texts: Texts): string[] {
  const { differences, facts, print, language } = texts;
  const found = differencesOf(base, methodology);
  const [before, after] = [sideOf(base, texts), sideOf(methodology, texts)];
  const lines = found.flatMap((difference) => lineOf(difference, before, after));
  const { title, id, fingerprint } = before.methodology;
  return [
    heading(2, differences.heading(print.quoted(escaped(title[language])))),
    `${facts.identity(code(id), code(fingerprint))}.`,
    lines.length === 0 ? differences.none : list(lines),
  ];
}

/** One of the two methodologies, and what its names mean. */
interface Side extends Naming {
  readonly methodology: Methodology;
}

function sideOf(methodology: Methodology, texts: Texts): Side {
  const ready = readyOf(methodology);
  return { ...namingOf(ready, texts), methodology: bare(ready.methodology) };
}

/** What reads the same on both sides differs in the other language alone. */
function lineOf({ path, from, to }: Difference, before: Side, after: Side): string[] {
  const { thing, part } = placeOf(path, before, after);
  const { differences, choices: { by } } = after.texts;
  const nothing = part === 'rounding' ? by(true) : differences.nothing;
  const [old, now] = [{ value: from, side: before }, { value: to, side: after }].map(({ value, side }) =>
    value === null ? nothing : valuesInWords[part](value as never, side));
  const named = part in differences.parts ? [differences.parts[part as PartName]] : [];
  return old === now ? [] : [`**${capital([...thing, ...named].join(', '))}**: ${String(old)} → ${String(now)}`];
}

/** What is named by a path: the thing it leads to, and which part of it; a thing that was added or taken away is a part of its own. */
function placeOf(path: readonly string[], before: Side, after: Side): { readonly thing: readonly string[]; readonly part: Part } {
  const [first = '', id = '', name, inner, part] = path;
  const { differences: { parts }, facts } = after.texts;
  if (first === 'acts') return { thing: [parts.acts], part: 'act' };
  if (first === 'observations') {
    const label = quotedLabel((before.observations[id] ?? after.observations[id]) as Observation, after.texts);
    return { thing: [`${parts.observations} ${label}`], part: (name ?? 'observation') as Part };
  }
  if (first === 'total') return { thing: [facts.scores('total', [])], part: id as Part };
  if (path.length === 1) return { thing: [], part: first as Part };
  if (inner === undefined) return { thing: [facts.scores('criterion', [id])], part: (name ?? 'score') as Part };
  return { thing: [facts.scores('indicator', [inner])], part: (part ?? 'score') as Part };
}

type Part = Exclude<PartName, 'acts' | 'observations'> | 'act' | 'observation' | 'score';
type InWords<Value> = (value: Value, side: Side) => string;

const text: InWords<Text> = (label, { texts }) => escaped(label[texts.language]);
const verbatim: InWords<string> = (value) => escaped(value);
const day: InWords<string> = (date, { texts }) => texts.print.day(date);
const bound: InWords<string | number> = (value, { texts }) => texts.print.decimal(String(value));
const order: InWords<readonly string[]> = (ids) => ids.join(', ');

const certainty: InWords<Citation> = ({ acts, verification, note }, { methodology, texts }) => {
  const numbers = acts.map((id) => texts.print.numberOfAct(escaped((methodology.acts[id] as Act).number)));
  const words = [texts.facts.verifications[verification], ...(numbers.length === 0 ? [] : [`(${numbers.join(', ')})`])].join(' ');
  return note ? `${words}; ${text(note, { texts } as Side)}` : words;
};

const act: InWords<Act> = ({ number, date, title, verification }, { texts }) => {
  const words = texts.description.act(texts.print.numberOfAct(escaped(number)), texts.print.day(date), escaped(title[texts.language]));
  return verification ? `${words} (${texts.facts.verifications[verification]})` : words;
};

const choices: InWords<readonly Choice[]> = (made, { methodology, observations, texts }) =>
  choicesInWords(made, { observations, items: itemLabelsOf(methodology) }, texts).map(({ question, chosen, by }) => `${question}: ${chosen} (${by})`).join('; ') || texts.differences.nothing;

const valuesInWords: Readonly<Record<Part, InWords<never>>> = {
  id: (id: string) => code(id),
  title: text,
  sector: (sector: Sector, { texts }) => texts.facts.sectors[sector],
  act,
  citation: certainty,
  validFrom: day,
  validTo: day,
  checkedOn: day,
  range: ({ least, most }: DeclaredRange, { texts }) => texts.facts.range(least, most),
  observation: (observation: Observation, { texts }) => `${texts.differences.kinds[observation.kind]}; ${texts.facts.sources[observation.source]}`,
  criteria: order,
  indicators: order,
  score: ({ label, formula }: Indicator, side) => `${quotedLabel({ label } as Observation, side.texts)}: ${inWords(formula, side)}`,
  rounding: (rounding: Rounding, { texts }) => texts.choices.rounding(rounding),
  choices,
  label: text,
  formula: (formula: Formula, side) => inWords(formula, side),
  weightCitation: certainty,
  source: (source: Source, { texts }) => texts.facts.sources[source],
  symbol: verbatim,
  ofSymbol: verbatim,
  mayBeEmpty: (is: boolean, { texts }) => texts.differences.yesOrNo(is),
  least: bound,
  most: bound,
  unit: text,
};
