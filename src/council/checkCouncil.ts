import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { publish, read } from '../shape/index.js';
import type { CouncilCheck } from './findingModel.js';
import { councilField, councilOptionsField } from './fields.js';
import { checkPossible, outsideTerm, sits } from './impossible.js';
import { judge } from './judges.js';
import type { Council, CouncilOptions } from './model.js';
import { inOrder } from './order.js';
import { inForce, pickRegime } from './regimes/regimes.js';

/**
 * A council on a day beside the rules of a regime: those in force that day unless another regime is named.
 *
 * A rule that is broken is a finding with its act and how sure we are of it, no error. A fact that is not given leaves its rule `unknown`.
 * Three years end on the same day of the third year, or on the day before.
 *
 * @throws `NokError` for what cannot be: dates that do not exist or are out of order, a member twice, two chairs at once, a day on which the
 * council did not exist or no regime is known.
 * @example
 * ```ts
 * const council: Council = {
 *   name: 'Общественный совет', authority: 'Управление социальной защиты населения', formedOn: '2014-05-21',
 *   members: [
 *     { id: 'chair', role: 'chair', post: 'председатель общества инвалидов', from: [{ kind: 'disabled' }] },
 *     { id: 'secretary', role: 'secretary', post: 'заместитель начальника управления', from: [{ kind: 'authority' }] },
 *   ],
 * };
 * checkCouncil(council, { on: '2014-05-21' }).findings; // => []
 * const today = checkCouncil(council, { on: '2014-05-21', regime: 'law-442-2018' });
 * const officials = today.findings.find(({ rule }) => rule === 'noOfficials');
 * officials?.members; // => ['secretary']
 * officials?.explanation.ru; // => 'В совете есть должностные лица органов власти.'
 * officials?.citation.verification; // => 'confirmed'
 * ```
 */
export function checkCouncil(council: Council, options: CouncilOptions): CouncilCheck {
  const issues: NokIssue[] = [];
  const given = read(councilField, council, ['council'], issues) as Council;
  const { on, regime: id } = (read(councilOptionsField, options, ['options'], issues) ?? {}) as CouncilOptions;
  throwIfAny(issues);
  throwIfAny(checkPossible(given));
  throwIfAny(outsideTerm(on, given, ['options', 'on']));
  const regime = pickRegime({ on, ...(id !== undefined && { regime: id }) }, ['options', 'on']);
  const members = given.members.filter((member) => sits(member, on)).sort((a, b) => inOrder(a.id, b.id));
  return publish({
    format: 'nok.council-check/1',
    council: given.name,
    on,
    regime: inForce(regime, on),
    members: members.map((member) => member.id),
    findings: regime.rules.map((rule) => judge(rule, { council: given, on, members })),
  });
}

/** {@link checkCouncil} that returns its problems instead of throwing them. */
export const safeCheckCouncil = (council: Council, options: CouncilOptions): Outcome<CouncilCheck> =>
  outcomeOf(() => checkCouncil(council, options));
