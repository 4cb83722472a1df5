import type { MethodologyComparison, OrganisationComparison } from 'nok-methodology';
import { withComma } from '../rate/russian.js';
import { escaped, heading } from '../report/markdown.js';
import { exact, signed } from '../weights/exact.js';
import { alignedTable } from './aligned.js';

/** An organisation by its name. */
export type NameOf = (organisation: string) => string;

/** Every score and every place side by side, in the order of the second methodology. */
export function placesPart({ organisations }: MethodologyComparison, nameOf: NameOf): string[] {
  return [
    heading(2, 'Баллы и места рядом'),
    alignedTable(
      [['Организация', 'left'], ['А, баллы', 'right'], ['А, место', 'right'], ['Б, баллы', 'right'], ['Б, место', 'right'], ['Разница', 'right'], ['Сдвиг', 'right']],
      inOrderOfSecond(organisations).map(({ organisation, total, place }) => [
        escaped(nameOf(organisation)), withComma(total.first.score), String(place.first), withComma(total.second.score), String(place.second),
        signed(exact(total.difference.score)), arrow(place.moved),
      ]),
    ),
    movedInWords(organisations),
  ];
}

/** The organisations by their places under the second methodology. */
export const inOrderOfSecond = (organisations: readonly OrganisationComparison[]): OrganisationComparison[] =>
  [...organisations].sort((a, b) => a.place.second - b.place.second);

const arrow = (moved: number): string => (moved === 0 ? '' : moved > 0 ? `▲${String(moved)}` : `▼${String(-moved)}`);

function movedInWords(organisations: readonly OrganisationComparison[]): string {
  const moved = organisations.filter(({ place }) => place.moved !== 0);
  if (moved.length === 0) return 'Места не изменились.';
  const up = moved.filter(({ place }) => place.moved > 0).length;
  return `Место изменилось у ${String(moved.length)} из ${String(organisations.length)}: поднялись ${String(up)}, опустились ${String(moved.length - up)}.`;
}
