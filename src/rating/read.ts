import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { organisationFields, questionOf, type Organisation } from '../assessment/index.js';
import { choicesField, type Choice } from '../methodology/index.js';
import { parseDecimal, parseFraction, type DecimalText, type Fraction, type FractionText } from '../numeric/index.js';
import { leafChecks, optional, read, shown, type Field, type Fields, type FieldsOf } from '../shape/index.js';
import type { Figure } from './model.js';
import { inOrder } from './order.js';
import { readEach } from './part.js';

/** A score as it is printed, and exactly. */
export interface Score {
  readonly score: DecimalText;
  readonly exact: FractionText;
}

/** A criterion of an assessment that is to be rated. */
export type RatedCriterion = { readonly id: string } & (({ readonly status: 'scored' } & Score) | { readonly status: 'left-out' });

/** What a rating reads of an assessment. */
export interface Rated extends Score {
  readonly format: string;
  /** The kind of the total is read where methodologies may differ. */
  readonly methodology: { readonly fingerprint: string; readonly total?: { readonly formula: { readonly kind: string } } };
  readonly organisation: Pick<Organisation, 'id' | 'type' | 'municipality' | 'forms' | 'parent'>;
  readonly choices: readonly Choice[];
  readonly criteria: readonly RatedCriterion[];
}

/** An assessment and where it stands among those given. */
export interface Placed {
  readonly path: IssuePath;
  readonly rated: Rated;
}

const { id, type, municipality, forms, parent } = organisationFields;
const organisation: FieldsOf<Rated['organisation']> = { id, type, municipality, forms, parent };

const criterionFields: Readonly<Record<RatedCriterion['status'], Fields>> = {
  scored: { id: 'score-id', score: 'decimal', exact: 'text' },
  'left-out': { id: 'score-id' },
};

/** The fields that every rating reads. */
export const ratedFields: FieldsOf<Rated> = {
  format: { oneOf: ['nok.assessment/1'] },
  methodology: { object: { fingerprint: 'text' } },
  organisation: optional({ object: organisation }),
  choices: choicesField,
  score: 'decimal',
  exact: 'text',
  criteria: { list: { tagged: 'status', table: () => criterionFields } },
};

const methodologyWithTotal: Field = { object: { fingerprint: 'text', total: { object: { formula: { object: { kind: 'text' } } } } } };

/**
 * The assessments that can be rated, in the order given; what is wrong with the others is added to the issues.
 *
 * `ownQuestions` are answered by the caller's own options: an assessment may not answer them.
 */
export function readAssessments(given: unknown, ownQuestions: readonly string[], issues: NokIssue[], acrossMethodologies = false): Placed[] {
  const fields = acrossMethodologies ? { ...ratedFields, methodology: methodologyWithTotal } : ratedFields;
  return readEach({ object: fields }, given, ['assessments'], issues).flatMap(({ path, part }) => {
    const found = problemsOf(part as Rated, ownQuestions, path);
    for (const problem of found) issues.push(problem);
    return found.length === 0 ? [{ path, rated: part as Rated }] : [];
  });
}

/** What the fields cannot say: fractions, repetitions, and that a rating needs the organisation. */
export function problemsOf(rated: Omit<Rated, 'organisation'> & Partial<Rated>, ownQuestions: readonly string[], path: IssuePath): NokIssue[] {
  const { organisation: named, choices, criteria } = rated;
  const ids = new Set<string>();
  const questions = new Set(ownQuestions);
  return [
    ...(named === undefined ? [issue('organisationMissing', [...path, 'organisation'], {})] : []),
    ...notFraction(rated.exact, path),
    ...criteria.flatMap((criterion, position) => {
      const place = [...path, 'criteria', position];
      return [
        ...(isNew(criterion.id, ids) ? [] : [issue('duplicate', [...place, 'id'], { id: criterion.id })]),
        ...(criterion.status === 'scored' ? notFraction(criterion.exact, place) : []),
      ];
    }),
    ...choices.flatMap((choice, position) => {
      const question = questionOf(choice);
      return isNew(question, questions) ? [] : [issue('doubledChoice', [...path, 'choices', position], { question })];
    }),
  ];
}

/** Whether a name is met for the first time; it is remembered. */
export const isNew = (name: string, seen: Set<string>): boolean => seen.size < seen.add(name).size;

const notFraction = (exact: string, path: IssuePath): NokIssue[] =>
  leafChecks.fraction(exact) ? [] : [issue('wrongType', [...path, 'exact'], { expected: 'fraction', found: shown(exact) })];

/** By the ids of the organisations: what comes first in a result does not depend on what came first in the input. */
export const byOrganisation = (placed: readonly Placed[]): Placed[] =>
  [...placed].sort((a, b) => inOrder(a.rated.organisation.id, b.rated.organisation.id));

/** The figure of a score that is compared or averaged. */
export const figureOf = ({ score, exact }: Score, figure: Figure): Fraction =>
  figure === 'printed' ? parseDecimal(score) : parseFraction(exact);

/** The caller's options; empty where they have problems, so that the assessments can still be looked at. */
export function readOptions<Options>(fields: FieldsOf<Options>, given: unknown, issues: NokIssue[]): Partial<Options> {
  const found: NokIssue[] = [];
  const options = read({ object: fields }, given, ['options'], found) as Options;
  for (const problem of found) issues.push(problem);
  return found.length === 0 ? options : (Object.create(null) as Partial<Options>);
}
