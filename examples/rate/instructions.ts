import type { Collection, Methodology } from 'nok-methodology';

/** How to fill in the template: a text that lies beside its files. */
export function instructions({ observations }: Methodology, { checklists, questionnaire, figures = [] }: Collection, procedureFile?: string): string {
  const inParts = checklists.filter(({ observation }) => observations[observation]?.kind === 'checklist').map(({ title }) => `«${title.ru}»`);
  const numbers = figures.map(({ title }) => `«${title.ru}»`);
  const notCounted = questionnaire.notCounted.map(({ ru }) => `«${ru}»`);
  const ofUsers = questionnaire.questions.some(({ openDenominator }) => openDenominator);
  return `Как заполнить файлы и получить рейтинг

Заполняйте .csv или .xlsx — что удобнее; ненужные удалите. Заголовки не меняйте, порядок столбцов и строк любой.

checklists — чек-листы. Строка — организация, столбец — позиция. В каждой ячейке:
  да, нет, или «не применимо: причина». Пустая ячейка — ошибка: её не отличить от забытой.${line(numbers.length > 0, `  Число или «9 из 10» пишут здесь: ${numbers.join(', ')}.`)}${line(inParts.length > 0, `  Отчасти, например 0,5, позиция может быть выполнена только здесь: ${inParts.join(', ')}.`)}

answers — анкеты. Строка — одна анкета. Ответы: да, нет или пусто. Пустой ответ не входит в знаменатель.
  Другие слова запишите в dictionary.json: что они значат, решаете вы.
    { "Не пользовался": "no", "Затрудняюсь ответить": "blank" }
  Значения: "yes" — да, "no" — нет, "blank" — пропуск.${line(notCounted.length > 0, `  Не считаются, их можно удалить: ${notCounted.join(', ')}.`)}

register — перечень организаций. Обязателен только «ИНН или код» (любой, лишь бы не повторялся).
  «Другие названия» и «Формы обслуживания» пишут через |. Организация в чек-листах и анкетах
  узнаётся по коду, названию или другому названию. Перечень можно не заполнять: тогда организации —
  те, что в чек-листах, и в анкетах они должны называться так же.

options.json — решения. ${procedureFile === undefined ? 'Обязателен день' : 'Можно указать день'}, на который проводится оценка:
    { "on": "2021-11-15" }
  Остальное — только там, где порядок молчит:
    "whenNobodyAsked": { "remotePoliteness": "leave-out" }   некого опросить: "leave-out" — исключить,
                                                             "full" — считать за 100, "zero" — за 0
    "whenNotApplicable": "leave-out"                         весь перечень не применим — исключить
    "whenItemNotApplicable": "present"                       позиция не применима: "present" — есть, "absent" — нет${line(ofUsers, `    "denominator": "all-respondents"                         доли 1.3 и 4.3 — от всех опрошенных
                                                             (иначе — от тех, кто пользовался)`)}
    "rounding": { "digits": 2, "mode": "half-up", "at": "every-level" }   округлять каждый уровень
                                                             (иначе — только при печати)
    "ties": "competition"                                    равные баллы: места 1, 2, 2, 4
                                                             (иначе 1, 2, 2, 3)

Рейтинг (пишется в одну строку):

  npm run rate -- --checklists checklists.csv --answers answers.csv --register register.csv
                  --dictionary dictionary.json --options options.json --out rating${procedureFile === undefined ? '' : `
                  --procedure ${procedureFile}`}

Если что-то не так, команда перечислит всё сразу: файл, строку, столбец и что сделать.
`;
}

const line = (isThere: boolean, text: string): string => (isThere ? `\n${text}` : '');
