import type { Representatives, SampledTally } from './samplingModel.js';
import { folded } from './words.js';

/** The question of the questionnaire whether a representative answers. */
export const REPRESENTATIVE = 'representative';

/** Words that say who answered, in any case and number. */
const [OF_REPRESENTATIVES, OF_RECIPIENTS] = [/представител|representative/, /получател|recipient/];

/** How many representatives the column and the question tell of one organisation. */
export function representativesIn(tally: SampledTally | undefined): Representatives {
  const byColumn = columnOf(Object.entries(tally?.answeredBy ?? {}));
  const { yes, no } = tally?.questions?.[REPRESENTATIVE] ?? { yes: 0, no: 0 };
  return told(byColumn, yes + no > 0 ? yes : null);
}

/** The sums over organisations. */
export function representativesTogether(all: readonly Representatives[]): Representatives {
  const { byColumn, byQuestion } = { byColumn: sumOf(all.map((one) => one.byColumn)), byQuestion: sumOf(all.map((one) => one.byQuestion)) };
  const compared = all.filter(({ agree }) => agree !== null);
  return { count: sumOf(all.map(({ count }) => count)), byColumn, byQuestion, agree: compared.length === 0 ? null : compared.every(({ agree }) => agree) };
}

const told = (byColumn: number | null, byQuestion: number | null): Representatives =>
  ({ count: byColumn ?? byQuestion, byColumn, byQuestion, agree: byColumn === null || byQuestion === null ? null : byColumn === byQuestion });

function columnOf(words: readonly (readonly [word: string, count: number])[]): number | null {
  const representatives = words.filter(([word]) => OF_REPRESENTATIVES.test(folded(word)));
  const isClear = words.length > 0 && words.every(([word]) => OF_REPRESENTATIVES.test(folded(word)) || OF_RECIPIENTS.test(folded(word)));
  return isClear ? representatives.reduce((sum, [, count]) => sum + count, 0) : null;
}

/** The sum of what is known; `null` where nothing is. */
function sumOf(counts: readonly (number | null)[]): number | null {
  const known = counts.flatMap((count) => count ?? []);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
