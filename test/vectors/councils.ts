import type { Argument, Criterion, Definition, Formula, Observation } from 'nok-methodology';

const label = { ru: 'условные данные', en: 'synthetic' };
const citation = { acts: ['procedure'], verification: 'unverified' } as const;
const RANGE = { least: '0', most: '100' };

const observed = (kind: Observation['kind'], more: Partial<Observation> = {}): Observation => ({ kind, label, source: 'survey', ...more });
const measure = (least: string, most: string): Observation => observed('measure', { source: 'records', least, most });
const share = (of: string): Formula => ({ kind: 'share', of });
const number = (of: string): Formula => ({ kind: 'number', of });
const to = (id: string): Formula => ({ kind: 'reference', to: id });
const linear = (of: Argument, [worst, target]: readonly [string, string], points: string, outside: 'clamp' | 'refuse' = 'clamp'): Formula =>
  ({ kind: 'linear', of, worst, target, points, outside });
const steps = (of: Argument, ...rows: [from: string, to: string, points: string][]): Formula =>
  ({ kind: 'steps', of, steps: rows.map(([from, end, points]) => ({ from, to: end, points })) });
const weighted = (sum: string, ...of: [weight: string, of: Formula][]): Formula => ({ kind: 'weighted', sum, of: of.map(([weight, part]) => ({ weight, of: part })) });

/** A criterion with a range of its own where it needs one, and its indicators by their formulas: '2.1', '2.2' … */
const criterion = (id: string, formula: Formula, indicators: readonly Formula[] = [], range = RANGE): Criterion => ({
  id, label, citation, formula, range,
  indicators: indicators.map((inner, position) => ({ id: `${id}.${String(position + 1)}`, label, citation, formula: inner, range })),
});

const council = (id: string, observations: Definition['observations'], criteria: readonly Criterion[], total: Formula, more: Partial<Definition> = {}): Definition => ({
  id: `synthetic/${id}`, title: { ru: `Условная методика: ${id}`, en: `A synthetic methodology: ${id}` },
  acts: { procedure: { title: label, number: '1', date: '2014-05-21' } }, citation, range: RANGE, observations, criteria, total: { label, citation, formula: total }, ...more,
});

/** One share: whatever is put in is the total. */
export const oneShare = council('one-share', { politeness: observed('respondents') }, [criterion('1', share('politeness'))], to('1'));

/** Straight lines, rising and falling, over each kind of observation. */
export const lines = council(
  'lines',
  { completeness: measure('0', '100'), waitingDays: measure('0', '60'), politeness: observed('respondents'), channels: observed('items'), facts: observed('checklist', { mayBeEmpty: true }) },
  [
    criterion('1', linear('completeness', ['0', '100'], '10')),
    criterion('2', linear('waitingDays', ['15', '1'], '10')),
    criterion('3', linear('politeness', ['50', '90'], '10')),
    criterion('4', { kind: 'mean', of: [to('4.1'), to('4.2')] }, [linear('channels', ['0', '4'], '10'), linear('facts', ['33.3', '100'], '10')]),
  ],
  weighted('25', ['10', to('1')], ['7', to('2')], ['5.5', to('3')], ['2.5', to('4')]),
);

/** Straight lines that refuse what lies beyond their ends: two of observations, one of a score. */
export const refusing = council(
  'refusing',
  { waitingDays: measure('0', '60'), politeness: observed('respondents') },
  [criterion('1', linear('waitingDays', ['15', '1'], '10', 'refuse')), criterion('2', linear({ score: '2.1', on: 'exact' }, ['20', '80'], '10', 'refuse'), [share('politeness')])],
  { kind: 'mean', of: [to('1'), to('2')] },
);

/** Tables: falling, in any order of rows, of whole numbers, of a share in percent, of negative values; and of a score, exact or as it is printed. */
export const tables = council(
  'tables',
  { waitingDays: measure('0', '60'), channels: observed('items', { most: 6 }), politeness: observed('respondents'), balance: measure('-10', '10') },
  [
    criterion('1', { kind: 'mean', of: [to('1.1'), to('1.2'), to('1.3'), to('1.4')] }, [
      steps('waitingDays', ['14', '60', '0'], ['0', '7', '100'], ['7', '14', '62.5']),
      { kind: 'steps', of: 'channels', steps: [{ from: '0', upTo: '0', points: '0' }, { from: '1', upTo: '2', points: '50' }, { from: '3', upTo: '6', points: '100' }] },
      steps('politeness', ['0', '50', '0'], ['50', '80', '50'], ['80', '100', '75'], ['100', '100', '100']),
      steps('balance', ['-10', '-0.5', '10'], ['-0.5', '0.5', '30'], ['0.5', '10', '20']),
    ]),
    criterion('2', to('2.1'), [share('politeness')]),
    criterion('3', steps({ score: '2', on: 'exact' }, ['0', '60', '0'], ['60', '100', '100'])),
    criterion('4', steps({ score: '2', on: 'printed' }, ['0', '60', '0'], ['60', '100', '100'])),
  ],
  { kind: 'mean', of: [to('1'), to('2'), to('3'), to('4')] },
);

/** Sums of points, and the total as a percentage of what could be attained. */
export const sums = council(
  'sums',
  { channels: observed('items', { most: 4 }), comfort: observed('items', { source: 'visit', mayBeEmpty: true }), mark: measure('1', '5'), politeness: observed('respondents', { mayBeEmpty: true }) },
  [
    criterion('1', { kind: 'sum', of: [number('channels'), number('mark')] }),
    criterion('2', { kind: 'attained', of: [to('2.1'), to('2.2')] }, [
      { kind: 'perItem', of: 'comfort', points: '2.5', cap: '7' }, { kind: 'share', of: 'politeness', points: '10' },
    ]),
  ],
  { kind: 'attained', of: [to('1'), to('2')] },
);

/** What is left out at every depth: an indicator, a criterion, all but one, all. */
export const leftOut = council(
  'left-out',
  {
    stand: observed('respondents', { mayBeEmpty: true }), site: observed('respondents', { mayBeEmpty: true }), building: observed('checklist', { mayBeEmpty: true }),
    advice: observed('respondents', { mayBeEmpty: true }),
  },
  [
    criterion('1', weighted('1', ['0.3', to('1.1')], ['0.7', to('1.2')]), [share('stand'), { kind: 'mean', of: [share('site'), share('building')] }]),
    criterion('2', to('2.1'), [share('advice')]),
    criterion('3', share('building')),
  ],
  weighted('1', ['0.2', to('1')], ['0.3', to('2')], ['0.5', to('3')]),
);

/** Rounding that the methodology declares itself, and values below zero. */
export const ownRounding = council(
  'own-rounding',
  { first: measure('-10', '10'), second: measure('-10', '10') },
  [criterion('1', number('first'), [], { least: '-10', most: '10' }), criterion('2', number('second'), [], { least: '-10', most: '10' })],
  { kind: 'mean', of: [to('1'), to('2')] },
  { range: { least: '-10', most: '10' }, rounding: { digits: 1, mode: 'half-even', at: 'every-level' } },
);

/** What answers to a questionnaire are counted for: a share and three means. */
export const tallied = council(
  'tallied',
  { satisfaction: observed('respondents', { mayBeEmpty: true }), comfort: measure('0', '1'), mark: measure('1', '5'), days: measure('0', '60') },
  [criterion('1', share('satisfaction')), criterion('2', number('comfort')), criterion('3', number('mark')), criterion('4', number('days'))],
  { kind: 'mean', of: [to('1'), to('2'), to('3'), to('4')] },
);
