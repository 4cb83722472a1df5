import type { RankOptions } from 'nok-methodology';
import type { RegionResults } from 'nok-methodology/documents';
import type { OwnProcedure } from '../rate/procedure.js';
import type { Rated } from '../rate/rate.js';
import type { Approvals } from './approvals.js';
import { defined } from '../rate/options.js';
import type { Year } from './model.js';
import { collectedBy } from './plans.js';

/** The results of the region as its documents take them; nothing where the file does not say whose they are. */
export function resultsOf(year: Year, rated: Rated, { rating: approval }: Approvals, procedure: OwnProcedure | undefined): RegionResults | undefined {
  const { region, council, operator, typeNames, published } = year;
  const { assessments, ready, collection, bands } = rated;
  const on = (approval === 'draft' ? undefined : (approval.approved as string | undefined)) ?? assessments[0]?.on;
  if (!region || !council || on === undefined) return undefined;
  const collected = collectedBy(ready);
  const { name } = region;
  return {
    region: { name: typeof name === 'string' ? { ru: name, en: name } : name, genitive: region.genitive },
    authority: council.authority, council: council.name, on, collection, approval, rating: rankingOf(rated, procedure),
    organisations: assessments.map((assessment) => {
      const own = collected.get(assessment.organisation?.id ?? '');
      return { assessment, ...(own && { marks: own.marks, tally: own.tally }) };
    }),
    ...defined({ operator, bands, typeNames, published }),
  };
}

/** The rule of the rating: that of the procedure, and what was chosen for equal totals. */
export function rankingOf({ rating: { choices } }: Rated, procedure: OwnProcedure | undefined): RankOptions {
  const ties = choices.find(({ question, byDefault }) => question === 'ties' && !byDefault)?.chosen;
  return { ...procedure?.rating, ...(ties !== undefined && { ties: ties as NonNullable<RankOptions['ties']> }) };
}
