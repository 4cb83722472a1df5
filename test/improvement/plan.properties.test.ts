import fc from 'fast-check';
import { assess, compareAssessments, draftPlan, planProgress, proposals, whatIf, type Assessment, type ExpectedChange, type ObservedValue, type PlanOptions } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { options, organisations, roundings } from '../arbitraries/organisations.js';
import { order } from '../analysis/homes.js';
import { exact, fractionText, fromDecimalText, fromFractionText, isAbove, minus, plus, times } from '../oracle/fraction.js';
import { oracle, type Observed, type Policy, type Rules } from '../oracle/socialService.js';
import { enough } from './plans.js';

/** Some of the assessments are as late as the edition goes: their plans are of the years after. */
const after: PlanOptions = { ...enough, period: { from: '2025-01-01', to: '2026-12-31' }, terms: [{ to: '2025-12-31' }] };

const organisation = { id: '4000' };
const assessed = fc.tuple(organisations, options).map(([observations, chosen]) => assess(order, observations as never, { ...chosen, organisation }));

/** The rules of an assessment as the oracle takes them. */
function rulesOf({ choices }: Assessment): Rules {
  const rounding = choices.find(({ question }) => question === 'rounding')?.chosen as Pick<Rules, 'digits' | 'mode' | 'at'>;
  const nobodyAsked = Object.fromEntries(choices.filter(({ question }) => question === 'nobody-asked').map(({ observation = '', chosen }) => [observation, chosen as Policy]));
  return { ...rounding, nobodyAsked, notApplicable: 'leave-out' };
}

/** The observations mended by the test itself: only the oracle's numbers are used. */
function mended(assessment: Assessment, changes: readonly ExpectedChange[]): Observed {
  const observed = { ...assessment.observations } as Record<string, ObservedValue>;
  for (const change of changes) {
    const before = observed[change.observation];
    if ('value' in change) observed[change.observation] = change.value;
    else if (typeof before === 'number') observed[change.observation] = before + Number(change.more);
    else {
      const { count, of } = before as { count: number | string; of: number };
      observed[change.observation] = { count: fractionText(plus(fromDecimalText(String(count)), fromDecimalText(change.more))), of };
    }
  }
  return observed as unknown as Observed;
}

const totalOf = (assessment: Assessment, changes: readonly ExpectedChange[]): string | undefined => {
  const verdict = oracle(mended(assessment, changes), rulesOf(assessment));
  return 'scores' in verdict ? verdict.scores.at(-1) : undefined;
};

describe('Whatever was observed,', () => {
  it('the total a plan expects is that of the oracle on the mended data', () => {
    fc.assert(fc.property(assessed, (assessment) => {
      const found = proposals(assessment);
      const answers = found.criteria.flatMap(({ proposals: own }) => own).flatMap(({ id, subject, change }) =>
        (subject === 'answers' && change && 'value' in change ? [{ id, expects: { value: change.value } }] : []));
      const plan = draftPlan(assessment, found, { ...after, items: answers });
      const changes = plan.sections.flatMap(({ items }) => items).flatMap(({ change }) => change ?? []);
      expect(`total: ${String(plan.expected?.score)} = ${String(plan.expected?.exact)}`).toBe(totalOf(assessment, changes));
      const gain = minus(fromFractionText(plan.expected?.exact as string), fromFractionText(assessment.exact));
      expect(plan.expected?.gain).toBe(fractionText(gain));
    }), { numRuns: 60 });
  });

  it('what is proposed alone brings what the oracle says, and is never worse', () => {
    fc.assert(fc.property(assessed, (assessment) => {
      for (const { change, gainAlone } of proposals(assessment).criteria.flatMap(({ proposals: own }) => own)) {
        if (change === null) continue;
        const total = totalOf(assessment, [change])?.split(' = ')[1];
        expect(gainAlone).toBe(fractionText(minus(fromFractionText(total as string), fromFractionText(assessment.exact))));
        expect(assessment.choices.some(({ chosen }) => typeof chosen === 'object' && 'at' in chosen && chosen.at === 'every-level') || !gainAlone?.startsWith('-')).toBe(true);
      }
    }), { numRuns: 40 });
  });

  it('the total reached moves item by item from that of the assessment to the one expected', () => {
    fc.assert(fc.property(assessed, fc.infiniteStream(fc.boolean()), (assessment, done) => {
      const plan = draftPlan(assessment, proposals(assessment), after);
      const items = plan.sections.flatMap((section) => section.items);
      const [first] = [...done.take(1)];
      const some = items.filter((_, position) => (position % 2 === 0) === first);
      const taken = some.map(({ id }) => ({ organisation: '4000', item: id, measure: 'сделано', doneOn: '2025-05-05' }));
      const { organisations: [row], total } = planProgress([plan], { on: '2025-06-01', taken });
      const changes = some.flatMap(({ change }) => change ?? []);
      expect(`total: ${String(row?.reached?.score)} = ${String(row?.reached?.exact)}`).toBe(totalOf(assessment, changes));
      expect(total.done + total.doneLate + total.overdue + total.dueSoon + total.planned).toBe(items.length);
      expect(total.shareDone).toBe(items.length === 0 ? null : fractionText(times(exact(BigInt(some.length) * 100n), exact(1n, BigInt(items.length)))));
      expect(isAbove(exact(0n), fromFractionText(row?.reached?.gain ?? '0')) && rulesOf(assessment).at === 'end').toBe(false);
    }), { numRuns: 40 });
  });

  it('the causes of a change add up to it, each the change of `whatIf` alone', () => {
    const pair = fc.tuple(organisations, organisations, roundings).map(([was, is, rounding]) =>
      [was, is].map((observations) => assess(order, observations as never, { organisation, rounding, whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out' })) as [Assessment, Assessment]);
    fc.assert(fc.property(pair, ([was, is]) => {
      const [step] = compareAssessments([was, is]).steps;
      const parts = [...(step?.observations ?? []).flatMap(({ effect }) => effect ?? []), step?.together ?? '0'];
      expect(fractionText(parts.map(fromFractionText).reduce(plus, exact(0n)))).toBe(fractionText(minus(fromFractionText(is.exact), fromFractionText(was.exact))));
      expect(step?.difference).toBe(fractionText(minus(fromFractionText(is.exact), fromFractionText(was.exact))));
      for (const { observation, after, effect } of step?.observations ?? []) {
        // Where there is suddenly nobody to ask, `whatIf` has no choice of the earlier cycle to go by.
        const isAsked = !(typeof after === 'object' && ('notApplicable' in after || after.of === 0));
        if (isAsked) expect(whatIf(was, { observations: { [observation]: after } }).scores[0]?.difference).toBe(effect);
      }
    }), { numRuns: 25 });
  });

  it('two cycles that are the same have nothing to tell', () => {
    fc.assert(fc.property(assessed, (assessment) => {
      const { steps: [step], trends } = compareAssessments([assessment, JSON.parse(JSON.stringify(assessment)) as Assessment]);
      expect(step).toMatchObject({ restated: null, observations: [], together: '0', difference: '0' });
      expect(trends.every(({ trend }) => trend === 'same' || trend === null)).toBe(true);
    }), { numRuns: 20 });
  });
});
