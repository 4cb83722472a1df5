/** A value without one of its properties. */
export const without = <Value extends object, Name extends keyof Value & string>(value: Value, name: Name): Omit<Value, Name> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as Omit<Value, Name>;
