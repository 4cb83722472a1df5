import type { Language } from '../../errors/index.js';
import { NBSP, countedInRussian, englishPrint, russianPrint, type Print } from '../print.js';

/** Everything a chart says in one language. */
export interface ChartTexts {
  readonly print: Print;
  /** A share of a hundred with its sign. */
  readonly percent: (number: string) => string;
  readonly organisation: string;
  readonly indicator: string;
  readonly score: string;
  readonly mean: string;
  readonly weight: string;
  readonly leftOut: string;
  readonly leftOutSign: string;
  readonly rating: { readonly title: string; readonly note: string };
  readonly profile: { readonly subtitle: (organisations: number) => string; readonly note: string };
  readonly heatMap: { readonly title: string; readonly note: string };
  readonly weights: { readonly title: string; readonly note: string; readonly ofPoints: string; readonly noShare: string };
  readonly scale: { readonly value: string; readonly dots: string; readonly refused: string };
  readonly places: {
    readonly title: string;
    readonly note: string;
    readonly before: string;
    readonly after: string;
    readonly place: string;
    readonly change: string;
    readonly absent: string;
  };
}

const russian: ChartTexts = {
  print: russianPrint,
  percent: (number) => `${russianPrint.decimal(number)}${NBSP}%`,
  organisation: 'Организация',
  indicator: 'Показатель',
  score: 'Баллы',
  mean: 'В среднем',
  weight: 'Доля в итоге',
  leftOut: 'Прочерк — не участвует в расчёте.',
  leftOutSign: '—',
  rating: {
    title: 'Оценки организаций: итог и критерии',
    note: 'Синим показаны набранные баллы, оранжевым — недостающие до наибольших возможных.',
  },
  profile: {
    subtitle: (organisations) =>
      `Оценки в баллах и средние по ${countedInRussian(String(organisations), 'организации', 'организациям', 'организациям')}`,
    note: 'Синий столбик — организация, чёрная черта — среднее, оранжевым показаны недостающие баллы.',
  },
  heatMap: {
    title: 'Оценки организаций по показателям',
    note: 'Чем темнее клетка, тем больше баллов недостаёт до наибольших возможных.',
  },
  weights: {
    title: 'Доля показателей в итоговой оценке',
    note: 'Жирным — доля критерия; под ним — сколько из итоговой оценки приходится на каждый показатель.',
    ofPoints: 'Баллы складывают: доля показывает, сколько из наибольшего итога может дать каждый показатель.',
    noShare: 'Прочерк — входит в итог не сам, а через таблицу, шкалу или другую оценку: постоянной доли нет.',
  },
  scale: {
    value: 'Значение',
    dots: 'Закрашенный кружок принадлежит ступени, пустой — нет.',
    refused: 'Значения за пределами шкалы не принимаются.',
  },
  places: {
    title: 'Места организаций до и после',
    note: '▲ синим — поднялись, ▼ оранжевым — опустились, серым — остались на месте.',
    before: 'До',
    after: 'После',
    place: 'Место',
    change: 'Изменение',
    absent: 'нет в рейтинге',
  },
};

const english: ChartTexts = {
  print: englishPrint,
  percent: (number) => `${englishPrint.decimal(number)}%`,
  organisation: 'Organisation',
  indicator: 'Indicator',
  score: 'Points',
  mean: 'Mean',
  weight: 'Share of the total',
  leftOut: 'A dash: left out of the calculation.',
  leftOutSign: '—',
  rating: {
    title: 'Scores of the organisations: total and criteria',
    note: 'Blue: points attained; orange: points missing to the greatest possible.',
  },
  profile: {
    subtitle: (organisations) => `Scores in points beside the means over ${String(organisations)} ${organisations === 1 ? 'organisation' : 'organisations'}`,
    note: 'Blue bar: the organisation; black mark: the mean; orange: points missing.',
  },
  heatMap: {
    title: 'Scores of the organisations by indicator',
    note: 'The darker a cell, the more points are missing to the greatest possible.',
  },
  weights: {
    title: 'Share of the indicators in the total',
    note: 'In bold, the share of a criterion; below it, how much of the total falls to each indicator.',
    ofPoints: 'Points are added up: the share is how much of the greatest total an indicator can bring.',
    noShare: 'A dash: enters the total through a table, a scale or another score, and has no fixed share.',
  },
  scale: {
    value: 'Value',
    dots: 'A filled dot belongs to its step, a hollow one does not.',
    refused: 'Values beyond the ends are refused.',
  },
  places: {
    title: 'Places of the organisations before and after',
    note: '▲ blue: went up; ▼ orange: went down; grey: stayed.',
    before: 'Before',
    after: 'After',
    place: 'Place',
    change: 'Change',
    absent: 'not in the rating',
  },
};

/** The texts of each language. */
export const chartTexts: Readonly<Record<Language, ChartTexts>> = { ru: russian, en: english };
