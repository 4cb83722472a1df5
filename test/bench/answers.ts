import { blankTitles, collectionOf, methodologyOn, type Table } from 'nok-methodology';

/** Synthetic answers, the same every time (seed 20211115): so many respondents of 17 organisations, each question answered as people do. */
const SEED = 20211115;
const WORDS = ['Да', 'да', 'Да ', 'ДА', 'Нет', 'нет', ''];

export const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
export const { questions } = collectionOf(methodology).questionnaire;
export const register = Array.from({ length: 17 }, (_, position) => ({ id: `Организация № ${position + 1} (условные данные)` }));

/** The answers as a table. */
export function answersTable(respondents: number): Table & { readonly rows: readonly { number: number; cells: string[] }[] } {
  const titles = blankTitles(collectionOf(methodology), 'answers', 'ru');
  let state = SEED;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const rows = Array.from({ length: respondents }, (_, position) => ({
    number: position + 2,
    cells: [
      (register[next(register.length)] as { id: string }).id,
      'бумажная анкета',
      ...questions.map(() => WORDS[next(20) < 17 ? next(4) : 4 + next(3)] as string),
      '', '', '',
    ],
  }));
  return { titles, rows };
}

interface Counted { yes: number; asked: number }

/** The yardstick: a loop over one object an answer sheet, as scripts in use do it, with the same meaning of words and gates. */
export function loopOverObjects(sheets: readonly Readonly<Record<string, string>>[]): Map<string, Record<string, Counted>> {
  const organisations = new Map<string, Record<string, Counted>>();
  for (const sheet of sheets) {
    const name = sheet.organisation as string;
    let counts = organisations.get(name);
    if (counts === undefined) {
      counts = Object.fromEntries(questions.map(({ id }) => [id, { yes: 0, asked: 0 }]));
      organisations.set(name, counts);
    }
    for (const { id, gate } of questions) {
      if (gate !== undefined && (sheet[gate] as string).trim().toLowerCase() !== 'да') continue;
      const answer = (sheet[id] as string).trim().toLowerCase();
      const count = counts[id] as Counted;
      if (answer === 'да') count.yes += 1;
      if (answer !== '') count.asked += 1;
    }
  }
  return organisations;
}

/** The same answers, one object an answer sheet. */
export const answerSheets = ({ rows }: ReturnType<typeof answersTable>): Readonly<Record<string, string>>[] =>
  rows.map(({ cells }) => ({
    organisation: cells[0] as string,
    ...Object.fromEntries(questions.map(({ id }, position) => [id, cells[position + 2] as string])),
  }));
