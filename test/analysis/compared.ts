import {
  compareMethodologies, safeCompareMethodologies, type ComparedOrganisation, type ComparedOrganisations, type ComparisonOptions, type Methodology,
  type MethodologyComparison, type ObservedValue,
} from 'nok-methodology';
import { inEnglish } from '../errors/sentences.js';

/** An organisation with these observations. */
export const organised = (id: string, observations: Readonly<Record<string, ObservedValue>>): ComparedOrganisation =>
  ({ organisation: { id }, observations });

/** What a comparison refuses: code and place, then the English sentence. */
export function refusedBy(first: unknown, second: unknown, organisations: unknown, options?: unknown): string[] {
  const outcome = safeCompareMethodologies(
    first as Methodology, second as Methodology, organisations as ComparedOrganisations, options as ComparisonOptions | undefined,
  );
  return outcome.success ? [] : outcome.error.issues.map((issue) => `${issue.code} ${issue.path.join('.')}: ${inEnglish(issue)}`);
}

/** The causes of a comparison with their effects on each organisation, and the difference of the totals they add up to. */
export const reasons = ({ organisations }: MethodologyComparison): string[] =>
  organisations.map(({ organisation, total, effects }) =>
    `${organisation}: ${(effects ?? []).map(({ id, effect }) => `${id} ${effect ?? '–'}`).join(', ')} = ${total.difference.exact}`);

/** The places of a comparison: before, after, how many up. */
export const movesOf = ({ organisations }: MethodologyComparison): string[] =>
  organisations.map(({ organisation, place }) => `${organisation}: ${place.first} → ${place.second} (${place.moved})`);

/** Two methodologies whose observations a test does not type. */
export const compared = (first: Methodology, second: Methodology, organisations: ComparedOrganisations, options?: ComparisonOptions): MethodologyComparison =>
  compareMethodologies(first, second, organisations, options);
