import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { read, shown, type Field, type Fields } from '../shape/index.js';

/** Longer lists are refused: one without end would never be read. */
const MOST_ITEMS = 1_000_000;

/** After so many problems no more are looked for: a list that is wrong throughout must not fill the memory. */
const MOST_ISSUES = 10_000;

/**
 * Reads what a field describes of a larger value: other properties are not looked at, and `null` counts as absent.
 *
 * `undefined` where there is a problem.
 */
export function readPart(field: Field, given: unknown, path: IssuePath, issues: NokIssue[]): unknown {
  const found: NokIssue[] = [];
  const part = attempt(() => partOf(field, given, path, found), path, found);
  const copy = found.length === 0 ? read(field, part, path, found) : undefined;
  for (const problem of found) issues.push(problem);
  return found.length === 0 ? copy : undefined;
}

/** Reads each item of a list that is not empty; an item with problems does not hide those of the others. */
export function readEach(field: Field, given: unknown, path: IssuePath, issues: NokIssue[]): { path: IssuePath; part: unknown }[] {
  const items = attempt(() => listOf(given, path, issues), path, issues) ?? [];
  const before = issues.length;
  const parts: { path: IssuePath; part: unknown }[] = [];
  for (const [position, item] of items.entries()) {
    const place = [...path, position];
    const part = readPart(field, item, place, issues);
    if (part !== undefined) parts.push({ path: place, part });
    if (issues.length - before < MOST_ISSUES) continue;
    issues.push(issue('tooLarge', path, { most: MOST_ISSUES }));
    break;
  }
  return parts;
}

function attempt<Value>(run: () => Value, path: IssuePath, issues: NokIssue[]): Value | undefined {
  try {
    return run();
  } catch (error) {
    issues.push(issue('unreadable', path, { reason: shown(error) }));
    return undefined;
  }
}

function listOf(given: unknown, path: IssuePath, issues: NokIssue[]): unknown[] {
  if (!Array.isArray(given)) {
    issues.push(issue('wrongType', path, { expected: 'list', found: shown(given) }));
    return [];
  }
  const before = issues.length;
  const items = itemsOf(given, path, issues);
  if (items.length === 0 && issues.length === before) issues.push(issue('emptyList', path, { least: 1 }));
  return items;
}

/** A list by its positions: an iterator of the caller's own could be without end. */
function itemsOf(list: readonly unknown[], path: IssuePath, issues: NokIssue[]): unknown[] {
  const { length } = list;
  if (length > MOST_ITEMS) issues.push(issue('tooLarge', path, { most: MOST_ITEMS }));
  return length > MOST_ITEMS ? [] : Array.from({ length }, (_, position) => list[position]);
}

function partOf(field: Field, value: unknown, path: IssuePath, issues: NokIssue[]): unknown {
  if (typeof field === 'string' || 'otherwise' in field || 'oneOf' in field || 'nullable' in field || 'record' in field) return value;
  if ('optional' in field) return partOf(field.optional, value, path, issues);
  if ('list' in field) {
    if (!Array.isArray(value)) return value;
    return itemsOf(value, path, issues).map((item, position) => partOf(field.list, item, [...path, position], issues));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const named = Object.entries(fieldsOf(field)).filter(([name]) => Object.hasOwn(value, name));
  return Object.fromEntries(
    named.map(([name, inner]) => [name, partOf(inner, (value as Readonly<Record<string, unknown>>)[name] ?? undefined, [...path, name], issues)]),
  );
}

/** Every name an object may have, whatever stands under its tag. */
const fieldsOf = (field: Extract<Field, { object: Fields } | { tagged: string }>): Fields =>
  'object' in field ? field.object : Object.assign({ [field.tagged]: 'text' }, ...Object.values(field.table())) as Fields;
