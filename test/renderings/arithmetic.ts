import { exact, fromDecimalText, isAbove, over, plus, times, type Exact } from '../oracle/fraction.js';

/** What a calculation on a page comes to: numbers, ×, /, +, parentheses and min; it shares no code with the library. */
export function valueOf(expression: string, language: 'ru' | 'en'): Exact {
  const marks = language === 'ru' ? /\s*(\d+(?:,\d+)?|min\(|[×/+();−])\s*/y : /\s*(\d+(?:\.\d+)?|min\(|[×/+(),−])\s*/y;
  const tokens: string[] = [];
  while (marks.lastIndex < expression.length) {
    const from = marks.lastIndex;
    const token = marks.exec(expression)?.[1];
    if (token === undefined) throw new Error(`Not arithmetic: ${expression.slice(from)}`);
    tokens.push(token);
  }
  const reader = { tokens, position: 0, separator: language === 'ru' ? ';' : ',' };
  const value = sum(reader);
  if (reader.position < tokens.length) throw new Error(`Not arithmetic: ${tokens.slice(reader.position).join(' ')}`);
  return value;
}

interface Reader {
  readonly tokens: readonly string[];
  readonly separator: string;
  position: number;
}

const next = (reader: Reader): string => reader.tokens[reader.position++] ?? 'nothing';

function take(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.position] !== token) return false;
  reader.position += 1;
  return true;
}

function expected(reader: Reader, token: string): void {
  if (!take(reader, token)) throw new Error(`${token} expected in ${reader.tokens.join(' ')}`);
}

function sum(reader: Reader): Exact {
  let value = product(reader);
  while (take(reader, '+')) value = plus(value, product(reader));
  return value;
}

function product(reader: Reader): Exact {
  let value = operand(reader);
  for (;;) {
    if (take(reader, '×')) value = times(value, operand(reader));
    else if (take(reader, '/')) value = over(value, operand(reader));
    else return value;
  }
}

function operand(reader: Reader): Exact {
  const token = next(reader);
  if (token === '−') return times(exact(-1n), operand(reader));
  if (token === '(') return closed(reader, sum(reader));
  if (token === 'min(') {
    const first = sum(reader);
    expected(reader, reader.separator);
    const second = sum(reader);
    return closed(reader, isAbove(first, second) ? second : first);
  }
  if (!/^\d/.test(token)) throw new Error(`A number expected, not ${token}`);
  return fromDecimalText(token.replace(',', '.'));
}

function closed(reader: Reader, value: Exact): Exact {
  expected(reader, ')');
  return value;
}
