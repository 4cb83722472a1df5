import { withoutInherited } from '../assessment/index.js';
import { mendingOf } from './mending.js';
import type { Plan } from './planModel.js';
import type { CriterionProgress, ItemProgress, MunicipalityProgress, OrganisationProgress } from './progressModel.js';
import { countsOf } from './progressStates.js';

/** A plan with its items on the day. */
export interface Row {
  readonly plan: Plan;
  readonly items: readonly ItemProgress[];
}

/** An organisation with what is expected and what is reached. */
export function organisationProgress({ plan: { organisation, assessment, expected }, items }: Row): OrganisationProgress {
  const { score, exact } = assessment;
  const done = items.filter(({ doneOn }) => doneOn !== null).map(({ item }) => item);
  return { organisation, ...countsOf(items), score, exact, expected, reached: mendingOf(assessment).expected(done) };
}

/** Rows by what they have in common, in the order in which it is met. */
function grouped<Part>(parts: readonly Part[], of: (part: Part) => string): Part[][] {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const same = found.get(of(part));
    if (same) same.push(part);
    else found.set(of(part), [part]);
  }
  return [...found.values()];
}

/** By criterion, each methodology on its own. */
export function criteriaOf(rows: readonly Row[]): CriterionProgress[] {
  return grouped(rows, ({ plan }) => plan.assessment.methodology.fingerprint).flatMap((alike) => {
    const { methodology } = (alike[0] as Row).plan.assessment;
    return methodology.criteria.map(({ id, label }) => ({
      methodology: methodology.fingerprint,
      criterion: id,
      label,
      ...countsOf(alike.flatMap(({ items }) => items.filter(({ item }) => item.criterion === id))),
    }));
  });
}

/** By their names, the organisations without a municipality last. */
export function municipalitiesOf(rows: readonly Row[]): MunicipalityProgress[] {
  const named = rows.map((row) => ({ row, municipality: withoutInherited(row.plan.organisation).municipality ?? null }));
  return grouped(named, ({ municipality }) => municipality ?? '')
    .map((group) => ({
      municipality: (group[0] as (typeof named)[number]).municipality,
      organisations: group.length,
      ...countsOf(group.flatMap(({ row }) => row.items)),
    }))
    .sort((a, b) => Number(a.municipality === null) - Number(b.municipality === null) || ((a.municipality as string) < (b.municipality as string) ? -1 : 1));
}
