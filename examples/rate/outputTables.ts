import { bandOf, type Assessment, type ObservedValue } from 'nok-methodology';
import { byDefaultInWords } from './choices.js';
import { assessmentOf } from './ratingTable.js';
import { REPRESENTATIVE, formsInWords } from './respondents.js';
import type { Rated, RateOutcome } from './rate.js';
import { choicesOf, leftOut, remarks, titleOf } from './report.js';
import { withComma } from './russian.js';

/** A cell that is written: a text, a whole number, or a score; `null` is a score that takes no part. */
export type OutputCell = string | number | { readonly score: string | null };

/** A table that is written, as a file of its own or as a sheet. */
export interface OutputTable {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly OutputCell[])[];
  /** A line below the rows that is none of them. */
  readonly closing?: readonly OutputCell[];
  /** In letters, for a sheet. */
  readonly widths: readonly number[];
  /** On a sheet the long titles of narrow columns are turned. */
  readonly upright?: boolean;
}

/** The rating: place, organisation, criteria, total; the averages below. */
export function ratingOutput(rated: Rated, outcome: RateOutcome): OutputTable {
  const { rating, averages, methodology, bands } = rated;
  const { register } = outcome.sources.register;
  const typed = register.some(({ type }) => type !== undefined);
  const grouped = rating.rows.some(({ group }) => group !== null);
  const blank = grouped ? [''] : [];
  return {
    sheet: 'Рейтинг',
    titles: [
      ...(grouped ? ['Группа'] : []), 'Место', 'Организация', ...(typed ? ['Тип'] : []), ...methodology.criteria.map(({ id, label }) => `${id}. ${label.ru}`),
      'Итоговая оценка', ...(bands ? ['Уровень'] : []),
    ],
    rows: rating.rows.map((row) => {
      const assessment = assessmentOf(rated, row);
      const { organisation, criteria } = assessment;
      const type = typed ? [organisation?.type ?? ''] : [];
      const band = bands ? [bandOf(assessment, bands).label.ru] : [];
      const group = grouped ? [row.group ?? ''] : [];
      return [...group, row.place, outcome.sources.nameOf(row.organisation), ...type, ...criteria.map(({ score }) => ({ score })), { score: row.score }, ...band];
    }),
    closing: [...blank, '', 'В среднем', ...(typed ? [''] : []), ...averages.criteria.map(({ score }) => ({ score })), { score: averages.score }],
    widths: [...(grouped ? [24] : []), 8, 62, ...(typed ? [46] : []), ...methodology.criteria.map(() => 21), 12, ...(bands ? [24] : [])],
  };
}

/** All scores: every indicator, criterion and total of every organisation, in the order of the rating. */
export function scoresOutput(rated: Rated, outcome: RateOutcome): OutputTable {
  const { rating, methodology } = rated;
  const titles = methodology.criteria.flatMap(({ id, label, indicators }) => [
    ...indicators.map((indicator) => `${indicator.id}. ${indicator.label.ru}`),
    `${id}. ${label.ru}`,
  ]);
  return {
    sheet: 'Показатели',
    titles: ['Код', 'Организация', ...titles, 'Итоговая оценка'],
    rows: rating.rows.map((row) => {
      const { criteria } = assessmentOf(rated, row);
      const scores = criteria.flatMap(({ score, indicators }) => [...indicators.map((indicator) => ({ score: indicator.score })), { score }]);
      return [row.organisation, outcome.sources.nameOf(row.organisation), ...scores, { score: row.score }];
    }),
    widths: [10, 62, ...titles.map(() => 9), 10],
    upright: true,
  };
}

/** What the scores were computed from. */
export function observationsOutput(rated: Rated, outcome: RateOutcome): OutputTable {
  const observations = Object.entries(rated.methodology.observations);
  return {
    sheet: 'Исходные данные',
    titles: ['Организация', 'Опрошено', 'Из них представителей', 'Получателей', 'Формы опроса', ...observations.map(([, { label }]) => label.ru)],
    rows: rated.rating.rows.map((row) => {
      const assessment = assessmentOf(rated, row);
      const { sample } = assessment;
      const answers = outcome.answers[row.organisation];
      return [
        outcome.sources.nameOf(row.organisation),
        answers?.respondents ?? '',
        answers?.questions[REPRESENTATIVE]?.yes ?? '',
        sample?.recipients ?? '',
        formsInWords(answers ? [answers] : []),
        ...observations.map(([key]) => observed(assessment, key)),
      ];
    }),
    widths: [62, 12, 12, 15, 36, ...observations.map(([, { kind }]) => (kind === 'measure' ? 18 : 11))],
    upright: true,
  };
}

function observed({ observations }: Assessment, key: string): string {
  const value = observations[key] as ObservedValue;
  if (typeof value !== 'object') return withComma(String(value));
  if ('notApplicable' in value) return `не применимо: ${value.notApplicable}`;
  if ('count' in value) return `${withComma(String(value.count))} из ${value.of}`;
  const mean = (Number(value.sum) / value.of).toFixed(2);
  const sign = Number(mean) * value.of === Number(value.sum) ? '=' : '≈';
  return `${withComma(String(value.sum))} : ${value.of} ${sign} ${withComma(mean)}`;
}

/** What was decided where the order is silent, and what a reader must know. */
export function choicesOutput(rated: Rated, outcome: RateOutcome): OutputTable {
  const [title = '', day = ''] = titleOf(rated).split('\n');
  return {
    sheet: 'Выбор и примечания',
    titles: ['О чём', 'Что принято', 'Кем'],
    rows: [
      ['Методика', title, ''],
      ['Отпечаток методики', rated.methodology.fingerprint, ''],
      ['Дата', day, ''],
      ...choicesOf(rated).map(({ question, chosen, byDefault }) => [question, chosen, byDefaultInWords(byDefault)]),
      ...remarks(outcome, rated).map((remark) => ['Примечание', remark, '']),
    ],
    widths: [60, 90, 16],
  };
}

/** The organisations that the rating does not have, a row for each reason. */
export function leftOutOutput(outcome: RateOutcome): OutputTable {
  return {
    sheet: 'Не вошли',
    titles: ['Организация', 'Почему'],
    rows: leftOut(outcome).flatMap(({ name, reasons }) => reasons.map((reason) => [name, reason])),
    widths: [52, 110],
  };
}

/** Answers to questions that were to be skipped; they are not counted. */
export function inconsistenciesOutput({ inconsistencies, sources }: RateOutcome): OutputTable {
  const questions = new Map(sources.collection?.questionnaire.questions.map(({ id, text }) => [id, text.ru]));
  return {
    sheet: 'Лишние ответы',
    titles: ['Строка', 'Организация', 'Вопрос'],
    rows: inconsistencies.map(({ row, organisation, question }) => [row, sources.nameOf(organisation), questions.get(question) ?? question]),
    widths: [9, 52, 80],
  };
}
