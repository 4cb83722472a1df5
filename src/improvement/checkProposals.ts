import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { withoutInherited, type Assessment } from '../assessment/index.js';
import type { FractionText } from '../numeric/index.js';
import { checkChange } from './checkChange.js';
import { mendingOf, type Mending } from './mending.js';
import type { ExpectedChange, Proposal, Proposals } from './proposalModel.js';

/** What speaks against proposals being made from an assessment: another organisation or methodology, an id twice, a figure that does not follow. */
export function checkProposals(assessment: Assessment, proposals: Proposals, path: IssuePath, mending: Mending = mendingOf(assessment)): NokIssue[] {
  const { organisation, methodology } = withoutInherited(assessment);
  const { id } = proposals.organisation;
  if (organisation?.id !== id) return [issue('notAssessed', [...path, 'organisation', 'id'], { organisation: id, assessed: organisation ? [organisation.id] : [] })];
  const { fingerprint } = methodology;
  if (proposals.methodology !== fingerprint) {
    return [issue('methodologiesDiffer', [...path, 'methodology'], { organisation: id, fingerprint: proposals.methodology, other: fingerprint })];
  }
  const criteria = methodology.criteria.map((criterion) => criterion.id);
  const problems = [...otherCriteria(proposals, criteria, path), ...doubled(proposals, path), ...strangers(proposals, assessment, path)];
  return problems.length > 0 ? problems : otherFigures(mending, proposals, path);
}

function otherCriteria({ criteria }: Proposals, known: readonly string[], path: IssuePath): NokIssue[] {
  const found = criteria.map(({ criterion }) => criterion);
  return found.join() === known.join() ? [] : [issue('differs', [...path, 'criteria'], { stored: found.join(', '), computed: known.join(', ') })];
}

/** A proposal and where it stands. */
interface Placed {
  readonly proposal: Proposal;
  readonly at: IssuePath;
}

const all = ({ criteria }: Proposals, path: IssuePath): Placed[] =>
  criteria.flatMap(({ proposals }, criterion) =>
    proposals.map((proposal, position) => ({ proposal, at: [...path, 'criteria', criterion, 'proposals', position] })));

function doubled(proposals: Proposals, path: IssuePath): NokIssue[] {
  const seen = new Set<string>();
  return all(proposals, path)
    .filter(({ proposal: { id } }) => seen.size === seen.add(id).size)
    .map(({ proposal: { id }, at }) => issue('duplicate', [...at, 'id'], { id }));
}

/** What is proposed about observations that the methodology does not have, or about others than it says. */
function strangers(proposals: Proposals, assessment: Assessment, path: IssuePath): NokIssue[] {
  return all(proposals, path).flatMap(({ proposal: { observation, change }, at }) => {
    if (change === null) return [];
    if (change.observation === observation) return checkChange(assessment, change, [...at, 'change']);
    return [issue('differs', [...at, 'change', 'observation'], { stored: change.observation, computed: observation })];
  });
}

/** What can be computed from the changes is computed again. */
function otherFigures(mending: Mending, { criteria, gain }: Proposals, path: IssuePath): NokIssue[] {
  const every = criteria.flatMap(({ proposals }) => proposals);
  const compared = (stored: FractionText | null, changes: readonly (ExpectedChange | null)[], at: IssuePath): NokIssue[] => {
    const computed = mending.gain(changes);
    return stored === computed ? [] : [issue('differs', at, { stored: String(stored), computed: String(computed) })];
  };
  return [
    ...all({ criteria } as Proposals, path).flatMap(({ proposal, at }) => {
      const { change, gainAlone, gainTogether } = proposal;
      // Without a change nothing can be computed again.
      if (change === null) return [];
      const list = every.filter(({ observation }) => observation === proposal.observation).map((one) => one.change);
      return [...compared(gainAlone, [change], [...at, 'gainAlone']), ...compared(gainTogether, list, [...at, 'gainTogether'])];
    }),
    ...criteria.flatMap(({ proposals, gain: ofCriterion }, position) =>
      compared(ofCriterion, proposals.map(({ change }) => change), [...path, 'criteria', position, 'gain'])),
    ...compared(gain, every.map(({ change }) => change), [...path, 'gain']),
  ];
}
