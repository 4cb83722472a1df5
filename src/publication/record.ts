import type { Assessment } from '../assessment/index.js';
import type { Approval } from '../council/index.js';
import type { Plan, PlanItem, Responsible } from '../improvement/index.js';
import type { Methodology } from '../methodology/index.js';
import type { RankOptions } from '../rating/index.js';
import { deepFreeze, publish } from '../shape/index.js';
import { CERTAINTY } from './certainty.js';
import type { Gathered } from './gather.js';
import type { PublicationRecord, PublishedAt, PublishedCouncil, PublishedOrganisation, PublishedPeople, PublishedPlan } from './model.js';
import { without } from './without.js';

/** What is said of the whole beside the results. */
export interface Head {
  readonly people: PublishedPeople;
  readonly authority: string;
  readonly council: PublishedCouncil;
  readonly operator?: string | undefined;
  readonly approval: Approval | null;
  readonly published: readonly PublishedAt[];
  readonly ranking: RankOptions;
}

/** The record of results that belong together. */
export function recordOf({ people, authority, council, operator, approval, published, ranking }: Head, gathered: Gathered): PublicationRecord {
  const assessments = [...gathered.assessments].sort((a, b) => (a.organisation.id < b.organisation.id ? -1 : 1));
  return deepFreeze({
    format: 'nok.publication/1',
    ...publish({ people, authority, council: councilFor(council, people), ...(operator !== undefined && { operator }), approval, published }),
    // A methodology stays the very value that was defined: what was made ready is remembered by it.
    methodologies: distinct(assessments.map(({ methodology }) => methodology)),
    ...publish({
      ranking,
      rating: gathered.rating,
      organisations: assessments.map((assessment) => organisationOf(assessment, assessment.organisation.id, gathered, people)),
      certainty: CERTAINTY,
    }),
  });
}

function distinct(methodologies: readonly Methodology[]): Methodology[] {
  const found = new Map<string, Methodology>();
  for (const methodology of methodologies) if (!found.has(methodology.fingerprint)) found.set(methodology.fingerprint, methodology);
  return [...found.values()];
}

function organisationOf(assessment: Assessment, id: string, { rating, proposals, plans }: Gathered, people: PublishedPeople): PublishedOrganisation {
  const plan = plans.get(id);
  const rows = rating.rows.filter(({ organisation }) => organisation === id);
  return {
    assessment: { ...assessment, methodology: assessment.methodology.fingerprint },
    places: rows.map(({ group, place }) => ({ group, place })),
    proposals: proposals.get(id) ?? null,
    plan: plan ? planFor(plan, people) : null,
  };
}

/** The names of people fall away where posts alone are published. */
const personFor = ({ post, name }: Responsible, people: PublishedPeople): Responsible =>
  ({ post, ...(name !== undefined && people === 'named' && { name }) });

function planFor(plan: Plan, people: PublishedPeople): PublishedPlan {
  const { approval, sections } = plan;
  const itemFor = (item: PlanItem): PlanItem => ({ ...item, responsible: personFor(item.responsible, people) });
  return {
    ...without(plan, 'assessment'),
    approval: approval && { ...approval, by: personFor(approval.by, people) },
    sections: sections.map((section) => ({ ...section, items: section.items.map(itemFor) })),
  };
}

function councilFor({ name, formedOn, members }: PublishedCouncil, people: PublishedPeople): PublishedCouncil {
  return {
    name,
    ...(formedOn !== undefined && { formedOn }),
    ...(members && {
      members: members.map(({ role, post, from, name: own }) => ({
        role,
        ...(own !== undefined && people === 'named' && { name: own }),
        ...(post !== undefined && { post }),
        ...(from && { from }),
      })),
    }),
  };
}
