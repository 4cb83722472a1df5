import type { Choice, Collection, Language, Methodology, Rounding } from 'nok-methodology';
import { counted, quotedList } from './russian.js';

/** A question on which the order is silent, and what was taken. */
export interface ChoiceInWords {
  readonly question: string;
  readonly chosen: string;
  readonly byDefault: boolean;
}

/** What a choice is called where nobody made it. */
export const byDefaultInWords = (byDefault: boolean): string => (byDefault ? 'по умолчанию' : 'выбрано');

/** The words of a language for questions and for what was taken. */
export interface ChoiceWording {
  readonly language: Language;
  readonly questions: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly rounding: (rounding: Rounding) => string;
  readonly tieBreakers: (criteria: readonly string[]) => string;
  readonly quotedList: (labels: readonly string[]) => string;
}

/** All choices a rating depends on, those that say the same of several observations together. */
export function choicesInWords(
  choices: readonly Choice[], methodology: Methodology, collection: Collection, wording: ChoiceWording = russianChoices,
): ChoiceInWords[] {
  const { questions, language } = wording;
  const together = new Map<string, { choice: Choice; about: string[] }>();
  for (const choice of choices) {
    const key = JSON.stringify([choice.question, choice.chosen, choice.byDefault]);
    const known = together.get(key) ?? { choice, about: [] };
    together.set(key, known);
    known.about.push(aboutOf(choice, methodology, collection, language));
  }
  return [...together.values()].map(({ choice, about }) => ({
    question: [questions[choice.question] ?? choice.question, ...(about.join('') === '' || choice.question === '2.2' ? [] : [wording.quotedList(about)])].join(': '),
    chosen: chosenOf(choice.chosen, wording),
    byDefault: choice.byDefault,
  }));
}

/** Choices in Russian. */
export const russianChoices: ChoiceWording = {
  language: 'ru',
  questions: {
    '2.2': 'Показатель 2.2',
    denominator: 'Знаменатель доли',
    'nobody-asked': 'Некого опросить',
    'not-applicable': 'Перечень не применим',
    'item-not-applicable': 'Позиция не применима',
    rounding: 'Округление',
    ties: 'Равные баллы',
    'rank-on': 'Места распределены',
    'average-of': 'Средние посчитаны',
    'across-methodologies': 'Разные методики в одном рейтинге',
    'waiting-between': 'Среднее ожидание не в целых единицах',
    combining: 'Части организации объединены',
    'left-out-in-part': 'Показателя нет в одной из частей',
    'nobody-asked-in-parts': 'Некого опросить в частях',
    'not-applicable-in-parts': 'Перечень не применим в частях',
    weighting: 'Организация весит в среднем',
    sectors: 'Сферы сведены',
    'summary-391a': 'Баллы сведены в один',
    'scales-391a': 'Концы шкал',
  },
  answers: {
    timeliness: 'только своевременность, без сроков ожидания',
    'those-who-used': 'те, кто этим пользовался',
    'all-respondents': 'все опрошенные',
    'leave-out': 'исключить, значимости пересчитать',
    full: 'считать за 100',
    zero: 'считать за 0',
    present: 'считать, что она есть',
    absent: 'считать, что её нет',
    dense: 'общее место, следующее без пропуска: 1, 2, 2, 3',
    competition: 'общее место, следующее с пропуском: 1, 2, 2, 4',
    printed: 'по напечатанным (округлённым) баллам',
    exact: 'по точным баллам',
    attained: 'сравнивается процент от наибольшего возможного по каждой методике',
    'waiting-and-timeliness': 'среднее баллов за сроки ожидания и баллов за своевременность',
    'round-first': 'сначала округлить среднее до целых, половину — вверх',
    'band-reached': 'взять ступень, которая уже достигнута',
    'plain-mean': 'простое среднее',
    'by-recipients': 'среднее, взвешенное по числу получателей услуг',
    'by-respondents': 'среднее, взвешенное по числу опрошенных',
    'other-parts': 'среднее по остальным частям',
    'mean-of-sectors': 'среднее по сферам',
    'all-organisations': 'одно среднее по всем организациям',
    'weighted-mean': 'взвешенное среднее',
    'weighted-sum': 'взвешенная сумма',
    council: 'заданы советом',
  },
  rounding: ({ digits, mode, at }) => `до ${counted(digits, 'знака', 'знаков', 'знаков')} после запятой, ${modes[mode]}, ${stages[at]}`,
  tieBreakers: (criteria) => `разводятся по критериям ${criteria.join(', ')}`,
  quotedList,
};

const modes = { 'half-up': 'половина — вверх', 'half-even': 'половина — к чётной' } as const;
const stages = { end: 'только при печати', 'every-level': 'показателей, критериев и итога по очереди' } as const;

function chosenOf(chosen: Choice['chosen'], { answers, rounding, tieBreakers }: ChoiceWording): string {
  if (typeof chosen === 'string') return answers[chosen] ?? chosen;
  return 'by' in chosen ? tieBreakers(chosen.by) : rounding(chosen);
}

function aboutOf({ observation = '', item }: Choice, { observations }: Methodology, { checklists }: Collection, language: Language): string {
  const label = observations[observation]?.label[language] ?? '';
  const list = checklists.find((checklist) => checklist.observation === observation);
  const found = list?.items.find(({ id }) => id === item);
  return list && found ? `${list.title[language]}: ${found.label[language]}` : label;
}
