import fc from 'fast-check';
import {
  assess, combine, defineMethodology, formatIssues, recheckCombined, safeCombine, safeRecheckCombined, NokError,
  type Assessment, type AssessOptions, type Combined, type CombineOptions, type Definition, type Methodology,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, indicator, measure, number, reference, small, weighted } from '../methodology/small.js';
import { refusals } from '../rating/assessments.js';

const definition: Definition = small(
  { first: measure(), second: measure(), third: { ...measure(), mayBeEmpty: true } },
  [criterion('1', weighted(['0.4', reference('1.1')], ['0.6', reference('1.2')]), [indicator('1.1', number('first')), indicator('1.2', number('second'))]), criterion('2', number('third'))],
);
const methodology = defineMethodology(definition);

const part = (id: string, options: AssessOptions = {}, by: Methodology = methodology): Assessment =>
  assess(by, { first: '50', second: '60', third: '70' }, { organisation: { id }, ...options });
const whole: CombineOptions = { organisation: { id: 'home' } };
const stored = <Value extends object>(value: Value, changes: object = {}): Value => ({ ...(JSON.parse(JSON.stringify(value)) as Value), ...changes });

const refused = (parts: unknown, options: unknown = whole) => refusals(() => combine(parts as readonly Assessment[], options as CombineOptions));
const places = (parts: unknown, options: unknown = whole): string[] => refused(parts, options).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('Parts are refused', () => {
  it('where there are none, or no list of them', () => {
    expect(refused([])).toEqual([{ code: 'emptyList', path: ['parts'], message: 'The list needs at least 1.' }]);
    expect(places({ 0: part('a') })).toEqual(['wrongType parts']);
  });

  it('where one is no assessment, or has a figure that does not follow from its observations', () => {
    expect(places([part('a'), 5, stored(part('b'), { score: '99.00' }), undefined])).toEqual(['wrongType parts.1', 'differs parts.2.score', 'wrongType parts.3']);
    expect(refused([stored(part('b'), { score: '99.00' })])).toEqual([{ code: 'differs', path: ['parts', 0, 'score'], message: 'Stored "99.00", computed "63.00".' }]);
  });

  it('where one names no organisation, or two are the same one', () => {
    const nameless = assess(methodology, { first: '50', second: '60', third: '70' });
    expect(places([part('a'), nameless, part('a')])).toEqual(['organisationMissing parts.1.organisation', 'organisationDoubled parts.2.organisation.id']);
  });

  it('where one is a branch of itself, at once or through others, and so for the whole', () => {
    expect(refused([part('a', { organisation: { id: 'a', parent: 'a' } })])).toEqual([
      { code: 'branchCircle', path: ['parts', 0, 'organisation', 'parent'], message: 'An organisation cannot be a branch of itself: a → a.' },
    ]);
    const of = (id: string, parent: string) => part(id, { organisation: { id, parent } });
    expect(refused([of('x', 'a'), of('a', 'b'), of('b', 'c'), of('c', 'a'), of('d', 'home')])).toEqual([
      { code: 'branchCircle', path: ['parts', 1, 'organisation', 'parent'], message: 'An organisation cannot be a branch of itself: a → b → c → a.' },
    ]);
    expect(places([part('home')], { organisation: { id: 'home', parent: 'home' } })).toEqual(['branchCircle options.organisation.parent']);
    expect(places([of('a', 'home'), of('b', 'home'), part('home')])).toEqual([]);
  });

  it('where one is a branch of another organisation, or the whole a branch of its own part', () => {
    const of = (id: string, parent: string) => part(id, { organisation: { id, parent } });
    const told = [of('north', 'another'), of('ward', 'north'), of('home', 'ministry')];
    expect(refused(told)).toEqual([
      { code: 'otherParent', path: ['parts', 0, 'organisation', 'parent'], message: '"north" is a branch of "another", not of "home".' },
    ]);
    const outcome = safeCombine(told, whole);
    expect(outcome.success ? '' : formatIssues(outcome.error.issues, 'ru')).toBe('parts.0.organisation.parent: «north» — филиал «another», а не «home».');
    expect(refused([part('north')], { organisation: { id: 'home', parent: 'north' } })).toEqual([
      { code: 'branchCircle', path: ['options', 'organisation', 'parent'], message: 'An organisation cannot be a branch of itself: home → north → home.' },
    ]);
    expect(places([part('north')], { organisation: { id: 'home', parent: 'ministry' } })).toEqual([]);
  });

  it('where their scores are not made alike: other ids, formulas, weights or ranges', () => {
    const changed = (criteria: Definition['criteria'], more: Partial<Definition> = {}) => part('b', {}, defineMethodology({ ...definition, criteria, ...more }));
    const [one, two] = definition.criteria as [Definition['criteria'][number], Definition['criteria'][number]];
    const told = (other: Assessment) => refused([part('a'), other]).map(({ code, path, message }) => `${code} ${path.join('.')}: ${message.split(' ').slice(0, 3).join(' ')}`);
    expect(told(changed([{ ...one, formula: weighted(['0.5', reference('1.1')], ['0.5', reference('1.2')]) }, two]))).toEqual(['scoresDiffer parts.1.methodology.criteria.0: The score 1']);
    expect(told(changed([one, { ...two, range: { least: '-1', most: '100' } }]))).toEqual(['scoresDiffer parts.1.methodology.criteria.1: The score 2']);
    expect(told(changed([one, two], { total: { ...definition.total, formula: weighted(['0.5', reference('1')], ['0.5', reference('2')]) } }))).toEqual([
      'scoresDiffer parts.1.methodology.total: The score total',
    ]);
    expect(told(changed([one, two], { observations: { ...definition.observations, third: measure('0', '99') } }))).toEqual([
      'scoresDiffer parts.1.methodology.criteria.1: The score 2',
    ]);
    const renamed = { ...one, formula: weighted(['0.4', reference('1.1')], ['0.6', reference('1.3')]), indicators: one.indicators.map((inner) => (inner.id === '1.2' ? { ...inner, id: '1.3' } : inner)) };
    expect(told(changed([renamed, two]))).toEqual([
      'scoresDiffer parts.1.methodology.criteria: The score 1.2', 'scoresDiffer parts.1.methodology.criteria.0: The score 1', 'scoresDiffer parts.1.methodology.criteria.0.indicators.1: The score 1.3',
    ]);
    const turned = JSON.parse(JSON.stringify(definition), (_, value: unknown) =>
      (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value)) as Definition;
    expect(places([part('a'), part('b', {}, defineMethodology(turned))])).toEqual([]);
  });

  it('where they answer one question differently, or were rounded differently, or combined differently before', () => {
    const denominator = (chosen: string): AssessOptions => ({ choices: [{ question: 'denominator', observation: 'first', chosen, byDefault: true }] });
    expect(refused([part('a', denominator('all-respondents')), part('b', denominator('those-who-used')), part('c', { rounding: { digits: 1, mode: 'half-up', at: 'end' } })])).toEqual([
      { code: 'choicesDiffer', path: ['parts', 1, 'choices', 0, 'chosen'], message: 'The question "denominator / first" is answered differently for a and b.' },
      { code: 'choicesDiffer', path: ['parts', 2, 'choices', 0, 'chosen'], message: 'The question "rounding" is answered differently for a and c.' },
    ]);
    const rounded = [{ digits: 1, mode: 'half-up', at: 'end' }, { digits: 2, mode: 'half-even', at: 'end' }, { digits: 2, mode: 'half-up', at: 'every-level' }] as const;
    for (const other of rounded) {
      expect(places([part('a', { rounding: { digits: 2, mode: 'half-up', at: 'end' } }), part('b', { rounding: other })])).toEqual(['choicesDiffer parts.1.choices.0.chosen']);
    }
    const sized = [part('a', { sample: { asked: 1, recipients: 2 } })];
    const before = combine(sized, { organisation: { id: 'branch' }, weighting: 'by-recipients' }).assessment;
    expect(refused([before])).toEqual([
      { code: 'choicesDiffer', path: ['parts', 0, 'choices', 0, 'chosen'], message: 'The question "combining" is answered differently for home and branch.' },
    ]);
  });

  it('where a sample that weighs is missing, or counts for nothing', () => {
    const parts = [part('a'), part('b', { sample: { asked: 0, recipients: 0 } }), part('c', { sample: { asked: 0, recipients: 5 } })];
    expect(places(parts, { ...whole, weighting: 'by-recipients' })).toEqual(['missing parts.0.sample', 'outsideBounds parts.1.sample.recipients']);
    expect(refused(parts.slice(0, 1), { ...whole, weighting: 'by-recipients' })).toEqual([{ code: 'missing', path: ['parts', 0, 'sample'], message: '"sample" is missing.' }]);
    expect(refused(parts.slice(2), { ...whole, weighting: 'by-respondents' })).toEqual([
      { code: 'outsideBounds', path: ['parts', 0, 'sample', 'asked'], message: '0 lies outside 1 to 9007199254740991.' },
    ]);
  });

  it('where nobody says which organisation they make', () => {
    expect(places([part('a')], {})).toEqual(['missing options.organisation']);
    expect(places([part('a')], { organisation: { name: 'Дом' } })).toEqual(['missing options.organisation.id']);
    expect(places([part('a')], { ...whole, weighting: 'by-size', order: 1 })).toEqual(['wrongValue options.weighting', 'unknownKey options.order']);
    expect(places([part('a')], null)).toEqual(['wrongType options']);
  });

  it('where a range of theirs cannot be written in decimals', () => {
    const least = '-33.34';
    const council = defineMethodology(small(
      { gain: measure('-1', '3'), more: measure('-1', '3') },
      [criterion('1', { kind: 'sum', of: [reference('1.1'), reference('1.2')] }, ['gain', 'more'].map((key, position) =>
        indicator(`1.${position + 1}`, { kind: 'attained', of: [number(key)] }, { range: { least, most: '100' } })), { range: { least: '-66.67', most: '200' } })],
      { range: { least: '-66.67', most: '200' } },
    ));
    const home = assess(council, { gain: '3', more: '3' }, { organisation: { id: 'a' } });
    expect(places([home])).toEqual(['rangeNotProven parts.0.methodology.criteria.0.formula']);
  });

  it('with all their problems at once, in both languages', () => {
    const outcome = safeCombine([part('a'), part('a'), part('b', { rounding: { digits: 0, mode: 'half-up', at: 'end' } })], { organisation: { id: '' } });
    expect(outcome.success ? '' : formatIssues(outcome.error.issues, 'ru')).toBe([
      'options.organisation.id: Ожидается непустой текст, получено: "".',
      'parts.1.organisation.id: Организация «a» встречается дважды.',
      'parts.2.choices.0.chosen: На вопрос «rounding» для организаций «a», «b» даны разные ответы.',
    ].join('\n'));
    const circle = safeCombine([part('a', { organisation: { id: 'a', parent: 'a' } })], whole);
    expect(circle.success ? '' : formatIssues(circle.error.issues, 'ru')).toBe('parts.0.organisation.parent: Организация не может быть филиалом самой себя: a → a.');
    const other = defineMethodology({ ...definition, criteria: definition.criteria.map((one) => ({ ...one, range: { least: '0', most: '101' } })) });
    const unlike = safeCombine([part('a'), part('b', {}, other)], whole);
    expect(unlike.success ? '' : formatIssues(unlike.error.issues.slice(0, 1), 'ru')).toBe(
      'parts.1.methodology.criteria.0: Оценка 1 у «a», «b» считается по-разному: формулы, значимости и границы должны совпадать.',
    );
  });

  it('by a list of problems, whatever they are', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), fc.anything(), (value, options) => {
      const outcomes = [
        safeCombine(value as Assessment[], whole), safeCombine([part('a'), value as Assessment], options as CombineOptions), safeRecheckCombined(value as Combined),
        safeRecheckCombined({ format: 'nok.combined/1', assessment: value as Assessment, parts: [part('a')] }),
      ];
      expect(outcomes.filter((outcome) => !outcome.success && outcome.error.issues.length === 0)).toEqual([]);
    }), { numRuns: 300 });
    const thrower = () => { throw new Error('not today'); };
    expect(places(new Proxy([part('a')], { get: thrower }))).toEqual(['unreadable parts']);
    expect(places([new Proxy(part('a'), { get: thrower })])).toEqual(['unreadable parts.0']);
  });
});

