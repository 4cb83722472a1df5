import { counted } from '../rate/russian.js';
import { russianPrint } from './print.js';
import type { OrganisationTexts, RegionTexts, ReportTexts } from './texts.js';

const region: RegionTexts = {
  methodology: (title) => `Методика: ${title}`,
  day: (day) => `Дата оценки: ${day}`,
  organisations: (number) => `Организаций: ${String(number)}`,
  fingerprint: (fingerprint) => `Отпечаток методики: \`${fingerprint}\``,
  leftOut: (names) => `В рейтинг не вошли: ${names}`,
  inBrief: (mean, lowest, highest) => `Средняя оценка — ${mean}, наименьшая — ${lowest}, наибольшая — ${highest}.`,
  mostLost: (losses) => `Больше всего баллов теряется на критериях ${losses.map(({ criterion, share }, position) => `${criterion} (${share}${position === 0 ? ' всех потерь' : ''})`).join(', ')}.`,
  sample: {
    title: 'Выборка',
    asked: (asked, recipients) => (recipients === undefined ? `Опрошено ${asked} получателей услуг и их представителей.` : `Опрошено ${asked} из ${recipients} получателей услуг.`),
    representatives: (number) => `За получателей ответили представители: ${number}.`,
    forms: (forms) => `Формы опроса: ${forms}.`,
    rule: 'Опросить нужно не меньше 40\u00A0% получателей, но не больше 600 в каждой организации (приказ Минтруда №\u00A0675н; правило с текстом не сверено).',
    enough: 'Во всех организациях опрошено достаточно.',
    tooFew: (organisations) => `Опрошено меньше, чем нужно: ${organisations}.`,
    ofRequired: (name, asked, required) => `${name} — ${asked} вместо ${required}`,
    columns: ['Организация', 'Получателей', 'Нужно опросить', 'Опрошено', 'Из них представителей'],
    together: 'Всего',
  },
  rating: {
    title: 'Рейтинг',
    place: 'Место',
    organisation: 'Организация',
    criterion: (id) => `К${id}`,
    total: 'Итог',
    mean: 'В среднем',
    links: 'По ссылке на организации — что даст ей больше всего баллов и как получен каждый балл.',
    leftOut: 'Прочерк: критерий не участвует, значимость распределена между остальными.',
    best: 'Лучшие: места 1–3',
    last: 'Последние места',
    ofPlace: (place, name, score) => `${String(place)}-е место: ${name} — ${score}`,
  },
  directions: {
    title: 'Над чем работать',
    about: 'Потеря — сколько баллов итоговой оценки в среднем недобирает организация на этом критерии.',
    columns: ['Критерий', 'Средняя потеря, баллы', 'Доля всех потерь'],
    items: ['Чего не хватает', 'Чек-лист', 'Нет', 'Частично', 'Всего организаций'],
    commonest: (shown, all) => (shown === all ? 'Показаны все позиции, которых не хватает.' : `Показаны самые частые позиции: ${String(shown)} из ${String(all)}, которых где-либо не хватает.`),
    beyondCap: 'Ниже — чего не хватает чаще всего и как в среднем ответили в организациях. Не каждая недостающая позиция стоит баллов: когда показатель уже набрал 100, ещё одна ничего не прибавляет. Сколько стоит каждая, сказано на странице организации.',
    shares: (shares) => `Опрос, средняя доля по организациям: ${shares}.`,
  },
  survey: {
    title: 'Опрос по вопросам',
    about: 'Ответы всех организаций вместе, без взвешивания. Доля — от числа ответивших «да» или «нет». Интервал (по Уилсону, 95\u00A0%, с поправкой на число получателей) показывает, какой могла бы быть доля среди всех получателей, если опрошенные отобраны случайно; на баллы он не влияет.',
    inconsistent: (number) => `Не ${number % 10 === 1 && number % 100 !== 11 ? 'учтён' : 'учтены'} ${counted(number, 'ответ', 'ответа', 'ответов')} на вопросы, которые следовало пропустить.`,
    columns: ['Вопрос', 'Да', 'Нет', 'Без ответа', 'Пропущен', 'Доля «да»', 'Интервал'],
  },
  indicators: {
    title: 'Показатели по критериям',
    about: 'Среднее — по напечатанным баллам организаций, у которых показатель участвует в оценке.',
    columns: ['Показатель', 'Наименьшее', 'Среднее', 'Наибольшее', 'Организаций'],
  },
  choices: {
    title: 'Где порядок молчит и что принято',
    columns: ['Вопрос', 'Что принято', 'Кто выбрал'],
    by: (byDefault) => (byDefault ? 'по умолчанию' : 'пользователь'),
  },
  certainty: {
    title: 'Насколько надёжны правила',
    verifications: { confirmed: 'Подтверждено', practice: 'По практике операторов', unverified: 'Не сверено с текстом' },
    edition: 'редакция в целом',
    total: 'итоговая оценка',
    criteria: (ids) => `${ids.length === 1 ? 'критерий' : 'критерии'}\u00A0${ids.join(', ')}`,
    indicators: (ids) => `${ids.length === 1 ? 'показатель' : 'показатели'}\u00A0${ids.join(', ')}`,
    weights: (ids) => `значимость ${ids.length === 1 ? 'показателя' : 'показателей'}\u00A0${ids.join(', ')}`,
    wholeList: (list) => `чек-лист ${list} целиком`,
    items: (list, items) => `чек-лист ${list}: ${items}`,
    questionnaire: 'вопросы анкеты',
    beyondLastCheck: (on, checkedOn) => `Оценка на ${on}, а изменились ли акты, в последний раз смотрели ${checkedOn}.`,
  },
  files: {
    title: 'Что ещё записано',
    workbook: 'Книга с таблицами: исходные данные, опрос по вопросам, показатели, критерии, итоги и места, недостатки',
    otherLanguage: 'Этот отчёт по-английски',
    ratingChart: 'Рейтинг по критериям',
    heatMap: 'Показатели всех организаций',
    weightsChart: 'Доли показателей в итоговой оценке',
  },
};

