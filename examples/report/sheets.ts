import type { Mark } from 'nok-methodology';
import { choicesOutput, observationsOutput, type OutputCell, type OutputTable } from '../rate/outputTables.js';
import type { RateOutcome } from '../rate/rate.js';
import { isZero, toDecimal, toShort } from './fraction.js';
import { gainsOf, type Gain } from './gains.js';
import { checklistOf, gradeOf, labelOf } from './gainsInWords.js';
import { NONE, russianPrint } from './print.js';
import type { Member, Region } from './region.js';
import { russian } from './russian.js';
import { answersByQuestion, otherAnswers, shareOf } from './survey.js';

/** The width of a column of names, in letters. */
const NAME = 64;

/** The sheets of the workbook: from what was collected to what is lacking. */
export function sheetsOf(region: Region, outcome: RateOutcome): OutputTable[] {
  return [
    observationsOutput(region.rated, outcome), ...surveySheets(region), indicatorsSheet(region), criteriaSheet(region), totalsSheet(region),
    shortcomingsSheet(region), choicesSheet(region, outcome),
  ];
}

/** The answers by question; those of options, marks and numbers on a sheet of their own. */
const surveySheets = (region: Region): OutputTable[] => [surveySheet(region), otherAnswersSheet(region)].filter(({ rows }) => rows.length > 0);

function otherAnswersSheet({ members, rated }: Region): OutputTable {
  return {
    sheet: 'Ответы с вариантами',
    titles: ['Организация', 'Вопрос', 'Ответы', 'Среднее или доля', 'Без ответа', 'Пропущен', 'Лишних ответов'],
    rows: members.flatMap(({ name, collected: { tally } }) => otherAnswers(rated.collection, [tally], russian)
      .map(({ question, answers, result, blank, skipped, inconsistent }) => [name, question, answers, result, blank, skipped, inconsistent])),
    widths: [NAME, 98, 64, 20, 14, 14, 14],
  };
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
      [place, name, assessment.organisation?.type ?? '', { score: assessment.score }, points(shortcomings.total.loss)]),
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

const NOTHING = 'показатель уже набрал наибольший балл: больше не засчитывается';

/** A row an item that is lacking; where items are not known, for a question or a number, a row. */
const shortcomingRows = ({ place, name, shortcomings }: Member, region: Region): OutputCell[][] =>
  gainsOf(shortcomings).flatMap((gain) => {
    const label = region.rated.methodology.observations[gain.observation]?.label.ru ?? gain.observation;
    return rowsOf(gain, region).map((cells): OutputCell[] => [place, name, label, ...cells]);
  });

/** What lacks, how it is now, what it brings alone, what all of it brings, a note. */
function rowsOf(gain: Gain, region: Region): OutputCell[][] {
  const checklist = checklistOf(gain.observation, region);
  const together = points(gain.gain);
  const note = (isNothing: boolean): string => (isNothing ? NOTHING : '');
  switch (gain.kind) {
    case 'share': {
      const { count, of, best } = gain.share;
      return [[best === '100' ? 'ответов «да»' : `доля ${russianPrint.percent(toShort(best))}`, `${count} из ${of}`, '', together, '']];
    }
    case 'list': {
      const { count, items, nothingBecauseOfCap } = gain.list;
      if (items.length === 0) return [['', `есть ${russianPrint.decimal(String(count))}`, '', together, note(nothingBecauseOfCap)]];
      return items.map((item) => [labelOf(item.item, checklist, russian), markInWords(item.mark), points(item.gainAlone), together, note(item.nothingBecauseOfCap)]);
    }
    case 'measure': {
      const { measure, graded } = gain;
      const grade = (of: string): string => gradeOf(of, checklist)?.label.ru ?? russianPrint.decimal(of);
      return [
        ...(measure ? [[`наилучшее значение: ${russianPrint.decimal(toShort(measure.best))}`, russianPrint.decimal(toShort(measure.value)), '', together, '']] : []),
        ...(graded?.items ?? []).map((item): OutputCell[] => (
          [`${labelOf(item.item, checklist, russian)}: ${grade(item.best)}`, grade(item.points), points(item.gainAlone), together, note(isZero(gain.gain))]
        )),
      ];
    }
  }
}

const markInWords = (mark: Mark): string => (typeof mark === 'object' ? 'есть частично' : 'нет');

const points = (fraction: string | null): OutputCell => (fraction === null ? NONE : { score: toDecimal(fraction, 2) });

function choicesSheet({ rated, subject }: Region, outcome: RateOutcome): OutputTable {
  const choices = choicesOutput(rated, outcome);
  const remark = subject.remark ? [['О данных', subject.remark.ru, '']] : [];
  return { ...choices, rows: [['Отчёт', subject.title.ru, ''], ...remark, ...choices.rows] };
}
