import { issue, type IssueParams, type NokIssueCode, type IssuePath, type NokIssue } from '../errors/index.js';
import { shown } from './shown.js';

/** More problems of one value help nobody; a list of a million wrong items must not fill the memory. */
const MOST_ISSUES = 10_000;

/** Where a reading stands; a path is made of it only where there is a problem. */
export interface Place {
  readonly outer: Place | null;
  readonly step: string | number;
  readonly depth: number;
}

/** What a reading has met so far. */
export interface Reading {
  readonly start: IssuePath;
  readonly issues: NokIssue[];
  /** How many issues there were before. */
  readonly before: number;
  values: number;
  /** The limit that was passed; from then on nothing more is read. */
  passed: number | null;
}

/** What a property that cannot be read counts as. */
export const UNREADABLE = Symbol('unreadable');

/** A property read once; what its getter throws becomes an issue. */
export function own(holder: object, key: string | number, place: Place, reading: Reading): unknown {
  try {
    return (holder as Readonly<Record<string | number, unknown>>)[key];
  } catch (error) {
    refuse(reading, place, 'unreadable', { reason: shown(error) });
    return UNREADABLE;
  }
}

/** The place of a property or an item. */
export const within = (outer: Place | null, step: string | number): Place => ({ outer, step, depth: outer === null ? 1 : outer.depth + 1 });

/** Notes a problem; the value read is then undefined. */
export function refuse<Code extends NokIssueCode>(reading: Reading, place: Place | null, code: Code, params: IssueParams[Code]): unknown {
  const steps: (string | number)[] = [];
  for (let at = place; at !== null; at = at.outer) steps.unshift(at.step);
  reading.issues.push(issue(code, [...reading.start, ...steps], params));
  if (reading.issues.length - reading.before >= MOST_ISSUES) reading.passed = MOST_ISSUES;
  return undefined;
}
