import { throwIfAny, type NokIssue } from '../errors/index.js';
import { readyOf, type Ready } from '../methodology/index.js';
import { read, type Field } from '../shape/index.js';
import { checkCollection } from './check.js';
import { builtInCollection } from './collectionOf.js';
import type { Collection } from './blanks.js';
import type { Meaning, TallyOptions } from './model.js';
import { directoryOf, type Directory } from './register.js';
import { meaningsOf } from './words.js';

/** Everything that is known before the first row is read. */
export interface Setting<Options extends TallyOptions = TallyOptions> {
  readonly ready: Ready;
  readonly collection: Collection;
  readonly options: Options;
  readonly directory: Directory;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Problems of the register: they concern single organisations. */
  readonly problems: readonly NokIssue[];
}

/** Reads and checks what the caller gives beside the tables; `field` says what that may be. */
export function settingOf<Options extends TallyOptions>(methodology: unknown, given: Options, field: Field): Setting<Options> {
  const ready = readyOf(methodology);
  const issues: NokIssue[] = [];
  const options = read(field, given, [], issues) as Options;
  throwIfAny(issues);
  if (options.collection) issues.push(...checkCollection(options.collection, ready.definition, ['collection']));
  const meanings = meaningsOf(options.dictionary ?? {}, issues);
  throwIfAny(issues);
  const problems: NokIssue[] = [];
  const directory = directoryOf(options.register, problems);
  return { ready, collection: options.collection ?? builtInCollection(ready), options, directory, meanings, problems };
}
