import type { Collection, Methodology } from 'nok-methodology';
import { page, table } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';

const titles = {
  ru: { item: 'Позиция', code: 'Код', question: 'Вопрос', gate: 'Задают, если «да»', fills: 'Что считают', nothing: 'вопрос-фильтр', optional: 'необязательный; только для сводки' },
  en: { item: 'Item', code: 'Code', question: 'Question', gate: 'Asked after a “yes”', fills: 'What it counts', nothing: 'a gate', optional: 'optional; for the summary only' },
} as const;

/** The checklists, a table each. */
export function checklists({ checklists: lists }: Collection, { observations }: Methodology, { columns, facts, language }: Texts): string {
  const { item, code } = titles[language];
  return page(lists.flatMap((list) => {
    const symbol = observations[list.observation]?.symbol;
    return [
      `**${list.title[language]}**${symbol === undefined ? '' : ` (${symbol})`}`,
      table(
        [[item, 'left'], [code, 'left'], [columns.certainty, 'left']],
        list.items.map(({ id, label, verification }) => [label[language], `\`${id}\``, facts.verifications[verification]]),
      ),
    ];
  })).trimEnd();
}

/** The questionnaire: question, its gate, what it is counted into. */
export function questionnaire({ questionnaire: { questions } }: Collection, { observations }: Methodology, { language }: Texts): string {
  const words = titles[language];
  const numberOf = (id: string): number => questions.findIndex((question) => question.id === id) + 1;
  return table(
    [['№', 'right'], [words.question, 'left'], [words.code, 'left'], [words.gate, 'left'], [words.fills, 'left']],
    questions.map(({ id, text, gate, observation, optional }) => [
      String(numberOf(id)),
      text[language],
      `\`${id}\``,
      gate === undefined ? '' : `№\u00A0${numberOf(gate)}`,
      observation === undefined ? (optional ? words.optional : words.nothing) : (observations[observation]?.label[language] ?? ''),
    ]),
  );
}
