import { issue, throwIfAny, type IssuePath, type NokIssue } from '../../errors/index.js';
import { choicesField } from '../../methodology/index.js';
import type { Rating, RatingRow } from '../../rating/index.js';
import { readPart } from '../../rating/part.js';
import { isNew } from '../../rating/read.js';
import { optional, shown, type Field, type FieldsOf } from '../../shape/index.js';

/** A row of a rating whose group may be absent, as in some files. */
type ReadRow = Pick<RatingRow, 'place' | 'organisation' | 'score'> & Partial<Pick<RatingRow, 'group'>>;

const rowFields: FieldsOf<ReadRow> = { place: 'count', group: optional('text'), organisation: 'text', score: 'decimal' };

type ReadRating = Pick<Rating, 'format' | 'methodology' | 'choices'> & { readonly rows: readonly ReadRow[] };

const ratingFields: FieldsOf<ReadRating> = {
  format: { oneOf: ['nok.rating/1'] },
  methodology: 'text',
  choices: choicesField,
  rows: { list: { object: rowFields }, least: 1 },
};

const ratingField: Field = { object: ratingFields };

/** Two ratings that may be compared: each of one group, each organisation once. */
export function readRatings(before: unknown, after: unknown): readonly [before: ReadRating, after: ReadRating] {
  const issues: NokIssue[] = [];
  const read = { before: readPart(ratingField, before, ['before'], issues), after: readPart(ratingField, after, ['after'], issues) };
  throwIfAny(issues);
  const ratings = [read.before as ReadRating, read.after as ReadRating] as const;
  throwIfAny([...problemsOf(ratings[0], ['before']), ...problemsOf(ratings[1], ['after'])]);
  return ratings;
}

/** Where there are several groups there are several first places. */
function problemsOf({ rows }: ReadRating, path: IssuePath): NokIssue[] {
  const seen = new Set<string>();
  const [first] = rows;
  return rows.flatMap(({ organisation, group }, position) => {
    const place = [...path, 'rows', position];
    return [
      ...(group === first?.group ? [] : [issue('wrongValue', [...place, 'group'], { allowed: [String(first?.group)], found: shown(group) })]),
      ...(isNew(organisation, seen) ? [] : [issue('organisationDoubled', [...place, 'organisation'], { organisation })]),
    ];
  });
}
