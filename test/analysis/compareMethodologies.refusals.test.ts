import fc from 'fast-check';
import { compareMethodologies, defineMethodology, safeCompareMethodologies, type Methodology, type ObservedValue, type Outcome } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { NONSENSE } from '../hostile/values.js';
import { citation, criterion, label, measure, measured, mean, number, observation, reference, share, small } from '../methodology/small.js';
import { organised, refusedBy } from './compared.js';

const first = defineMethodology(small({ polite: observation('respondents', { mayBeEmpty: true }), days: measure() }, [criterion('1', share('polite')), criterion('2', number('days'))]));
const second = defineMethodology(small({ days: measure(), care: measure('0', '50') }, [criterion('2', number('days')), criterion('3', number('care'))], { id: 'other' }));
const home = (id: string, changes: Readonly<Record<string, ObservedValue | undefined>> = {}) =>
  organised(id, { polite: { count: 1, of: 2 }, days: 40, care: 50, ...changes });
const refused = (organisations: unknown, options?: unknown) => refusedBy(first, second, organisations, options);

describe('A comparison refuses', () => {
  it('what is no methodology, and options it does not know, at once', () => {
    const broken = { ...second, fingerprint: undefined, criteria: [] };
    expect(refusedBy({ ...first, fingerprint: '0' }, broken, [home('a')], { ties: 'dens', whenNobodyAsked: 'half', groupBy: 'type' })).toEqual([
      `fingerprintMismatch first.fingerprint: The fingerprint 0 does not belong to this definition: it is ${first.fingerprint}.`,
      'emptyList second.criteria: The list needs at least 1.',
      'wrongValue options.ties: Expected one of dense, competition, found "dens".',
      'wrongValue options.whenNobodyAsked: Expected one of refuse, leave-out, full, zero, found "half".',
      'unknownKey options.groupBy: "groupBy" is not known here. Known: whenNobodyAsked, whenNotApplicable, rounding, ties, on.',
    ]);
  });

  it('observations that neither methodology has, that one of them misses, or of the wrong kind, with an answer for none of them', () => {
    expect(refused([home('a'), home('b', { dais: 5, days: undefined, polite: 5 })], { whenNobodyAsked: { polite: 'full', polit: 'zero' } })).toEqual([
      'wrongType organisations.1.observations.polite: Expected an object, found 5.',
      'unknownKey organisations.1.observations.dais: "dais" is not known here. Did you mean days? Known: days, care, polite.',
      'missing organisations.1.observations.days: "days" is missing.',
      'unknownObservation options.whenNobodyAsked.polit: There is no observation "polit". Did you mean polite? Known: polite, days, care.',
    ]);
  });

  it('of two lists, in each what its methodology does not observe', () => {
    const lists = { first: [organised('a', { polite: { count: 1, of: 2 }, days: 4, care: 5 })], second: [organised('a', { days: 4 })] };
    expect(refused(lists)).toEqual([
      'unknownKey organisations.first.0.observations.care: "care" is not known here. Known: polite, days.',
      'missing organisations.second.0.observations.care: "care" is missing.',
    ]);
  });

  it('no list, an empty one, two of which one is missing, and what has no id', () => {
    expect(refused(5)).toEqual(['wrongType organisations: Expected a list, found 5.']);
    expect(refused(null)).toEqual(['wrongType organisations: Expected a list, found null.']);
    expect(refused([])).toEqual(['emptyList organisations: The list needs at least 1.']);
    expect(refused({ first: [] })).toEqual(['emptyList organisations.first: The list needs at least 1.', 'missing organisations.second: "second" is missing.']);
    expect(refused([{ ...home('a'), organisation: { id: ' ' } }, { observations: home('b').observations }])).toEqual([
      'wrongType organisations.0.organisation.id: Expected text that is not empty, found " ".', 'missing organisations.1.organisation: "organisation" is missing.',
    ]);
  });

  it('an organisation that is there twice, or in one of two lists only', () => {
    expect(refused([home('a'), home('b'), home('a')])).toEqual(['organisationDoubled organisations.2.organisation.id: The organisation "a" is there twice.']);
    const of = (id: string, ...keys: string[]) => organised(id, Object.fromEntries(keys.map((key) => [key, key === 'polite' ? { count: 1, of: 2 } : 40])));
    const lists = { first: ['a', 'b', 'a'].map((id) => of(id, 'polite', 'days')), second: ['c', 'a', 'c'].map((id) => of(id, 'days', 'care')) };
    expect(refused(lists)).toEqual([
      'organisationDoubled organisations.first.2.organisation.id: The organisation "a" is there twice.',
      'organisationDoubled organisations.second.2.organisation.id: The organisation "c" is there twice.',
      'organisationNotInBoth organisations.first.1.organisation.id: "b" is in one of the two lists and missing in the second one.',
      'organisationNotInBoth organisations.second.0.organisation.id: "c" is in one of the two lists and missing in the first one.',
      'organisationNotInBoth organisations.second.2.organisation.id: "c" is in one of the two lists and missing in the first one.',
    ]);
  });

  it('what assess refuses under either methodology, once where both refuse it', () => {
    const asked = 'nobodyAsked organisations.0.observations.polite: Nobody was asked for "polite" and the order is silent: choose whenNobodyAsked (leave-out, full, zero).';
    expect(refused([home('a', { polite: { count: 0, of: 0 }, care: 60 }), home('b', { days: 101 })])).toEqual([
      asked,
      'outsideBounds organisations.1.observations.days: 101 lies outside 0 to 100.',
      'outsideBounds organisations.0.observations.care: 60 lies outside 0 to 50.',
    ]);
    const doubled = { ...home('a'), choices: [{ question: 'q', chosen: 'a', byDefault: true }, { question: 'q', chosen: 'b', byDefault: true }] };
    expect(refused([doubled])).toEqual(['doubledChoice organisations.0.choices: The question "q" is answered twice.']);
  });

  it('a score beyond what a methodology takes, and says which one', () => {
    const refusing = defineMethodology(small({ days: measure() }, [
      criterion('1', number('days')),
      criterion('2', { kind: 'linear', of: { score: '1', on: 'exact' }, worst: '0', target: '50', points: '100', outside: 'refuse' }),
    ]));
    const plain = defineMethodology(small({ days: measure() }, [criterion('1', number('days'))]));
    expect(refusedBy(plain, refusing, [organised('a', { days: 60 })])).toEqual(['outsideBounds organisations.0.second.criteria.1.formula.of: 60 lies outside 0 to 50.']);
  });

  it('what rank refuses: other answers to a question, a question of its own, and criteria that cannot break a tie', () => {
    const answered = (id: string, question: string, chosen: string) => ({ ...home(id), choices: [{ question, chosen, byDefault: true }] });
    expect(refused([answered('b', 'q', '1'), answered('a', 'q', '2')])).toEqual(['choicesDiffer organisations.0.choices: The question "q" is answered differently for a and b.']);
    expect(refused([answered('a', 'ties', 'dense')])).toEqual(['doubledChoice organisations.0.choices: The question "ties" is answered twice.']);
    expect(refused([home('a')], { ties: { by: ['1', '2', '2', '4'] } })).toEqual([
      'duplicate options.ties.by.2: "2" is given twice.',
      'unknownScore options.ties.by.3: There is no score "4". Known: 1, 2.',
      'unknownScore options.ties.by.0: There is no score "1". Known: 2, 3.',
      'unknownScore options.ties.by.3: There is no score "4". Known: 2, 3.',
    ]);
    const empty = { polite: { count: 0, of: 0 }, days: 40 };
    expect(refusedBy(first, first, [organised('b', { ...empty, polite: { count: 4, of: 10 } }), organised('a', empty)], { whenNobodyAsked: 'leave-out', ties: { by: ['1'] } })).toEqual([
      'tieBreakerLeftOut organisations.1: Criterion 1 is left out for "a" and cannot break a tie.',
    ]);
  });

  it('kinds of observations that contradict each other, at compile time too', () => {
    const shared = { title: label, acts: {}, citation: { ...citation, acts: [] }, range: { least: '0', most: '100' } } as const;
    const one = defineMethodology({
      ...shared, id: 'one', observations: { days: { kind: 'measure', label, source: 'visit', least: '0', most: '100' } },
      criteria: [{ id: '1', label, citation: shared.citation, formula: { kind: 'number', of: 'days' }, indicators: [] }], total: { label, citation: shared.citation, formula: { kind: 'reference', to: '1' } },
    });
    const other = defineMethodology({
      ...shared, id: 'other', observations: { days: { kind: 'respondents', label, source: 'survey' } },
      criteria: [{ id: '1', label, citation: shared.citation, formula: { kind: 'share', of: 'days' }, indicators: [] }], total: { label, citation: shared.citation, formula: { kind: 'reference', to: '1' } },
    });
    const organisation = { id: 'a' };
    // @ts-expect-error days cannot be both
    expect(() => compareMethodologies(one, other, [{ organisation, observations: { days: 5 } }])).toThrow('organisations.0.observations.days: wrongType: expected record; found 5');
    const lists = { first: [{ organisation, observations: { days: 5 } }], second: [{ organisation, observations: { days: { count: 1, of: 4 } } }] };
    expect(compareMethodologies(one, other, lists).organisations[0]?.total.difference.exact).toBe('20');
    // @ts-expect-error days are respondents there
    expect(safeCompareMethodologies(one, other, { first: lists.first, second: lists.first }).success).toBe(false);
  });
});

