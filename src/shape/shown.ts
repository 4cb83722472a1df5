const LONGEST = 60;

/** A value as a message shows it: short, the same in every language, and never failing. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value === null || typeof value === 'boolean' || value === undefined) return String(value);
  if (typeof value !== 'object') return typeof value;
  return Array.isArray(value) ? '[…]' : value instanceof Error ? thrown(value) : '{…}';
}

/** An error's own words; a hostile error may refuse even those. */
function thrown(error: Error): string {
  try {
    return shown(error.message);
  } catch {
    return '{…}';
  }
}
