import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defineMethodology, differencesOf, extendMethodology, methodologies, safeDifferencesOf, type Changes, type Definition, type Difference, type Methodology,
} from 'nok-methodology';
import { caseOf } from '../arbitraries/definitions.js';
import { citation, criterion, indicator, label, mean, measure, number, observation, reference, share, small } from './small.js';

const base = defineMethodology(small(
  { a: observation('respondents', { symbol: 'А' }), b: observation('respondents'), c: measure() },
  [criterion('1', reference('1.1'), [indicator('1.1', share('a'))]), criterion('2', mean(reference('2.1'), reference('2.2')), [indicator('2.1', share('b')), indicator('2.2', number('c'))])],
  { validTo: '2024-10-04' },
));

const paths = (to: Methodology): string[] => differencesOf(base, to).map(({ path }) => path.join('.'));
const changed = (changes: Partial<Changes>): Methodology => extendMethodology(base, { id: 'small', ...changes });

type Holder = Record<string, unknown>;

/** A definition with its lists of scores as records by their ids, the order of the ids beside them. */
function named(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => named(part));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === 'criteria' || name === 'indicators' ? byId(part as Holder[]) : named(part)]));
}
const byId = (scores: Holder[]): Holder => ({ order: scores.map(({ id }) => id), ...Object.fromEntries(scores.map((score) => [String(score.id), named(score)])) });

const plain = (methodology: Methodology): Holder => ({ ...named(methodology) as Holder, fingerprint: '' });

/** What the differences make of a base: the independent reading of what they say. */
function applied(from: Methodology, differences: readonly Difference[]): Holder {
  const result = plain(from);
  for (const { path, to } of differences) {
    const holder = path.slice(0, -1).reduce<Holder>((inner, name) => inner[name] as Holder, result);
    const name = path.at(-1) as string;
    const scores = holder[name] as Holder | undefined;
    const isScore = path.at(-2) === 'criteria' || path.at(-2) === 'indicators';
    if ((name === 'criteria' || name === 'indicators') && path.at(-2) !== name) (scores as Holder).order = to;
    else if (to === null) Reflect.deleteProperty(holder, name);
    else holder[name] = named(to);
    // A score that was added comes last, one that was taken away leaves the order, unless the order is a difference of its own.
    const isReordered = differences.some((other) => other.path.join() === path.slice(0, -1).join());
    if (isScore && !isReordered) {
      const others = (holder.order as string[]).filter((id) => id !== name);
      holder.order = to === null ? others : scores === undefined ? [...others, name] : holder.order;
    }
  }
  return result;
}

