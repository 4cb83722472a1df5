import fc from 'fast-check';
import type { Cell, Collected, Dictionary, Register, RegisterEntry, TableRow } from 'nok-methodology';
import { answerTitles, checklistTitles, collection, items, questions } from './tables.js';

/** A draw of a random value; fast-check keeps count, so that a failure shrinks. */
export type Draw = fc.GeneratorValue;

const between = (draw: Draw, min: number, max: number): number => draw(fc.integer, { min, max });
const oneOf = <Value>(draw: Draw, values: readonly Value[]): Value => values[between(draw, 0, values.length - 1)] as Value;
const seldom = (draw: Draw, once: number): boolean => between(draw, 1, once) === once;

/** What was meant, before it was typed: the answers of one respondent, or the marks of one checklist in hundredths; `null` does not apply. */
export interface Meant {
  readonly answers: readonly { readonly organisation: string; readonly said: Readonly<Record<string, Said>> }[];
  readonly marks: readonly { readonly organisation: string; readonly hundredths: Readonly<Record<string, number | null>> }[];
}

export type Said = 'yes' | 'no' | 'nothing';

const typed: Readonly<Record<Said, readonly Cell[]>> = {
  yes: ['да', 'Да', ' ДА\u00A0', true, 'ага', 'yes'],
  no: ['нет', 'Нет ', 'н\u200Bет', false, 'No', 'Не-а'],
  nothing: ['', ' ', undefined, null, 'Затрудняюсь ответить', 'ЗАТРУДНЯЮСЬ  ОТВЕТИТЬ'],
};

export const dictionary: Dictionary = { 'Ага': 'yes', 'не-а': 'no', 'затрудняюсь ответить': 'blank' };

const typedMark = (draw: Draw, hundredths: number | null): Cell => {
  if (hundredths === null) return oneOf(draw, ['не применимо: условные данные', 'Не применима — так', 'n/a: synthetic']);
  if (hundredths === 100) return oneOf(draw, typed.yes);
  if (hundredths === 0) return oneOf(draw, typed.no);
  const text = `0.${String(hundredths).padStart(2, '0')}`;
  return oneOf<Cell>(draw, [text, text.replace('.', ','), Number(text), ` ${text} `]);
};

/** Synthetic organisations with several names each. */
const registerOf = (draw: Draw): RegisterEntry[] =>
  Array.from({ length: between(draw, 1, 4) }, (_, position) => ({
    id: `400${position}`, name: `Дом-интернат № ${position} (условные данные)`, aliases: [`ДИ «${position}»`], ...(seldom(draw, 2) && { recipients: 10_000 }),
  }));

const called = (draw: Draw, { id, name = '', aliases = [] }: RegisterEntry): Cell =>
  oneOf<Cell>(draw, [id, Number(id), name, name.toUpperCase(), ` ${name.replace('-', '–')}`, ...aliases.map((alias) => alias.replace('«', '"').replace('»', '"'))]);

/** One item of each list always applies: a list that does not apply at all has its own tests. */
const firsts = collection.checklists.map((list) => list.items[0]?.id);

const marksOf = (draw: Draw): Record<string, number | null> =>
  Object.fromEntries(items.map((id): [string, number | null] => {
    if (!seldom(draw, 4)) return [id, 100];
    const mayBePart = id.startsWith('stand') || id.startsWith('site');
    return [id, oneOf(draw, [...(mayBePart ? [0, 50, 25, 1, 99, between(draw, 1, 99)] : [0, 0]), firsts.includes(id) ? 0 : null])];
  }));

const saidOf = (draw: Draw): Record<string, Said> =>
  Object.fromEntries(questions.map((id) => [id, seldom(draw, 3) ? oneOf<Said>(draw, ['yes', 'no', 'nothing']) : 'yes']));

/** A region as it should be: what was meant, and how it was typed. */
export function regionOf(draw: Draw): { readonly meant: Meant; readonly collected: Collected & { readonly register: Register } } {
  const register = registerOf(draw);
  const marks = register.map(({ id }) => ({ organisation: id, hundredths: marksOf(draw) }));
  const answers = Array.from({ length: between(draw, 0, 12) }, () => ({ organisation: oneOf(draw, register).id, said: saidOf(draw) }));
  const entry = (wanted: string): RegisterEntry => register.find(({ id }) => id === wanted) as RegisterEntry;
  const numbered = (cells: Cell[][]): TableRow[] => cells.map((row, position) => ({ number: position + 2, cells: row }));
  return {
    meant: { answers, marks },
    collected: {
      register, dictionary,
      checklists: {
        titles: checklistTitles,
        rows: numbered(marks.map(({ organisation, hundredths }) => [called(draw, entry(organisation)), ...items.map((id) => typedMark(draw, hundredths[id] ?? null))])),
      },
      answers: {
        titles: answerTitles,
        rows: numbered(answers.map(({ organisation, said }) => [
          called(draw, entry(organisation)), oneOf(draw, ['телефон', 'анкета', '']), ...questions.map((id) => oneOf(draw, typed[said[id] ?? 'nothing'])), '', 'ж', 70,
        ])),
      },
    },
  };
}

const ODD: readonly Cell[] = ['', '?', '0,5', 'не применимо', 'не применимо: нет', 'да', 'нет', '1,5', 5, '400', 'Дом-интернат', 'constructor', '__proto__'];

/** The same with faults: cells, titles, rows and the register spoilt here and there. */
export function spoilt(draw: Draw, collected: Collected): Collected & { readonly register: Register } {
  const register = [...collected.register];
  if (seldom(draw, 6)) register.push({ id: '4000' });
  if (seldom(draw, 6)) register.push({ id: 'Б', aliases: ['ди "0"'] });
  if (seldom(draw, 6)) register.push({ id: oneOf(draw, ['В', 'prototype']), recipients: 0 });
  if (seldom(draw, 6)) register[0] = { id: '4000', name: 'Другое название', recipients: 1 };
  const spoil = ({ titles, rows }: { readonly titles: readonly string[]; readonly rows: Iterable<TableRow> }) => {
    const list = [...rows].map(({ number, cells }) => ({ number, cells: [...cells] }));
    for (let fault = between(draw, 0, 3); fault > 0 && list.length > 0; fault -= 1) {
      const row = oneOf(draw, list);
      row.cells[seldom(draw, 4) ? 0 : between(draw, 0, titles.length)] = oneOf(draw, ODD);
      if (seldom(draw, 5)) list.splice(between(draw, 0, list.length - 1), 1);
      if (seldom(draw, 5)) list.push({ number: list.length + 50, cells: [...row.cells] });
      if (seldom(draw, 8)) row.cells.length = between(draw, 0, titles.length);
    }
    const wrong = seldom(draw, 8) ? titles.map((title, position) => (position === between(draw, 0, titles.length) ? oneOf(draw, ['Пол', 'Организация', '', 'Лишний']) : title)) : titles;
    return { titles: wrong, rows: list };
  };
  return { register, checklists: spoil(collected.checklists), answers: spoil(collected.answers as Collected['checklists']), ...(!seldom(draw, 5) && { dictionary }) };
}
