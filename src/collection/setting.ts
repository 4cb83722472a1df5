import { throwIfAny, type NokIssue } from '../errors/index.js';
import { readyOf, type Ready } from '../methodology/index.js';
import { read } from '../shape/index.js';
import { checkCollection } from './check.js';
import { collectionOf } from './collectionOf.js';
import { tallyOptionsField } from './fields.js';
import type { Collection } from './blanks.js';
import type { Meaning, TallyOptions } from './model.js';
import { directoryOf, type Directory } from './register.js';
import { meaningsOf } from './words.js';

/** Everything that is known before the first row is read. */
export interface Setting {
  readonly ready: Ready;
  readonly collection: Collection;
  readonly options: TallyOptions;
  readonly directory: Directory;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Problems of the register: they concern single organisations. */
  readonly problems: readonly NokIssue[];
}

/** Reads and checks what the caller gives beside the tables. */
export function settingOf(methodology: unknown, { register, columns, dictionary, collection }: TallyOptions): Setting {
  const ready = readyOf(methodology);
  const issues: NokIssue[] = [];
  const options = read(tallyOptionsField, { register, columns, dictionary, collection }, [], issues) as TallyOptions;
  throwIfAny(issues);
  if (options.collection) issues.push(...checkCollection(options.collection, ready.methodology, ['collection']));
  const meanings = meaningsOf(options.dictionary ?? {}, issues);
  throwIfAny(issues);
  const problems: NokIssue[] = [];
  const directory = directoryOf(options.register, problems);
  return { ready, collection: options.collection ?? collectionOf(ready.methodology), options, directory, meanings, problems };
}
