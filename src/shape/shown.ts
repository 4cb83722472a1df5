const LONGEST = 60;

/** A value as a message shows it: short, the same in every language, and never failing, however hostile the value. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return 'bigint';
  if (value === null || typeof value === 'boolean' || value === undefined) return String(value);
  return typeof value === 'object' ? shownObject(value) : typeof value;
}

/** A list, an error by its own words, or any other object; a proxy may refuse even to say what it is. */
function shownObject(value: object): string {
  try {
    if (Array.isArray(value)) return '[…]';
    return value instanceof Error ? shown(value.message) : '{…}';
  } catch {
    return '{…}';
  }
}
