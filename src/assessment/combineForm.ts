import type { Formula, Range } from '../formula/index.js';
import {
  VERIFICATIONS, defineMethodology, readyOf,
  type Citation, type Definition, type Methodology, type Observation, type Ready, type ReadyScore, type Verification,
} from '../methodology/index.js';
import { ONE, ZERO, add, compare, isDecimal, printShort, type Fraction } from '../numeric/index.js';
import { canonical } from './canonical.js';
import type { Text } from '../shape/index.js';
import type { Weighting } from './weighting.js';

/** The observation that stands for a score: "1.1" becomes `score1x1`. */
export const keyOf = (id: string): string => `score${id.replaceAll('.', 'x')}`;

/** The scores that are averaged: those made of observations. The others follow from them by their own formulas. */
export const averagedIn = ({ scores }: Ready): readonly ReadyScore[] => scores.filter(({ ofScores }) => !ofScores);

/**
 * The methodology of what is combined: every score made of observations is measured, as the mean of the parts; nothing else is changed.
 *
 * It does not depend on how many parts there are, so organisations of one part and of seven stand in one rating. It is the same
 * methodology again where the parts have been combined themselves.
 */
export function combinedForm(methodology: Methodology, weighting: Weighting): Methodology {
  const ready = readyOf(methodology);
  const averaged = averagedIn(ready);
  const formulas = new Map(averaged.map((score) => [score.id, formulaOf(score, ready)]));
  if (averaged.every(({ id, formula }) => canonical(formula) === canonical(formulas.get(id)))) return ready.methodology;
  const measured = <Score extends { readonly id: string; readonly formula: Formula }>(score: Score): Score =>
    ({ ...score, formula: formulas.get(score.id) ?? score.formula });
  const kept = without(ready.definition, 'fingerprint', 'choices');
  const labels = new Map(kept.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]).map(({ id, label }) => [id, label]));
  return defineMethodology({
    ...kept,
    id: `combined/${kept.id}`,
    title: inBoth(kept.title, ' (по частям организации)', ' (by the parts of an organisation)'),
    citation: citationOf(kept.citation, weighting),
    observations: Object.fromEntries(averaged.map((score) => [keyOf(score.id), measureOf(score, labels.get(score.id) as Text, ready)])),
    criteria: kept.criteria.map((criterion) => ({ ...measured(criterion), indicators: criterion.indicators.map(measured) })),
  });
}

/** One methodology for parts under several that make their scores alike, as out-patient and in-patient care do. */
export function commonForm(forms: readonly Methodology[]): Methodology {
  const different = [...new Map(forms.map((form) => [form.fingerprint, form])).values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const [first] = different as [Methodology];
  if (different.length === 1) return first;
  const all = different.map((form) => readyOf(form).definition);
  const kept = without(all[0] as Definition, 'fingerprint', 'sector', 'validFrom', 'validTo', 'checkedOn');
  const [checkedOn] = all.flatMap((form) => form.checkedOn ?? []).sort();
  const mayBeEmpty = (key: string): boolean => all.some(({ observations }) => observations[key]?.mayBeEmpty);
  return defineMethodology({
    ...kept,
    ...(checkedOn !== undefined && { checkedOn }),
    id: all.map(({ id }) => id).join(' + '),
    title: { ru: all.map(({ title }) => title.ru).join(' + '), en: all.map(({ title }) => title.en).join(' + ') },
    citation: { ...kept.citation, verification: weakest(all.map(({ citation }) => citation.verification)) },
    observations: Object.fromEntries(
      Object.entries(kept.observations).map(([key, observation]) => [key, { ...observation, mayBeEmpty: mayBeEmpty(key) }]),
    ),
  });
}

const nameOf = ({ id, fingerprint }: Methodology): string => `${id} ${fingerprint}`;

const without = (definition: Definition, ...names: readonly (keyof Definition)[]): Definition =>
  Object.fromEntries(Object.entries(definition).filter(([name]) => !names.includes(name as keyof Definition))) as unknown as Definition;

const inBoth = ({ ru, en }: Text, russian: string, english: string): Text => ({ ru: ru + russian, en: en + english });

const isConstant = ({ least, most }: Range): boolean => compare(least, most) === 0;

/** The number measured; what is always the same is no range to measure in, so it stays the points of a single step. */
function formulaOf({ id }: ReadyScore, { ranges }: Ready): Formula {
  const { least, most } = ranges.score(id);
  const points = printShort(least);
  if (!isConstant({ least, most })) return { kind: 'number', of: keyOf(id) };
  return { kind: 'steps', of: keyOf(id), steps: [{ from: points, to: printShort(add(most, ONE)), points }] };
}

/** The range is the one derived, as the upper ends are part of what `attained` says; a lower end without decimal text is the declared one. */
function measureOf({ id, declared, evaluate }: ReadyScore, label: Text, { definition, ranges }: Ready): Observation<'measure'> {
  const { least, most } = ranges.score(id);
  const lowest = printShort(least);
  const emptied = (key: string): Fraction | null => (definition.observations[key]?.mayBeEmpty ? null : ZERO);
  return {
    kind: 'measure',
    label: inBoth(label, ' — среднее по частям', ': mean of the parts'),
    source: 'parts',
    least: isDecimal(lowest) ? lowest : declared.least,
    most: printShort(isConstant({ least, most }) ? add(most, ONE) : most),
    // It names no scores.
    ...(evaluate({ observation: emptied, score: emptied }).value === null && { mayBeEmpty: true }),
  };
}

const certainties: Readonly<Record<Weighting, Verification>> = {
  'plain-mean': 'practice', 'by-recipients': 'unverified', 'by-respondents': 'unverified',
};

const aboutMeans: Text = {
  ru: 'Показатели — средние по частям организации; критерии и итог посчитаны из них.',
  en: 'The indicators are means over the parts of the organisation; criteria and total follow from them.',
};

const citationOf = ({ acts, verification, note }: Citation, weighting: Weighting): Citation => ({
  acts,
  verification: weakest([verification, certainties[weighting]]),
  note: note ? inBoth(note, ` ${aboutMeans.ru}`, ` ${aboutMeans.en}`) : aboutMeans,
});

const weakest = (all: readonly Verification[]): Verification => VERIFICATIONS.filter((one) => all.includes(one)).at(-1) as Verification;
