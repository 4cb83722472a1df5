import { NokError, issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { recheck, withoutInherited, type Assessment, type Organisation } from '../assessment/index.js';
import { disagreements } from '../rating/agreement.js';
import type { Placed } from '../rating/read.js';
import { read, shown } from '../shape/index.js';
import { directionOptionsField } from './fields.js';
import type { AssessedOrganisation, DirectionOptions, Shortcomings } from './model.js';
import { readMarks } from './options.js';
import { shortcomingsOf } from './shortcomings.js';

/** One organisation of a region with its shortcomings. */
export interface Member {
  readonly assessment: Assessment & { readonly organisation: Organisation };
  readonly shortcomings: Shortcomings;
}

/** More organisations than any region has: a list without end would never be read. */
const MOST_ORGANISATIONS = 100_000;

/** The shortcomings of every organisation of a region; all problems of all of them at once. */
export function membersOf(given: unknown, options: unknown): readonly Member[] {
  const issues: NokIssue[] = [];
  const chosen = read(directionOptionsField, options, ['options'], issues) as DirectionOptions;
  const organisations = readOrganisations(given, issues);
  throwIfAny(issues);
  // A collection that does not fit is told once, not for each organisation.
  const problems = new Map<string, NokIssue>();
  const members = organisations.flatMap((organisation, position) => {
    const outcome = outcomeOf(() => memberOf(organisation, chosen, ['organisations', position]));
    if (outcome.success) return [outcome.data];
    for (const problem of outcome.error.issues) problems.set(`${problem.code} ${problem.path.join('.')}`, problem);
    return [];
  });
  throwIfAny([...problems.values()]);
  throwIfAny(disagreements(members.map(({ assessment }, position): Placed => (
    { path: ['organisations', position, 'assessment'], rated: assessment as Placed['rated'] }
  ))));
  return members;
}

function memberOf({ assessment, ...marks }: AssessedOrganisation, collection: DirectionOptions, place: IssuePath): Member {
  const checked = placed((path) => [...place, 'assessment', ...path], () => recheck(assessment));
  const { organisation } = withoutInherited(checked);
  if (!organisation) throw new NokError([issue('organisationMissing', [...place, 'assessment', 'organisation'], {})]);
  const ofOrganisation = (path: IssuePath): IssuePath =>
    path[0] === 'options' && path[1] !== 'collection' ? [...place, ...path.slice(1)] : path;
  const ordered = placed(ofOrganisation, () => readMarks({ ...collection, ...marks }, checked));
  return { assessment: { ...checked, organisation }, shortcomings: shortcomingsOf(checked, ordered) };
}

/** Runs a function whose problems lie elsewhere in the caller's eyes. */
function placed<Value>(where: (path: IssuePath) => IssuePath, run: () => Value): Value {
  const outcome = outcomeOf(run);
  if (outcome.success) return outcome.data;
  throw new NokError(outcome.error.issues.map((problem) => ({ ...problem, path: where(problem.path) })));
}

const KNOWN = ['assessment', 'marks'];

/** What each organisation holds; its values are read where they are used. */
function readOrganisations(given: unknown, issues: NokIssue[]): AssessedOrganisation[] {
  const path = ['organisations'];
  try {
    if (!Array.isArray(given)) issues.push(issue('wrongType', path, { expected: 'list', found: shown(given) }));
    else if (given.length > MOST_ORGANISATIONS) issues.push(issue('tooLarge', path, { most: MOST_ORGANISATIONS }));
    else if (given.length === 0) issues.push(issue('emptyList', path, { least: 1 }));
    else return Array.from({ length: given.length }, (_, position) => partsOf(given[position], [...path, position], issues));
  } catch (error) {
    issues.push(issue('unreadable', path, { reason: shown(error) }));
  }
  return [];
}

function partsOf(organisation: unknown, path: IssuePath, issues: NokIssue[]): AssessedOrganisation {
  if (typeof organisation !== 'object' || organisation === null || Array.isArray(organisation)) {
    issues.push(issue('wrongType', path, { expected: 'record', found: shown(organisation) }));
    return organisation as AssessedOrganisation;
  }
  for (const key of Object.keys(organisation)) {
    if (!KNOWN.includes(key)) issues.push(issue('unknownKey', [...path, key], { key, known: KNOWN }));
  }
  const { assessment, marks } = withoutInherited(organisation as AssessedOrganisation);
  return { assessment, ...(marks !== undefined && { marks }) };
}
