import { NBSP } from '../../renderings/print.js';

/** The letter with the council's proposals. */
export const letter = {
  number: (day: string | undefined, number: string | undefined) => `от${NBSP}${day ?? '____________'} №${NBSP}${number ?? '_______'}`,
  title: (sector: string, region: string, year: string) =>
    `О${NBSP}результатах независимой оценки качества условий оказания услуг ${sector} ${region} в${NBSP}${year}${NBSP}году и${NBSP}предложениях по${NBSP}улучшению их деятельности`,
  considered: (council: string, organisations: string) =>
    `${council} рассмотрел результаты независимой оценки качества условий оказания услуг ${organisations} и${NBSP}направляет предложения об${NBSP}улучшении их деятельности.`,
  scores: (range: string, mean: string) => `Организации получили ${range}; в${NBSP}среднем${NBSP}— ${mean}.`,
  proposals: 'Общественный совет предлагает:',
  each: 'Предложения каждой организации приведены в приложении.',
  asked: `Просим рассмотреть предложения, утвердить планы по${NBSP}устранению недостатков и${NBSP}сообщать Общественному совету, как они выполняются.`,
  annex: 'Приложение',
  annexTitle: 'Предложения организациям',
  about: `В${NBSP}первом столбце${NBSP}— номер показателя, в${NBSP}последнем${NBSP}— сколько баллов прибавится к${NBSP}итоговой оценке, если выполнить только это предложение.`,
  columns: { number: '№', shortcoming: 'Недостаток', measure: 'Предложение', gain: 'Прибавит, баллов' },
  nothing: (names: string) => `Недостатков не выявлено: ${names}.`,
};
