import { defineMethodology, type Criterion, type Formula, type Indicator, type Language, type Methodology, type Observation } from 'nok-methodology';
import { scaleChart, weightsChart, type Chart } from 'nok-methodology/charts';
import { cycle } from './pictures/cycle.js';

/** The pictures: the council's year, and the gallery of kinds, each of a small methodology of its own, made up for it. */

const text = (ru: string, en: string) => ({ ru, en });
const citation = { acts: [], verification: 'unverified' } as const;
const common = { citation, indicators: [] } as const;

/** One criterion, and a total that is the same. */
function method(observations: Readonly<Record<string, Observation>>, criterion: Pick<Criterion, 'label' | 'formula'> & Partial<Criterion>, most = '100'): Methodology {
  return defineMethodology({
    id: 'gallery', title: text('Пример', 'An example'), acts: {}, citation, range: { least: '0', most }, observations,
    criteria: [{ ...common, id: '1', ...criterion }],
    total: { label: text('Итог', 'Total'), citation, formula: { kind: 'reference', to: '1' } },
  });
}

const waiting: Observation = { kind: 'measure', label: text('Срок ожидания', 'Waiting time'), source: 'records', least: '0', most: '30', unit: text('дни', 'days') };
const content: Observation = { kind: 'respondents', label: text('Довольны услугой', 'Content with the service'), source: 'survey' };
const mark: Observation = { kind: 'measure', label: text('Отметка экспертов', 'Mark of the experts'), source: 'visit', least: '1', most: '5' };
const channels: Observation = { kind: 'items', label: text('Способы связи', 'Channels'), source: 'site', most: 6 };

/** A formula of one observation, with a value marked on it. */
const one = (key: string, observation: Observation, formula: Formula, at: string) => (language: Language): Chart =>
  scaleChart(method({ [key]: observation }, { label: observation.label, formula }), '1', { language, at });

/** Two parts put together. */
function two(label: Indicator['label'], together: (parts: readonly [Formula, Formula]) => Formula, most: readonly [string, string]) {
  return (language: Language): Chart => {
    const labels = [text('Стационар', 'In-patient'), text('На дому', 'At home')] as const;
    const [first, second] = most.map((points, position) => ({ kind: 'measure', label: labels[position] ?? label, source: 'records', least: '0', most: points })) as [Observation, Observation];
    const indicators = labels.map((name, position): Indicator => ({ id: `1.${position + 1}`, label: name, citation, formula: { kind: 'number', of: 'ab'[position] ?? '' } }));
    const formula = together([{ kind: 'reference', to: '1.1' }, { kind: 'reference', to: '1.2' }]);
    return weightsChart(method({ a: first, b: second }, { label, formula, indicators }), { language });
  };
}

/** Every picture by its name. */
export const pictures: Readonly<Record<string, (language: Language) => Chart>> = {
  cycle,
  share: one('content', content, { kind: 'share', of: 'content' }, '80'),
  number: one('mark', mark, { kind: 'number', of: 'mark' }, '4.5'),
  'per-item': one('channels', channels, { kind: 'perItem', of: 'channels', points: '30', cap: '100' }, '3'),
  'linear-rising': one('content', content, { kind: 'linear', of: 'content', worst: '0', target: '100', points: '10', outside: 'clamp' }, '85'),
  'linear-falling': one('waiting', waiting, { kind: 'linear', of: 'waiting', worst: '15', target: '1', points: '10', outside: 'clamp' }, '5'),
  steps: one('content', content, {
    kind: 'steps', of: 'content', steps: [{ from: '0', to: '70', points: '0' }, { from: '70', to: '85', points: '1' }, { from: '85', to: '100', points: '2' }],
  }, '70'),
  mean: two(text('Среднее арифметическое', 'Plain mean'), (of) => ({ kind: 'mean', of }), ['100', '100']),
  weighted: two(text('Среднее с учётом значимости 7 и 8', 'Mean weighted by 7 and 8'), ([first, second]) =>
    ({ kind: 'weighted', sum: '15', of: [{ weight: '7', of: first }, { weight: '8', of: second }] }), ['10', '10']),
  sum: two(text('Сумма 10 и 15 баллов', 'Sum of 10 and 15 points'), (of) => ({ kind: 'sum', of }), ['10', '15']),
  reference: (language) => weightsChart(
    method({ content }, {
      label: text('Отношение', 'Attitude'), formula: { kind: 'reference', to: '1.1' },
      indicators: [{ id: '1.1', label: content.label, citation, formula: { kind: 'share', of: 'content' } }],
    }),
    { language },
  ),
  attained: two(text('Процент от 25 достижимых', 'Percentage of the 25 attainable'), (of) => ({ kind: 'attained', of }), ['10', '15']),
};
