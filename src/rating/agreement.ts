import { issue, type NokIssue } from '../errors/index.js';
import { differentAnswers, merged, type Answers } from '../assessment/index.js';
import type { FormulaKind } from '../formula/index.js';
import type { Choice } from '../methodology/index.js';
import { isNew, type Placed } from './read.js';

/**
 * Why assessments cannot stand side by side: an organisation twice, another methodology, another answer to the same question.
 *
 * `acrossMethodologies`: another methodology is no reason where all totals are percentages of what could be attained.
 */
export function disagreements(placed: readonly Placed[], acrossMethodologies = false): NokIssue[] {
  const other = acrossMethodologies ? otherTotals(placed) : otherMethodologies(placed);
  return [...doubledOrganisations(placed), ...other, ...differentAnswers(placed.map(answersOf))];
}

function doubledOrganisations(placed: readonly Placed[]): NokIssue[] {
  const seen = new Set<string>();
  return placed
    .filter(({ rated }) => !isNew(rated.organisation.id, seen))
    .map(({ path, rated: { organisation } }) => issue('organisationDoubled', [...path, 'organisation', 'id'], { organisation: organisation.id }));
}

function otherMethodologies(placed: readonly Placed[]): NokIssue[] {
  const other = placed[0]?.rated.methodology.fingerprint ?? '';
  return placed.flatMap(({ path, rated: { organisation, methodology } }) => {
    const { fingerprint } = methodology;
    if (fingerprint === other) return [];
    return [issue('methodologiesDiffer', [...path, 'methodology', 'fingerprint'], { organisation: organisation.id, fingerprint, other })];
  });
}

/** Points of different methodologies say nothing about each other, but shares of what each could give do. */
function otherTotals(placed: readonly Placed[]): NokIssue[] {
  if (methodologiesOf(placed).length < 2) return [];
  return placed.flatMap(({ path, rated: { organisation, methodology } }) => {
    const { kind } = (methodology.total as NonNullable<typeof methodology.total>).formula;
    if (kind === ATTAINED) return [];
    return [issue('totalNotAttained', [...path, 'methodology', 'total', 'formula', 'kind'], { organisation: organisation.id, kind })];
  });
}

const ATTAINED: FormulaKind = 'attained';

/** The fingerprints of the methodologies, in order: one, unless they were compared across methodologies. */
export const methodologiesOf = (placed: readonly Placed[]): string[] =>
  [...new Set(placed.map(({ rated }) => rated.methodology.fingerprint))].sort();

/** What it was that made different methodologies comparable; nothing where there is only one. */
export const across = (placed: readonly Placed[]): Choice[] =>
  methodologiesOf(placed).length < 2 ? [] : [{ question: 'across-methodologies', chosen: ATTAINED, byDefault: false }];

/** Every question the assessments answer, once; answered by default where nobody chose. */
export const choicesOf = (placed: readonly Placed[]): Choice[] => merged(placed.flatMap(({ rated }) => rated.choices));

const answersOf = ({ path, rated: { organisation, choices } }: Placed): Answers => ({ path, organisation: organisation.id, choices });
