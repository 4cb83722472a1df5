/** A copy of plain data that inherits nothing: what is absent is absent, whatever the host did to its prototypes. */
export function bare<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(bare) as Value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) copy[key] = bare<unknown>(part);
  return copy as Value;
}
