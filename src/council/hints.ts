import { nearestNames } from '../errors/index.js';

/** So many unknown names get the nearest known ones as a hint: where there are more, the list is of something else. */
const MOST_HINTED = 100;

/** The known names nearest to unknown ones, for the first hundred of them. */
export function hintsAmong(known: readonly string[]): (name: string) => string[] {
  let hinted = 0;
  return (name) => {
    hinted += 1;
    return hinted > MOST_HINTED ? [] : nearestNames(name, known);
  };
}
