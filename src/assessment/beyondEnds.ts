import { issue, type NokIssue } from '../errors/index.js';
import { argumentOf, endsOf } from '../formula/index.js';
import type { Ready } from '../methodology/index.js';
import { compare, printShort } from '../numeric/index.js';
import type { Computation } from './compute.js';

/** Values beyond the ends of scales that refuse them; of a score the exact one counts, as rounding may lead past an end. */
export function beyondEnds({ refusing, ranges }: Ready, { given }: Computation): NokIssue[] {
  return refusing.flatMap(({ scale, path }) => {
    const { of } = scale;
    const value = argumentOf(typeof of === 'string' ? of : { ...of, on: 'exact' }, given, ranges);
    const [least, most] = endsOf(scale);
    if (value === null || (compare(value, least) >= 0 && compare(value, most) <= 0)) return [];
    const place = typeof of === 'string' ? ['observations', of] : ['methodology', ...path, 'of'];
    return [issue('outsideBounds', place, { value: printShort(value), least: printShort(least), most: printShort(most) })];
  });
}
