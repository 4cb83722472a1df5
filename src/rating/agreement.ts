import { issue, type NokIssue } from '../errors/index.js';
import { questionOf } from '../assessment/index.js';
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
  return [...doubledOrganisations(placed), ...other, ...otherAnswers(placed)];
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

function otherAnswers(placed: readonly Placed[]): NokIssue[] {
  const first = new Map<string, { answer: string; organisation: string }>();
  return placed.flatMap(({ path, rated: { organisation, choices } }) =>
    choices.flatMap((choice, position) => {
      const question = questionOf(choice);
      const answer = answerOf(choice);
      const earlier = first.get(question);
      if (!earlier) first.set(question, { answer, organisation: organisation.id });
      if (!earlier || earlier.answer === answer) return [];
      const organisations = [earlier.organisation, organisation.id];
      return [issue('choicesDiffer', [...path, 'choices', position, 'chosen'], { question, organisations })];
    }),
  );
}

/** An answer as text; the list names every property an answer may have, so their order in the object does not matter. */
const answerOf = ({ chosen }: Choice): string => JSON.stringify(chosen, ['by', 'digits', 'mode', 'at']);

/** The fingerprints of the methodologies, in order: one, unless they were compared across methodologies. */
export const methodologiesOf = (placed: readonly Placed[]): string[] =>
  [...new Set(placed.map(({ rated }) => rated.methodology.fingerprint))].sort();

/** What it was that made different methodologies comparable; nothing where there is only one. */
export const across = (placed: readonly Placed[]): Choice[] =>
  methodologiesOf(placed).length < 2 ? [] : [{ question: 'across-methodologies', chosen: ATTAINED, byDefault: false }];

/** Every question the assessments answer, once; answered by default where nobody chose. */
export function choicesOf(placed: readonly Placed[]): Choice[] {
  const found = new Map<string, Choice>();
  for (const choice of placed.flatMap(({ rated }) => rated.choices)) {
    const question = questionOf(choice);
    const known = found.get(question) ?? choice;
    found.set(question, { ...known, byDefault: known.byDefault && choice.byDefault });
  }
  return [...found.values()];
}
