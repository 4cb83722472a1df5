import type { LackingItem } from '../../improvement/index.js';
import { HUNDRED, ONE, compare, parseDecimal, parseFraction, type DecimalText } from '../../numeric/index.js';
import { listed, paragraph } from '../blocks.js';
import { percentage } from '../figures.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { NameAndNumber } from '../reportTexts.js';
import type { Tongue } from '../tongue.js';
import { byMean } from './byMean.js';
import { itemNames } from './itemNames.js';
import { lackInWords } from './lack.js';
import { isSingle } from './single.js';

/** What follows from the figures: computed, not invented. */
export function conclusionBlocks(gathered: Gathered, tongue: Tongue): Block[] {
  const { own: { report: { conclusions } } } = tongue;
  const told = [totals, levels, means, losses, lacking, answers].flatMap((conclude) => conclude(gathered, tongue));
  const isFaultless = gathered.directions.meanLoss === '0';
  const nothing = isSingle(gathered) ? conclusions.nothingInOne : conclusions.nothing;
  return [...listed(told, true), ...(isFaultless ? [paragraph(nothing)] : [])];
}

/** What of it says where points are lost and what lacks. */
export const whatLacks = (gathered: Gathered, tongue: Tongue): Block[] => listed([losses, lacking, answers].flatMap((conclude) => conclude(gathered, tongue)));

/** How many criteria and items a sentence names. */
const MOST_NAMED = 3;

function totals({ organisations, rating, averages }: Gathered, { own: { report: { conclusions }, common }, figures }: Tongue): string[] {
  const points = (score: DecimalText): string => common.points(figures.decimal(score));
  const scores = rating.rows.map(({ organisation, score }) => ({ organisation, score }));
  const sorted = [...scores].sort((a, b) => compare(parseDecimal(a.score), parseDecimal(b.score)));
  const [least, most] = [sorted[0], sorted.at(-1)] as [typeof scores[number], typeof scores[number]];
  if (organisations.length === 1) return [conclusions.oneScore(points(averages.score))];
  if (least.score === most.score) return [conclusions.sameScores(points(most.score))];
  const named = ({ organisation, score }: typeof least): NameAndNumber => (
    { name: namesOf(organisation, score), number: points(score) }
  );
  const namesOf = (first: string, score: DecimalText): string => {
    const alike = scores.filter((one) => one.score === score).map(({ organisation }) => organisation);
    const [name] = organisations.filter(({ id }) => id === first).map((one) => one.name) as [string];
    const others = new Set(alike).size - 1;
    return others === 0 ? name : conclusions.andOthers(name, others);
  };
  return [conclusions.scores(points(averages.score), named(least), named(most))];
}

/** How many organisations reached each level, the best first; nothing where no levels are given. */
function levels({ organisations }: Gathered, { language, own: { report: { conclusions }, common } }: Tongue): string[] {
  const numbers = new Map<string, number>();
  const bestFirst = [...organisations].sort(({ assessment: a }, { assessment: b }) => compare(parseDecimal(b.score), parseDecimal(a.score)));
  for (const { band } of bestFirst) if (band) numbers.set(band.label[language], (numbers.get(band.label[language]) ?? 0) + 1);
  const [only] = numbers.keys();
  if (only === undefined) return [];
  return [organisations.length === 1 ? conclusions.oneBand(only) : conclusions.bands([...numbers].map(([name, number]) => ({ name, number: common.organisations(number) })))];
}

function means(gathered: Gathered, tongue: Tongue): string[] {
  const { own: { report: { conclusions } } } = tongue;
  const { criteria } = gathered.methodology;
  const [worst, ...better] = byMean(criteria, gathered, tongue);
  const best = better.at(-1);
  const [indicator, ...others] = byMean(criteria.flatMap(({ indicators }) => indicators), gathered, tongue);
  return [
    ...(worst && best ? [conclusions.criteria(best, worst, isSingle(gathered))] : []),
    ...(indicator && others.length > 0 ? [conclusions.indicator(indicator, isSingle(gathered))] : []),
  ];
}

function losses({ methodology, directions }: Gathered, { language, own: { report: { conclusions } }, figures }: Tongue): string[] {
  const labels = new Map(methodology.criteria.map(({ id, label }) => [id, label[language]]));
  const [first, ...others] = directions.criteria.flatMap(({ criterion, share }) =>
    (share === null || share === '0' ? [] : [{ name: labels.get(criterion) as string, number: percentage(parseFraction(share), ONE, figures) }]));
  return first ? [conclusions.losses(first, others.slice(0, MOST_NAMED - 1))] : [];
}

function lacking(gathered: Gathered, tongue: Tongue): string[] {
  const { own: { report: { conclusions } }, figures } = tongue;
  const nameOf = itemNames(gathered, tongue);
  const items = gathered.directions.criteria.flatMap((criterion) => criterion.items).sort((a, b) => b.organisations - a.organisations);
  const named = items.slice(0, MOST_NAMED);
  const more = items.slice(MOST_NAMED).filter(({ organisations }) => organisations === (named.at(-1) as LackingItem).organisations);
  const told = named.map((item) => `${figures.quoted(nameOf(item))} (${lackInWords(item, gathered, tongue)})`);
  return told.length === 0 ? [] : [conclusions.lacking(told, more.length, isSingle(gathered))];
}

/** The lowest answers of the survey: those that are printed alike together. */
function answers(gathered: Gathered, { language, own: { report: { conclusions } }, figures }: Tongue): string[] {
  const { directions, methodology: { observations } } = gathered;
  const shares = directions.criteria.flatMap((criterion) => criterion.observations)
    .filter(({ observation }) => observations[observation]?.source === 'survey')
    .sort((a, b) => compare(parseFraction(a.mean), parseFraction(b.mean)))
    .map(({ observation, mean }) => ({ name: observations[observation]?.label[language] as string, mean, number: percentage(parseFraction(mean), HUNDRED, figures) }));
  const [lowest] = shares;
  if (!lowest || lowest.mean === '100') return [];
  const names = shares.filter(({ number }) => number === lowest.number).map(({ name }) => name);
  const areSame = names.length > 1 && names.length === shares.length;
  return [areSame ? conclusions.sameAnswers(lowest.number, isSingle(gathered)) : conclusions.answers({ names, number: lowest.number }, isSingle(gathered))];
}
