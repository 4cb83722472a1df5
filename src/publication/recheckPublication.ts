import { NokError, issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../errors/index.js';
import { compareInto } from '../assessment/recheck.js';
import { read, shown, type Field } from '../shape/index.js';
import { publicationFieldWith } from './fields.js';
import { gather } from './gather.js';
import type { PublicationRecord, PublishedOrganisation } from './model.js';
import { checkDays } from './publication.js';
import { recordOf } from './record.js';

const ownProperties: Field = { record: 'anything', keys: 'text' };

/** A record; what is computed again is not looked at here. */
const storedField: Field = publicationFieldWith({ methodology: ownProperties, assessment: ownProperties, rating: 'anything' });

/**
 * Makes a stored publication again from its own assessments, proposals and plans, and compares every figure; works after a round trip through
 * JSON as well.
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
export function recheckPublication(record: PublicationRecord): PublicationRecord {
  try {
    return rechecked(record);
  } catch (error) {
    throw isOurs(error) ? error : new NokError([issue('unreadable', [], { reason: shown(error) })]);
  }
}

/** What a value from outside throws may refuse to say what it is. */
function isOurs(error: unknown): error is NokError {
  try {
    return error instanceof NokError;
  } catch {
    return false;
  }
}

/** {@link recheckPublication} that returns its problems instead of throwing them. */
export const safeRecheckPublication = (record: PublicationRecord): Outcome<PublicationRecord> => outcomeOf(() => recheckPublication(record));

function rechecked(given: unknown): PublicationRecord {
  const issues: NokIssue[] = [];
  const stored = read(storedField, given, [], issues) as PublicationRecord;
  throwIfAny(issues);
  throwIfAny(checkDays(stored));
  const { organisations, ranking } = stored;
  const assessments = assessmentsIn(stored);
  const proposed = positionsOf(organisations, ({ proposals }) => proposals);
  const planned = positionsOf(organisations, ({ plan }) => plan);
  const outcome = outcomeOf(() => gather({
    assessments,
    ranking,
    proposals: proposed.map(({ part }) => part),
    plans: planned.map(({ part, position }) => ({ ...part, assessment: assessments[position] })),
  }));
  if (!outcome.success) {
    throw new NokError(outcome.error.issues.map((problem) => ({ ...problem, path: placeIn(problem.path, proposed, planned) })));
  }
  const again = recordOf(stored, outcome.data);
  compareInto(issues, stored, again, []);
  throwIfAny(issues);
  return again;
}

/** Each assessment with the methodology it names; one that names none is told by `recheck`. */
function assessmentsIn({ organisations, methodologies }: PublicationRecord): unknown[] {
  const known = new Map(methodologies.map((methodology) => [methodology.fingerprint, methodology]));
  return organisations.map(({ assessment }) => ({ ...assessment, methodology: known.get(assessment.methodology) }));
}

interface Positioned<Part> {
  readonly part: Part;
  readonly position: number;
}

const positionsOf = <Part>(organisations: readonly PublishedOrganisation[], partOf: (organisation: PublishedOrganisation) => Part | null): Positioned<Part>[] =>
  organisations.flatMap((organisation, position) => {
    const part = partOf(organisation);
    return part === null ? [] : [{ part, position }];
  });

/** Where a problem of the results lies in the record. */
function placeIn(path: IssuePath, proposed: readonly Positioned<unknown>[], planned: readonly Positioned<unknown>[]): IssuePath {
  const [first, position, ...rest] = path;
  const at = position as number;
  if (first === 'assessments') return ['organisations', at, 'assessment', ...rest];
  if (first === 'proposals') return ['organisations', proposed[at]?.position as number, 'proposals', ...rest];
  if (first === 'plans') return ['organisations', planned[at]?.position as number, 'plan', ...rest];
  return path;
}
