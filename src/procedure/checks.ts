import { checkCollection } from '../collection/check.js';
import { issue, outcomeOf, type NokIssue, type Outcome } from '../errors/index.js';
import type { Definition } from '../methodology/index.js';
import { readBands } from '../rating/bandTable.js';
import type { RankOptions } from '../rating/index.js';
import type { ProcedureDocument } from './model.js';

/** The problems of everything in a document beside its methodology. */
export function checkBesideMethodology({ collection, bands, rating = {} }: ProcedureDocument, definition: Definition): NokIssue[] {
  return [
    ...(collection ? checkCollection(collection, definition, ['collection']) : []),
    ...(bands ? problemsOf(outcomeOf(() => readBands(bands, definition.range))) : []),
    ...checkTies(rating, definition),
  ];
}

/** What an outcome lists; nothing where it is a success. */
export const problemsOf = (outcome: Outcome<unknown>): readonly NokIssue[] => (outcome.success ? [] : outcome.error.issues);

/** A criterion that breaks ties is one of the methodology, and is named once. */
function checkTies({ ties = 'dense' }: RankOptions, { criteria }: Definition): NokIssue[] {
  const by = typeof ties === 'string' ? [] : ties.by;
  const known = [...new Set(criteria.map(({ id }) => id))];
  return by.flatMap((id, position) => {
    const path = ['rating', 'ties', 'by', position];
    if (!known.includes(id)) return [issue('unknownScore', path, { id, known })];
    return by.indexOf(id) < position ? [issue('duplicate', path, { id })] : [];
  });
}
