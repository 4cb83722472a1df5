import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import type { Observation, ObservedValue } from '../methodology/index.js';
import type { ExpectedChange } from './proposalModel.js';

/** What a list is counted as; a graded one is the sum of its points. */
const LISTS = ['checklist', 'items', 'graded'];

/** What speaks against a change: an observation that is not there, or more of what is no list. */
export function checkChange({ methodology, observations }: Assessment, change: ExpectedChange, path: IssuePath): NokIssue[] {
  const { observation: key } = change;
  const known = Object.keys(methodology.observations);
  const declared = known.includes(key) ? methodology.observations[key] : undefined;
  if (!declared) return [issue('unknownObservation', [...path, 'observation'], { key, known })];
  if ('value' in change) return [];
  const kind = kindOf(observations[key] as ObservedValue, declared);
  return LISTS.includes(kind) ? [] : [issue('wrongKind', [...path, 'more'], { key, kind, allowed: LISTS })];
}

function kindOf(observed: ObservedValue, { kind }: Observation): string {
  if (typeof observed !== 'object') return kind;
  if ('notApplicable' in observed) return 'notApplicable';
  return 'sum' in observed ? 'graded' : kind;
}

/** Several values for one observation: which of them would be observed, nobody knows. */
export function contradictions(items: readonly { readonly id: string; readonly change: ExpectedChange | null }[], path: IssuePath): NokIssue[] {
  const known = items.flatMap(({ id, change }) => (change ? [{ id, change }] : []));
  const observations = new Set(known.filter(({ change }) => 'value' in change).map(({ change }) => change.observation));
  return [...observations].flatMap((observation) => {
    const same = known.filter(({ change }) => change.observation === observation).map(({ id }) => id);
    return same.length < 2 ? [] : [issue('changedTwice', path, { observation, items: same })];
  });
}
