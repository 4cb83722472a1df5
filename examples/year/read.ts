import { readDocument } from '../check/document.js';
import type { Finding } from '../check/finding.js';
import { quotedList } from '../rate/russian.js';
import { Findings } from './findings.js';
import { INNER, KEYS, type Year } from './model.js';

/** A year that was read, with the place for what is found later; or everything to mend in its outline. */
export type ReadYear = { readonly year: Year; readonly findings: Findings } | { readonly refused: readonly Finding[] };

/** Reads the file of a year: its keys and the kinds of what stands behind them. */
export async function readYear(file: string): Promise<ReadYear> {
  const { document, findings: unreadable } = await readDocument(file);
  if (!document) return { refused: unreadable };
  const findings = new Findings(file, document);
  const { value } = document;
  if (!isObject(value)) findings.add([], 'В файле не объект JSON.', 'Он начинается с { и кончается }.');
  else checkOutline(value, findings);
  return findings.all.length > 0 ? { refused: findings.all } : { year: value as Year, findings };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What each kind is called, and whether a value is of it. */
const KINDS: Readonly<Record<(typeof KEYS)[keyof Year], readonly [is: (value: unknown) => boolean, wanted: string]>> = {
  people: [(value) => value === 'named' || value === 'posts-only', '"named" — с именами, или "posts-only" — только должности'],
  text: [isText, 'текст в кавычках'],
  object: [isObject, 'объект: { … }'],
  list: [Array.isArray, 'список: [ … ]'],
  approval: [(value) => isText(value) || isObject(value), 'вопрос повестки ("matter") в кавычках, или { "approved": день, "protocol": номер }'],
};

function checkOutline(value: Readonly<Record<string, unknown>>, findings: Findings): void {
  if (!('people' in value)) findings.add([], 'Не сказано, печатать ли имена.', `Добавьте "people": ${KINDS.people[1]}.`);
  checkKeys([], value, Object.keys(KEYS), findings);
  for (const [key, kind] of Object.entries(KEYS)) {
    const [is, wanted] = KINDS[kind];
    const inner = INNER[key as keyof Year];
    const given = value[key];
    if (!(key in value)) continue;
    if (!is(given)) findings.add([key], 'Значение не того вида.', `Нужно: ${wanted}.`);
    else if (inner) checkKeys([key], given as Readonly<Record<string, unknown>>, inner, findings);
  }
}

function checkKeys(path: readonly string[], value: Readonly<Record<string, unknown>>, known: readonly string[], findings: Findings): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) findings.add([...path, key], 'Такой ключ не предусмотрен.', `Уберите его или исправьте. Предусмотрены: ${quotedList(known)}.`);
  }
}
