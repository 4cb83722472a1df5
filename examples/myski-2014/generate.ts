import Papa from 'papaparse';
import { blankTitles, type Collection, type Question } from 'nok-methodology';
import { randomFrom, type Random } from '../kaluga-2021/random.js';
import { REGISTER_TITLES } from '../rate/register.js';
import { PLANS, type Plan } from './plan.js';

/** All data of this example are made up: this number makes them, and makes the same ones every time. */
export const SEED = 20_140_521;

/** The tables of an institution, as a council of 2014 may have typed them in: the name inside of `data`, and the text. */
export function dataFiles(id: Plan['id'], collection: Collection): [name: string, text: string][] {
  const plan = PLANS.find((one) => one.id === id) as Plan;
  const random = randomFrom(SEED + PLANS.indexOf(plan));
  return [
    [`${id}/register.csv`, csv([Object.values(pick(REGISTER_TITLES)), [id, plan.name, plan.aliases.join(' | '), plan.type]])],
    [`${id}/study.csv`, csv(studyRows(plan, collection))],
    [`${id}/answers.csv`, csv(answerRows(plan, collection, random))],
  ];
}

type Row = readonly string[];

/** The answers of all respondents to a question; nothing where it was not put and not answered. */
type Answers = readonly (string | undefined)[];

/** As Excel saves «CSV UTF-8» in Russia. */
const csv = (rows: readonly Row[]): string => `\uFEFF${Papa.unparse(rows as string[][], { delimiter: ';', newline: '\n' })}\n`;

const pick = ({ id, name, aliases, type }: typeof REGISTER_TITLES) => ({ id, name, aliases, type });

function studyRows({ name, study }: Plan, collection: Collection): Row[] {
  const { checklists, figures = [] } = collection;
  const columns = [...checklists.flatMap(({ items }) => items.map(({ id }) => id)), ...figures.map(({ observation }) => observation)];
  const [, ...titles] = blankTitles(collection, 'checklists', 'ru');
  return [['Учреждение', 'Когда изучали', ...titles], [name, '20.10.2014', ...columns.map((column) => study[column] as string)]];
}

/** A row a questionnaire, in the order in which they were handed in. */
function answerRows(plan: Plan, { questionnaire: { questions } }: Collection, random: Random): Row[] {
  const columns = new Map<string, Answers>();
  for (const question of questions) columns.set(question.id, answersTo(question, plan, questions, columns, random));
  const answeredBy = random.shuffled(dealt(plan.answeredBy));
  const rows = answeredBy.map((who, respondent) => [
    `№ ${String(respondent + 1)}`,
    random.oneOf([plan.name, plan.name, `${plan.name} `, plan.name.toUpperCase(), ...plan.aliases]),
    who,
    ...questions.map(({ id }) => spelt(columns.get(id)?.[respondent], random)),
    random.below(9) === 0 ? random.oneOf(PROPOSALS) : '',
  ]);
  return [['Номер анкеты', 'Чью работу оцениваем', 'Кто заполнял', ...questions.map(({ text }) => text.ru), 'Что бы Вы предложили изменить?'], ...rows];
}

/** Exactly so many of those asked give each answer; a few of the others answer all the same. */
function answersTo({ id, gate }: Question, plan: Plan, questions: readonly Question[], columns: ReadonlyMap<string, Answers>, random: Random): Answers {
  const everybody = Array.from({ length: plan.respondents }, (_, respondent) => respondent);
  const asker = questions.find((question) => question.id === gate);
  const isAsked = (respondent: number): boolean => asker === undefined || opens(asker, columns.get(asker.id)?.[respondent] ?? '');
  const words = dealt(plan.answers[id] ?? {});
  const cells: (string | undefined)[] = everybody.map(() => undefined);
  for (const [position, respondent] of random.shuffled(everybody.filter(isAsked)).entries()) cells[respondent] = words[position];
  const skipped = random.shuffled(everybody.filter((respondent) => !isAsked(respondent)));
  for (const respondent of skipped.slice(0, plan.unasked[id] ?? 0)) cells[respondent] = words[0];
  return cells;
}

const dealt = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([word, count]) => Array.from({ length: count }, () => word));

const opens = ({ answer }: Question, word: string): boolean =>
  answer?.kind === 'choice' ? answer.options.some(({ label, opens: isOpening }) => label.ru === word && isOpening === true) : word === 'да';

/** Words are spelt as people spell them. */
function spelt(word: string | undefined, random: Random): string {
  if (word === undefined) return '';
  if (word === '') return random.oneOf(['', '', '—', 'Затрудняюсь ответить']);
  return random.oneOf([word, word, word, `${word} `, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]);
}

const PROPOSALS = ['Спасибо', 'Чтобы приходили в одно и то же время', 'Нет', 'Позвонить, если задерживаются; и "не забывать"', 'Всё устраивает'];
