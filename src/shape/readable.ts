import { NokError, issue } from '../errors/index.js';
import { shown } from './shown.js';

/** Runs what reads a stored value: one that cannot even be read is a problem like any other. */
export function readable<Value>(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    throw readableError(error);
  }
}

/** What was thrown may refuse to say what it is. */
function readableError(error: unknown): NokError {
  try {
    if (error instanceof NokError) return error;
  } catch {
    // A proxy that was revoked.
  }
  return new NokError([issue('unreadable', [], { reason: shown(error) })]);
}
