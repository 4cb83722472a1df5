import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { compareInto } from '../assessment/recheck.js';
import { read, readable, type Field } from '../shape/index.js';
import { publicationFieldWith } from './fields.js';
import { attempt, gather, type Gathered } from './gather.js';
import type { PublicationRecord } from './model.js';
import { checkAssessedDays, checkDays } from './publication.js';
import { recordOf } from './record.js';
import { takeApart } from './takeApart.js';

const ownProperties: Field = { record: 'anything', keys: 'text' };

/** A record; what is computed again is not looked at here. */
const storedField: Field = publicationFieldWith({ methodology: ownProperties, assessment: ownProperties, rating: 'anything' });

/**
 * Makes a stored publication again from its own assessments, proposals and plans, and compares every figure; works after a round trip through
 * JSON as well.
 *
 * Words are compared where there is something to compare them with: the names of organisations and criteria in the assessments, proposals and
 * plans, and the words of a methodology of the library's own. Nothing is there to compare other words with: the authority, the operator and the
 * council, where and when it was published and approved, the words of a council's own methodology, shortcomings and measures, terms, posts.
 *
 * @throws `NokError` with every path whose value differs, or with the problems of what is stored.
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
 * const stored = JSON.parse(JSON.stringify(publication({
 *   authority: 'министерство', council: { name: 'Общественный совет' }, operator: 'оператор',
 *   assessments: [assess(methodology, { politeness: { count: 9, of: 10 } }, { organisation: { id: 'дом' } })],
 *   published: [{ where: 'сайт министерства', on: '2021-11-22' }],
 * }, { people: 'posts-only' })));
 * stored.organisations[0].assessment.score = '95.00';
 * const outcome = safeRecheckPublication(stored);
 * outcome.success ? [] : outcome.error.issues.map(({ path }) => path.join('.')); // => ['organisations.0.assessment.score']
 * ```
 */
export const recheckPublication = (record: PublicationRecord): PublicationRecord => readable(() => rechecked(record));

/** {@link recheckPublication} that returns its problems instead of throwing them. */
export const safeRecheckPublication = (record: PublicationRecord): Outcome<PublicationRecord> => outcomeOf(() => recheckPublication(record));

function rechecked(given: unknown): PublicationRecord {
  const issues: NokIssue[] = [];
  const stored = read(storedField, given, [], issues) as PublicationRecord;
  throwIfAny(issues);
  throwIfAny(checkDays(stored));
  const { results, placeOf } = takeApart(stored);
  const gathered = attempt(() => gather(results), placeOf, issues);
  throwIfAny(issues);
  throwIfAny(checkAssessedDays(stored, (gathered as Gathered).assessments));
  const again = recordOf(stored, gathered as Gathered);
  compareInto(issues, stored, again, []);
  throwIfAny(issues);
  return again;
}