describe('The differences of a methodology from its base', () => {
  it('are none from itself, and none but the order of names is not told', () => {
    for (const built of methodologies) expect(differencesOf(built, built)).toEqual([]);
    const reversed = JSON.parse(JSON.stringify(base), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value) as Methodology;
    expect(Object.keys(reversed)[0]).toBe('fingerprint');
    expect(differencesOf(base, reversed)).toEqual([]);
  });

  it('name a formula, a label, a citation, a day each as one thing, by ids and not by positions', () => {
    const formula = mean(share('b'), share('a'));
    const found = differencesOf(base, changed({ validTo: null, criteria: [{ id: '2', indicators: [{ id: '2.1', formula, label: { ru: 'иначе', en: 'otherwise' } }] }] }));
    expect(found).toStrictEqual([
      { path: ['validTo'], from: '2024-10-04', to: null },
      { path: ['criteria', '2', 'indicators', '2.1', 'label'], from: label, to: { ru: 'иначе', en: 'otherwise' } },
      { path: ['criteria', '2', 'indicators', '2.1', 'formula'], from: share('b'), to: formula },
    ]);
  });

  it('come in the order of a definition', () => {
    const act = { title: label, number: '2', date: '2020-01-01' };
    expect(paths(changed({
      id: 'x', title: { ru: 'а', en: 'a' }, sector: 'culture', acts: { procedure: { ...act }, decision: act }, citation: { verification: 'practice' },
      validFrom: '2020-01-01', validTo: null, checkedOn: '2021-01-01', range: { least: '-1', most: '100' },
      observations: { a: observation('respondents', { source: 'records', ofSymbol: 'Ч', mayBeEmpty: true }) },
      criteria: [{ id: '1', citation: { ...citation, acts: [] }, weightCitation: citation, range: { least: '0', most: '100' } }],
      total: { label: { ru: 'а', en: 'a' }, formula: mean(reference('2'), reference('1')), citation: { ...citation, acts: [] } },
      rounding: { digits: 1, mode: 'half-up', at: 'end' }, choices: [{ question: 'q', chosen: 'c', byDefault: true }],
    }))).toEqual([
      'id', 'title', 'sector', 'acts.procedure', 'acts.decision', 'citation', 'validFrom', 'validTo', 'checkedOn', 'range', 'observations.a.source',
      'observations.a.symbol', 'observations.a.ofSymbol', 'observations.a.mayBeEmpty', 'criteria.1.citation', 'criteria.1.weightCitation',
      'criteria.1.range', 'total.label', 'total.formula', 'total.citation', 'rounding', 'choices',
    ]);
  });

  it('hold whole what was added, taken away, or is of another kind', () => {
    const more = changed({
      observations: { c: null, a: measure(), d: observation('respondents') },
      criteria: [{ id: '1', indicators: [{ id: '1.1', formula: number('a') }, indicator('1.2', share('d'))], formula: mean(reference('1.1'), reference('1.2')) }, criterion('3', share('b')), { id: '2', formula: share('b'), indicators: [] }],
      total: { formula: mean(reference('1'), reference('2'), reference('3')) },
    });
    expect(differencesOf(base, more).map(({ path, from, to }) => [path.join('.'), from === null, to === null])).toEqual([
      ['observations.a', false, false], ['observations.c', false, true], ['observations.d', true, false],
      ['criteria.1.formula', false, false], ['criteria.1.indicators.1.1.formula', false, false], ['criteria.1.indicators.1.2', true, false],
      ['criteria.2.formula', false, false], ['criteria.2.indicators.2.1', false, true], ['criteria.2.indicators.2.2', false, true],
      ['criteria.3', true, false], ['total.formula', false, false],
    ]);
  });

  it('tell another order of the criteria and of the indicators', () => {
    const [first, second] = base.criteria as [Methodology['criteria'][number], Methodology['criteria'][number]];
    const definition = { ...base, fingerprint: undefined, criteria: [{ ...second, indicators: [...second.indicators].reverse() }, first] };
    const turned = defineMethodology(definition as unknown as Definition);
    expect(differencesOf(base, turned)).toStrictEqual([
      { path: ['criteria'], from: ['1', '2'], to: ['2', '1'] },
      { path: ['criteria', '2', 'indicators'], from: ['2.1', '2.2'], to: ['2.2', '2.1'] },
    ]);
  });

  it('are frozen plain JSON', () => {
    const found = differencesOf(base, changed({ validTo: null, rounding: { digits: 1, mode: 'half-up', at: 'end' } }));
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    expect([found, found[0], found[0]?.path, found[1]?.to].every(Object.isFrozen)).toBe(true);
  });

  it('applied to the base give the other methodology, for any two', () => {
    for (const one of methodologies) for (const other of methodologies) expect(applied(one, differencesOf(one, other))).toEqual(plain(other));
    fc.assert(fc.property(fc.gen(), (draw) => {
      const [one, other] = [defineMethodology(caseOf(draw).definition), defineMethodology(caseOf(draw).definition)];
      const found = differencesOf(one, other);
      expect(applied(one, found)).toEqual(plain(other));
      expect(found.length === 0).toBe(JSON.stringify(plain(one)) === JSON.stringify(plain(other)));
    }), { numRuns: 60 });
  });

  it('the other way round are the same, from and to exchanged', () => {
    const key = ({ path }: Difference) => path.join();
    const sorted = (found: readonly Difference[]) => [...found].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const back = differencesOf(methodologies[1] as Methodology, methodologies[0] as Methodology).map(({ path, from, to }) => ({ path, from: to, to: from }));
    expect(sorted(back)).toEqual(sorted(differencesOf(methodologies[0] as Methodology, methodologies[1] as Methodology)));
  });

  it('are refused of what is no methodology, and say of which', () => {
    const wrong = { ...base, criteria: [] } as never;
    const problems = (outcome: ReturnType<typeof safeDifferencesOf>) => (outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`));
    expect(problems(safeDifferencesOf(wrong, base))).toEqual(['emptyList base.criteria']);
    expect(problems(safeDifferencesOf(base, wrong))).toEqual(['emptyList changed.criteria']);
    expect(safeDifferencesOf(base, base)).toEqual({ success: true, data: [] });
  });
});
