/** Freezes a value of our own making, all the way down. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** A copy read by `read` as it leaves the library: ordinary objects, frozen all the way down. */
export function publish<Value>(copy: Value): Value {
  return Object.freeze(ordinary(copy)) as Value;
}

function ordinary(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(ordinary));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ordinary(part)])));
}
