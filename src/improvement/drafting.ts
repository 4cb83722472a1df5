import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Criterion } from '../methodology/index.js';
import type { Text } from '../shape/index.js';
import type { GivenItem, PlanOptions, Words } from './planModel.js';
import type { ExpectedChange, Proposal, Proposals } from './proposalModel.js';

/** An item of a plan before it has a term and somebody responsible. */
export interface DraftItem {
  readonly id: string;
  readonly criterion: string;
  /** Of a proposal. */
  readonly observation?: string;
  readonly indicator?: string;
  readonly proposed: boolean;
  readonly shortcoming: Text;
  readonly measure: Text;
  readonly change: ExpectedChange | null;
  /** Where the user says what is expected. */
  readonly expectedAt: IssuePath | null;
}

/** Words in both languages; in one they stand in both. */
export const inBoth = (words: Words): Text => (typeof words === 'string' ? { ru: words, en: words } : words);

/** The items of a plan in the order of the criteria: what is proposed, then what the user adds. */
export function draftItems({ criteria }: Proposals, options: PlanOptions, methodology: readonly Criterion[]): DraftItem[] {
  const { items = [], notPlanned = [] } = options;
  const left = new Set(notPlanned.map(({ id }) => id));
  const given = new Map(items.map((item, position) => [item.id, { item, at: ['options', 'items', position, 'expects'] }] as const));
  const proposed = criteria.flatMap(({ proposals }) => proposals).filter(({ id }) => !left.has(id));
  const known = new Set(proposed.map(({ id }) => id));
  const all = [
    ...proposed.map((proposal) => fromProposal(proposal, given.get(proposal.id))),
    ...[...given.values()].filter(({ item }) => !known.has(item.id)).map(({ item, at }) => ownItem(item, at)),
  ];
  return methodology.flatMap(({ id }) => all.filter(({ criterion }) => criterion === id));
}

interface Given {
  readonly item: GivenItem;
  readonly at: IssuePath;
}

function fromProposal({ id, criterion, subject, indicator, observation, shortcoming, measure, change }: Proposal, given: Given | undefined): DraftItem {
  const { item, at = null } = given ?? {};
  // What people will answer is not foretold; an item that was provided is there.
  const isForetold = subject === 'item' || subject === 'list';
  return {
    id, criterion, indicator, observation, proposed: true,
    shortcoming: inBoth(item?.shortcoming ?? shortcoming),
    measure: inBoth(item?.measure ?? measure),
    change: item?.expects ? { observation, value: item.expects.value } : isForetold ? change : null,
    expectedAt: item?.expects ? at : null,
  };
}

/** An item of the user's own, after {@link checkItems}. */
function ownItem({ id, criterion, shortcoming, measure, expects }: GivenItem, at: IssuePath): DraftItem {
  return {
    id, criterion: criterion as string, proposed: false,
    shortcoming: inBoth(shortcoming as Words),
    measure: inBoth(measure as Words),
    change: expects ? { observation: expects.observation as string, value: expects.value } : null,
    expectedAt: expects ? at : null,
  };
}

/** What is wrong with the items that the user adds, words anew or leaves out. */
export function checkItems({ criteria }: Proposals, { items = [], notPlanned = [] }: PlanOptions): NokIssue[] {
  const proposed = new Map(criteria.flatMap(({ proposals }) => proposals).map((proposal) => [proposal.id, proposal]));
  const scores = criteria.map(({ criterion }) => criterion);
  const seen = new Set(scores);
  const twice = (id: string, path: IssuePath): NokIssue[] => (seen.size < seen.add(id).size ? [] : [issue('duplicate', [...path, 'id'], { id })]);
  return [
    ...notPlanned.flatMap(({ id }, position) => {
      const path = ['options', 'notPlanned', position];
      return proposed.has(id) ? twice(id, path) : [issue('unknownPlanItem', [...path, 'id'], { id, known: [...proposed.keys()] })];
    }),
    ...items.flatMap((item, position) => {
      const path = ['options', 'items', position];
      const proposal = proposed.get(item.id);
      return [...twice(item.id, path), ...(proposal ? checkReworded(item, proposal, path) : checkOwn(item, scores, path))];
    }),
  ];
}

/** A proposal keeps its criterion and its observation. */
function checkReworded({ criterion, expects }: GivenItem, proposal: Proposal, path: IssuePath): NokIssue[] {
  const other = (found: string | undefined, kept: string, at: IssuePath): NokIssue[] =>
    (found === undefined || found === kept ? [] : [issue('wrongValue', [...path, ...at], { allowed: [kept], found })]);
  return [...other(criterion, proposal.criterion, ['criterion']), ...other(expects?.observation, proposal.observation, ['expects', 'observation'])];
}

function checkOwn(item: GivenItem, scores: readonly string[], path: IssuePath): NokIssue[] {
  const { criterion, expects } = item;
  const missing = (['criterion', 'shortcoming', 'measure'] as const).filter((field) => item[field] === undefined);
  return [
    ...missing.map((field) => issue('missing', [...path, field], { field })),
    ...(criterion === undefined || scores.includes(criterion) ? [] : [issue('unknownScore', [...path, 'criterion'], { id: criterion, known: scores })]),
    ...(expects && expects.observation === undefined ? [issue('missing', [...path, 'expects', 'observation'], { field: 'observation' })] : []),
  ];
}
