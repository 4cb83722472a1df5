import { attempted, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import { deepFreeze } from '../shape/index.js';
import type { ChangeOptions, CycleComparison } from './changeModel.js';
import { comparedCycles, readGivenPlans } from './compareAssessments.js';
import { outOfOrder, readManyCycles, type PlacedCycle } from './cycles.js';

/**
 * `compareAssessments` of every organisation that was assessed in two cycles or more; the cycles are given the earliest first, each as a list
 * of assessments, and organisations are joined by their ids.
 *
 * An organisation that took part once is named under `assessedOnce`.
 *
 * @throws `NokError` with the problems of all organisations; where an organisation is in one cycle twice; where a plan is of an organisation
 * that is not compared.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const polite = (id: string, count: number) => assess(methodology, { politeness: { count, of: 10 } }, { organisation: { id } });
 * const { organisations, assessedOnce } = compareCycles([[polite('a', 8), polite('b', 9)], [polite('a', 10)]]);
 * organisations.map(({ organisation, steps }) => `${organisation.id}: ${steps[0]?.difference}`); // => ['a: 20']
 * assessedOnce; // => [{ organisation: 'b', cycle: 0 }]
 * ```
 */
export function compareCycles(cycles: readonly (readonly Assessment[])[], options: ChangeOptions = {}): CycleComparison {
  const placed = readManyCycles(cycles);
  const plans = readGivenPlans(options);
  const byId = new Map<string, { readonly of: PlacedCycle; readonly position: number }[]>();
  placed.forEach((list, position) => {
    for (const of of list) {
      const { id } = of.cycle.organisation;
      byId.set(id, [...(byId.get(id) ?? []), { of, position }]);
    }
  });
  const organisations = [...byId].sort(([a], [b]) => (a < b ? -1 : 1));
  const compared = organisations.filter(([, found]) => found.length > 1);
  const issues: NokIssue[] = compared.flatMap(([, found]) => outOfOrder(found.map(({ of }) => of)));
  const ids = compared.map(([id]) => id);
  for (const { plan: { organisation: { id } }, path } of plans) {
    if (!ids.includes(id)) issues.push(issue('notAssessed', [...path, 'organisation', 'id'], { organisation: id, assessed: ids }));
  }
  throwIfAny(issues);
  const found = compared.flatMap(([id, own]) =>
    attempted([], () => comparedCycles(own.map(({ of }) => of), plans.filter(({ plan }) => plan.organisation.id === id)), issues) ?? []);
  throwIfAny(issues);
  return deepFreeze({
    format: 'nok.cycle-comparison/1',
    organisations: found,
    assessedOnce: organisations.filter(([, own]) => own.length === 1).map(([organisation, own]) => ({ organisation, cycle: own[0]?.position as number })),
  });
}

/** {@link compareCycles} that returns its problems instead of throwing them. */
export const safeCompareCycles = (cycles: readonly (readonly Assessment[])[], options: ChangeOptions = {}): Outcome<CycleComparison> =>
  outcomeOf(() => compareCycles(cycles, options));
