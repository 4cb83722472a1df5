import type { Definition, ObservedValue, Rounding } from 'nok-methodology';
import failures from '../cases/failures.json' with { type: 'json' };
import type { Given, Observed } from './model.js';
import { all, filled, keysOf, maybeInapplicable, maybeUnasked, uniform, valueAt } from './observed.js';

const MOST = Number.MAX_SAFE_INTEGER;
const NOBODY: ObservedValue = { count: 0, of: 0 };
const NOT_HERE: ObservedValue = { notApplicable: 'synthetic' };

const plain = (name: string, observations: Observed): Given => ({ name, observations, options: {} });

/** Every way to round that a vector shows. */
export const ROUNDINGS: readonly Rounding[] = [0, 1, 2].flatMap((digits) =>
  (['half-up', 'half-even'] as const).flatMap((mode) => (['end', 'every-level'] as const).map((at) => ({ digits, mode, at }))));

/** What lies at an edge, by the definition alone. */
export const boundaryCases = (definition: Definition): Given[] =>
  [...shares(definition), ...items(definition), ...parts(definition), ...thirdsThatTie(definition), ...bothEmpty(definition)];

/** Every way to round, and every policy for each observation that may be empty. */
export const choiceCases = (definition: Definition): Given[] => [...roundings(definition), ...nobodyAsked(definition), ...notApplicable(definition)];

const shares = (definition: Definition): Given[] => [
  plain('all best', uniform(definition, 7, 7, 6)),
  plain('all worst', uniform(definition, 0, 7, 0)),
  plain('one half of everything', uniform(definition, 1, 2, 2)),
  plain('thirds', uniform(definition, 1, 3, 1)),
  plain('sixths', uniform(definition, 5, 6, 2)),
  plain('sevenths', uniform(definition, 3, 7, 3)),
  plain('thirds, sixths and sevenths in turn', filled(definition, (observation, position) => valueAt(observation, 1 + (position % 2), [3, 6, 7][position % 3] as number, 3))),
  plain('one respondent, content with every other thing', filled(definition, (observation, position) => valueAt(observation, position % 2, 1, 2))),
  plain('large counts', filled(definition, (observation, position) => valueAt(observation, position % 2 === 0 ? MOST - 1 : 1, MOST, MOST))),
];

/** Beyond the cap nothing is added: four channels at 30 points, five conditions at 20. */
const items = (definition: Definition): Given[] =>
  [0, 1, 3, 4, 5, 6].map((count) => plain(`${String(count)} items in every list, or as many as it has`, uniform(definition, 1, 1, count)));

const parts = (definition: Definition): Given[] => {
  const lists = keysOf(definition, ({ kind }) => kind === 'checklist');
  return ['0.25', '16.5', '18.99'].map((count) => plain(`items partly fulfilled: ${count} of 19`, { ...uniform(definition, 4, 5, 2), ...all(lists, { count, of: 19 }) }));
};

/** Odd numbers of eighths, eightieths and eight-hundredths lie exactly between two printed figures of no, one and two digits. */
const roundings = (definition: Definition): Given[] =>
  ROUNDINGS.map((rounding) => {
    const of = 8 * 10 ** rounding.digits;
    const observations = filled(definition, (observation, position) => valueAt(observation, of - 1 - 2 * (position % 3), of, 1 + (position % 3)));
    return { name: `ties: ${String(rounding.digits)} digits, ${rounding.mode}, ${rounding.at}`, observations, options: { rounding } };
  });

/** A sum of thirds that finite precision misprints, whatever the precision. */
function thirdsThatTie(definition: Definition): Given[] {
  const { situation, input } = failures.find(({ situation: name }) => name === 'thirds that add up to a tie') as { situation: string; input: unknown };
  const changes = Object.entries(input as Record<string, number | [count: number, of: number]>).map(([key, value]): [string, ObservedValue] =>
    [key, typeof value === 'number' ? value : { count: value[0], of: value[1] }]);
  return [plain(situation, { ...uniform(definition, 10, 10, 6), ...Object.fromEntries(changes) })];
}

const POLICIES = ['full', 'zero', 'leave-out'] as const;

function nobodyAsked(definition: Definition): Given[] {
  const keys = maybeUnasked(definition);
  const named = [...keys.map((key) => [key, [key]] as const), ['anything that may be empty', keys] as const];
  const mixed = Object.fromEntries(keys.map((key, position) => [key, POLICIES[position % 3] as (typeof POLICIES)[number]]));
  const base = uniform(definition, 5, 7, 3);
  return [
    ...named.flatMap(([name, empty]) => POLICIES.map((whenNobodyAsked) =>
      ({ name: `nobody asked for ${name}: ${whenNobodyAsked}`, observations: { ...base, ...all(empty, NOBODY) }, options: { whenNobodyAsked } }))),
    { name: 'nobody asked, each by its own policy', observations: { ...base, ...all(keys, NOBODY) }, options: { whenNobodyAsked: mixed } },
  ];
}

const notApplicable = (definition: Definition): Given[] =>
  [...maybeUnasked(definition), ...maybeInapplicable(definition)].map((key) =>
    ({ name: `${key} does not apply: leave-out`, observations: { ...uniform(definition, 5, 7, 3), [key]: NOT_HERE }, options: { whenNotApplicable: 'leave-out' } }));

/** As little as there can be, rounded at the end and at every level. */
const bothEmpty = (definition: Definition): Given[] =>
  (['end', 'every-level'] as const).map((at) => ({
    name: `everything empty that may be: leave-out, rounded ${at}`,
    observations: { ...uniform(definition, 2, 3, 3), ...all(maybeUnasked(definition), NOBODY), ...all(maybeInapplicable(definition), NOT_HERE) },
    options: { whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out', rounding: { digits: 2, mode: 'half-up', at } },
  }));
