import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Methodology } from '../methodology/index.js';
import type { GivenResponsible, GivenTerm, PlanOptions, PlanTerm, Responsible } from './planModel.js';

/** What terms and people are given to. */
export interface Assignable {
  readonly id: string;
  readonly criterion: string;
  /** Of a proposal; the user's own items have none. */
  readonly observation?: string;
  readonly indicator?: string;
}

/** The term of an item and who answers for it. */
export interface Assigned {
  readonly term: PlanTerm;
  readonly responsible: Responsible;
}

/**
 * Gives every item its term and its person; what names the item goes before what names its observation, that before what names its indicator,
 * that before what names its criterion, and that before what names nothing.
 */
export function assigned(items: readonly Assignable[], { period, terms, responsible }: PlanOptions, methodology: Methodology, issues: NokIssue[]): readonly Assigned[] {
  issues.push(...checkNames(items, terms, methodology, ['options', 'terms']), ...checkNames(items, responsible, methodology, ['options', 'responsible']));
  return items.map((item) => ({
    term: termOf(item, terms, period, issues),
    responsible: responsibleOf(item, responsible, issues),
  }));
}

/** Whom or what a line of the user's is about. */
interface For {
  readonly for?: readonly string[];
}

/** By what an item may be named, the closest first. */
const namesOf = ({ id, observation = id, indicator = id, criterion }: Assignable): readonly string[] => [id, observation, indicator, criterion];

/**
 * What is named must be there or be of the methodology: one set of terms serves organisations with different shortcomings. Which items a list
 * has, the methodology does not know.
 */
function checkNames(items: readonly Assignable[], given: readonly For[], { criteria, observations }: Methodology, path: IssuePath): NokIssue[] {
  const scores = criteria.flatMap(({ id, indicators }) => [id, ...indicators.map((indicator) => indicator.id)]);
  const known = [...new Set([...items.flatMap(namesOf), ...scores, ...Object.keys(observations)])];
  const isKnown = (name: string): boolean => known.includes(name) || Object.hasOwn(observations, name.split('/')[0] as string);
  return given.flatMap(({ for: names = [] }, line) =>
    names.flatMap((id, position) => (isKnown(id) ? [] : [issue('unknownPlanItem', [...path, line, 'for', position], { id, known })])));
}

/** What terms and people are given to and no item goes by, each once. */
export function unmatchedNames(items: readonly Assignable[], { terms, responsible }: PlanOptions): readonly string[] {
  const found = new Set(items.flatMap(namesOf));
  const given = [...terms, ...responsible].flatMap(({ for: names = [] }: For) => names);
  return [...new Set(given)].filter((name) => !found.has(name));
}

/** The lines that are about an item most closely; more than one contradict each other. */
function closest<Line extends For>(item: Assignable, lines: readonly Line[]): readonly (readonly [line: Line, position: number])[] {
  const numbered = lines.map((line, position) => [line, position] as const);
  const naming = (name: string) => numbered.filter(([{ for: names }]) => names?.includes(name));
  const levels = [...namesOf(item).map(naming), numbered.filter(([{ for: names }]) => names === undefined)];
  return levels.find((level) => level.length > 0) ?? [];
}

function termOf(item: Assignable, terms: readonly GivenTerm[], period: PlanTerm, issues: NokIssue[]): PlanTerm {
  const [first, second] = closest(item, terms);
  if (!first) issues.push(issue('termMissing', ['options', 'terms'], { item: item.id }));
  if (second) issues.push(issue('twoTerms', ['options', 'terms', second[1]], { item: item.id }));
  const { from = period.from, to = period.to } = first?.[0] ?? {};
  return { from, to };
}

function responsibleOf(item: Assignable, people: readonly GivenResponsible[], issues: NokIssue[]): Responsible {
  const [first, second] = closest(item, people);
  if (!first) issues.push(issue('responsibleMissing', ['options', 'responsible'], { item: item.id }));
  const { post = '', name } = first?.[0] ?? {};
  if (second) issues.push(issue('twoResponsible', ['options', 'responsible', second[1]], { item: item.id, posts: [post, second[0].post] }));
  return { post, ...(name !== undefined && { name }) };
}
