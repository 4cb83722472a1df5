import { withoutInherited, type Assessment } from '../assessment/index.js';
import { checkSequence } from '../council/order.js';
import type { NokIssue } from '../errors/index.js';
import type { RegionResults } from './resultsModel.js';

/** Nothing is summed up before it was assessed, nor published before it was approved. */
export function checkDays(assessments: readonly Assessment[], { on, approval, published }: Required<Pick<RegionResults, 'on' | 'approval' | 'published'>>): NokIssue[] {
  const lastAssessed = assessments.flatMap((assessment) => withoutInherited(assessment).on ?? []).sort().at(-1);
  const approved = approval === 'draft' ? undefined : approval.approved;
  return [
    ...checkSequence([{ on: lastAssessed, path: [] }, { on, path: ['results', 'on'] }]),
    ...published.flatMap((one, position) => checkSequence([
      { on: approved, path: [] }, { on: one.on, path: ['results', 'published', position, 'on'] },
    ])),
  ];
}
