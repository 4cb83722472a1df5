import type { Definition } from 'nok-methodology';
import { leftOut, lines, oneShare, ownRounding, refusing, sums, tables } from './councils.js';
import { ROUNDINGS } from './boundary.js';
import type { Given, Observed, Options, RefusedCase } from './model.js';
import { randomCases } from './random.js';
import { refusedMeasures } from './refusals.js';

/** A council's own methodology with its cases. */
export interface CouncilCases {
  readonly definition: Definition;
  readonly given: readonly Given[];
  readonly refused: readonly RefusedCase[];
}

const given = (name: string, observations: Observed, options: Options = {}): Given => ({ name, observations, options });
const refused = (name: string, observations: Observed, code: string, path: readonly (string | number)[], options: Options = {}): RefusedCase =>
  ({ name, observations, options, expected: { issues: [{ code, path }] } });

const NOBODY = { count: 0, of: 0 };
const NOT_HERE = { notApplicable: 'synthetic' };
const leaving: Options = { whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out' };

const ofOneShare: Given[] = [
  ...(['half-up', 'half-even'] as const).map((mode) => given(`17101/200 is 85.505: ${mode}`, { politeness: { count: 17_101, of: 20_000 } }, { rounding: { digits: 2, mode, at: 'end' } })),
  given('two thirds', { politeness: { count: 2, of: 3 } }),
  given('two thirds to twelve digits', { politeness: { count: 2, of: 3 } }, { rounding: { digits: 12, mode: 'half-up', at: 'end' } }),
  ...ROUNDINGS.map((rounding) => given(`99.5: ${String(rounding.digits)} digits, ${rounding.mode}, ${rounding.at}`, { politeness: { count: 199, of: 200 } }, { rounding })),
];

const line = { completeness: 85, waitingDays: 5, politeness: { count: 7, of: 10 }, channels: 3, facts: { count: 13, of: 19 } };
const ofLines: Given[] = [
  given('85 on 0 to 100 is 8.5; 5 days between 15 and 1 are 50/7', line),
  given('at the worst', { completeness: 0, waitingDays: 15, politeness: { count: 1, of: 2 }, channels: 0, facts: { count: '6.327', of: 19 } }),
  given('at the target', { completeness: 100, waitingDays: 1, politeness: { count: 9, of: 10 }, channels: 4, facts: { count: 19, of: 19 } }),
  given('beyond the worst', { ...line, waitingDays: 60, politeness: { count: 0, of: 10 }, facts: { count: 1, of: 19 } }),
  given('beyond the target', { ...line, waitingDays: '0.5', politeness: { count: 10, of: 10 }, channels: 1000 }),
  given('a measure as decimal text', { ...line, completeness: '85.50' }),
  given('a measure as a number by its shortest text', { ...line, completeness: 0.1, waitingDays: 12.35 }),
  given('a measure as a sum and of how many', { ...line, completeness: { sum: '171.01', of: 2 }, waitingDays: { sum: 50, of: 7 } }),
  given('a measure as a fraction that is not in lowest terms', { ...line, completeness: '170/2', waitingDays: '41/3' }),
];

const ofRefusing: Given[] = [
  given('within the ends', { waitingDays: 5, politeness: { count: 1, of: 3 } }),
  given('at the worst', { waitingDays: 15, politeness: { count: 1, of: 5 } }),
  given('at the target', { waitingDays: 1, politeness: { count: 4, of: 5 } }),
];
const refusedByLines: RefusedCase[] = [
  refused('an observation worse than the worst', { waitingDays: '15.01', politeness: { count: 1, of: 3 } }, 'outsideBounds', ['observations', 'waitingDays']),
  refused('an observation better than the target', { waitingDays: '0.99', politeness: { count: 1, of: 3 } }, 'outsideBounds', ['observations', 'waitingDays']),
  refused('a score worse than the worst', { waitingDays: 5, politeness: { count: 1, of: 6 } }, 'outsideBounds', ['methodology', 'criteria', 1, 'formula', 'of']),
  refused('a score beyond an end before it is rounded, and at it afterwards', { waitingDays: 5, politeness: { count: 80_001, of: 100_000 } }, 'outsideBounds',
    ['methodology', 'criteria', 1, 'formula', 'of'], { rounding: { digits: 2, mode: 'half-up', at: 'every-level' } }),
];

const table = { waitingDays: 10, channels: 2, politeness: { count: 3, of: 5 }, balance: 0 };
const ofTables: Given[] = [
  given('at the edges, each of which belongs to the step it begins', { waitingDays: 7, channels: 1, politeness: { count: 4, of: 5 }, balance: '0.5' }),
  given('just below the edges', { waitingDays: '6.99', channels: 0, politeness: { count: 7999, of: 10_000 }, balance: '0.49' }),
  given('at the ends', { waitingDays: 60, channels: 6, politeness: { count: 1, of: 1 }, balance: 10 }),
  given('at the other ends', { waitingDays: 0, channels: 3, politeness: { count: 0, of: 1 }, balance: -10 }),
  given('a score of exactly 60', table),
  given('a score that is below 60 and printed as 60.00', { ...table, politeness: { count: 59_996, of: 100_000 } }),
  given('the same where what is rounded is handed on', { ...table, politeness: { count: 59_996, of: 100_000 } }, { rounding: { digits: 2, mode: 'half-up', at: 'every-level' } }),
  given('the same with more digits', { ...table, politeness: { count: 59_996, of: 100_000 } }, { rounding: { digits: 3, mode: 'half-up', at: 'end' } }),
];

const sum = { channels: 2, comfort: 2, mark: { sum: 13, of: 3 }, politeness: { count: 7, of: 9 } };
const ofSums: Given[] = [
  given('some of everything', sum),
  given('all that can be attained', { channels: 4, comfort: 3, mark: 5, politeness: { count: 9, of: 9 } }),
  given('as little as can be: a mark is never below 1', { channels: 0, comfort: 0, mark: 1, politeness: { count: 0, of: 9 } }),
  given('what does not apply leaves both sums', { ...sum, comfort: NOT_HERE }, leaving),
  given('a criterion left out leaves both sums of the total', { ...sum, comfort: NOT_HERE, politeness: NOBODY }, leaving),
  given('the same at every level', { ...sum, comfort: NOT_HERE, politeness: NOBODY }, { ...leaving, rounding: { digits: 1, mode: 'half-even', at: 'every-level' } }),
];

const here = { stand: { count: 1, of: 3 }, site: { count: 5, of: 7 }, building: { count: '16.5', of: 19 }, advice: { count: 9, of: 11 } };
const none = { stand: NOBODY, site: NOBODY, building: NOT_HERE, advice: NOBODY };
const ofLeftOut: Given[] = [
  given('nothing is left out', here),
  given('half of an indicator is left out', { ...here, site: NOBODY }, leaving),
  given('an indicator is left out', { ...here, stand: NOT_HERE }, leaving),
  given('a criterion of one indicator is left out', { ...here, advice: NOBODY }, leaving),
  given('one observation is left out of two criteria', { ...here, building: NOT_HERE }, leaving),
  given('all but one criterion are left out', { ...none, advice: here.advice }, leaving),
  given('all but one criterion are left out, rounded at every level', { ...none, stand: here.stand }, { ...leaving, rounding: { digits: 0, mode: 'half-up', at: 'every-level' } }),
  given('nobody asked: as if nobody were content', { ...none, building: here.building }, { whenNobodyAsked: 'zero' }),
];
const withoutTotal = refused('nothing is left for a total', none, 'totalLeftOut', ['observations'], leaving);

const ofOwnRounding: Given[] = [
  given('ties above and below zero under the rounding of the methodology', { first: '0.25', second: '-0.25' }),
  given('ties go to the greater neighbour', { first: '-0.25', second: '-0.35' }, { rounding: { digits: 1, mode: 'half-up', at: 'every-level' } }),
  given('ties go to the even neighbour', { first: '-0.25', second: '-0.35' }, { rounding: { digits: 1, mode: 'half-even', at: 'end' } }),
  given('no minus before a zero', { first: '-0.05', second: '-0.04' }, { rounding: { digits: 1, mode: 'half-up', at: 'end' } }),
  given('thirds below zero', { first: '-10/3', second: { sum: -20, of: 3 } }),
];

const RANDOM = 12;

/** Small methodologies with the kinds that the order does not use. */
export const councilCases = (): CouncilCases[] => [
  { definition: oneShare, given: ofOneShare, refused: [] },
  { definition: lines, given: [...ofLines, ...randomCases(lines, RANDOM)], refused: refusedMeasures(lines) },
  { definition: refusing, given: ofRefusing, refused: refusedByLines },
  { definition: tables, given: [...ofTables, ...randomCases(tables, RANDOM)], refused: [] },
  { definition: sums, given: [...ofSums, ...randomCases(sums, RANDOM)], refused: [] },
  { definition: leftOut, given: ofLeftOut, refused: [withoutTotal] },
  { definition: ownRounding, given: [...ofOwnRounding, ...randomCases(ownRounding, RANDOM)], refused: [] },
];
