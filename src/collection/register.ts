import { circlesInRegister } from '../council/index.js';
import { nearestNames, issue, type NokIssue } from '../errors/index.js';
import type { Cell, Register, RegisterEntry } from './model.js';
import { folded, remembering, textOf } from './words.js';

/** So many unknown names get the nearest known ones as a hint: where there are more, the column holds something else. */
const MOST_HINTED = 100;

/** Finds organisations by what tables call them. */
export interface Directory {
  readonly find: (name: Cell) => RegisterEntry | undefined;
  readonly nearest: (name: Cell) => string[];
}

/** A register made ready for searching; ids given twice, names that belong to two organisations and branches of themselves are problems. */
export function directoryOf(register: Register, issues: NokIssue[]): Directory {
  const ids = new Set<string>();
  const owners = new Map<string, Set<string>>();
  const entries = new Map<string, RegisterEntry>();
  for (const [position, entry] of register.entries()) {
    if (ids.has(entry.id)) issues.push(issue('organisationDoubled', ['register', position, 'id'], { organisation: entry.id }));
    ids.add(entry.id);
    for (const name of [entry.id, entry.name, ...(entry.aliases ?? [])]) {
      const known = folded(name);
      if (known === '') continue;
      owners.set(known, (owners.get(known) ?? new Set()).add(entry.id));
      entries.set(known, entry);
    }
  }
  for (const [name, organisations] of owners) {
    if (organisations.size > 1) issues.push(issue('nameAmbiguous', ['register'], { name, organisations: [...organisations] }));
  }
  for (const problem of circlesInRegister(register)) issues.push(problem);
  const names = [...new Set(register.flatMap(({ id, name, aliases = [] }) => [name ?? id, ...aliases, id]))];
  let hinted = 0;
  return {
    find: (name) => entries.get(folded(name)),
    nearest: remembering((name) => {
      hinted += 1;
      return hinted > MOST_HINTED ? [] : nearestNames(textOf(name), names);
    }),
  };
}
