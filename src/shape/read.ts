import type { IssuePath, NokIssue } from '../errors/index.js';
import type { Either, Field, Fields } from './fields.js';
import { KEY, leafChecks } from './leaves.js';
import { UNREADABLE, own, refuse, within, type Place, type Reading } from './reading.js';
import { shown } from './shown.js';

/** Deeper values are refused: no definition that a person wrote comes near, and no depth may exhaust the stack. */
const MOST_LEVELS = 200;

/** Larger values are refused: a value that holds itself twice over would otherwise never end. */
const MOST_VALUES = 1_000_000;

/**
 * Copies a value from outside into plain data of the shape a field describes and lists every problem of its shape.
 *
 * Only own properties are read, each once; the copies have no prototype, so nothing the host did to its own can be seen through them.
 * A getter or a proxy that throws is a problem like any other. Where there are issues the copy must not be used.
 */
export function read(field: Field, value: unknown, path: IssuePath, issues: NokIssue[]): unknown {
  const reading: Reading = { start: path, issues, before: issues.length, values: 0, passed: null };
  try {
    const copy = readField(field, value, null, reading);
    return reading.passed === null ? copy : refuse(reading, null, 'tooLarge', { most: reading.passed });
  } catch (error) {
    return refuse(reading, null, 'unreadable', { reason: shown(error) });
  }
}

function readField(field: Field, value: unknown, place: Place | null, reading: Reading): unknown {
  reading.values += 1;
  if (typeof field === 'string') {
    return leafChecks[field](value) ? value : refuse(reading, place, 'wrongType', { expected: field, found: shown(value) });
  }
  if (place !== null && place.depth > MOST_LEVELS) return refuse(reading, null, 'tooDeep', { most: MOST_LEVELS });
  if (reading.values > MOST_VALUES) reading.passed = MOST_VALUES;
  if (reading.passed !== null) return undefined;
  if ('optional' in field) return readField(field.optional, value, place, reading);
  if ('nullable' in field) return value === null ? null : readField(field.nullable, value, place, reading);
  if ('oneOf' in field) {
    const isAllowed = field.oneOf.includes(value as string);
    return isAllowed ? value : refuse(reading, place, 'wrongValue', { allowed: field.oneOf, found: shown(value) });
  }
  if ('otherwise' in field) return readField(alternative(field, value), value, place, reading);
  if ('list' in field) return readList(field.list, field.least ?? 0, value, place, reading);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(reading, place, 'wrongType', { expected: 'record', found: shown(value) });
  }
  if ('record' in field) return readRecord(field, value, place, reading);
  if ('object' in field) return readObject(field.object, value, place, reading);
  return readTagged(field.tagged, field.table(), value, place, reading);
}

function alternative({ holding = {}, object, list, otherwise }: Either, value: unknown): Field {
  if (typeof value !== 'object' || value === null) return otherwise;
  if (Array.isArray(value)) return list ?? otherwise;
  const key = Object.keys(holding).find((name) => Object.hasOwn(value, name) && (value as Copy)[name] !== undefined);
  return (key === undefined ? object : holding[key]) ?? otherwise;
}

function readList(field: Field, least: number, value: unknown, place: Place | null, reading: Reading): unknown {
  if (!Array.isArray(value)) return refuse(reading, place, 'wrongType', { expected: 'list', found: shown(value) });
  if (value.length < least) return refuse(reading, place, 'emptyList', { least });
  const copy: unknown[] = [];
  for (let position = 0; position < value.length && reading.passed === null; position += 1) {
    const inner = within(place, position);
    const item = own(value, position, inner, reading);
    copy.push(item === UNREADABLE ? item : readField(field, item, inner, reading));
  }
  return copy;
}

type Copy = Record<string, unknown>;

/** An object that inherits nothing: its prototype is empty and frozen, which engines read faster than having none. */
const Bare = function Bare() {
  // Nothing of its own.
} as unknown as new () => Copy;
Bare.prototype = Object.freeze(Object.create(null) as object);

function readRecord(
  { record, keys }: { readonly record: Field; readonly keys: 'key' | 'text' },
  value: object,
  place: Place | null,
  reading: Reading,
): unknown {
  const copy = new Bare();
  for (const key of Object.keys(value)) {
    if (reading.passed !== null) break;
    const inner = within(place, key);
    const item = own(value, key, inner, reading);
    if (item === undefined || item === UNREADABLE) continue;
    if (keys === 'key' && !KEY.test(key)) refuse(reading, inner, 'wrongType', { expected: 'key', found: shown(key) });
    else copy[key] = readField(record, item, inner, reading);
  }
  return copy;
}

/** A property that is undefined counts as absent; what is `read` already is not read again, as a getter may change its answer. */
function readObject(fields: Fields, value: object, place: Place | null, reading: Reading, read: Copy = new Bare()): unknown {
  const copy = new Bare();
  const known = Object.keys(fields);
  for (const key of Object.keys(value)) {
    if (reading.passed !== null) break;
    const inner = within(place, key);
    const item = Object.hasOwn(read, key) ? read[key] : own(value, key, inner, reading);
    if (item === undefined) continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) refuse(reading, inner, 'unknownKey', { key, known });
    else copy[key] = item === UNREADABLE ? item : readField(field, item, inner, reading);
  }
  for (const key of known) {
    const field = fields[key] as Field;
    const mayBeAbsent = typeof field === 'object' && 'optional' in field;
    if (!mayBeAbsent && !(key in copy) && reading.passed === null) refuse(reading, within(place, key), 'missing', { field: key });
  }
  return copy;
}

/** An object whose fields depend on the word under its tag, as a formula's depend on its `kind`. */
function readTagged(tag: string, table: Readonly<Record<string, Fields>>, value: object, place: Place | null, reading: Reading): unknown {
  const inner = within(place, tag);
  const word = Object.hasOwn(value, tag) ? own(value, tag, inner, reading) : undefined;
  if (word === UNREADABLE) return undefined;
  if (word === undefined) return refuse(reading, inner, 'missing', { field: tag });
  const allowed = Object.keys(table);
  const fields = allowed.includes(word as string) ? table[word as string] : undefined;
  if (fields === undefined) return refuse(reading, inner, 'wrongValue', { allowed, found: shown(word) });
  return readObject({ [tag]: 'text', ...fields }, value, place, reading, { [tag]: word });
}
