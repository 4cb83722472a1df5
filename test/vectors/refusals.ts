import type { Definition, Observation } from 'nok-methodology';
import type { ExpectedIssue, RefusedCase } from './model.js';
import { keysOf, uniform } from './observed.js';

type Path = ExpectedIssue['path'];

type Sort = (definition: Definition, key: string) => RefusedCase[];

/** What a sort of observation is refused for, where a definition has such an observation: the first one is taken. */
const forFirst = (definition: Definition, isWanted: (observation: Observation) => boolean, sort: Sort): RefusedCase[] =>
  keysOf(definition, isWanted).slice(0, 1).flatMap((key) => sort(definition, key));

/** What must be refused, written down by hand: of respondents, lists and items, and of the options. */
export const refusedCases = (definition: Definition): RefusedCase[] => [
  ...forFirst(definition, ({ kind, mayBeEmpty }) => kind === 'respondents' && !mayBeEmpty, respondents),
  ...forFirst(definition, ({ kind }) => kind === 'checklist', checklist),
  ...forFirst(definition, ({ kind, most }) => kind === 'items' && most !== undefined, counted),
  ...undecidedCases(definition),
];

/** What a measure is refused for. */
export const refusedMeasures = (definition: Definition): RefusedCase[] => forFirst(definition, ({ kind }) => kind === 'measure', measured);

/** What is refused because the order is silent and nobody chose. */
export const undecidedCases = (definition: Definition): RefusedCase[] => [
  ...forFirst(definition, ({ kind, mayBeEmpty }) => kind === 'respondents' && mayBeEmpty === true, empty),
  ...forFirst(definition, ({ kind, mayBeEmpty }) => kind === 'items' && mayBeEmpty === true, inapplicable),
];

/** One value that is wrong among others that are right, and the one problem it is. */
function refused(definition: Definition, name: string, key: string, value: unknown, code: string, place: Path = []): RefusedCase {
  return { name, observations: { ...uniform(definition, 5, 7, 3), [key]: value }, options: {}, expected: { issues: [{ code, path: ['observations', key, ...place] }] } };
}

const respondents: Sort = (definition, key) => [
  ...missing(definition, key),
  refused(definition, 'an observation that the methodology does not know', 'noSuchObservation', { count: 1, of: 2 }, 'unknownKey'),
  refused(definition, 'more content than asked', key, { count: 8, of: 7 }, 'countAboveOf', ['count']),
  refused(definition, 'nobody asked where somebody must be', key, { count: 0, of: 0 }, 'mayNotBeEmpty'),
  refused(definition, 'not applicable where it must apply', key, { notApplicable: 'synthetic' }, 'mayNotBeEmpty'),
  refused(definition, 'not applicable without a reason', key, { notApplicable: ' ' }, 'wrongType', ['notApplicable']),
  refused(definition, 'less than nobody content', key, { count: -1, of: 7 }, 'wrongType', ['count']),
  refused(definition, 'half a respondent', key, { count: 0.5, of: 7 }, 'wrongType', ['count']),
  refused(definition, 'a count as text', key, { count: '5', of: 7 }, 'wrongType', ['count']),
  refused(definition, 'more respondents than a double can count: two to the power of 53', key, { count: 1, of: 9_007_199_254_740_992 }, 'wrongType', ['of']),
  refused(definition, 'a number in the place of a share', key, 5, 'wrongType'),
  refused(definition, 'null in the place of a share', key, null, 'wrongType'),
  refused(definition, 'a list in the place of a share', key, [5, 7], 'wrongType'),
  refused(definition, 'nothing that a share is counted of', key, { count: 5 }, 'missing', ['of']),
  refused(definition, 'something more beside a share', key, { count: 5, of: 7, share: 71 }, 'unknownKey', ['share']),
  twoAtOnce(definition, key),
  ...options(definition),
];

function missing(definition: Definition, key: string): RefusedCase[] {
  const rest = Object.fromEntries(Object.entries(uniform(definition, 5, 7, 3)).filter(([other]) => other !== key));
  const issues = Object.keys(definition.observations).map((one) => ({ code: 'missing', path: ['observations', one] }));
  return [
    { name: 'one observation is missing', observations: rest, options: {}, expected: { issues: issues.filter(({ path }) => path[1] === key) } },
    { name: 'all observations are missing', observations: {}, options: {}, expected: { issues } },
  ];
}

