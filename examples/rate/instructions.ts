import type { Collection, Methodology } from 'nok-methodology';
import type { Rules } from './arguments.js';
import { answerCells, markCells } from './cells.js';
import { quotedList } from './russian.js';

/** How to fill in the template: a text that lies beside its files. */
export function instructions(methodology: Methodology, collection: Collection, { procedure, sector }: Rules): string {
  const { questionnaire } = collection;
  const answers = answerCells(collection);
  const named = Object.entries({ procedure, sector }).filter(([, value]) => value !== undefined);
  const rules = named.map(([key, value]) => `\n                  --${key} ${value}`).join('');
  const notCounted = questionnaire.notCounted.map(({ ru }) => ru);
  return `Как заполнить файлы и получить рейтинг

Заполняйте .csv или .xlsx — что удобнее; ненужные удалите. Заголовки не меняйте, порядок столбцов и строк любой.

checklists — чек-листы. Строка — организация, столбец — позиция. В каждой ячейке:${lines(markCells(methodology, collection))}

answers — анкеты. Строка — одна анкета. Ответы: да, нет или пусто${answers.length > 0 ? ', а на эти вопросы — другое' : ''}. Пустой ответ не входит в знаменатель.${lines(answers)}
  Другие слова запишите в dictionary.json: что они значат, решаете вы.
    { "Не пользовался": "no", "Затрудняюсь ответить": "blank" }
  Значения: "yes" — да, "no" — нет, "blank" — пропуск.${lines(notCounted.length > 0 ? [`Не считаются, их можно удалить: ${quotedList(notCounted)}.`] : [])}

register — перечень организаций. Обязателен только «ИНН или код» (любой, лишь бы не повторялся).
  «Другие названия» и «Формы обслуживания» пишут через |. Организация в чек-листах и анкетах
  узнаётся по коду, названию или другому названию. Перечень можно не заполнять: тогда организации —
  те, что в чек-листах, и в анкетах они должны называться так же.

options.json — решения. ${procedure === undefined ? 'Обязателен день' : 'Можно указать день'}, на который проводится оценка:
    { "on": "${procedure === undefined ? '2021-11-15' : methodology.validFrom ?? '2021-11-15'}" }
  Остальное — только там, где порядок молчит:
${silences(methodology, collection).join('\n')}
    "rounding": { "digits": 2, "mode": "half-up", "at": "every-level" }   округлять каждый уровень
                                                             (иначе — только при печати)
    "ties": "competition"                                    равные баллы: места 1, 2, 2, 4
                                                             (иначе 1, 2, 2, 3)

Рейтинг (пишется в одну строку):

  npm run rate -- --checklists checklists.csv --answers answers.csv --register register.csv
                  --dictionary dictionary.json --options options.json --out rating${rules}

Если что-то не так, команда перечислит всё сразу: файл, строку, столбец и что сделать.
`;
}

const lines = (all: readonly string[]): string => all.map((line) => `\n  ${line}`).join('');

/** Only what may happen under this methodology. */
function silences({ observations }: Methodology, { checklists, questionnaire }: Collection): string[] {
  const all = Object.entries(observations);
  const [asked] = all.filter(([, { kind, mayBeEmpty }]) => kind === 'respondents' && mayBeEmpty).map(([key]) => key).reverse();
  const byThePiece = checklists.some(({ observation }) => observations[observation]?.kind === 'items');
  const said = (option: string, ...meaning: readonly string[]): string =>
    meaning.map((text, row) => `${(row === 0 ? `    ${option}` : '').padEnd(59)}  ${text}`).join('\n');
  return [
    ...(asked === undefined ? [] : [said(`"whenNobodyAsked": { "${asked}": "leave-out" }`, 'некого опросить: "leave-out" — исключить,', '"full" — считать за 100, "zero" — за 0')]),
    ...(all.some(([, { mayBeEmpty }]) => mayBeEmpty) ? [said('"whenNotApplicable": "leave-out"', 'весь перечень не применим — исключить')] : []),
    ...(byThePiece ? [said('"whenItemNotApplicable": "present"', 'позиция не применима: "present" — есть, "absent" — нет')] : []),
    ...(questionnaire.questions.some(({ openDenominator }) => openDenominator)
      ? [said('"denominator": "all-respondents"', 'доли 1.3 и 4.3 — от всех опрошенных', '(иначе — от тех, кто пользовался)')] : []),
  ];
}
