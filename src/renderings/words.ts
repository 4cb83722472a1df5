import { inOrderOfEdges, type Argument, type Formula, type Ranges, type Step } from '../formula/index.js';
import { readFormula, type Reading } from '../formula/reading.js';
import type { Observation, Ready } from '../methodology/index.js';
import { total } from '../numeric/index.js';
import { mayLieBeyond } from './beyond.js';
import { greatestOf } from './expression.js';
import type { StepInWords } from './formulaTexts.js';
import { levelsOf, type ScoreLevels } from './levels.js';
import { escaped } from './markdown.js';
import { exactly } from './print.js';
import type { Texts } from './texts.js';

/** What a formula in words is told: what its names mean, and the language. */
export interface Naming {
  readonly observations: Readonly<Record<string, Observation>>;
  readonly levels: ScoreLevels;
  readonly ranges: Ranges;
  readonly texts: Texts;
}

/** What the names in a methodology mean. */
export const namingOf = ({ definition, ranges }: Ready, texts: Texts): Naming =>
  ({ observations: definition.observations, levels: levelsOf(definition), ranges, texts });

/** An observation by its label, in quotation marks, as Markdown. */
export const quotedLabel = ({ label }: Observation, { language, print }: Texts): string => print.quoted(escaped(label[language]));

const observationOf = (key: string, { observations, texts }: Naming): { kind: Observation['kind']; label: string; unit: string | undefined } => {
  const observation = observations[key] as Observation;
  return { kind: observation.kind, label: quotedLabel(observation, texts), unit: unitOf(observation, texts) };
};

/** The unit of a measure as Markdown. */
export const unitOf = ({ unit }: Observation, { language }: Texts): string | undefined => unit && escaped(unit[language]);

/** What a scale is applied to, in words. */
function argumentInWords(of: Argument, naming: Naming): string {
  const { levels, texts: { formulas } } = naming;
  if (typeof of !== 'string') return formulas.scoreTaken(levels(of.score), of.score, of.on);
  const { kind, label, unit } = observationOf(of, naming);
  return kind === 'respondents' || kind === 'checklist' ? formulas.percentage(kind, label) : formulas.number(kind, label, unit);
}

/** The steps of a table from below. */
export const stepsInOrder = (steps: readonly Step[]): StepInWords[] =>
  inOrderOfEdges(steps).map((step, position) => ({ step, isLast: position === steps.length - 1 }));

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
  sum: ({ of }, naming) => naming.texts.formulas.sum(of.map((part) => inWords(part, naming))),
  attained: (formula, naming) => {
    const { ranges, texts } = naming;
    return texts.formulas.attained(formula.of.map((part) => inWords(part, naming)), exactly(total(greatestOf(formula, ranges)), texts.print));
  },
  linear: (line, naming) => naming.texts.formulas.linear(argumentInWords(line.of, naming), line, mayLieBeyond(line, naming.ranges)),
  steps: ({ of, steps }, naming) => naming.texts.formulas.steps(argumentInWords(of, naming), stepsInOrder(steps)),
  reference: ({ to }, { levels, texts }) => texts.formulas.score(levels(to), to),
};

/** A formula in words, as Markdown. */
export const inWords = (formula: Formula, naming: Naming): string => readFormula(words, formula, naming);
