import { parseFraction, printDecimal, type FractionText } from '../../numeric/index.js';
import { column, note, paragraph, sectioned, table } from '../blocks.js';
import { proposalsTo, type Gathered, type GatheredProposals } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';
import { inOrderOfPlaces } from './places.js';

/** What was found lacking, organisation by organisation in the order of the rating, with the points it costs. */
export function shortcomingBlocks(gathered: GatheredProposals, tongue: Tongue): Block[] {
  const { own: { report: { shortcomings }, common }, language } = tongue;
  const found = inOrderOfPlaces(gathered).map(({ id, name }) => ({ name, all: proposalsTo(id, gathered) }));
  const without = found.filter(({ all }) => all.length === 0).map(({ name }) => name);
  const rows = found.flatMap(({ name, all }) => sectioned(name, all.map(({ indicator, shortcoming, gainAlone }) =>
    [indicator, shortcoming[language], gainInPoints(gainAlone, gathered, tongue)])));
  const isForNothing = found.some(({ all }) => all.some(({ nothingBecauseOfCap }) => nothingBecauseOfCap));
  const told = table(
    [column(common.number, 'center', 1), column(shortcomings.columns.shortcoming, 'left', 11), column(shortcomings.columns.gain, 'right', 2)], rows,
  );
  return [
    ...(told.length === 0 ? [] : [paragraph(shortcomings.about)]),
    ...told,
    ...(isForNothing ? [note(shortcomings.forNothing)] : []),
    ...(without.length === 0 ? [] : [paragraph(shortcomings.without(without.join('; ')))]),
  ];
}

/** Points that something would bring; a dash where it brings none, or where they cannot be told. */
export function gainInPoints(gain: FractionText | null, { rounding: { digits, mode } }: Pick<Gathered, 'rounding'>, { figures, own: { common } }: Tongue): string {
  if (gain === null || gain === '0') return common.none;
  return figures.decimal(printDecimal(parseFraction(gain), digits, mode));
}
