import { NBSP } from '../../renderings/print.js';
import { counted } from './common.js';

/** The procedure: what is assessed, by what, from what, how it is counted. */
export const procedure = {
  approved: 'УТВЕРЖДЁН',
  byCouncil: 'решением Общественного совета',
  protocol: (day: string, number: string) => `протокол от${NBSP}${day} №${NBSP}${number}`,
  title: (sector: string) => `Порядок проведения независимой оценки качества условий оказания услуг ${sector}`,
  general: {
    title: 'Общие положения',
    about: 'Порядок определяет, по каким критериям и показателям оценивают организации, откуда берут сведения, как считают баллы и как составляют рейтинг.',
    methodology: (title: string) => `Методика: ${title}.`,
    inForce: (words: string) => `${words}.`,
    acts: 'Порядок опирается на следующие акты:',
    act: (title: string, number: string, day: string, isHeld: boolean) =>
      `${title}, №${NBSP}${number} от${NBSP}${day}${isHeld ? '' : ` (номер и${NBSP}дата с${NBSP}текстом не${NBSP}сверены)`}`,
    certainty: 'У каждого положения указано, насколько оно надёжно:',
    range: (range: string) => `Каждая оценка лежит в${NBSP}пределах ${range}, если не${NBSP}сказано иное.`,
  },
  scores: {
    title: 'Критерии и показатели',
    indicatorWeight: `значимость показателя${NBSP}— его доля в${NBSP}критерии`,
    criterionWeight: `значимость критерия${NBSP}— его доля в${NBSP}итоговой оценке`,
    effective: `Доля в${NBSP}итоге показывает, сколько весит показатель в${NBSP}итоговой оценке.`,
    points: `Наибольший балл${NBSP}— больше показатель или критерий набрать не${NBSP}может.`,
    most: 'Наибольший балл',
    about: (share: string) => `около${NBSP}${share}`,
    total: (label: string, certainty: string) => `Насколько надёжно правило «${label}»: ${certainty}.`,
    score: 'Критерий, показатель',
    weight: 'Значимость',
    effectiveWeight: 'Доля в итоге',
    certainty: 'Достоверность',
    weightCertainty: (certainty: string) => `значимость${NBSP}— ${certainty}`,
  },
  formulas: {
    title: 'Как считаются баллы',
    legend: `В${NBSP}формулах П${NBSP}— показатель, К${NBSP}— критерий, min${NBSP}— меньшее из чисел; остальное${NBSP}— обозначения из актов, а${NBSP}где их нет${NBSP}— названия в${NBSP}кавычках.`,
    score: 'Оценка',
    words: 'Как считается',
    formula: 'Формула',
  },
  observations: {
    title: 'Исходные значения и источники сведений',
    observation: 'Исходное значение',
    symbol: 'Обозначение',
    counted: 'Что записывают',
    source: 'Источник',
  },
  collecting: {
    title: 'Сбор сведений',
    checklist: (title: string, items: number) => `чек-лист «${title}»: ${counted(items, 'позиция', 'позиции', 'позиций')}`,
    questionnaire: (title: string, questions: number, certainty: string) =>
      `анкета «${title}»: ${counted(questions, 'вопрос', 'вопроса', 'вопросов')} (${certainty})`,
    figure: (title: string) => `готовое число: ${title}`,
    about: 'Сведения собирают по следующим формам:',
    none: 'Форм сбора сведений порядок не содержит: исходные значения записывают готовыми.',
    unverified: (list: string, items: string) => `С${NBSP}текстом акта не${NBSP}сверено: чек-лист «${list}»${items === '' ? ' целиком' : `, позиции: ${items}`}.`,
    sample: `В${NBSP}каждой организации опрашивают не${NBSP}меньше 40${NBSP}% получателей услуг, но не${NBSP}больше 600${NBSP}человек (правило приведено по памяти, с${NBSP}текстом акта не${NBSP}сверено).`,
    weighting: 'Форма опроса и то, кто отвечал — получатель услуг или его представитель, — записываются, но на вес ответа не влияют.',
  },
  /** What is not decided beforehand. */
  undecided: {
    nobodyAsked: (observations: string) =>
      `Некого опросить (${observations}): без решения уполномоченного органа или совета оценка не${NBSP}считается. Можно исключить значение и пересчитать значимость остальных, принять долю за${NBSP}1 или за${NBSP}0.`,
    notApplicable: (observations: string) =>
      `Не применимо (${observations}): без решения уполномоченного органа или совета оценка не${NBSP}считается. Можно исключить значение и пересчитать значимость остальных.`,
    itemNotApplicable: (observations: string) =>
      `Отдельная позиция не применима (${observations}): без решения уполномоченного органа или совета оценка не${NBSP}считается. Можно считать, что позиция есть или что её нет.`,
  },
  rating: { title: 'Рейтинг', groups: { type: 'Рейтинг составляется отдельно по типам организаций.', municipality: 'Рейтинг составляется отдельно по муниципальным образованиям.', form: 'Рейтинг составляется отдельно по формам обслуживания.' } },
  bands: {
    title: 'Уровни оценки словами',
    about: 'Уровень определяют по напечатанной оценке; нижняя граница принадлежит предыдущему уровню.',
    band: 'Уровень',
    above: 'Больше',
    upTo: 'Не больше',
    certainty: 'Достоверность',
  },
} as const;
