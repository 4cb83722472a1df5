import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { WEIGHTINGS, type Assessment } from '../assessment/index.js';
import type { Choice, Rounding } from '../methodology/index.js';
import { optional, publish, type Field, type FieldsOf } from '../shape/index.js';
import { choicesOf } from './agreement.js';
import { levelsOf, treesOf, withoutGroupAt, type Tree } from './aggregateLevels.js';
import {
  AGGREGATE_PROPERTIES, SECTOR_MEANS,
  type Aggregate, type AggregateGroup, type AggregateNode, type AggregateOptions, type NamedLevel,
} from './aggregateModel.js';
import { meansOf, organisationOf, type Manner } from './aggregateMeans.js';
import { discord, readMembers, sectorsOf, type Member } from './aggregateRead.js';
import { isRounding } from './averages.js';
import { FIGURES } from './model.js';
import { inOrder } from './order.js';
import { readOptions } from './read.js';

const namedLevel: FieldsOf<NamedLevel> = { level: 'text', of: { record: { list: 'text' }, keys: 'text' } };

const optionFields: FieldsOf<AggregateOptions> = {
  by: optional({ list: { object: { object: namedLevel }, otherwise: { oneOf: AGGREGATE_PROPERTIES } } }),
  on: optional({ oneOf: FIGURES }),
  weighting: optional({ oneOf: WEIGHTINGS }),
  sectors: optional({ oneOf: SECTOR_MEANS }),
};

/** What `aggregate` lets the caller decide. */
export const aggregateOptionsField: Field = { object: optionFields };

/** The questions on which the order is silent and an aggregate takes a side. */
const OWN_QUESTIONS = ['average-of', 'weighting', 'sectors'];

/**
 * Gathers assessments level by level: organisations into municipalities, these into regions and a country, with the means of each.
 *
 * Every mean is made of the organisations beneath, each alike unless a weighting is chosen: Σ w·x ÷ Σ w; groups are never averaged again,
 * so a large district counts for more than a small one. Assessments of several sectors are averaged within each sector first; nobody has
 * held that against a text, and `verification` says so. Means are of the printed figures, as published averages are, unless `on` is `'exact'`.
 * Stored figures are taken as they are: where an assessment may have been changed since it was computed, `recheck` it first.
 *
 * @throws `NokError` with every problem: what is no assessment; an organisation missing, given twice, in two municipalities or without a
 * group; a branch of itself; within a sector different methodologies or different answers; a sample missing where it weighs.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const polite = (count: number, id: string, municipality: string) =>
 *   assess(methodology, { politeness: { count, of: 3 } }, { organisation: { id, municipality } });
 * const three = [polite(1, 'a', 'Северный'), polite(2, 'b', 'Южный'), polite(2, 'c', 'Южный')];
 * const region = aggregate(three);
 * region.exact; // => '16667/300'
 * aggregate(three, { on: 'exact' }).exact; // => '500/9'
 * region.of.map((node) => (node.kind === 'group' ? `${node.name}: ${node.score}` : node.organisation)); // => ['Северный: 33.33', 'Южный: 66.67']
 * ```
 */
export function aggregate(assessments: readonly Assessment[], options: AggregateOptions = {}): Aggregate {
  const issues: NokIssue[] = [];
  const chosen = readOptions(optionFields, options, issues);
  const { by = ['municipality'], on = 'printed', weighting = 'plain-mean', sectors = 'mean-of-sectors' } = chosen;
  const levels = levelsOf(by, issues);
  const given = readMembers(assessments, weighting, OWN_QUESTIONS, issues);
  throwIfAny([...issues, ...discord(given), ...withoutGroupAt(given, levels)]);

  const members = [...given].sort((a, b) => inOrder(a.rated.organisation.id, b.rated.organisation.id));
  const rounding = choicesOf(members).find(isRounding) as Choice;
  const manner: Manner = { on, sectors, rounding: rounding.chosen as Rounding };
  const bySector = sectorsOf(members);
  const isOne = bySector.length === 1;
  const own = (question: keyof AggregateOptions, name: string, answer: string): Choice =>
    ({ question: name, chosen: answer, byDefault: chosen[question] === undefined });
  return publish({
    format: 'nok.aggregate/1',
    choices: [
      own('on', 'average-of', on), own('weighting', 'weighting', weighting), ...(isOne ? [] : [own('sectors', 'sectors', sectors)]), rounding,
    ],
    verification: isOne && weighting === 'plain-mean' ? 'confirmed' : 'unverified',
    sectors: bySector.map(([sector, inside]) => ({
      sector, methodology: (inside[0] as Member).rated.methodology.fingerprint, organisations: inside.length, choices: choicesOf(inside),
    })),
    ...meansOf(members, manner),
    of: nodesOf(members, treesOf(members, levels), manner),
  });
}

/** {@link aggregate} that returns its problems instead of throwing them. */
export const safeAggregate = (assessments: readonly Assessment[], options: AggregateOptions = {}): Outcome<Aggregate> =>
  outcomeOf(() => aggregate(assessments, options));

/** The groups beneath, or the organisations where there are none. */
const nodesOf = (members: readonly Member[], groups: readonly Tree[], manner: Manner): AggregateNode[] =>
  groups.length === 0 ? members.map(organisationOf) : groups.map((tree) => groupOf(tree, manner));

const groupOf = ({ level, name, members, of }: Tree, manner: Manner): AggregateGroup => ({
  kind: 'group', level, name, ...meansOf(members, manner), of: nodesOf(members, of, manner),
});
