import { assess, defineMethodology, type Assessment } from 'nok-methodology';

const acts = { procedure: { title: { ru: 'Порядок работы совета (условные данные)', en: 'The council’s procedure (synthetic)' }, number: '12', date: '2014-05-21' } };
const remembered = { acts: [], verification: 'unverified' } as const;
const confirmed = { acts: ['procedure'], verification: 'confirmed' } as const;
const practice = { acts: ['procedure'], verification: 'practice' } as const;
const text = (ru: string, en: string) => ({ ru, en });

/** A council's own methodology with everything a page can show: synthetic. */
export const council = defineMethodology({
  id: 'council-2014',
  title: text('Методика совета (условные данные)', 'The council’s methodology (synthetic)'),
  acts,
  citation: { ...remembered, note: text('Веса согласует совет.', 'The council agrees the weights.') },
  validFrom: '2014-06-01',
  validTo: '2014-12-31',
  checkedOn: '2014-06-15',
  range: { least: '-10', most: '100' },
  observations: {
    stand: { kind: 'checklist', label: text('Сведения на стенде', 'Information on the stand'), source: 'stand', symbol: 'Истенд', ofSymbol: 'Инорм' },
    desk: { kind: 'checklist', label: text('Сведения у дежурного', 'Information at the desk'), source: 'visit' },
    channels: { kind: 'items', label: text('Способы связи', 'Channels'), source: 'site', symbol: 'Сдист', most: 6 },
    politeness: { kind: 'respondents', label: text('Довольны вежливостью', 'Content with politeness'), source: 'survey', symbol: 'У', mayBeEmpty: true },
    comfort: { kind: 'respondents', label: text('Довольны удобством', 'Content with comfort'), source: 'survey', mayBeEmpty: true },
    delay: { kind: 'measure', label: text('Запас времени', 'Time to spare'), source: 'records', least: '-10', most: '60.5', unit: text('минуты', 'minutes') },
    mark: { kind: 'measure', label: text('Отметка | эксперта', 'Mark | of an expert'), source: 'state-site', least: '0', most: '10', mayBeEmpty: true },
    calls: { kind: 'items', label: text('Принятые звонки', 'Calls answered'), source: 'test-contact', mayBeEmpty: true },
  },
  criteria: [
    {
      id: '1', label: text('Открытость', 'Openness'), citation: confirmed,
      formula: { kind: 'weighted', of: [{ weight: '0.3', of: { kind: 'reference', to: '1.1' } }, { weight: '0.7', of: { kind: 'reference', to: '1.2' } }] },
      indicators: [
        {
          id: '1.1', label: text('Сведения', 'Information'), citation: confirmed, weightCitation: practice,
          formula: { kind: 'mean', of: [{ kind: 'share', of: 'stand' }, { kind: 'share', of: 'desk' }, { kind: 'share', of: 'politeness' }] },
        },
        { id: '1.2', label: text('Связь', 'Channels'), citation: practice, formula: { kind: 'perItem', of: 'channels', points: '33.3', cap: '100' } },
      ],
    },
    {
      id: '2', label: text('Время', 'Time'), citation: practice, range: { least: '-10', most: '60.5' },
      formula: { kind: 'number', of: 'delay' }, indicators: [],
    },
    {
      id: '3', label: text('Отзывчивость', 'Readiness'), citation: remembered, formula: { kind: 'mean', of: [{ kind: 'reference', to: '3.1' }, { kind: 'reference', to: '3.2' }] },
      indicators: [
        {
          id: '3.1', label: text('Отклик', 'Response'), citation: { ...remembered, note: text('Шкала десятибалльная.', 'A scale of ten points.') }, range: { least: '0', most: '10' },
          formula: {
            kind: 'weighted', sum: '15',
            of: [{ weight: '7', of: { kind: 'perItem', of: 'calls', points: '0.5', cap: '10' } }, {
              weight: '8', of: { kind: 'mean', of: [{ kind: 'share', of: 'comfort', points: '10' }, { kind: 'number', of: 'mark' }] } }],
          },
        },
        { id: '3.2', label: text('Удобство', 'Comfort'), citation: practice, weightCitation: practice, formula: { kind: 'share', of: 'comfort', points: '10' } },
      ],
    },
  ],
  total: {
    label: text('Оценка совета', 'The council’s score'), citation: practice,
    formula: { kind: 'mean', of: [{ kind: 'reference', to: '1' }, { kind: 'reference', to: '2' }, { kind: 'reference', to: '3' }] },
  },
  choices: [{ question: 'expert', observation: 'mark', chosen: 'oldest', byDefault: true }],
});

/** Everything observed, much of it unevenly; rounded at the end. */
export const full = (): Assessment =>
  assess(
    council,
    {
      stand: { count: '16.5', of: 19 }, desk: { count: 10, of: 13 }, channels: 2, politeness: { count: 60, of: 67 }, comfort: { count: 16, of: 24 },
      delay: { sum: '-7.25', of: 3 }, mark: '7.50', calls: 3,
    },
    {
      organisation: { id: '1', name: 'Дом № 3 (условные данные)', type: 'интернат', municipality: 'Условный район', forms: ['стационар', 'на дому'] },
      sample: { asked: 67, recipients: 2021 },
      on: '2014-11-21',
      choices: [
        { question: 'denominator', observation: 'politeness', chosen: 'those-who-used', byDefault: true },
        { question: 'denominator', observation: 'comfort', chosen: 'those-who-used', byDefault: true },
        { question: 'item-not-applicable', observation: 'channels', item: 'lift', chosen: 'absent', byDefault: false },
        { question: 'order', chosen: { by: ['1', '3'] }, byDefault: false },
      ],
    },
  );

/** The least a methodology can be: one observation, nothing cited, nothing left unsaid; synthetic. */
export const least = defineMethodology({
  id: 'least', title: text('Одна величина (условные данные)', 'One value (synthetic)'), acts: {}, citation: remembered, range: { least: '0', most: '10' },
  observations: { value: { kind: 'measure', label: text('Величина', 'Value'), source: 'records', least: '0', most: '10' } },
  criteria: [{ id: '1', label: text('Всё', 'Everything'), citation: remembered, formula: { kind: 'number', of: 'value' }, indicators: [] }],
  total: { label: text('Итог', 'Total'), citation: remembered, formula: { kind: 'reference', to: '1' } },
});

/** One exact value, nothing else known. */
export const plain = (): Assessment => assess(least, { value: '7.50' });

/** Half of it left out; rounded at every level. */
export const partial = (): Assessment =>
  assess(
    council,
    {
      stand: { count: 19, of: 19 }, desk: { count: 2, of: 3 }, channels: 4, politeness: { count: 0, of: 0 }, comfort: { count: 0, of: 0 },
      delay: 12.25, mark: { notApplicable: 'эксперта нет' }, calls: { notApplicable: 'телефона нет' },
    },
    { whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out', rounding: { digits: 1, mode: 'half-even', at: 'every-level' }, organisation: { id: 'Д-2' } },
  );
