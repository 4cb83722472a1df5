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
function canonical(value: unknown, named: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return ascii(JSON.stringify(value));
  return object(value, (key) => !LABELS.has(key), (key, part) => (named.includes(key) ? record(part as object) : canonical(part)));
}

const record = (value: object): string => object(value, () => true, (_key, part) => canonical(part));

function object(value: object, keeps: (key: string) => boolean, print: (key: string, part: unknown) => string): string {
  const parts = Object.entries(value)
    .filter(([key]) => keeps(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${print(key, part)}`);
  return `{${parts.join(',')}}`;
}

/** Letters beyond ASCII as JSON escapes, so that a letter is a byte. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** FNV-1a over ASCII text; the 64-bit number lies in four 16-bit limbs, the lowest first, and the prime is 2^40 + 0x1b3. */
function fnv1a(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (let position = 0; position < text.length; position += 1) {
    a ^= text.charCodeAt(position);
    const first = a * 0x1b3;
    const second = b * 0x1b3 + Math.floor(first / 0x10000);
    const third = c * 0x1b3 + a * 0x100 + Math.floor(second / 0x10000);
    const fourth = d * 0x1b3 + b * 0x100 + Math.floor(third / 0x10000);
    [a, b, c, d] = [first % 0x10000, second % 0x10000, third % 0x10000, fourth % 0x10000];
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}