/** Printed points with their noun: 92,42 балла, 91 балл. */
const points = (printed: string): string => (printed.includes(',') ? `${printed}\u00A0балла` : counted(Number(printed), 'балл', 'балла', 'баллов'));

const partly = (inPart: boolean): string => (inPart ? ' (есть частично)' : '');

const organisation: OrganisationTexts = {
  title: (name) => name,
  result: (score, place, of) => `**${points(score)}, ${String(place)}-е место** (в рейтинге ${counted(of, 'организация', 'организации', 'организаций')}).`,
  what: 'Что даёт больше всего баллов',
  missing: (loss, most) => `До ${most} не хватает ${points(loss)}.`,
  nothingMissing: (most) => `Набраны все ${most}: прибавить нечего.`,
  brings: (what, gain) => `**${what}** — до ${points(gain)}.`,
  list: (there, of) => (of === undefined ? `Есть ${there}.` : `Есть ${there} из ${of}.`),
  item: (item, inPart, gain) => `${item}${partly(inPart)} — ${gain}`,
  itemForNothing: (item, inPart) => `${item}${partly(inPart)} — само по себе ничего не прибавит`,
  lessThanSum: 'Всё сразу не понадобится: показатель наберёт 100 раньше, остальное сверх этого не засчитывается.',
  noMarks: 'Чего именно нет, неизвестно: отметок чек-листа нет.',
  share: (count, of) => `Так ответили ${count} из ${of}; столько баллов прибавится, если так ответят все.`,
  nobodyAsked: 'Опросить было некого, и доля принята за 0.',
  further: (number, gain, workbook) => `Остальное мельче — ещё ${counted(number, 'пункт', 'пункта', 'пунктов')}, не больше ${points(gain)} каждый: они в [книге](${workbook}), на листе «Недостатки».`,
  forNothing: 'Что баллов не прибавит',
  whyNothing: 'Показатель уже набрал 100, больше не засчитывается. Людям это может быть нужно и без баллов.',
  profile: 'Оценки организации рядом со средними по рейтингу',
  back: 'К отчёту',
};

/** The report in Russian. */
export const russian: ReportTexts = { language: 'ru', print: russianPrint, choiceWording: undefined, region, organisation };
