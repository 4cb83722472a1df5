import { assess, defineMethodology, type Assessment, type AssessOptions, type Observation } from 'nok-methodology';

const text = (ru: string, en: string) => ({ ru, en });
const citation = { acts: [], verification: 'unverified' } as const;
const measure = (label: Observation['label'], least: string, most: string, unit?: Observation['unit']) =>
  ({ kind: 'measure', label, source: 'records', least, most, ...(unit && { unit }) }) as const;

/** A council's own methodology with every kind of scale, sums and a percentage of what can be attained: synthetic. */
export const scaled = defineMethodology({
  id: 'council-scales',
  title: text('Методика совета со шкалами (условные данные)', 'The council’s methodology with scales (synthetic)'),
  acts: {},
  citation,
  range: { least: '0', most: '100' },
  observations: {
    waiting: measure(text('Срок ожидания', 'Waiting time'), '0', '30', text('дни', 'days')),
    content: { kind: 'respondents', label: text('Довольны услугой', 'Content with the service'), source: 'survey' },
    stand: { kind: 'checklist', label: text('Сведения на стенде', 'Information on the stand'), source: 'stand', symbol: 'И', ofSymbol: 'Н', mayBeEmpty: true },
    visits: { kind: 'items', label: text('Выезды', 'Visits'), source: 'records', most: 12 },
    mark: measure(text('Отметка эксперта', 'Mark of an expert'), '1', '5'),
    plan: measure(text('Выполнение плана', 'Plan fulfilled'), '50', '150', text('%', '%')),
  },
  criteria: [
    {
      id: '1', label: text('Открытость', 'Openness'), citation, range: { least: '0', most: '25' },
      formula: { kind: 'sum', of: [{ kind: 'reference', to: '1.1' }, { kind: 'reference', to: '1.2' }] },
      indicators: [
        {
          id: '1.1', label: text('Ожидание', 'Waiting'), citation,
          formula: { kind: 'linear', of: 'waiting', worst: '15', target: '1', points: '10', outside: 'clamp' },
        },
        {
          id: '1.2', label: text('Довольные', 'Content'), citation,
          formula: {
            kind: 'steps', of: 'content',
            steps: [{ from: '70', to: '85', points: '6' }, { from: '0', to: '70', points: '2.5' }, { from: '85', to: '100', points: '15' }],
          },
        },
      ],
    },
    {
      id: '2', label: text('Сведения', 'Information'), citation,
      formula: { kind: 'attained', of: [{ kind: 'share', of: 'stand', points: '10' }, { kind: 'steps', of: 'visits', steps: [
        { from: '0', upTo: '0', points: '0' }, { from: '1', upTo: '5', points: '4' }, { from: '6', upTo: '12', points: '15' },
      ] }] },
      indicators: [],
    },
    {
      id: '3', label: text('Мастерство', 'Skill'), citation,
      formula: { kind: 'linear', of: { score: '3.1', on: 'printed' }, worst: '0', target: '5', points: '20', outside: 'clamp' },
      indicators: [{
        id: '3.1', label: text('Отметки', 'Marks'), citation,
        formula: { kind: 'mean', of: [{ kind: 'number', of: 'mark' }, { kind: 'linear', of: 'plan', worst: '50', target: '120', points: '5', outside: 'clamp' }] },
      }],
    },
    {
      id: '4', label: text('Итог по таблице', 'By a table'), citation,
      formula: { kind: 'steps', of: { score: '2', on: 'exact' }, steps: [{ from: '0', to: '66.67', points: '5' }, { from: '66.67', to: '100', points: '10' }] },
      indicators: [],
    },
  ],
  total: {
    label: text('Процент от достижимого', 'Percentage of what can be attained'), citation,
    formula: { kind: 'attained', of: [{ kind: 'reference', to: '1' }, { kind: 'reference', to: '3' }, { kind: 'reference', to: '4' }] },
  },
});

/** Values on the scales. */
export const within = (options: AssessOptions = {}): Assessment =>
  assess(scaled, { waiting: 5, content: { count: 17, of: 24 }, stand: { count: 13, of: 19 }, visits: 4, mark: { sum: 13, of: 3 }, plan: '97.5' }, options);

/** Values beyond the ends, and a checklist that does not apply. */
export const beyond = (): Assessment => assess(
  scaled,
  { waiting: '0.5', content: { count: 24, of: 24 }, stand: { notApplicable: 'стенда нет' }, visits: 6, mark: '50/11', plan: '133.1' },
  { whenNotApplicable: 'leave-out' },
);

/** The worst there can be, and worse. */
export const worst = (options: AssessOptions = {}): Assessment =>
  assess(scaled, { waiting: 30, content: { count: 0, of: 24 }, stand: { count: 0, of: 19 }, visits: 0, mark: 1, plan: 50 }, options);
