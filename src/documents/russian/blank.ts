import { NBSP } from '../../renderings/print.js';

/** Blank forms to be filled in by hand. */
export const blank = {
  questionnaire: {
    about: 'Просим Вас ответить на вопросы об условиях, в которых Вам (или лицу, чьи интересы Вы представляете) оказывают услуги. Анкета анонимная: имя указывать не нужно.',
    how: `Отметьте один ответ знаком «✓» или обведите его. Если ответить трудно, вопрос можно пропустить.`,
    organisation: 'Организация',
    date: 'Дата',
    form: 'Как получена анкета (бумажная, интервью, телефон, сайт, QR-код)',
    column: { number: '№', question: 'Вопрос', answer: 'Ответ' },
    yes: '□ Да',
    no: '□ Нет',
    box: (label: string) => `□ ${label}`,
    mark: (least: number, most: number) => `обведите: ${Array.from({ length: most - least + 1 }, (_, position) => String(least + position)).join('  ')}`,
    longMark: (least: number, most: number) => `_______ (от${NBSP}${least} до${NBSP}${most}, целое)`,
    number: (least: string, most: string) => `_______ (от${NBSP}${least} до${NBSP}${most})`,
    ifNo: (number: number) => `если «нет», переходите к${NBSP}вопросу${NBSP}${number}`,
    ifNoEnd: 'если «нет», на этом вопросы закончены',
    ifOther: (number: number) => `переходите к${NBSP}вопросу${NBSP}${number}`,
    ifOtherEnd: 'на этом вопросы закончены',
    onlyIf: (number: number) => `Отвечайте, если ответ на${NBSP}вопрос${NBSP}${number}${NBSP}— «да».`,
    onlyIfOptions: (number: number, labels: string) => `Отвечайте, если на${NBSP}вопрос${NBSP}${number} отмечено: ${labels}.`,
    notCounted: 'Дополнительно (на оценку не влияет):',
    thanks: 'Спасибо!',
    unverified: 'Вопросы приведены по памяти: с текстом акта не сверены.',
  },
  checklist: {
    title: (methodology: string) => `Чек-лист обследования организации: ${methodology}`,
    about: 'По каждой позиции отметьте один столбец знаком «✓». Если позиция к организации не относится, напишите почему.',
    organisation: 'Организация',
    date: 'Дата обследования',
    who: 'Обследование провёл (должность, подпись)',
    columns: {
      number: '№', item: 'Позиция', present: 'Есть', inPart: 'Частично (доля от 0 до 1)', absent: 'Нет', notApplicable: 'Не применимо: почему', evidence: 'Чем подтверждено',
    },
    list: (number: number, title: string, label: string) => `${number}. ${title} («${label}»)`,
    mark: '*',
    unverified: '* Позиция приведена по памяти: с текстом акта не сверена.',
    figures: 'Готовые числа',
    figureColumns: { number: '№', figure: 'Что записать', value: 'Значение', source: 'Источник' },
    nothing: 'Чек-листов методика не содержит.',
  },
};
