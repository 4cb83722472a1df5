import type { Definition } from 'nok-methodology';

/** Words for people, which the fingerprint leaves out. */
const WORDS = ['label', 'title', 'note', 'symbol', 'ofSymbol', 'unit', 'fingerprint'];

/** Where keys are names that somebody gave, and stay whatever they are. */
const NAMED = ['observations', 'acts'];

/** The text that is hashed: JSON without spaces, keys sorted, words left out, letters beyond ASCII escaped. */
export const canonicalText = (definition: Omit<Definition, 'fingerprint'>): string => written(definition, []);

function written(value: unknown, path: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map((part) => written(part, [...path, '*'])).join(',')}]`;
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  }
  const keeps = (key: string): boolean => (path.length === 1 && NAMED.includes(path[0] as string)) || !WORDS.includes(key);
  const entries = Object.entries(value).filter(([key]) => keeps(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${written(part, [...path, key])}`).join(',')}}`;
}

/** FNV-1a of 64 bits over the canonical text, in hex. */
export function fingerprintOf(definition: Omit<Definition, 'fingerprint'>): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(canonicalText(definition), 'ascii')) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}
