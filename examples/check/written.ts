import type { Expectation } from 'nok-methodology';

const DECIMALS: readonly Expectation[] = ['decimal', 'positive-decimal'];
const TEXTS: readonly Expectation[] = [...DECIMALS, 'score-id'];
const NUMBERS: readonly Expectation[] = ['count', 'digits'];

/** How to write a value that is right but for its form: a number without quotation marks or within them, a comma, a day as Russians write it. */
export function rewritten(expected: Expectation, written: string): string | undefined {
  if (TEXTS.includes(expected) && /^\d+(\.\d+)?$/.test(written)) return `Возьмите число в кавычки: "${written}".`;
  const text = /^"(.*)"$/.exec(written)?.[1]?.trim() ?? '';
  if (NUMBERS.includes(expected) && /^\d+$/.test(text)) return `Напишите число без кавычек: ${text}.`;
  if (DECIMALS.includes(expected) && /^\d+,\d+$/.test(text)) return `Напишите через точку: "${text.replace(',', '.')}".`;
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  return expected === 'date' && year !== undefined ? `Напишите день наоборот, через дефис: "${year}-${String(month)}-${String(day)}".` : undefined;
}
