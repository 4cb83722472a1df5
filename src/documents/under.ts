import { NokError, outcomeOf, type IssuePath } from '../errors/index.js';

/** Runs a function whose problems lie elsewhere in the caller's eyes. */
export function under<Value>(where: (path: IssuePath) => IssuePath, run: () => Value): Value {
  const outcome = outcomeOf(run);
  if (outcome.success) return outcome.data;
  throw new NokError(outcome.error.issues.map((found) => ({ ...found, path: where(found.path) })));
}

/** A part of what the caller gave. */
export const within = (...place: IssuePath) => (path: IssuePath): IssuePath => [...place, ...path];

/** The place of a problem of progress: what is wrong with the plans stays there, its options are a part of the caller's. */
export const progressPath = ([root, ...rest]: IssuePath): IssuePath => (root === 'options' ? ['options', 'progress', ...rest] : [root as string, ...rest]);
