import Papa from 'papaparse';
import { collectionOf, methodologyOn } from 'nok-methodology';
import { answerRows } from './generate/answers.js';
import { checklistRows } from './generate/checklists.js';
import { named, type Row, type Survey } from './generate/survey.js';
import { PLAN } from './plan.js';
import { randomFrom } from './random.js';

/** All data of this example are made up: this number makes them, and makes the same ones every time. */
export const SEED = 20_211_115;

const SURVEY_2021: Survey = { plan: PLAN, seed: SEED, on: '2021-11-15', month: '10.2021', monday: 4 };

/** The raw files as an operator has them: two tables that were never meant for each other, a register, and what ties them together. */
export function dataFiles(survey: Survey = SURVEY_2021): [name: string, text: string][] {
  const collection = collectionOf(methodologyOn({ sector: 'social-service', on: survey.on }));
  const random = randomFrom(survey.seed);
  return [
    ['register.csv', fromExcel(registerRows(survey))],
    ['checklists.csv', fromExcel(checklistRows(survey, collection, random))],
    ['answers.csv', fromForm(answerRows(survey, collection, random))],
  ];
}

/** As Excel saves «CSV UTF-8» in Russia. */
const fromExcel = (rows: readonly Row[]): string => `\uFEFF${Papa.unparse(rows as string[][], { delimiter: ';', newline: '\n' })}\n`;

/** As an online form exports its answers. */
const fromForm = (rows: readonly Row[]): string => `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

function registerRows({ plan }: Survey): Row[] {
  const titles = ['ИНН или код', 'Название', 'Другие названия', 'Тип', 'Муниципалитет', 'Формы обслуживания', 'Получателей услуг'];
  // The notice names no municipalities: these are as made up as all the rest, and the same in every cycle.
  const random = randomFrom(SEED);
  return [titles, ...plan.map((one) =>
    [one.id, named(one), one.aliases.join(' | '), one.type, `Муниципалитет № ${1 + random.below(6)}`, 'стационар', String(one.recipients)])];
}
