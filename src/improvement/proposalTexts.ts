import type { Observation } from '../methodology/index.js';
import { parseDecimal, parseFraction, printShort, type DecimalText, type FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';
import type { ShortGrade } from './gradedModel.js';
import type { ShortItem, ShortList, ShortMeasure, ShortShare } from './model.js';

/** What lacks, and what to do about it. */
export interface ProposalTexts {
  readonly shortcoming: Text;
  readonly measure: Text;
}

const inRussian = (number: string): string => number.replace('.', ',');

/** A number as short as it is exact, in both languages. */
const numbered = (number: FractionText): Text => {
  const short = printShort(number.includes('/') ? parseFraction(number) : parseDecimal(number));
  return { ru: inRussian(short), en: short };
};

/** An item that is absent, or there in part. */
export function itemTexts({ mark }: ShortItem, item: Text, { label }: Observation): ProposalTexts {
  const part = typeof mark === 'object' && 'part' in mark ? numbered(mark.part) : null;
  return {
    shortcoming: part
      ? { ru: `Обеспечено частично (${part.ru}): ${item.ru} («${label.ru}»)`, en: `In part (${part.en}): ${item.en} (“${label.en}”)` }
      : { ru: `Отсутствует: ${item.ru} («${label.ru}»)`, en: `Missing: ${item.en} (“${label.en}”)` },
    measure: part
      ? { ru: `Обеспечить полностью: ${item.ru}`, en: `Provide in full: ${item.en}` }
      : { ru: `Обеспечить: ${item.ru}`, en: `Provide: ${item.en}` },
  };
}

/** An item whose grade is not the best. */
export function gradeTexts({ points, best }: ShortGrade, item: Text, { label }: Observation): ProposalTexts {
  const [is, wanted] = [numbered(points), numbered(best)];
  return {
    shortcoming: {
      ru: `Оценено в ${is.ru} при наилучшей отметке ${wanted.ru}: ${item.ru} («${label.ru}»)`,
      en: `Graded ${is.en}, the best being ${wanted.en}: ${item.en} (“${label.en}”)`,
    },
    measure: { ru: `Довести до отметки ${wanted.ru}: ${item.ru}`, en: `Bring it to ${wanted.en}: ${item.en}` },
  };
}

/** A list in which something lacks, nobody says what. */
export function listTexts({ count, of, most }: ShortList, full: DecimalText, { label }: Observation): ProposalTexts {
  const there = numbered(String(count));
  const wanted = numbered(full);
  const norm = of ?? most;
  const outOf: Text = norm === undefined ? { ru: '', en: '' } : { ru: ` из ${norm}`, en: ` of ${norm}` };
  return {
    shortcoming: { ru: `«${label.ru}»: есть ${there.ru}${outOf.ru}`, en: `“${label.en}”: ${there.en}${outOf.en}` },
    measure: { ru: `«${label.ru}»: дополнить до ${wanted.ru}`, en: `“${label.en}”: bring it to ${wanted.en}` },
  };
}

/** A question that was not answered for the best by everybody. */
export function answerTexts({ count, of, best }: ShortShare, { label }: Observation): ProposalTexts {
  const wanted = numbered(best);
  return {
    shortcoming: of === 0
      ? { ru: `«${label.ru}»: никто не опрошен`, en: `“${label.en}”: nobody was asked` }
      : { ru: `«${label.ru}»: ${count} из ${of}`, en: `“${label.en}”: ${count} of ${of}` },
    measure: { ru: `«${label.ru}»: довести до ${wanted.ru} % ответов`, en: `“${label.en}”: bring it to ${wanted.en}% of the answers` },
  };
}

/** A number that is not the best, or a list of which more may be worse: its share in per cent. */
export function numberTexts({ value, best }: ShortMeasure, { label, unit, kind }: Observation): ProposalTexts {
  const [is, wanted] = [numbered(value), numbered(best)];
  const sign: Text = kind === 'checklist' ? { ru: ' %', en: '%' } : { ru: unit ? ` ${unit.ru}` : '', en: unit ? ` ${unit.en}` : '' };
  return {
    shortcoming: { ru: `«${label.ru}»: ${is.ru}${sign.ru}`, en: `“${label.en}”: ${is.en}${sign.en}` },
    measure: { ru: `«${label.ru}»: довести до ${wanted.ru}${sign.ru}`, en: `“${label.en}”: bring it to ${wanted.en}${sign.en}` },
  };
}

