/** A proxy whose target is gone: any look at it throws. */
export function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A proxy that refuses every question with what it is given. */
export function refusing(thrown: unknown): object {
  const refuse = (): never => { throw thrown; };
  return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse });
}

/** A list or an object, 20,000 deep. */
export function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < 20_000; level += 1) value = wrap(value);
  return value;
}

const cyclic: Record<string, unknown> = {};
cyclic.itself = cyclic;

const throwing = Object.defineProperty({}, 'count', { enumerable: true, get: () => { throw new Error('no'); } });

/** Values that fit nowhere, by what they are. */
export const NONSENSE: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  NaN,
  Infinity,
  '-0': -0,
  '-1': -1,
  '2^53': 2 ** 53,
  bigint: 5n,
  symbol: Symbol('count'),
  function: () => 5,
  Date: new Date(0),
  Map: new Map([['count', 1]]),
  'a blank text': '  ',
  'a huge decimal': `1${'0'.repeat(100_000)}`,
  'a decimal comma': '0,5',
  'a list': [[]],
  'a sparse list': Object.assign([], { length: 3 }),
  'a cyclic object': cyclic,
  'an unknown key': { unknown: 1 },
  'a key of __proto__': JSON.parse('{"__proto__": {"count": 1, "of": 1}}') as unknown,
  'only a prototype': Object.create({ count: 1, of: 1, kind: 'share', ru: 'а', en: 'a' }) as unknown,
  'a getter that throws': throwing,
  'a proxy that throws': refusing(new Error('no')),
  'a proxy that throws a proxy': refusing(revoked()),
  'a revoked proxy': revoked(),
  'objects 20,000 deep': nested((inner) => ({ of: inner })),
  'lists 20,000 deep': nested((inner) => [inner]),
  'means 20,000 deep': nested((inner) => ({ kind: 'mean', of: [inner] })),
};
