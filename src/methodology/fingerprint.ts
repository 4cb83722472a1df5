import type { Definition } from './model.js';

/** Words for people: they do not change what is computed. */
const LABELS = new Set(['label', 'title', 'note', 'symbol', 'ofSymbol', 'unit', 'fingerprint']);

/**
 * The mark of a methodology: FNV-1a, 64 bits, in hex, over its canonical JSON without labels.
 *
 * Two definitions that compute the same way under the same names have the same mark. It identifies, it does not sign.
 */
export const fingerprintOf = (definition: Definition): string => fnv1a(canonical(definition, ['observations', 'acts']));

/** JSON with sorted keys, without labels; the keys of observations and acts are names the user gave, and stay whatever they are. */
function canonical(value: unknown, named: readonly string[] = [], keeps = (key: string): boolean => !LABELS.has(key)): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return ascii(JSON.stringify(value));
  const parts = Object.keys(value).filter(keeps).sort().map((key) => {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    return `${JSON.stringify(key)}:${named.includes(key) ? canonical(part, [], () => true) : canonical(part)}`;
  });
  return `{${parts.join(',')}}`;
}

/** Letters beyond ASCII as JSON escapes, so that a letter is a byte. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** FNV-1a over ASCII text; the 64-bit number lies in two halves, and the prime is 2^40 + 0x1b3. */
function fnv1a(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let position = 0; position < text.length; position += 1) {
    low = (low ^ text.charCodeAt(position)) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
