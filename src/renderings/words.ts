import type { Formula } from '../formula/index.js';
import { readFormula, type Reading } from '../formula/reading.js';
import type { Observation } from '../methodology/index.js';
import type { ScoreLevels } from './levels.js';
import { escaped } from './markdown.js';
import type { Texts } from './texts.js';

/** What a formula in words is told: what its names mean, and the language. */
export interface Naming {
  readonly observations: Readonly<Record<string, Observation>>;
  readonly levels: ScoreLevels;
  readonly texts: Texts;
}

/** An observation by its label, in quotation marks, as Markdown. */
export const quotedLabel = ({ label }: Observation, { language, print }: Texts): string => print.quoted(escaped(label[language]));

const observationOf = (key: string, { observations, texts }: Naming): { kind: Observation['kind']; label: string; unit: string | undefined } => {
  const observation = observations[key] as Observation;
  return { kind: observation.kind, label: quotedLabel(observation, texts), unit: unitOf(observation, texts) };
};

/** The unit of a measure as Markdown. */
export const unitOf = ({ unit }: Observation, { language }: Texts): string | undefined => unit && escaped(unit[language]);

const words: Reading<Naming, string> = {
  share: ({ of, points = '100' }, naming) => {
    const { kind, label } = observationOf(of, naming);
    return naming.texts.formulas.share(kind, label, points);
  },
  number: ({ of }, naming) => {
    const { kind, label, unit } = observationOf(of, naming);
    return naming.texts.formulas.number(kind, label, unit);
  },
  perItem: ({ of, points, cap }, naming) => naming.texts.formulas.perItem(observationOf(of, naming).label, points, cap),
  mean: ({ of }, naming) => naming.texts.formulas.mean(of.map((part) => inWords(part, naming))),
  weighted: ({ of }, naming) => naming.texts.formulas.weighted(of.map(({ weight, of: part }) => ({ weight, part: inWords(part, naming) }))),
  reference: ({ to }, { levels, texts }) => texts.formulas.score(levels(to), to),
};

/** A formula in words, as Markdown. */
export const inWords = (formula: Formula, naming: Naming): string => readFormula(words, formula, naming);
