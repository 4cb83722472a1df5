import type { Language } from 'nok-methodology';

/** A mistake that a newcomer makes in the template: what stood there, what was written instead. */
export interface Mistake {
  readonly title: Readonly<Record<Language, string>>;
  readonly was: string;
  readonly wrote: string;
}

const WEIGHT = '{ "weight": "0.4", "of": { "kind": "reference", "to": "1.1" } },';
const COMFORT = '"formula": { "kind": "perItem", "of": "comfort", "points": "25", "cap": "100" }';
const POLITE = '"id": "polite", "observation": "politeness",';

/** The mistakes by the steps of the page. */
export const mistakes: Readonly<Record<'text' | 'shape' | 'names' | 'scales' | 'collection' | 'rating', readonly Mistake[]>> = {
  text: [
    { title: { ru: 'Запятая в дроби', en: 'A decimal comma' }, was: WEIGHT, wrote: WEIGHT.replace('"0.4"', '0,4') },
    { title: { ru: 'Забыта запятая между строками', en: 'No comma between two lines' }, was: '"id": "council-sample",', wrote: '"id": "council-sample"' },
    {
      title: { ru: 'Лишняя запятая после последнего значения', en: 'A comma after the last value' },
      was: '"rating": { "ties": "dense", "on": "printed" }', wrote: '"rating": { "ties": "dense", "on": "printed", }',
    },
    { title: { ru: 'Кавычки-ёлочки вместо прямых', en: 'Quotation marks of a text editor' }, was: '"number": "1",', wrote: '"number": «1»,' },
    {
      title: { ru: 'Прямые кавычки внутри текста', en: 'Straight quotation marks inside a text' },
      was: '{ "ru": "Открытость", "en": "Openness" }', wrote: '{ "ru": "Открытость "на виду"", "en": "Openness" }',
    },
    { title: { ru: 'Примечание в файле', en: 'A comment in the file' }, was: '"validFrom": "2026-02-01",', wrote: '"validFrom": "2026-02-01", // с февраля' },
    { title: { ru: 'Одно и то же дважды', en: 'The same name twice' }, was: '"kind": "items", "source": "visit", "most": 4,', wrote: '"kind": "items", "source": "visit", "most": 4, "most": 5,' },
  ],
  shape: [
    { title: { ru: 'Опечатка в названии', en: 'A misspelt name' }, was: '"label": { "ru": "Открытость", "en": "Openness" },', wrote: '"lable": { "ru": "Открытость", "en": "Openness" },' },
    { title: { ru: 'Число без кавычек', en: 'A number without quotation marks' }, was: WEIGHT, wrote: WEIGHT.replace('"0.4"', '0.4') },
    { title: { ru: 'Название только по-русски', en: 'A label in Russian alone' }, was: '{ "ru": "Вежливость", "en": "Politeness" }', wrote: '{ "ru": "Вежливость" }' },
    { title: { ru: 'День по-русски', en: 'A day as Russians write it' }, was: '"date": "2026-01-15"', wrote: '"date": "15.01.2026"' },
    { title: { ru: 'Неизвестный источник', en: 'An unknown source' }, was: '"kind": "checklist", "source": "stand",', wrote: '"kind": "checklist", "source": "board",' },
    { title: { ru: 'Неизвестный вид формулы', en: 'An unknown kind of formula' }, was: '"formula": { "kind": "share", "of": "politeness" }', wrote: '"formula": { "kind": "percent", "of": "politeness" }' },
  ],
  names: [
    { title: { ru: 'Значимости не дают 1', en: 'The weights do not add up to 1' }, was: WEIGHT, wrote: WEIGHT.replace('0.4', '0.3') },
    { title: { ru: 'Формула берёт то, чего нет', en: 'A formula takes what is not there' }, was: '"formula": { "kind": "share", "of": "politeness" }', wrote: '"formula": { "kind": "share", "of": "politness" }' },
    {
      title: { ru: 'Значение собирают, а в формуле его нет', en: 'A value is collected and used nowhere' },
      was: '"formula": { "kind": "share", "of": "politeness" }', wrote: '"formula": { "kind": "share", "of": "informationSatisfaction" }',
    },
    { title: { ru: 'Показателя с таким номером нет', en: 'No indicator of that number' }, was: '{ "kind": "reference", "to": "2.2" }', wrote: '{ "kind": "reference", "to": "2.3" }' },
    { title: { ru: 'Два показателя под одним номером', en: 'Two indicators of one number' }, was: '"id": "2.2",', wrote: '"id": "2.1",' },
    { title: { ru: 'Вид формулы не подходит исходному значению', en: 'A kind of formula that does not suit the value' }, was: COMFORT, wrote: '"formula": { "kind": "share", "of": "comfort" }' },
    { title: { ru: 'Ссылка на акт, которого нет', en: 'An act that is not there' }, was: '"citation": { "acts": ["procedure"], "verification": "unverified" },\n    "validFrom": "2026-02-01",', wrote: '"citation": { "acts": ["order"], "verification": "unverified" },\n    "validFrom": "2026-02-01",' },
  ],
  scales: [
    { title: { ru: 'Можно набрать больше 100', en: 'More than 100 can be attained' }, was: COMFORT, wrote: COMFORT.replace('"25"', '"30"').replace('"100"', '"120"') },
    {
      title: { ru: 'Дыра в таблице ступеней', en: 'A hole in a table of steps' },
      was: COMFORT,
      wrote: '"formula": { "kind": "steps", "of": "comfort", "steps": [{ "from": "0", "upTo": "1", "points": "0" }, { "from": "3", "upTo": "4", "points": "100" }] }',
    },
    {
      title: { ru: 'Ступени заходят друг на друга', en: 'Steps that overlap' },
      was: '"formula": { "kind": "share", "of": "politeness" }',
      wrote: '"formula": { "kind": "steps", "of": "politeness", "steps": [{ "from": "0", "to": "60", "points": "0" }, { "from": "50", "to": "100", "points": "100" }] }',
    },
    {
      title: { ru: 'Худшее равно целевому', en: 'The worst is the target' },
      was: COMFORT, wrote: '"formula": { "kind": "linear", "of": "comfort", "worst": "4", "target": "4", "points": "100", "outside": "clamp" }',
    },
    {
      title: { ru: 'Показатель ссылается на свой критерий', en: 'An indicator refers to its own criterion' },
      was: '"formula": { "kind": "share", "of": "information" }', wrote: '"formula": { "kind": "mean", "of": [{ "kind": "share", "of": "information" }, { "kind": "reference", "to": "1" }] }',
    },
  ],
  collection: [
    { title: { ru: 'Вопрос ничего не наполняет', en: 'A question that fills nothing' }, was: POLITE, wrote: '"id": "polite",' },
    { title: { ru: 'Вопрос-фильтр стоит позже или назван иначе', en: 'A gate that stands later, or is called otherwise' }, was: '"gate": "usedStand"', wrote: '"gate": "readStand"' },
    { title: { ru: 'Один код у двух строк', en: 'One id for two lines' }, was: '"id": "water"', wrote: '"id": "address"' },
    {
      title: { ru: 'Оценки от 1 до 5 не складываются в долю', en: 'Marks from 1 to 5 make no share' },
      was: POLITE, wrote: `${POLITE} "answer": { "kind": "mark", "least": 1, "most": 5 },`,
    },
  ],
  rating: [
    { title: { ru: 'Дыра между уровнями', en: 'A hole between bands' }, was: '"above": "60", "upTo": "85"', wrote: '"above": "60", "upTo": "80"' },
    { title: { ru: 'Равных разводит критерий, которого нет', en: 'Ties broken by a criterion that is not there' }, was: '"ties": "dense"', wrote: '"ties": { "by": ["3"] }' },
  ],
};
