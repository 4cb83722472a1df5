import {
  blankTitles, defineMethodology, type AnswerOption, type Cell, type Collection, type Item, type Methodology, type Question, type Table,
} from 'nok-methodology';
import { criterion, mean, measure, number, observation, share, small } from '../methodology/small.js';

export const text = (ru: string, en = ru) => ({ ru, en });
export const item = (id: string): Item => ({ id, label: text(`позиция ${id}`, `item ${id}`), verification: 'practice' });
export const question = (id: string, more: Partial<Question> = {}): Question => ({ id, text: text(`Вопрос ${id}?`, `Question ${id}?`), ...more });
const option = (id: string, ru: string, more: Partial<AnswerOption>): AnswerOption => ({ id, label: text(ru, id), ...more });

/** A council's own methodology (synthetic) that observes in every way there is. */
export const council: Methodology = defineMethodology(small(
  {
    advised: observation('respondents', { mayBeEmpty: true }), content: measure('0', '1'), mark: measure('1', '5'),
    days: { ...measure('-1', '30'), mayBeEmpty: true }, polite: observation('respondents'), building: measure('0', '1'),
    openness: { ...measure('0', '1'), mayBeEmpty: true }, calls: observation('respondents', { mayBeEmpty: true }),
    places: observation('items', { most: 6 }), facts: observation('checklist', { mayBeEmpty: true }),
  },
  [
    criterion('1', mean(share('advised'), share('polite'), share('calls'), share('facts'))),
    criterion('2', mean(number('content'), number('mark'), number('building'), number('openness'))),
    criterion('3', number('days')), criterion('4', number('places')),
  ],
  { range: { least: '-1', most: '100' } },
));

/** Answers of every kind: a gate that is a choice, counted options, options with points, a mark, a number, yes and no. */
export const asked: readonly Question[] = [
  question('came', { answer: { kind: 'choice', options: [
    option('often', 'Часто', { counted: true, opens: true }), option('once', 'Один раз', { counted: false, opens: true }), option('never', 'Никогда', { counted: false }),
  ] } }),
  question('advice', { gate: 'came', observation: 'advised', answer: { kind: 'choice', options: [
    option('surely', 'Конечно', { counted: true }), option('rather', 'Скорее да', { counted: true }),
    option('hardly', 'Вряд ли', { counted: false }), option('unsure', 'Затрудняюсь ответить', { blank: true }),
  ] } }),
  question('mood', { observation: 'content', answer: { kind: 'choice', options: [
    option('good', 'Да', { points: '1' }), option('partly', 'Отчасти', { points: '0.35' }), option('bad', 'Нет', { points: '0' }), option('blank', 'Не знаю', { blank: true }),
  ] } }),
  question('score', { observation: 'mark', answer: { kind: 'mark', least: 1, most: 5 } }),
  question('waited', { observation: 'days', gate: 'came', answer: { kind: 'number', least: '-0.5', most: '30' } }),
  question('politely', { observation: 'polite' }),
];

export const own: Collection = {
  checklists: [{
    observation: 'building', title: text('Здание', 'Building'), items: [item('roof'), item('stairs'), item('ramp')],
    grades: [{ label: text('исправно', 'sound'), points: '1' }, { label: text('мелкие недостатки', 'flaws'), points: '0.9' }, { label: text('негодно', 'unfit'), points: '0' }],
  }],
  questionnaire: { title: text('Анкета'), verification: 'practice', notCounted: [], questions: asked },
  figures: [
    { observation: 'openness', title: text('Открытость', 'Openness') }, { observation: 'calls', title: text('Звонки', 'Calls') },
    { observation: 'places', title: text('Места', 'Places') }, { observation: 'facts', title: text('Сведения', 'Facts') },
  ],
};

/** Rows under the titles of a blank form, numbered as in a file. */
export const filled = (table: 'checklists' | 'answers', rows: readonly (readonly Cell[])[], collection = own): Table =>
  ({ titles: blankTitles(collection, table, 'ru'), rows: rows.map((cells, row) => ({ number: row + 2, cells })) });

/** A study that is in order: an organisation, three grades, four figures. */
export const STUDY: readonly Cell[] = ['А', 'исправно', '0,9', 0, '0,75', '9 из 10', 4, '8,5/10'];

/** An answer sheet that is in order: organisation, form, six answers, who answered. */
export const SHEET: readonly Cell[] = ['А', 'сайт', 'Часто', 'Конечно', 'Отчасти', 5, '2,5', 'да', 'получатель'];
