import type { Observation } from '../methodology/index.js';
import { HUNDRED, divide, multiply, printFraction, whole, type DecimalText, type FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';
import type { ShortItem, ShortList, ShortMeasure, ShortShare } from './model.js';
import { percentage, printed } from './printed.js';

/** What lacks, and what to do about it. */
export interface ProposalTexts {
  readonly shortcoming: Text;
  readonly measure: Text;
}

/** An item that is absent, or there in part. */
export function itemTexts({ mark }: ShortItem, item: Text, { label }: Observation): ProposalTexts {
  const part = typeof mark === 'object' && 'part' in mark ? printed(mark.part) : null;
  return {
    shortcoming: part
      ? { ru: `Обеспечено частично (${part.ru}): ${item.ru} («${label.ru}»)`, en: `In part (${part.en}): ${item.en} (“${label.en}”)` }
      : { ru: `Отсутствует: ${item.ru} («${label.ru}»)`, en: `Missing: ${item.en} (“${label.en}”)` },
    measure: part
      ? { ru: `Обеспечить полностью: ${item.ru}`, en: `Provide in full: ${item.en}` }
      : { ru: `Обеспечить: ${item.ru}`, en: `Provide: ${item.en}` },
  };
}

/** The grade an item has, and the best one, in the words of the list. */
export interface GradeLabels {
  readonly has: Text;
  readonly best: Text;
}

/** An item whose grade is not the best. */
export const gradeTexts = ({ has, best }: GradeLabels, item: Text, { label }: Observation): ProposalTexts => ({
  shortcoming: {
    ru: `Отметка «${has.ru}» при наилучшей «${best.ru}»: ${item.ru} («${label.ru}»)`,
    en: `Graded “${has.en}”, the best grade being “${best.en}”: ${item.en} (“${label.en}”)`,
  },
  measure: { ru: `Довести до отметки «${best.ru}»: ${item.ru}`, en: `Bring it to “${best.en}”: ${item.en}` },
});

/** A list in which something lacks, nobody says what; what records count does not lack but is too few. */
export function listTexts({ count, of, most }: ShortList, full: DecimalText, { label, source }: Observation): ProposalTexts {
  const there = printed(String(count));
  const wanted = printed(full);
  const norm = of ?? most;
  if (source === 'records') {
    const outOf: Text = norm === undefined ? { ru: '', en: '' } : { ru: ` из ${norm}`, en: ` of ${norm}` };
    return {
      shortcoming: { ru: `«${label.ru}»: ${there.ru}${outOf.ru}`, en: `“${label.en}”: ${there.en}${outOf.en}` },
      measure: improve(label, undefined, wanted),
    };
  }
  const found: Text = norm === undefined ? { ru: `имеется — ${there.ru}`, en: `${there.en} present` } : { ru: `${there.ru} из ${norm}`, en: `${there.en} of ${norm}` };
  return {
    shortcoming: { ru: `Обеспечено не полностью: «${label.ru}» (${found.ru})`, en: `Incomplete: “${label.en}” (${found.en})` },
    measure: { ru: `Обеспечить недостающее: «${label.ru}» (всего — ${wanted.ru})`, en: `Provide what is missing: “${label.en}” (${wanted.en} in all)` },
  };
}

/** Words about what people said: why they are not content is for the organisation to find out. */
const removeCauses = (label: Text, aim: Text): Text => ({
  ru: `Выяснить причины неудовлетворённости и устранить их: «${label.ru}» (${aim.ru})`,
  en: `Find out why people are dissatisfied and remove the causes: “${label.en}” (${aim.en})`,
});

/** A unit stands in brackets as it was written: it cannot be put into another case. */
const improve = (label: Text, unit: Text | undefined, best: Text): Text => ({
  ru: `Улучшить значение: «${label.ru}» (${unit ? `${unit.ru}; ` : ''}${bestValue(best).ru})`,
  en: `Improve: “${label.en}” (${unit ? `${unit.en}; ` : ''}${bestValue(best).en})`,
});

const bestValue = ({ ru, en }: Text): Text => ({ ru: `наилучшее значение — ${ru}`, en: `best value: ${en}` });

/** A question that was not answered for the best by everybody. */
export function answerTexts({ count, of, best }: ShortShare, { label }: Observation): ProposalTexts {
  if (of === 0) {
    return {
      shortcoming: { ru: `Никто не опрошен: «${label.ru}»`, en: `Nobody was asked: “${label.en}”` },
      measure: { ru: `Опросить получателей услуг: «${label.ru}»`, en: `Ask the recipients: “${label.en}”` },
    };
  }
  const is = percentage(printFraction(divide(multiply(whole(count), HUNDRED), whole(of))));
  return {
    shortcoming: { ru: `«${label.ru}»: ${count} из ${of} (${is.ru})`, en: `“${label.en}”: ${count} of ${of} (${is.en})` },
    measure: removeCauses(label, bestValue(percentage(best))),
  };
}

/** A number that is not the best, or a list of which more may be worse: its share in per cent. */
export function numberTexts({ value, best }: ShortMeasure, { label, unit, kind, source }: Observation, bestAnswer: Text | undefined): ProposalTexts {
  const inWords = (number: FractionText): Text => (kind === 'checklist' ? percentage(number) : printed(number));
  const [is, wanted] = [inWords(value), inWords(best)];
  const aim: Text = bestAnswer ? { ru: `наилучший ответ — «${bestAnswer.ru}»`, en: `best answer: “${bestAnswer.en}”` } : bestValue(wanted);
  return {
    shortcoming: {
      ru: `«${label.ru}»${unit ? ` (${unit.ru})` : ''}: ${is.ru}`,
      en: `“${label.en}”${unit ? ` (${unit.en})` : ''}: ${is.en}`,
    },
    measure: source === 'survey' ? removeCauses(label, aim) : improve(label, unit, wanted),
  };
}
