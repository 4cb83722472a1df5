import type { IssuePath } from '../errors/index.js';
import type { Citation, Definition } from './model.js';

/** A citation and where it stands. */
export interface CitedPlace {
  readonly citation: Citation;
  readonly path: IssuePath;
}

/** Every citation of a definition with its place. */
export function citationsOf(definition: Definition): CitedPlace[] {
  const scores = definition.criteria.flatMap((criterion, position) => [
    { score: criterion, path: ['criteria', position] },
    ...criterion.indicators.map((indicator, inner) => ({ score: indicator, path: ['criteria', position, 'indicators', inner] })),
  ]);
  return [
    { citation: definition.citation, path: ['citation'] },
    ...scores.flatMap(({ score: { citation, weightCitation }, path }) => [
      { citation, path: [...path, 'citation'] },
      ...(weightCitation ? [{ citation: weightCitation, path: [...path, 'weightCitation'] }] : []),
    ]),
    { citation: definition.total.citation, path: ['total', 'citation'] },
  ];
}
