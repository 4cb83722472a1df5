import { printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** What is wrong with a text that is not JSON, and what to do. */
export interface Broken {
  readonly offset: number;
  readonly text: string;
  readonly remedy: string;
}

/** The place where a parser stopped, in words. */
export function brokenAt({ error, offset }: ParseError, text: string): Broken {
  const known = decimalComma(text, offset) ?? otherQuotes(text, offset) ?? quotesInside(text, offset);
  if (known !== undefined) return known;
  const [what, remedy] = sentences[printParseErrorCode(error)] ?? UNKNOWN;
  return { offset, text: what, remedy };
}

/** A number such as 0,3: the parser takes its comma for the end of the value and wonders about what follows. */
function decimalComma(text: string, offset: number): Broken | undefined {
  const begun = /(?<=[:[,\s])\d+,$/.exec(text.slice(0, offset));
  const rest = /^\d+/.exec(text.slice(offset));
  if (!begun || !rest) return undefined;
  const number = begun[0] + rest[0];
  return {
    offset: begun.index,
    text: `Дробь ${number} написана через запятую, а запятая в JSON отделяет одно значение от другого.`,
    remedy: `Напишите через точку и в кавычках: "${number.replace(',', '.')}".`,
  };
}

/** Quotation marks that a text editor put in the place of straight ones. */
function otherQuotes(text: string, offset: number): Broken | undefined {
  const [, opening, inner] = /^([«“”„‘’'`])([^»“”„‘’'`"\r\n]*)/.exec(text.slice(offset)) ?? [];
  if (opening === undefined) return undefined;
  return { offset, text: `Здесь кавычки ${opening}, а JSON понимает только прямые ".`, remedy: `Замените их на прямые: "${inner ?? ''}".` };
}

/** Straight quotation marks inside a text: the parser takes the first of them for its end. */
function quotesInside(text: string, offset: number): Broken | undefined {
  if (text[offset - 1] !== '"' || !/^[\p{L}\p{N}]/u.test(text.slice(offset))) return undefined;
  return { offset: offset - 1, text: 'Кавычки " стоят внутри текста, и он здесь обрывается.', remedy: 'Внутри текста напишите «ёлочки» или поставьте перед каждой кавычкой черту: \\".' };
}

const UNKNOWN: readonly [string, string] = [
  'Файл не читается как JSON.',
  'Проверьте кавычки ", запятые между строками и отсутствие запятой после последней.',
];

const sentences: Readonly<Record<string, readonly [string, string]>> = {
  InvalidSymbol: ['Здесь слово без кавычек.', 'Возьмите его в прямые кавычки: "слово".'],
  InvalidNumberFormat: ['Это не число.', 'Напишите число вида 0.3.'],
  PropertyNameExpected: ['Здесь ожидается название в прямых кавычках.', 'Уберите лишнюю запятую перед этим местом или возьмите название в кавычки ".'],
  ValueExpected: ['Здесь не хватает значения.', 'Впишите значение или уберите лишнюю запятую.'],
  ColonExpected: ['После названия не хватает двоеточия.', 'Поставьте двоеточие между названием и значением.'],
  CommaExpected: ['Перед этим местом не хватает запятой.', 'Поставьте запятую в конце предыдущего значения.'],
  CloseBraceExpected: ['Не хватает закрывающей скобки }.', 'Закройте скобку.'],
  CloseBracketExpected: ['Не хватает закрывающей скобки ].', 'Закройте скобку.'],
  EndOfFileExpected: ['Здесь файл должен был кончиться, а в нём есть что-то ещё.', 'Удалите лишнее или проверьте, нет ли выше лишней скобки.'],
  InvalidCommentToken: ['Примечаний в JSON не бывает.', 'Удалите примечание.'],
  UnexpectedEndOfComment: ['Примечаний в JSON не бывает.', 'Удалите примечание.'],
  UnexpectedEndOfString: ['Открытая здесь кавычка не закрыта в этой же строке.', 'Поставьте закрывающую кавычку ".'],
  UnexpectedEndOfNumber: ['Число здесь обрывается.', 'Допишите число, например 0.3.'],
  InvalidUnicode: ['После \\u ожидаются четыре шестнадцатеричные цифры.', 'Впишите саму букву.'],
  InvalidEscapeCharacter: ['Обратной косой черты с таким знаком в JSON не бывает.', 'Удвойте черту: \\\\ или уберите её.'],
  InvalidCharacter: ['Внутри кавычек стоит непечатный знак.', 'Удалите его: перенос строки пишется \\n, табуляция — \\t.'],
};

/** Names that an object has twice: a parser would take the last and say nothing. */
export function doubledNames(root: Node): Node[] {
  const doubled: Node[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const name = child.type === 'property' ? child.children?.[0] : undefined;
      if (name && seen.has(name.value)) doubled.push(name);
      seen.add(name?.value);
      open.push(child);
    }
  }
  return doubled;
}
