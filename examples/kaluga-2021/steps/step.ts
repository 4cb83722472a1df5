import type { Text } from 'nok-methodology';
import { SUBJECT } from '../subject.js';

/** A file that a step writes: its name, and what is in it. */
export type StoryFile = readonly [name: string, content: string];

/** What a step of the council's work leaves. */
export interface Step<Result> {
  readonly title: string;
  /** What the library says. */
  readonly result: Result;
  /** The figures in words, a line or two. */
  readonly said: readonly string[];
  readonly files: readonly StoryFile[];
}

/** What every file of the example says of itself. */
export const REMARK = SUBJECT.remark as Text;

/** A result as a file: it says of itself that its data are made up. */
export const json = (result: unknown, remark: Text = REMARK): string => `${JSON.stringify({ remark, result }, null, 1)}\n`;
