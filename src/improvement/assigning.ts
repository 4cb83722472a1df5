import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { checkSequence } from '../council/order.js';
import type { GivenResponsible, GivenTerm, PlanOptions, PlanTerm, Responsible } from './planModel.js';

/** What terms and people are given to. */
export interface Assignable {
  readonly id: string;
  readonly criterion: string;
}

/** The term of an item and who answers for it. */
export interface Assigned {
  readonly term: PlanTerm;
  readonly responsible: Responsible;
}

/** Gives every item its term and its person; what names the item goes before what names its criterion, and that before what names nothing. */
export function assigned(items: readonly Assignable[], { period, terms, responsible }: PlanOptions, issues: NokIssue[]): readonly Assigned[] {
  issues.push(...checkNames(items, terms, ['options', 'terms']), ...checkNames(items, responsible, ['options', 'responsible']));
  return items.map((item) => ({
    term: termOf(item, terms, period, issues),
    responsible: responsibleOf(item, responsible, issues),
  }));
}

/** Whom or what a line of the user's is about. */
interface For {
  readonly for?: readonly string[];
}

function checkNames(items: readonly Assignable[], given: readonly For[], path: IssuePath): NokIssue[] {
  const known = [...new Set(items.flatMap(({ id, criterion }) => [id, criterion]))];
  return given.flatMap(({ for: names = [] }, line) =>
    names.flatMap((id, position) => (known.includes(id) ? [] : [issue('unknownPlanItem', [...path, line, 'for', position], { id, known })])));
}

/** The lines that are about an item most closely; more than one contradict each other. */
function closest<Line extends For>({ id, criterion }: Assignable, lines: readonly Line[]): readonly (readonly [line: Line, position: number])[] {
  const numbered = lines.map((line, position) => [line, position] as const);
  const naming = (name: string) => numbered.filter(([{ for: names }]) => names?.includes(name));
  const levels = [naming(id), naming(criterion), numbered.filter(([{ for: names }]) => names === undefined)];
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

/** Terms that end before they begin, or lie outside the period. */
export function checkTerms({ period, terms }: PlanOptions): NokIssue[] {
  const ofPeriod = inOrder(period, ['options', 'period']);
  if (ofPeriod.length > 0) return ofPeriod;
  return terms.flatMap(({ from = period.from, to }, position) => {
    const path = ['options', 'terms', position];
    const outside = ([['from', from], ['to', to]] as const).filter(([, on]) => on < period.from || on > period.to);
    return [...inOrder({ from, to }, path), ...outside.map(([name, on]) => issue('outsidePeriod', [...path, name], { on, ...period }))];
  });
}

const inOrder = ({ from, to }: PlanTerm, path: IssuePath): NokIssue[] =>
  checkSequence([{ on: from, path: [...path, 'from'] }, { on: to, path: [...path, 'to'] }]);
