/** JSON in which the order of names does not matter. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? inOrderOfNames(part) : part));

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrderOfNames = (record: object): object => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
