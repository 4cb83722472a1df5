import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { whatIf } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import { deepFreeze, publish, read, type Text } from '../shape/index.js';
import { assigned, unmatchedNames, type Assigned } from './assigning.js';
import { contradictions } from './checkChange.js';
import { checkProposals } from './checkProposals.js';
import { checkItems, draftItems, type DraftItem } from './drafting.js';
import { mendingOf, type Mending } from './mending.js';
import { rechecked } from './placing.js';
import { planOptionsField, proposalsField } from './planFields.js';
import type { Plan, PlanItem, PlanOptions } from './planModel.js';
import type { OtherValue, Proposals } from './proposalModel.js';
import { checkTerms, planFollows } from './terms.js';

/**
 * The plan of one organisation in the columns of the form, from what is proposed to it: a section for each criterion, in each row what lacks,
 * what to do, by when, and who answers for it.
 *
 * Terms and people are given to items by their ids, to the items of an observation, an indicator or a criterion by its id, or to all others; the
 * closest counts. One set of them serves a whole region: what the methodology knows and no item of this plan goes by stands under `unmatched`.
 * Nothing is left out silently: a proposal that is not planned has its reason. The user may word an item anew, say what is expected of it, and add items. The total when the
 * plan is fulfilled is that of `whatIf`: an item or a list is expected to be there; what people will answer, and other numbers, are expected
 * only as the user says, and otherwise stand under `uncounted`.
 *
 * @throws `NokError` with every problem of a stage: shapes, the assessment; proposals to another organisation or with figures that do not
 * follow; terms that end before they begin or lie outside the period; a period that is over, or an approval, before the day of the assessment;
 * an item twice, without a term, without somebody responsible, or with two of them; two expected values of one observation; a value that `whatIf` refuses.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const best = { count: 10, of: 10 };
 * const home = assess(methodology, {
 *   informationOnStand: best, informationOnSite: best, remoteChannels: 3, standSatisfaction: best, siteSatisfaction: best,
 *   comfortConditions: 6, timeliness: best, comfortSatisfaction: { count: 9, of: 10 },
 *   accessibleEquipment: 3, accessibleServices: 6, accessibilitySatisfaction: best,
 *   firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: best,
 *   recommendation: best, scheduleSatisfaction: best, overallSatisfaction: best,
 * }, { organisation: { id: '1' } });
 * const plan = draftPlan(home, proposals(home), {
 *   period: { from: '2022-01-01', to: '2023-12-31' },
 *   terms: [{ to: '2022-12-31' }, { for: ['3'], to: '2023-12-31' }],
 *   responsible: [{ post: 'директор' }],
 * });
 * plan.sections[2]?.items[0]?.term; // => { from: '2022-01-01', to: '2023-12-31' }
 * plan.expected?.score; // => '99.40'
 * plan.expected?.uncounted; // => ['comfortSatisfaction']
 * ```
 */
export function draftPlan(assessment: Assessment, proposals: Proposals, options: PlanOptions): Plan {
  const issues: NokIssue[] = [];
  const checked = rechecked(assessment, ['assessment'], issues) as Assessment;
  const given = read(proposalsField, proposals, ['proposals'], issues) as Proposals;
  const told = read(planOptionsField, options, ['options'], issues) as PlanOptions;
  throwIfAny(issues);
  const mending = mendingOf(checked);
  throwIfAny([...checkProposals(checked, given, ['proposals'], mending), ...checkTerms(told), ...planFollows(checked, told, ['options']), ...checkItems(given, told)]);
  const { criteria } = checked.methodology;
  const drafted = draftItems(given, told, criteria);
  const shared = assigned(drafted, told, checked.methodology, issues);
  throwIfAny([...issues, ...contradictions(drafted, ['options', 'items']), ...refused(checked, drafted)]);
  const items = drafted.map((item, position) => planItem(item, shared[position] as Assigned, mending));
  const sections = criteria.map(({ id, label }) => ({ criterion: id, label, items: items.filter(({ criterion }) => criterion === id) }));
  const { period, approval = null, notPlanned = [] } = told;
  return deepFreeze({
    format: 'nok.plan/1',
    organisation: publish(given.organisation),
    assessment: checked,
    ...publish({ period, approval, sections, notPlanned, unmatched: unmatchedNames(drafted, told), expected: mending.expected(items), form: FORM }),
  });
}

/** {@link draftPlan} that returns its problems instead of throwing them. */
export const safeDraftPlan = (assessment: Assessment, proposals: Proposals, options: PlanOptions): Outcome<Plan> =>
  outcomeOf(() => draftPlan(assessment, proposals, options));

const NOTE: Text = {
  ru: 'Графы формы приведены по памяти, с текстом акта не сверены.',
  en: 'The columns of the form are as they are remembered; they were not held against the text of the act.',
};

/** How sure we are of the form. */
const FORM: Plan['form'] = { verification: 'unverified', note: NOTE };

const planItem = ({ id, criterion, proposed, shortcoming, measure, change }: DraftItem, { term, responsible }: Assigned, mending: Mending): PlanItem =>
  ({ id, criterion, proposed, shortcoming, measure, term, responsible, change, gain: mending.gain([change]) });

/** Values of the user's that no assessment takes, each where it was given. */
function refused(assessment: Assessment, items: readonly DraftItem[]): NokIssue[] {
  return items.flatMap(({ change, expectedAt }) => {
    if (expectedAt === null) return [];
    const { observation, value } = change as OtherValue;
    const outcome = outcomeOf(() => whatIf(assessment, { observations: { [observation]: value } }));
    if (outcome.success) return [];
    return outcome.error.issues.map(({ code, path, ...rest }) => {
      const place = code === 'unknownKey' && path.length === 2 ? ['observation'] : ['value', ...path.slice(2)];
      return { ...rest, code, path: [...expectedAt, ...place] };
    });
  });
}
