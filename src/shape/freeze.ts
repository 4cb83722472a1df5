/** Freezes a value of our own making, all the way down. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Object.keys(value)) deepFreeze(value[key as keyof Value]);
  }
  return value;
}

/** A copy read by `read` as it leaves the library: ordinary objects, frozen all the way down. */
export const publish = <Value>(copy: Value): Value => ordinary(copy) as Value;

function ordinary(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(ordinary));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) put(copy, key, ordinary((value as Readonly<Record<string, unknown>>)[key]));
  return Object.freeze(copy);
}

/** Sets a property; one that the prototype has too is defined, as assigning could fail there or change the prototype. */
function put(copy: Record<string, unknown>, key: string, value: unknown): void {
  if (key in copy) Object.defineProperty(copy, key, Object.assign(Object.create(null) as object, { value, enumerable: true }));
  else copy[key] = value;
}
