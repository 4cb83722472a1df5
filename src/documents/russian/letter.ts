import { NBSP } from '../../renderings/print.js';

/** The letter with the council's proposals. */
export const letter = {
  number: (day: string | undefined, number: string | undefined) => `от${NBSP}${day ?? '____________'} №${NBSP}${number ?? '_______'}`,
  title: (sector: string, region: string, year: string) =>
    `О${NBSP}результатах независимой оценки качества условий оказания услуг ${sector} ${region} в${NBSP}${year}${NBSP}году`,
  titleWithProposals: (title: string, organisations: number) =>
    `${title} и${NBSP}предложениях по${NBSP}улучшению ${organisations === 1 ? 'деятельности организации' : 'их деятельности'}`,
  considered: (council: string, organisations: string) =>
    `${council} рассмотрел результаты независимой оценки качества условий оказания услуг ${organisations}`,
  sends: (considered: string, organisations: number) =>
    `${considered} и${NBSP}направляет предложения об${NBSP}улучшении ${organisations === 1 ? 'её' : 'их'} деятельности`,
  proposals: 'Общественный совет предлагает:',
  noProposals: 'Недостатков не выявлено, предложений нет.',
  each: (organisations: number) => (organisations === 1 ? 'Недостатки и предложения по каждому из них приведены в приложении.' : 'Предложения каждой организации приведены в приложении.'),
  asked: (organisations: number) =>
    `Просим рассмотреть предложения, утвердить ${organisations === 1 ? 'план' : 'планы'} по${NBSP}устранению недостатков и${NBSP}сообщать Общественному совету, как ${organisations === 1 ? 'он выполняется' : 'они выполняются'}.`,
  annex: 'Приложение',
  annexTitle: (organisations: number) => (organisations === 1 ? 'Предложения организации' : 'Предложения организациям'),
  about: `В${NBSP}первом столбце${NBSP}— номер показателя, в${NBSP}последнем${NBSP}— сколько баллов прибавится к${NBSP}итоговой оценке, если выполнить только это предложение.`,
  columns: { number: '№', shortcoming: 'Недостаток', measure: 'Предложение', gain: 'Прибавит, баллов' },
  nothing: (names: string) => `Недостатков не выявлено: ${names}.`,
};
