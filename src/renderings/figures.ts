import type { Assessment } from '../assessment/index.js';
import type { Ranges, ScoreArgument } from '../formula/index.js';
import type { ItemsOfNorm, MeanOf, ObservedValue } from '../methodology/index.js';
import { ONE, ZERO, divide, parseDecimal, parseFraction, whole, type DecimalText, type Fraction } from '../numeric/index.js';
import { alone, figure, quotient, type Expression, type Operands } from './expression.js';
import type { Print } from './print.js';

/** What was taken for a share that nobody was asked for. */
export const takenFor = ({ choices }: Pick<Assessment, 'choices'>, key: string): string | undefined =>
  choices.find(({ question, observation }) => question === 'nobody-asked' && observation === key)?.chosen as string | undefined;

/** Whether an observation has no value because it does not apply. */
export const isNotApplicable = (value: ObservedValue): value is { readonly notApplicable: string } =>
  typeof value === 'object' && 'notApplicable' in value;

/** A number as it was put in; the mean of two organisations may be a fraction. */
export function given(value: number | DecimalText): Fraction {
  const text = String(value);
  return text.includes('/') ? parseFraction(text) : parseDecimal(text);
}

/** The exact value of an observation that takes part: a share from 0 to 1, or a number. */
export function observedValue(assessment: Pick<Assessment, 'observations' | 'choices'>, key: string): Fraction {
  const value = assessment.observations[key] as number | DecimalText | MeanOf | ItemsOfNorm;
  if (typeof value !== 'object') return given(value);
  if ('sum' in value) return divide(given(value.sum), whole(value.of));
  if (value.of > 0) return divide(given(value.count), whole(value.of));
  return takenFor(assessment, key) === 'full' ? ONE : ZERO;
}

/** The figures put into a formula in force; `score` writes those of other scores. */
export function figures(
  assessment: Assessment, print: Print, ranges: Ranges, score: (id: string, figure?: ScoreArgument['on']) => Expression,
): Operands {
  const over = (count: number | DecimalText, of: number): Expression => quotient(figure(given(count), print), String(of));
  return {
    print,
    ranges,
    share: (key) => {
      const { count, of } = assessment.observations[key] as ItemsOfNorm;
      if (of > 0) return over(count, of);
      return alone(takenFor(assessment, key) === 'full' ? '1' : '0');
    },
    number: (key) => {
      const value = assessment.observations[key] as number | DecimalText | MeanOf;
      return typeof value === 'object' ? over(value.sum, value.of) : figure(given(value), print);
    },
    score,
  };
}
