import { exact, fromDecimalText, isAbove, minus, over, plus, times, type Exact } from '../oracle/fraction.js';

/** Looks a value up in the tables of a calculation, from the first to the last. */
export type LookUp = (value: Exact, table: number) => Exact;

const none: LookUp = () => {
  throw new Error('There is no table.');
};

/** What a calculation on a page comes to: numbers, ×, /, +, −, parentheses, min, max and points by a table; it shares no code with the library. */
export function valueOf(expression: string, language: 'ru' | 'en', lookUp: LookUp = none): Exact {
  const marks = language === 'ru' ? /\s*(\d+(?:,\d+)?|min\(|max\(|баллы\(|[×/+();−])\s*/y : /\s*(\d+(?:\.\d+)?|min\(|max\(|points\(|[×/+(),−])\s*/y;
  const tokens: string[] = [];
  while (marks.lastIndex < expression.length) {
    const from = marks.lastIndex;
    const token = marks.exec(expression)?.[1];
    if (token === undefined) throw new Error(`Not arithmetic: ${expression.slice(from)}`);
    tokens.push(token);
  }
  const reader = { tokens, position: 0, separator: language === 'ru' ? ';' : ',', lookUp, tables: 0 };
  const value = sum(reader);
  if (reader.position < tokens.length) throw new Error(`Not arithmetic: ${tokens.slice(reader.position).join(' ')}`);
  return value;
}

interface Reader {
  readonly tokens: readonly string[];
  readonly separator: string;
  readonly lookUp: LookUp;
  position: number;
  tables: number;
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
  for (;;) {
    if (take(reader, '+')) value = plus(value, product(reader));
    else if (take(reader, '−')) value = minus(value, product(reader));
    else return value;
  }
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
  if (token === 'min(' || token === 'max(') {
    const first = sum(reader);
    expected(reader, reader.separator);
    const second = sum(reader);
    return closed(reader, isAbove(first, second) === (token === 'min(') ? second : first);
  }
  if (token === 'баллы(' || token === 'points(') {
    const table = reader.tables++;
    return closed(reader, reader.lookUp(sum(reader), table));
  }
  if (!/^\d/.test(token)) throw new Error(`A number expected, not ${token}`);
  return fromDecimalText(token.replace(',', '.'));
}

function closed(reader: Reader, value: Exact): Exact {
  expected(reader, ')');
  return value;
}
