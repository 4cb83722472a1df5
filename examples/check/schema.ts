import * as z from 'zod';
import { procedureSchema } from 'nok-methodology/schemas';

/** What an editor shows beside a name, wherever it stands. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: 'Файл схемы: по нему редактор подсказывает.',
  extends: 'Готовая методика, от которой отличается эта; в "methodology" тогда только отличия.',
  methodology: 'Методика: исходные значения, показатели, критерии, итог.',
  collection: 'Чек-листы и анкета: как собирают исходные значения.',
  bands: 'Уровни оценки словами: от нижнего края (не включая) до верхнего.',
  rating: 'Правило рейтинга.',
  title: 'Название по-русски и по-английски.',
  label: 'Название по-русски и по-английски.',
  acts: 'Акты, на которые опирается методика, или их ключи в ссылке.',
  citation: 'На какие акты опирается это место и насколько оно достоверно.',
  weightCitation: 'То же о значимости, если она известна с другой достоверностью.',
  verification: 'confirmed — сверено с текстом, practice — так считают на практике, unverified — не сверено.',
  validFrom: 'Первый день действия, ГГГГ-ММ-ДД.',
  validTo: 'Последний день действия, ГГГГ-ММ-ДД.',
  checkedOn: 'Когда в последний раз смотрели, не изменились ли акты.',
  range: 'Границы, за которые оценка не может выйти.',
  observations: 'Исходные значения по ключам.',
  source: 'Откуда берут: стенд, сайт, обследование, опрос, документы, контрольное обращение.',
  symbol: 'Обозначение в акте.',
  mayBeEmpty: 'true, если может быть некого спросить или перечень может быть не применим.',
  criteria: 'Критерии.',
  indicators: 'Показатели критерия.',
  formula: 'Как считается.',
  weight: 'Значимость десятичным числом в кавычках: "0.3".',
  points: 'Баллы десятичным числом в кавычках.',
  cap: 'Не больше стольких баллов.',
  rounding: 'Округление: знаков, правило, только при печати ("end") или на каждом уровне.',
  choices: 'Что принято там, где порядок молчит.',
  checklists: 'Чек-листы: перечень позиций на одно исходное значение.',
  questionnaire: 'Анкета.',
  gate: 'Вопрос-фильтр: этот вопрос задают тем, кто ответил на него «да».',
  observation: 'В какое исходное значение это идёт.',
  notCounted: 'Столбцы, которые не считаются: предложения, пол, возраст.',
  ties: 'Равные баллы: "dense" — 1, 2, 2, 3; "competition" — 1, 2, 2, 4; { "by": ["1"] } — по критериям.',
  on: 'Сравнивают напечатанные ("printed") или точные ("exact") баллы.',
  groupBy: 'Отдельный рейтинг по типу, муниципалитету или форме обслуживания.',
};

/** The JSON Schema of a procedure, with words beside the names; the draft that editors know best. */
export const schemaText = (): string =>
  `${JSON.stringify(described(z.toJSONSchema(procedureSchema, { io: 'input', target: 'draft-7' })), null, 2)}\n`;

function described(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(described);
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, name === 'properties' ? properties(inner as object) : described(inner)]));
}

const properties = (named: object): object =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => {
    const description = Object.hasOwn(descriptions, name) ? { description: descriptions[name] } : {};
    return [name, { ...(described(schema) as object), ...description }];
  }));
