import type { Assessment } from '../assessment/index.js';
import type { ItemsOfNorm, MeanOf, ObservedValue } from '../methodology/index.js';
import { parseDecimal, type DecimalText, type Fraction } from '../numeric/index.js';
import { alone, figure, quotient, type Expression, type Operands } from './expression.js';
import type { Print } from './print.js';

/** What was taken for a share that nobody was asked for. */
export const takenFor = ({ choices }: Pick<Assessment, 'choices'>, key: string): string | undefined =>
  choices.find(({ question, observation }) => question === 'nobody-asked' && observation === key)?.chosen as string | undefined;

/** Whether an observation has no value because it does not apply. */
export const isNotApplicable = (value: ObservedValue): value is { readonly notApplicable: string } =>
  typeof value === 'object' && 'notApplicable' in value;

/** A number as it was put in. */
export const given = (value: number | DecimalText): Fraction => parseDecimal(String(value));

/** The figures put into a formula in force; `score` writes those of other scores. */
export function figures(assessment: Assessment, print: Print, score: (id: string) => Expression): Operands {
  const over = (count: number | DecimalText, of: number): Expression => quotient(figure(given(count), print), String(of));
  return {
    print,
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
