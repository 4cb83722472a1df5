import { throwIfAny, type NokIssue } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import { checkCollection } from '../collection/check.js';
import { collectionOf, type Grade, type Mark } from '../collection/index.js';
import { readyOf } from '../methodology/index.js';
import { read } from '../shape/index.js';
import { shortcomingOptionsField } from './fields.js';
import { checkMarks } from './marks.js';
import type { ShortcomingOptions } from './model.js';

/** The marks of a list in the order of the list, and its grades where it has any. */
export interface MarksInOrder {
  readonly marks: readonly (readonly [item: string, mark: Mark])[];
  readonly grades: readonly Grade[] | undefined;
}

/** The marks of each list, by observation. */
export type OrderedMarks = ReadonlyMap<string, MarksInOrder>;

/** Reads and checks what the caller gives beside the assessment. */
export function readMarks(options: unknown, assessment: Assessment): OrderedMarks {
  const issues: NokIssue[] = [];
  const given = read(shortcomingOptionsField, options, ['options'], issues) as ShortcomingOptions;
  throwIfAny(issues);
  const { marks, collection: own } = given;
  const { methodology } = assessment;
  if (own) throwIfAny(checkCollection(own, readyOf(methodology).definition, ['options', 'collection']));
  if (!marks) return new Map();
  const collection = own ?? collectionOf(methodology);
  throwIfAny(checkMarks(marks, collection, assessment, ['options', 'marks']));
  return new Map(collection.checklists.flatMap(({ observation, items, grades }) => {
    const ofList = marks[observation];
    return ofList ? [[observation, { marks: items.map(({ id }) => [id, ofList[id] as Mark] as const), grades }] as const] : [];
  }));
}