/** All problems of a stage are listed; the shape comes before what the values say. */
function twoAtOnce(definition: Definition, key: string): RefusedCase {
  const other = keysOf(definition, ({ kind }) => kind === 'respondents')[1] as string;
  const observations = { ...uniform(definition, 5, 7, 3), [key]: { count: 8, of: 7 }, [other]: { count: '5', of: 7 } };
  return {
    name: 'a wrong shape hides an impossible value, and not another wrong shape', observations, options: { whenNotApplicable: 'zero' },
    expected: { issues: [{ code: 'wrongType', path: ['observations', other, 'count'] }, { code: 'wrongValue', path: ['options', 'whenNotApplicable'] }] },
  };
}

function options(definition: Definition): RefusedCase[] {
  const wrong = (name: string, given: unknown, code: string, ...path: Path): RefusedCase =>
    ({ name, observations: uniform(definition, 5, 7, 3), options: given, expected: { issues: [{ code, path: ['options', ...path] }] } });
  const rounding = { digits: 2, mode: 'half-up', at: 'end' };
  return [
    wrong('a policy that there is not', { whenNobodyAsked: 'omit' }, 'wrongValue', 'whenNobodyAsked'),
    wrong('a policy for an observation that there is not', { whenNobodyAsked: { noSuchObservation: 'full' } }, 'unknownObservation', 'whenNobodyAsked', 'noSuchObservation'),
    wrong('an option that there is not', { round: 2 }, 'unknownKey', 'round'),
    wrong('more digits than are printed', { rounding: { ...rounding, digits: 13 } }, 'wrongType', 'rounding', 'digits'),
    wrong('a mode of rounding that there is not', { rounding: { ...rounding, mode: 'up' } }, 'wrongValue', 'rounding', 'mode'),
    wrong('rounding without its stage', { rounding: { digits: 2, mode: 'half-up' } }, 'missing', 'rounding', 'at'),
  ];
}

const empty: Sort = (definition, key) => [
  refused(definition, 'nobody asked, and nobody chose', key, { count: 0, of: 0 }, 'nobodyAsked'),
  refused(definition, 'a share does not apply, and nobody chose', key, { notApplicable: 'synthetic' }, 'notApplicable'),
  refused(definition, 'one content of nobody', key, { count: 1, of: 0 }, 'countAboveOf', ['count']),
];

const inapplicable: Sort = (definition, key) => [refused(definition, 'a list does not apply, and nobody chose', key, { notApplicable: 'synthetic' }, 'notApplicable')];

const checklist: Sort = (definition, key) => [
  refused(definition, 'more items than the norm', key, { count: '19.5', of: 19 }, 'countAboveOf', ['count']),
  refused(definition, 'less than no items', key, { count: '-0.5', of: 19 }, 'outsideBounds', ['count']),
  refused(definition, 'a norm of nothing', key, { count: 0, of: 0 }, 'mayNotBeEmpty'),
  ...['16,5', '1e1', '016', '16.', '.5', '-0', '+1', '0x10', ''].map((count) =>
    refused(definition, `what is no decimal text: ${JSON.stringify(count)}`, key, { count, of: 19 }, 'wrongType', ['count'])),
];

const counted: Sort = (definition, key) => [
  refused(definition, 'more items than there can be', key, 1 + Number(definition.observations[key]?.most), 'outsideBounds'),
  refused(definition, 'half an item', key, 0.5, 'wrongType'),
  refused(definition, 'items as text', key, '3', 'wrongType'),
];

const measured: Sort = (definition, key) => [
  refused(definition, 'a measure above its greatest value', key, '100.01', 'outsideBounds'),
  refused(definition, 'a measure below its least value', key, '-1/3', 'outsideBounds'),
  refused(definition, 'a mean of nothing', key, { sum: 10, of: 0 }, 'mayNotBeEmpty'),
  refused(definition, 'a fraction over zero', key, '1/0', 'wrongType'),
];