/** Values are handed over by a function: fast-check itself must not look at a revoked proxy. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }).map((value) => () => value),
  fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
);

const never = (run: (value: never) => Outcome<unknown>): void => {
  fc.assert(fc.property(anything, (value) => {
    const outcome = run(value() as never);
    expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
  }), { numRuns: 300 });
};

describe('No value whatever makes safeCompareMethodologies throw:', () => {
  const plain: Methodology = defineMethodology(measured(1));
  const organisations = [organised('a', { a: 5 })];
  it('by its methodologies', () => {
    never((value) => safeCompareMethodologies(value, plain, organisations));
    never((value) => safeCompareMethodologies(plain, value, organisations));
  });
  it('by its organisations', () => { never((value) => safeCompareMethodologies(plain, plain, value)); });
  it('by one of its lists', () => {
    never((value) => safeCompareMethodologies(plain, plain, { first: value, second: organisations }));
    never((value) => safeCompareMethodologies(plain, plain, { first: organisations, second: value }));
  });
  it('by one organisation, its observations, one observation, its choices', () => {
    never((value) => safeCompareMethodologies(plain, plain, [value]));
    never((value) => safeCompareMethodologies(plain, plain, [{ organisation: { id: 'a' }, observations: value }]));
    never((value) => safeCompareMethodologies(plain, plain, [organised('a', { a: value })]));
    never((value) => safeCompareMethodologies(plain, plain, [{ ...organised('a', { a: 5 }), choices: value }]));
  });
  it('by its options, whole and one by one', () => {
    never((value) => safeCompareMethodologies(plain, plain, organisations, value));
    for (const name of ['whenNobodyAsked', 'whenNotApplicable', 'rounding', 'ties', 'on']) never((value) => safeCompareMethodologies(plain, plain, organisations, { [name]: value }));
  });

  it('and what it does not need it does not look at', () => {
    const unread = Object.defineProperty({ ...organisations[0] }, 'tally', { enumerable: true, get: () => { throw new Error('looked'); } });
    expect(safeCompareMethodologies(plain, plain, [unread] as never).success).toBe(true);
    const throwing = Object.defineProperty({ ...organisations[0] }, 'observations', { enumerable: true, get: () => { throw new Error('no'); } });
    expect(refusedBy(plain, plain, [throwing])).toEqual(['unreadable organisations: The value cannot be read: "no".']);
  });

  it('nor do names of the language itself', () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    const named = defineMethodology(small({ constructor: measure() }, [criterion('1', mean(number('constructor')))], { total: { label, citation, formula: reference('1') } }));
    const { organisations: rows } = compareMethodologies(named, named, odd.map((id) => organised(id, { constructor: 5 })) as never);
    expect(rows.map(({ organisation, total }) => [organisation, total.first.score])).toEqual(odd.toSorted().map((id) => [id, '5.00']));
  });
});
