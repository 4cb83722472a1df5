import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Words and numbers that lie close to what some field takes. */
const nearby = fc.constantFrom<unknown>(
  '', ' ', 'а', 'a', 'A', 'share', 'mean', 'reference', 'items', 'measure', 'refuse', 'full', 'end', 'half-up', 'survey', 'culture', 'confirmed',
  '0', '-0', '-0.0', '00', '0.5', '.5', '5.', '-1', '+1', '1e3', '1,5', '1.1', '1..1', '1.', '9'.repeat(32), '9'.repeat(33), '2016-02-29', '2015-02-29',
  0, -0, 1, -1, 0.5, 12, 13, 1e-7, 1e21, 2 ** 53 - 1, 2 ** 53, true, false, null, [], {}, [''], { by: ['1'] }, { by: [] }, { count: 1, of: 2 },
  { notApplicable: 'нет' }, { notApplicable: '' }, { sum: 1, of: 1 }, { ru: 'а', en: 'a' }, { kind: 'number', of: 'a' }, { kind: 'mean', of: [] },
);

/** What JSON cannot hold. */
const beyondJson = fc.constantFrom<unknown>(undefined, NaN, -0, Infinity, 1n, Symbol('s'), () => 1, new Date(0), new Map(), new Map([[1, 2]]), Object('1'));

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The places of a value, the whole of it first. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (!isHolder(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

const changed = (value: unknown, [step, ...rest]: Path, change: (part: unknown) => unknown): unknown => {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((part: unknown, position) => (position === step ? changed(part, rest, change) : part));
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, key === step ? changed(part, rest, change) : part]));
};

/** Takes away one entry of an object or of a list, if there is any. */
const without = (value: unknown, position: number): unknown => {
  if (Array.isArray(value)) return value.filter((_, at) => at !== position % value.length);
  if (!isHolder(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.filter((_, at) => at !== position % entries.length));
};

/** Adds an entry to an object or to a list. */
const withMore = (value: unknown, key: string, part: unknown): unknown =>
  Array.isArray(value) ? [...(value as unknown[]), part] : isHolder(value) ? { ...value, [key]: part } : value;

const keys = fc.constantFrom('a', 'A', 'kind', 'of', 'most', 'least', 'by', 'notApplicable', 'count', 'note', 'id', 'constructor', 'toString', '__proto__');

/** One of the values with up to three changes anywhere in it. */
export function mutations(values: readonly unknown[], json: boolean): fc.Arbitrary<unknown> {
  const replacement = json ? fc.oneof(nearby, fc.jsonValue()) : fc.oneof(nearby, beyondJson, fc.anything());
  const change = fc.oneof(
    replacement.map((by) => () => by),
    fc.nat(20).map((position) => (value: unknown) => without(value, position)),
    fc.tuple(keys, replacement).map(([key, part]) => (value: unknown) => withMore(value, key, part)),
  );
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), change), { maxLength: 3 });
  return fc.tuple(fc.constantFrom(...values), changes).map(([value, list]) =>
    list.reduce((mutated, [where, apply]) => {
      const places = placesOf(mutated);
      return changed(mutated, places[Math.floor(where * places.length)] ?? [], apply);
    }, value));
}