describe('A stored organisation of parts', () => {
  const combined = combine([part('a'), part('b', { sample: { asked: 1, recipients: 2 } })], { ...whole, rounding: { digits: 1, mode: 'half-up', at: 'end' } });
  const told = (value: unknown) => refusals(() => recheckCombined(value as Combined)).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('is combined again from its parts', () => {
    expect(recheckCombined(stored(combined))).toStrictEqual(combined);
    const weighed = combine([part('a', { sample: { asked: 1, recipients: 2 } })], { ...whole, weighting: 'by-recipients' });
    const outcome = safeRecheckCombined(stored(weighed));
    expect(outcome.success && outcome.data).toStrictEqual(weighed);
  });

  it('is refused where a figure was changed: of the whole, of a part, or of both so that they fit each other', () => {
    expect(told(stored(combined, { assessment: stored(combined.assessment, { score: '70.0' }) }))).toEqual(['differs assessment.score']);
    expect(told(stored(combined, { parts: [stored(part('a'), { score: '70.00' })] }))).toEqual(['differs parts.0.score']);
    const better = combine([part('a')].map((one) => assess(methodology, { ...one.observations, third: '100' }, { organisation: { id: 'a' } })), whole);
    expect(told(stored(better, { parts: [part('a')] }))).toEqual([
      'differs assessment.observations.score2', 'differs assessment.score', 'differs assessment.exact', 'differs assessment.criteria.1.score', 'differs assessment.criteria.1.exact',
      'differs assessment.criteria.1.contribution',
    ]);
  });

  it('is refused where it is none, or names no organisation', () => {
    const { organisation, ...nameless } = stored(combined.assessment);
    expect(organisation).toEqual({ id: 'home' });
    expect(told(stored(combined, { assessment: nameless }))).toEqual(['organisationMissing assessment.organisation']);
    expect(told({ ...combined, format: 'nok.rating/1', more: 1 })).toEqual(['wrongValue format', 'unknownKey more']);
    expect(told(null)).toEqual(['wrongType ']);
    const bad = safeRecheckCombined(stored(combined, { parts: [] }));
    expect(!bad.success && bad.error).toBeInstanceOf(NokError);
  });
});
