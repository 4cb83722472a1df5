import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { VERIFICATIONS, type DeclaredRange } from '../methodology/index.js';
import { compare, greatest, least as smaller, parseDecimal, printShort, type Fraction } from '../numeric/index.js';
import { bothLanguages, nullable, read, type Field, type FieldsOf } from '../shape/index.js';
import type { BandWithEdges } from './model.js';
import { isNew } from './read.js';

const bandFields: FieldsOf<BandWithEdges> = {
  id: 'text',
  label: bothLanguages,
  above: nullable('decimal'),
  upTo: 'decimal',
  verification: { oneOf: VERIFICATIONS },
};

/** A table of bands. */
export const bandsField: Field = { list: { object: bandFields }, least: 1 };

/** A band with its edges as numbers; no lower edge: from the bottom. */
export interface Edges {
  readonly band: BandWithEdges;
  readonly above: Fraction | null;
  readonly upTo: Fraction;
}

type Positioned = Edges & { readonly path: IssuePath };

/** Reads a table of bands, from the bottom up; every score of the range must fall into exactly one. */
export function readBands(given: unknown, range: DeclaredRange): Edges[] {
  const issues: NokIssue[] = [];
  const bands = (read(bandsField, given, ['bands'], issues) ?? []) as readonly BandWithEdges[];
  throwIfAny(issues);
  const ids = new Set<string>();
  throwIfAny(bands.flatMap((band, position) => wrongBand(band, ['bands', position], ids)));
  const placed = bands
    .map((band, position) => ({ band, path: ['bands', position], above: edge(band.above), upTo: parseDecimal(band.upTo) }))
    .sort(fromBelow);
  throwIfAny(holesAndOverlaps(placed, range));
  return placed;
}

const fromBelow = ({ above: a }: Edges, { above: b }: Edges): number =>
  a === null || b === null ? Number(b === null) - Number(a === null) : compare(a, b);

const edge = (text: string | null): Fraction | null => (text === null ? null : parseDecimal(text));

function wrongBand({ id, above, upTo }: BandWithEdges, path: IssuePath, ids: Set<string>): NokIssue[] {
  return [
    ...(isNew(id, ids) ? [] : [issue('duplicate', [...path, 'id'], { id })]),
    ...(above !== null && compare(parseDecimal(above), parseDecimal(upTo)) >= 0 ? [issue('wrongOrder', path, { from: above, to: upTo })] : []),
  ];
}

function holesAndOverlaps(bands: readonly Positioned[], range: DeclaredRange): NokIssue[] {
  const [bottom, top] = [parseDecimal(range.least), parseDecimal(range.most)];
  const issues: NokIssue[] = [];
  let reached = bottom;
  for (const [position, { above, upTo, path }] of bands.entries()) {
    const isLowest = position === 0;
    const side = above === null ? -1 : compare(above, reached);
    if (above !== null && (side > 0 || (isLowest && side === 0))) issues.push(issue('bandHole', path, edges(reached, above)));
    if (!isLowest && side < 0) issues.push(issue('bandOverlap', path, edges(above ?? bottom, smaller(reached, upTo))));
    reached = isLowest ? upTo : greatest(reached, upTo);
  }
  if (compare(reached, top) < 0) issues.push(issue('bandHole', ['bands'], edges(reached, top)));
  return issues;
}

const edges = (from: Fraction, to: Fraction): { from: string; to: string } => ({ from: printShort(from), to: printShort(to) });
