import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Either, Field, Fields } from './fields.js';
import { KEY, leafChecks } from './leaves.js';
import { nearestNames } from './nearest.js';
import { shown } from './shown.js';

/** Deeper values are refused: no definition that a person wrote comes near, and no depth may exhaust the stack. */
export const MOST_LEVELS = 200;

/** Larger values are refused: a value that holds itself twice over would otherwise never end. */
const MOST_VALUES = 1_000_000;

/** What a reading has met so far. */
interface Reading {
  readonly issues: NokIssue[];
  values: number;
}

type ObjectCopy = Record<string, unknown>;

/**
 * Copies a value from outside into plain data of the shape a field describes and lists every problem of its shape.
 *
 * Only own properties are read, each once; the copies have no prototype, so nothing the host did to its own can be seen through them.
 * A getter or a proxy that throws is a problem like any other. Where there are issues the copy must not be used.
 */
export function read(field: Field, value: unknown, path: IssuePath, issues: NokIssue[]): unknown {
  try {
    return readField(field, value, path, { issues, values: 0 });
  } catch (error) {
    issues.push(issue('unreadable', path, { reason: shown(error) }));
    return undefined;
  }
}

function readField(field: Field, value: unknown, path: IssuePath, reading: Reading): unknown {
  reading.values += 1;
  if (reading.values > MOST_VALUES) return refuse(reading, issue('tooLarge', [], { most: MOST_VALUES }));
  if (path.length > MOST_LEVELS) return refuse(reading, issue('tooDeep', path.slice(0, 8), { most: MOST_LEVELS }));
  if (typeof field === 'string') {
    if (leafChecks[field](value)) return value;
    return refuse(reading, issue('wrongType', path, { expected: field, found: shown(value) }));
  }
  if ('optional' in field) return readField(field.optional, value, path, reading);
  if ('oneOf' in field) {
    if (field.oneOf.includes(value as string)) return value;
    return refuse(reading, issue('wrongValue', path, { allowed: field.oneOf, found: shown(value) }));
  }
  if ('otherwise' in field) return readField(alternative(field, value), value, path, reading);
  if ('list' in field) return readList(field.list, field.least ?? 0, value, path, reading);
  const entries = entriesOf(value, path, reading);
  if (entries === undefined) return undefined;
  if ('record' in field) return readRecord(field, entries, path, reading);
  if ('object' in field) return readObject(field.object, entries, path, reading);
  return readTagged(field.tagged, field.table(), entries, path, reading);
}

function alternative({ holding = {}, object, otherwise }: Either, value: unknown): Field {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return otherwise;
  const key = Object.keys(holding).find((name) => Object.hasOwn(value, name));
  return (key === undefined ? object : holding[key]) ?? otherwise;
}

function readList(field: Field, least: number, value: unknown, path: IssuePath, reading: Reading): unknown {
  if (!Array.isArray(value)) return refuse(reading, issue('wrongType', path, { expected: 'list', found: shown(value) }));
  if (value.length < least) return refuse(reading, issue('emptyList', path, { least }));
  const copy: unknown[] = [];
  for (let position = 0; position < value.length && reading.values <= MOST_VALUES; position += 1) {
    const place = [...path, position];
    const item = own(value, position, place, reading);
    copy.push(item === UNREADABLE ? undefined : readField(field, item, place, reading));
  }
  return copy;
}

function readRecord(
  { record, keys }: { readonly record: Field; readonly keys: 'key' | 'text' },
  entries: readonly (readonly [string, unknown])[],
  path: IssuePath,
  reading: Reading,
): unknown {
  const copy = Object.create(null) as ObjectCopy;
  for (const [key, value] of entries) {
    const place = [...path, key];
    if (keys === 'key' && !KEY.test(key)) reading.issues.push(issue('wrongType', place, { expected: 'key', found: shown(key) }));
    else copy[key] = readField(record, value, place, reading);
  }
  return copy;
}

function readObject(fields: Fields, entries: readonly (readonly [string, unknown])[], path: IssuePath, reading: Reading): unknown {
  const copy = Object.create(null) as ObjectCopy;
  const found = new Set<string>();
  for (const [key, value] of entries) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) {
      const known = Object.keys(fields);
      reading.issues.push(issue('unknownKey', [...path, key], { key, known, nearest: nearestNames(key, known) }));
    } else {
      found.add(key);
      copy[key] = readField(field, value, [...path, key], reading);
    }
  }
  for (const [key, field] of Object.entries(fields)) {
    const mayBeAbsent = typeof field === 'object' && 'optional' in field;
    if (!found.has(key) && !mayBeAbsent) reading.issues.push(issue('missing', [...path, key], { field: key }));
  }
  return copy;
}

/** An object whose fields depend on the word under its tag, as a formula's depend on its `kind`. */
function readTagged(
  tag: string,
  table: Readonly<Record<string, Fields>>,
  entries: readonly (readonly [string, unknown])[],
  path: IssuePath,
  reading: Reading,
): unknown {
  const allowed = Object.keys(table);
  const entry = entries.find(([key]) => key === tag);
  if (entry === undefined) return refuse(reading, issue('missing', [...path, tag], { field: tag }));
  const fields = typeof entry[1] === 'string' && Object.hasOwn(table, entry[1]) ? table[entry[1]] : undefined;
  if (fields === undefined) return refuse(reading, issue('wrongValue', [...path, tag], { allowed, found: shown(entry[1]) }));
  return readObject({ [tag]: { oneOf: allowed }, ...fields }, entries, path, reading);
}

/** The own enumerable properties of an object, each read once; a property that is undefined counts as absent. */
function entriesOf(value: unknown, path: IssuePath, reading: Reading): (readonly [string, unknown])[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(reading, issue('wrongType', path, { expected: 'record', found: shown(value) }));
  }
  return Object.keys(value).flatMap((key) => {
    const item = own(value, key, [...path, key], reading);
    return item === undefined || item === UNREADABLE ? [] : [[key, item] as const];
  });
}

const UNREADABLE = Symbol('unreadable');

/** A property read once; what its getter throws becomes an issue. */
function own(holder: object, key: string | number, path: IssuePath, reading: Reading): unknown {
  try {
    return (holder as Readonly<Record<string | number, unknown>>)[key];
  } catch (error) {
    reading.issues.push(issue('unreadable', path, { reason: shown(error) }));
    return UNREADABLE;
  }
}

function refuse(reading: Reading, problem: NokIssue): undefined {
  reading.issues.push(problem);
  return undefined;
}
