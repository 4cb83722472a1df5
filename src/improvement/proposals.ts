import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { recheck, type Assessment } from '../assessment/index.js';
import { read, type Field } from '../shape/index.js';
import { directionOptionsField, shortcomingOptionsField } from './fields.js';
import type { AssessedOrganisation, DirectionOptions, ShortcomingOptions } from './model.js';
import { readMarks } from './options.js';
import { proposalsOf } from './proposing.js';
import type { Proposals } from './proposalModel.js';
import { membersOf } from './region.js';
import { shortcomingsOf } from './shortcomings.js';

/**
 * What is proposed to an organisation, criterion by criterion: what lacks, what to do, and the points of the total it brings back.
 *
 * The points are those of `findShortcomings`: of each proposal alone, of the whole list it belongs to, of all proposals on a criterion, of all
 * together; what cannot be said exactly is `null`. With marks there is a proposal for every item that lacks, without them one for the list.
 * The id of a proposal is its observation, with its item: the same in every cycle.
 *
 * @throws `NokError` as `findShortcomings` does, and where the assessment names no organisation.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const best = { count: 10, of: 10 };
 * const home = assess(methodology, {
 *   informationOnStand: best, informationOnSite: best, remoteChannels: 3, standSatisfaction: best, siteSatisfaction: best,
 *   comfortConditions: 6, timeliness: best, comfortSatisfaction: { count: 9, of: 10 },
 *   accessibleEquipment: 3, accessibleServices: 6, accessibilitySatisfaction: best,
 *   firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: best,
 *   recommendation: best, scheduleSatisfaction: best, overallSatisfaction: best,
 * }, { organisation: { id: '1' } });
 * const { criteria, gain } = proposals(home);
 * gain; // => '18/5'
 * criteria[2]?.proposals.map(({ id, gainAlone }) => `${id}: ${gainAlone}`); // => ['accessibleEquipment: 12/5']
 * criteria[1]?.proposals[0]?.shortcoming.ru; // => '«Удовлетворённость комфортностью условий»: 9 из 10 (90\u00A0%)'
 * criteria[1]?.proposals[0]?.change; // => { observation: 'comfortSatisfaction', value: { count: 10, of: 10 } }
 * ```
 */
export function proposals(assessment: Assessment, options: ShortcomingOptions = {}): Proposals {
  const checked = recheck(assessment);
  const given = readOptions(shortcomingOptionsField, options) as ShortcomingOptions;
  return proposalsOf(checked, shortcomingsOf(checked, readMarks(given, checked)), given.collection);
}

/** {@link proposals} that returns its problems instead of throwing them. */
export const safeProposals = (assessment: Assessment, options: ShortcomingOptions = {}): Outcome<Proposals> => outcomeOf(() => proposals(assessment, options));

/**
 * {@link proposals} to every organisation of a region, assessed alike; in the order given.
 *
 * @throws `NokError` as `directions` does.
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
 * const polite = (id: string, count: number) => ({ assessment: assess(methodology, { politeness: { count, of: 10 } }, { organisation: { id } }) });
 * regionProposals([polite('a', 8), polite('b', 10)]).map(({ organisation, gain }) => `${organisation.id}: ${gain}`); // => ['a: 20', 'b: 0']
 * ```
 */
export function regionProposals(organisations: readonly AssessedOrganisation[], options: DirectionOptions = {}): readonly Proposals[] {
  const given = readOptions(directionOptionsField, options) as DirectionOptions;
  const members = membersOf(organisations, given);
  return Object.freeze(members.map(({ assessment, shortcomings }) => proposalsOf(assessment, shortcomings, given.collection)));
}

/** {@link regionProposals} that returns its problems instead of throwing them. */
export const safeRegionProposals = (organisations: readonly AssessedOrganisation[], options: DirectionOptions = {}): Outcome<readonly Proposals[]> =>
  outcomeOf(() => regionProposals(organisations, options));

/** Options read once: a getter may change its answer. */
function readOptions(field: Field, options: unknown): unknown {
  const issues: NokIssue[] = [];
  const given = read(field, options, ['options'], issues);
  throwIfAny(issues);
  return given;
}
