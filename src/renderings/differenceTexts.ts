import type { Criterion, Definition, Observation } from '../methodology/index.js';

/** What has a name in the path of a difference; an observation of another kind is another observation. */
export type PartName = Exclude<keyof Definition | keyof Criterion | keyof Observation, 'fingerprint' | 'total' | 'kind'>;

/** What two methodologies differ in, in words. Values come as Markdown. */
export interface DifferenceTexts {
  readonly heading: (title: string) => string;
  readonly none: string;
  /** The parts by their names; lists of scores stand for the order of their ids. */
  readonly parts: Readonly<Record<PartName, string>>;
  readonly kinds: Readonly<Record<Observation['kind'], string>>;
  readonly yesOrNo: (is: boolean) => string;
  /** What stands in the place of a value that is not there. */
  readonly nothing: string;
}
