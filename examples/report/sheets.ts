import type { Mark } from 'nok-methodology';
import { choicesOutput, observationsOutput, type OutputCell, type OutputTable } from '../rate/outputTables.js';
import type { RateOutcome } from '../rate/rate.js';
import { known, toDecimal } from './fraction.js';
import { gainsOf } from './gains.js';
import { russianPrint } from './print.js';
import type { Member, Region } from './region.js';
import { answersByQuestion, shareOf } from './survey.js';

/** The width of a column of names, in letters. */
const NAME = 64;

/** The sheets of the workbook: from what was collected to what is lacking. */
export function sheetsOf(region: Region, outcome: RateOutcome): OutputTable[] {
  return [
    observationsOutput(region.rated, outcome), surveySheet(region), indicatorsSheet(region), criteriaSheet(region), totalsSheet(region),
    shortcomingsSheet(region), choicesSheet(region, outcome),
  ];
}

function surveySheet({ members, rated }: Region): OutputTable {
  return {
    sheet: 'Опрос по вопросам',
    titles: ['Организация', 'Вопрос', 'Да', 'Нет', 'Без ответа', 'Пропущен', 'Лишних ответов', 'Доля «да»', 'Интервал, 95 %'],
    rows: members.flatMap(({ name, assessment: { sample }, collected: { tally } }) =>
      answersByQuestion(rated.collection, [tally]).map((answered) => {
        const { yes, no, blank, skipped, inconsistent } = answered.tally;
        return [name, answered.question.text.ru, yes, no, blank, skipped, inconsistent, ...shareOf(answered, sample?.recipients, russianPrint)];
      })),
    widths: [NAME, 98, 8, 8, 14, 14, 14, 12, 18],
  };
}

function indicatorsSheet({ members, rated }: Region): OutputTable {
  const indicators = rated.methodology.criteria.flatMap((criterion) => criterion.indicators);
  return {
    sheet: 'Показатели',
    titles: ['Организация', ...indicators.map(({ id, label }) => `${id}. ${label.ru}`)],
    rows: members.map(({ name, assessment }) =>
      [name, ...assessment.criteria.flatMap((criterion) => criterion.indicators.map(({ score }) => ({ score })))]),
    widths: [NAME, ...indicators.map(() => 9)],
    upright: true,
  };
}

function criteriaSheet({ members, rated }: Region): OutputTable {
  const { criteria } = rated.methodology;
  return {
    sheet: 'Критерии',
    titles: ['Организация', ...criteria.map(({ id, label }) => `${id}. ${label.ru}`)],
    rows: members.map(({ name, assessment }) => [name, ...assessment.criteria.map(({ score }) => ({ score }))]),
    closing: ['В среднем', ...rated.averages.criteria.map(({ score }) => ({ score }))],
    widths: [NAME, ...criteria.map(() => 21)],
  };
}

function totalsSheet({ members, rated }: Region): OutputTable {
  return {
    sheet: 'Итоги и места',
    titles: ['Место', 'Организация', 'Тип', 'Итоговая оценка', 'Не хватает до наибольшей'],
    rows: members.map(({ place, name, assessment, shortcomings }) =>
      [place, name, assessment.organisation?.type ?? '', { score: assessment.score }, points(known(shortcomings.total.loss))]),
    closing: ['', 'В среднем', '', { score: rated.averages.score }, ''],
    widths: [8, NAME, 50, 14, 16],
  };
}

function shortcomingsSheet(region: Region): OutputTable {
  return {
    sheet: 'Недостатки',
    titles: ['Место', 'Организация', 'Что оценивается', 'Чего не хватает', 'Сейчас', 'Прибавит одно', 'Прибавит всё вместе', 'Примечание'],
    rows: region.members.flatMap((member) => shortcomingRows(member, region)),
    widths: [8, NAME, 62, 64, 16, 12, 14, 50],
  };
}

const NOTHING = 'показатель уже набрал 100: баллов не прибавит';

/** A row an item that is lacking; where items are not known, or for a question, a row. */
function shortcomingRows({ place, name, shortcomings }: Member, { rated }: Region): OutputCell[][] {
  return gainsOf(shortcomings).flatMap(({ observation, gain, list, share }) => {
    const label = rated.methodology.observations[observation]?.label.ru ?? observation;
    const checklist = rated.collection.checklists.find((one) => one.observation === observation);
    const row = (...cells: readonly OutputCell[]): OutputCell[] => [place, name, label, ...cells];
    if (share) return [row('ответов «да»', `${share.count} из ${share.of}`, '', points(gain), '')];
    const note = (isNothing: boolean): string => (isNothing ? NOTHING : '');
    if (list.items.length === 0) return [row('', `есть ${list.count}`, '', points(gain), note(list.nothingBecauseOfCap))];
    return list.items.map(({ item, mark, gainAlone, nothingBecauseOfCap }) =>
      row(checklist?.items.find(({ id }) => id === item)?.label.ru ?? item, markInWords(mark), points(known(gainAlone)), points(gain), note(nothingBecauseOfCap)));
  });
}

const markInWords = (mark: Mark): string => (typeof mark === 'object' ? 'есть частично' : 'нет');

const points = (fraction: string): OutputCell => ({ score: toDecimal(fraction, 2) });

function choicesSheet({ rated, subject }: Region, outcome: RateOutcome): OutputTable {
  const choices = choicesOutput(rated, outcome);
  const remark = subject.remark ? [['О данных', subject.remark.ru, '']] : [];
  return { ...choices, rows: [['Отчёт', subject.title.ru, ''], ...remark, ...choices.rows] };
}
