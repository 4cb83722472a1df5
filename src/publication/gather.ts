import { issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { recheck, withoutInherited, type Assessment, type Organisation } from '../assessment/index.js';
import { compareInto } from '../assessment/recheck.js';
import { checkProposals, readPlansOfCycle, type JointPlan, type Plan, type Proposals } from '../improvement/index.js';
import { rank, type RankOptions, type Rating } from '../rating/index.js';
import { otherNames, otherWords } from './labels.js';
import { without } from './without.js';

/** An assessment of a named organisation. */
type Named = Assessment & { readonly organisation: Organisation };

/** Results that have been computed again and belong together. */
export interface Gathered {
  readonly assessments: readonly Named[];
  readonly rating: Rating;
  readonly proposals: ReadonlyMap<string, Proposals>;
  readonly plans: ReadonlyMap<string, Plan>;
}

/** Results as they are given. */
export interface Results {
  readonly assessments: readonly unknown[];
  readonly ranking: RankOptions;
  readonly proposals: readonly Proposals[];
  /** A list that was read, or a joint plan. */
  readonly plans: unknown;
}

/**
 * Computes all results again: assessments, places, proposals, plans; each must be of an organisation that is assessed, and once; what stands in
 * several places must stand there in the same words.
 */
export function gather({ assessments, ranking, proposals, plans }: Results): Gathered {
  const issues: NokIssue[] = [];
  const checked = assessments.map((one, position) => attempt(() => recheck(one as Assessment), (path) => ['assessments', position, ...path], issues));
  throwIfAny(issues);
  const found = checked as Assessment[];
  throwIfAny(otherWords(found));
  const rating = attempt(() => rank(found, ranking), ([first, ...rest]) => [first === 'options' ? 'ranking' : first as string, ...rest], issues);
  throwIfAny(issues);
  const known = new Map(found.map((one) => [idOf(one), one]));
  const isList = Array.isArray(plans);
  const { approval } = plans as Partial<JointPlan>;
  const given = isList && plans.length === 0 ? [] : readPlansOfCycle(plans, ['plans']);
  const at = isList ? ['plans'] : ['plans', 'plans'];
  throwIfAny([
    ...strangers(proposals, known, ['proposals']),
    ...strangers(given, known, at),
    ...doubled(proposals),
  ]);
  throwIfAny([
    ...proposals.flatMap((one, position) => checkProposals(known.get(one.organisation.id) as Assessment, one, ['proposals', position])),
    ...given.flatMap((plan, position) => otherStart(plan, known.get(plan.organisation.id) as Assessment, [...at, position, 'assessment'])),
  ]);
  throwIfAny([
    ...proposals.flatMap(({ organisation, criteria }, position) =>
      otherNames(known.get(organisation.id) as Assessment, organisation, criteria, ['proposals', position], 'criteria')),
    ...given.flatMap(({ organisation, sections }, position) =>
      otherNames(known.get(organisation.id) as Assessment, organisation, sections, [...at, position], 'sections')),
  ]);
  return { assessments: found as Named[], rating: rating as Rating, proposals: byOrganisation(proposals), plans: byOrganisation(given.map((plan) => approvedWith(plan, approval))) };
}

const idOf = (assessment: Assessment): string => (withoutInherited(assessment).organisation as Organisation).id;

/** Runs a function whose problems lie elsewhere in the caller's eyes. */
export function attempt<Value>(run: () => Value, where: (path: IssuePath) => IssuePath, issues: NokIssue[]): Value | undefined {
  const outcome = outcomeOf(run);
  if (outcome.success) return outcome.data;
  for (const problem of outcome.error.issues) issues.push({ ...problem, path: where(problem.path) });
  return undefined;
}

/** A plan that bears no day of approval is approved with the joint plan, where that bears one. */
const approvedWith = (plan: Plan, joint: Plan['approval'] = null): Plan =>
  ({ ...plan, approval: [plan.approval, joint].find((one) => one?.on !== undefined) ?? plan.approval ?? joint });

interface OfOrganisation {
  readonly organisation: Organisation;
}

const byOrganisation = <One extends OfOrganisation>(all: readonly One[]): ReadonlyMap<string, One> =>
  new Map(all.map((one) => [one.organisation.id, one]));

function strangers(all: readonly OfOrganisation[], known: ReadonlyMap<string, Assessment>, path: IssuePath): NokIssue[] {
  const assessed = [...known.keys()];
  return all.flatMap(({ organisation: { id } }, position) =>
    (known.has(id) ? [] : [issue('notAssessed', [...path, position, 'organisation', 'id'], { organisation: id, assessed })]));
}

function doubled(proposals: readonly Proposals[]): NokIssue[] {
  const seen = new Set<string>();
  return proposals.flatMap(({ organisation: { id } }, position) =>
    (seen.size < seen.add(id).size ? [] : [issue('organisationDoubled', ['proposals', position, 'organisation', 'id'], { organisation: id })]));
}

/** A plan that starts from another assessment than the one that is published. */
function otherStart({ assessment, organisation: { id } }: Plan, published: Assessment, path: IssuePath): NokIssue[] {
  const differences: NokIssue[] = [];
  compareInto(differences, without(assessment, 'methodology'), without(published, 'methodology'), path);
  compareInto(differences, assessment.methodology.fingerprint, published.methodology.fingerprint, path);
  return differences.length === 0 ? [] : [issue('planOfOtherAssessment', path, { organisation: id })];
}
