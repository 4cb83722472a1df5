import { safePublication, type PublicationRecord } from 'nok-methodology';
import { defined } from '../rate/options.js';
import type { Material } from './documents.js';
import type { Findings } from './findings.js';
import { rankingOf } from './results.js';

/** One record of everything that is published; nothing where the file does not say who assessed or where it stands. */
export function recordOf({ year, rated, procedure, approvals: { rating }, planned: { proposals, plans } }: Material, findings: Findings): PublicationRecord | undefined {
  const { council, operator, published, people } = year;
  if (!council || operator === undefined || !published) return undefined;
  return findings.take(safePublication({
    authority: council.authority, council, operator, published, proposals, assessments: rated.assessments, ranking: rankingOf(rated, procedure),
    ...defined({ approval: rating === 'draft' ? undefined : rating, plans }),
  }, { people }), { authority: ['council', 'authority'], options: [] });
}
