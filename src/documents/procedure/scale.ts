import type { Indicator, Weighing } from '../../methodology/index.js';
import { ONE, compare, printDecimal, total, type Fraction } from '../../numeric/index.js';
import { exactly } from '../../renderings/print.js';
import { procedure as texts } from '../russian/procedure.js';
import type { Setting } from './setting.js';

/** What stands beside a score: its weight where that is a share, otherwise the most it can get. */
export interface Scale {
  readonly title: string;
  readonly isShare: boolean;
  readonly of: (score: Pick<Indicator, 'id'>) => string;
}

/** Weights are shares where those of every group add up to one; the factors of sums are none, and behind a scale there is no weight. */
export function scaleOf(groups: readonly (readonly Pick<Indicator, 'id'>[])[], { declared, ranges, tongue }: Setting): Scale {
  const weightOf = ({ id }: Pick<Indicator, 'id'>): Fraction | null => (declared.get(id) as Weighing).inParent;
  const isShare = groups.every((group) => {
    const known = group.flatMap((score) => weightOf(score) ?? []);
    return known.length === group.length && compare(total(known), ONE) === 0;
  });
  return isShare
    ? { title: texts.scores.weight, isShare, of: (score) => inShort(weightOf(score) as Fraction, tongue) }
    : { title: texts.scores.most, isShare, of: ({ id }) => inShort(ranges.score(id).most, tongue) };
}

/** How much an indicator weighs in the total, where the weights of criteria and of indicators are shares. */
export const effective = ({ declared, tongue }: Setting): Scale =>
  ({ title: texts.scores.effectiveWeight, isShare: true, of: ({ id }) => inShort((declared.get(id) as Weighing).inTotal as Fraction, tongue) });

/** A decimal where a short one exists, otherwise about how much it is: a document has no fractions. */
function inShort(value: Fraction, { figures }: Setting['tongue']): string {
  const exact = exactly(value, figures);
  return exact.includes('/') ? texts.scores.about(figures.decimal(printDecimal(value, 2, 'half-up'))) : exact;
}
