/** JSON as it is read from a file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = Readonly<Record<string, Json>>;

/** Numerator and denominator, above zero; never brought to lowest terms but when printed. */
type Ratio = readonly [bigint, bigint];

const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const sub = (x: Ratio, [c, d]: Ratio): Ratio => add(x, [-c, d]);
const mul = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const div = ([a, b]: Ratio, [c, d]: Ratio): Ratio => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const less = (x: Ratio, y: Ratio): boolean => sub(x, y)[0] < 0n;
const lesser = (x: Ratio, y: Ratio): Ratio => (less(y, x) ? y : x);
const greater = (x: Ratio, y: Ratio): Ratio => (less(x, y) ? y : x);
const sum = (all: readonly Ratio[]): Ratio => all.reduce(add, [0n, 1n]);

/** "17", "-2.5", "50/7" or a number by its shortest text. */
export function ratio(text: Json): Ratio {
  const [above = '', below = '1'] = (typeof text === 'number' ? String(text) : (text as string)).split('/');
  const [whole = '', part = ''] = above.split('.');
  return [BigInt(whole + part), BigInt(below) * 10n ** BigInt(part.length)];
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
export function lowest([top, bottom]: Ratio): string {
  const by = gcd(top < 0n ? -top : top, bottom);
  return by === bottom ? String(top / by) : `${String(top / by)}/${String(bottom / by)}`;
}

/** Rounded and with so many digits; the floor is found first, and then whether the rest leads to the next number. */
export function printed([top, bottom]: Ratio, digits: number, mode: Json): string {
  const scaled = top * 10n ** BigInt(digits);
  let units = scaled / bottom - (scaled < 0n && scaled % bottom !== 0n ? 1n : 0n);
  const twice = 2n * (scaled - units * bottom);
  if (twice > bottom || (twice === bottom && (mode === 'half-up' || units % 2n !== 0n))) units += 1n;
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  return `${units < 0n ? '-' : ''}${text.slice(0, text.length - digits)}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/** What a formula is computed from: observations, scores as they are handed on, and figures of scores for scales; `null` where left out. */
interface World {
  readonly definition: Node;
  readonly observation: (key: string) => Ratio | null;
  readonly handed: (id: string) => Ratio | null;
  readonly figure: (id: string, on: Json) => Ratio | null;
}

const list = (node: Json | undefined): readonly Node[] => node as readonly Node[];

/** The value of a formula. */
export function valueOf(formula: Node, world: World): Ratio | null {
  const { kind, of } = formula;
  const inner = (part: Json): Ratio | null => valueOf(part as Node, world);
  const named = (): Ratio | null => (typeof of === 'string' ? inPercent(world.observation(of), kindOf(world, of)) : world.figure((of as Node).score as string, (of as Node).on as Json));
  const over = (parts: readonly { readonly value: Ratio | null; readonly by: Ratio }[], sums: (values: Ratio, by: Ratio) => Ratio): Ratio | null => {
    const there = parts.flatMap(({ value, by }) => (value ? [{ value, by }] : []));
    return there.length === 0 ? null : sums(sum(there.map(({ value }) => value)), sum(there.map(({ by }) => by)));
  };
  switch (kind) {
    case 'share': return then(world.observation(of as string), (x) => mul(x, ratio(formula.points ?? '100')));
    case 'number': return world.observation(of as string);
    case 'perItem': return then(world.observation(of as string), (n) => lesser(mul(n, ratio(formula.points as Json)), ratio(formula.cap as Json)));
    case 'linear': return then(named(), (x) => {
      const [worst, target] = [ratio(formula.worst as Json), ratio(formula.target as Json)];
      const part = div(sub(x, worst), sub(target, worst));
      return mul(lesser(greater(part, [0n, 1n]), [1n, 1n]), ratio(formula.points as Json));
    });
    case 'steps': return then(named(), (x) => {
      const rows = list(formula.steps).map((row) => ({ from: ratio(row.from as Json), points: ratio(row.points as Json) }));
      const begun = rows.filter(({ from }) => !less(x, from));
      return begun.reduce((a, b) => (less(b.from, a.from) ? a : b)).points;
    });
    case 'mean': return over(list(of).map((part) => ({ value: inner(part), by: [1n, 1n] })), div);
    case 'weighted': return over(list(of).map((part) => {
      const by = ratio(part.weight as Json);
      return { value: then(inner(part.of as Json), (x) => mul(x, by)), by };
    }), div);
    case 'sum': return over(list(of).map((part) => ({ value: inner(part), by: [1n, 1n] })), (values) => values);
    case 'attained': return over(list(of).map((part) => ({ value: inner(part), by: mostOf(part, world.definition) })), (values, by) => mul(div(values, by), [100n, 1n]));
    default: return world.handed(formula.to as string);
  }
}

const then = (value: Ratio | null, next: (value: Ratio) => Ratio): Ratio | null => value && next(value);
const kindOf = ({ definition }: Pick<World, 'definition'>, key: string): Json => ((definition.observations as Node)[key] as Node).kind as Json;
const inPercent = (value: Ratio | null, kind: Json): Ratio | null => (kind === 'respondents' || kind === 'checklist' ? then(value, (x) => mul(x, [100n, 1n])) : value);

/** The greatest value a formula can have. */
function mostOf(formula: Node, definition: Node): Ratio {
  const { kind, of } = formula;
  const bound = (key: string): Json => ((definition.observations as Node)[key] as Node).most ?? null;
  const each = (parts: readonly Json[]): Ratio[] => parts.map((part) => mostOf(part as Node, definition));
  switch (kind) {
    case 'number': return ratio(bound(of as string));
    case 'perItem': return bound(of as string) === null ? ratio(formula.cap as Json) : lesser(ratio(formula.cap as Json), mul(ratio(bound(of as string)), ratio(formula.points as Json)));
    case 'steps': return list(formula.steps).map(({ points }) => ratio(points as Json)).reduce(greater);
    case 'mean': return each(list(of)).reduce(greater);
    case 'weighted': return each(list(of).map((part) => part.of as Json)).reduce(greater);
    case 'sum': return sum(each(list(of)));
    case 'attained': return [100n, 1n];
    case 'reference': return mostOf(formulasIn(definition).get(formula.to as string) as Node, definition);
    default: return ratio(formula.points ?? '100');
  }
}

/** Every formula of a definition by the id of its score. */
export const formulasIn = ({ criteria, total }: Node): Map<string, Node> => new Map([
  ...[...list(criteria), ...list(criteria).flatMap(({ indicators }) => list(indicators))].map(({ id, formula }) => [id as string, formula as Node] as const),
  ['total', (total as Node).formula as Node],
]);

/** The names of the scores on which scales stand, anywhere in a formula. */
export function scaledIn(formula: Json | undefined): string[] {
  if (typeof formula !== 'object' || formula === null) return [];
  if (Array.isArray(formula)) return formula.flatMap(scaledIn);
  const node = formula as Node;
  return typeof node.score === 'string' ? [node.score] : scaledIn(node.of);
}

export { add, mul, sub };
export type { Node, Ratio, World };
