import type { RankOptions } from 'nok-methodology';
import { randomFrom } from '../../examples/kaluga-2021/random.js';
import { decimalText, exact, fractionText, fromDecimalText, fromFractionText, isAbove, over, plus, type Exact } from '../oracle/fraction.js';
import { SEED } from './model.js';

/** An organisation with what a rating reads of its assessment. */
export interface Rated {
  readonly organisation: string;
  readonly score: string;
  readonly exact: string;
  readonly criteria: readonly { readonly id: string; readonly score: string; readonly exact: string }[];
}

export interface RankingCase {
  readonly name: string;
  readonly options: Pick<RankOptions, 'ties' | 'on'>;
  readonly assessments: readonly Rated[];
  /** In the order of the rating. */
  readonly expected: readonly { readonly place: number; readonly organisation: string }[];
}

const figures = (value: Exact): { score: string; exact: string } => ({ score: decimalText(value, 2, 'half-up'), exact: fractionText(value) });

/** An organisation with two criteria; its total is their mean. */
function rated(organisation: string, first: string, second = first): Rated {
  const [one, two] = [first, second].map((text) => (text.includes('/') ? fromFractionText(text) : fromDecimalText(text))) as [Exact, Exact];
  return { organisation, ...figures(over(plus(one, two), exact(2n))), criteria: [{ id: '1', ...figures(one) }, { id: '2', ...figures(two) }] };
}

/** A place is one more than how many are better, or than how many better figures there are; ids order those who share one. */
function placed({ ties = 'dense', on = 'printed' }: RankingCase['options'], assessments: readonly Rated[]): RankingCase['expected'] {
  const by = typeof ties === 'string' ? [] : ties.by;
  const figure = ({ score, exact: text }: { score: string; exact: string }): Exact => (on === 'printed' ? fromDecimalText(score) : fromFractionText(text));
  const keysOf = (one: Rated): Exact[] => [one, ...by.map((id) => one.criteria.find((criterion) => criterion.id === id) as Rated['criteria'][number])].map(figure);
  const isBetter = (a: readonly Exact[], b: readonly Exact[]): boolean => {
    const decisive = a.findIndex((key, position) => isAbove(key, b[position] as Exact) || isAbove(b[position] as Exact, key));
    return decisive >= 0 && isAbove(a[decisive] as Exact, b[decisive] as Exact);
  };
  return assessments.map((one) => {
    const better = assessments.map(keysOf).filter((keys) => isBetter(keys, keysOf(one)));
    const distinct = new Set(better.map((keys) => keys.map(fractionText).join()));
    return { place: 1 + (ties === 'competition' ? better.length : distinct.size), organisation: one.organisation };
  }).sort((a, b) => a.place - b.place || (a.organisation < b.organisation ? -1 : 1));
}

const published = [rated('a', '99.84'), rated('b', '99.53'), rated('c', '99.53'), rated('d', '99.37')];
const close = [rated('a', '99.53'), rated('b', '99.53002'), rated('c', '99.525'), rated('d', '200/3'), rated('e', '66.67'), rated('f', '66.66666666')];
const broken = [rated('a', '90', '80'), rated('b', '80', '90'), rated('c', '85'), rated('d', '80', '90'), rated('e', '95', '75.004')];
const names = [rated('№ 10', '50'), rated('№ 2', '50'), rated('б', '50'), rated('а', '50'), rated('Я', '50'), rated('z', '50'), rated('ё', '50')];

function many(): Rated[] {
  const random = randomFrom(SEED);
  const figure = (least: number, several: number): number => least + random.below(several);
  return random.shuffled(Array.from({ length: 24 }, (_, position) => rated(String(position + 1), `${String(figure(95, 3))}.${String(figure(0, 4))}`, `${String(figure(96, 2))}.5`)));
}

export function rankingCases(): RankingCase[] {
  const random = many();
  const cases: Omit<RankingCase, 'expected'>[] = [
    { name: '99.84, 99.53, 99.53, 99.37: dense unless chosen', options: {}, assessments: published },
    { name: '99.84, 99.53, 99.53, 99.37: competition', options: { ties: 'competition' }, assessments: published },
    { name: 'one organisation', options: {}, assessments: [rated('a', '0')] },
    { name: 'all alike: competition', options: { ties: 'competition' }, assessments: names },
    { name: 'inside a shared place by the ids, as texts by their UTF-16 units', options: { ties: 'dense' }, assessments: names },
    ...(['printed', 'exact'] as const).flatMap((on) => (['dense', 'competition'] as const).map((ties) => ({ name: `equal as printed, not exactly: ${on}, ${ties}`, options: { on, ties }, assessments: close }))),
    ...[['1'], ['2'], ['2', '1']].map((by) => ({ name: `ties broken by ${by.join(', then ')}`, options: { ties: { by } }, assessments: broken })),
    { name: 'ties broken by 1, exactly', options: { ties: { by: ['1'] }, on: 'exact' }, assessments: broken },
    { name: 'below zero', options: {}, assessments: [rated('a', '-1.5'), rated('b', '-0.25'), rated('c', '0'), rated('d', '-1.5')] },
    ...(['dense', 'competition'] as const).map((ties) => ({ name: `random: ${ties}`, options: { ties }, assessments: random })),
    { name: 'random: by 2', options: { ties: { by: ['2'] } }, assessments: random },
  ];
  return cases.map((one) => ({ ...one, expected: placed(one.options, one.assessments) }));
}
