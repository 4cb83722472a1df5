import { assess, defineMethodology, NokError, type AssessOptions, type Assessment, type NokIssue, type Organisation } from 'nok-methodology';
import { inEnglish } from '../errors/sentences.js';

const label = { ru: 'Критерий (условные данные)', en: 'A criterion (synthetic)' };
const citation = { acts: [], verification: 'unverified' } as const;
const measure = { kind: 'measure', label, source: 'records', least: '0', most: '100', mayBeEmpty: true } as const;
const criterion = <Key extends string>(id: string, of: Key) =>
  ({ id, label, citation, formula: { kind: 'number', of }, indicators: [] }) as const;

/** Five criteria that are put in as they are; the total is their mean. */
export const fiveCriteria = defineMethodology({
  id: 'synthetic/five-criteria', title: label, acts: {}, citation, range: { least: '0', most: '100' },
  observations: { first: measure, second: measure, third: measure, fourth: measure, fifth: measure },
  criteria: [
    criterion('1', 'first'), criterion('2', 'second'), criterion('3', 'third'), criterion('4', 'fourth'), criterion('5', 'fifth'),
  ],
  total: { label, citation, formula: { kind: 'mean', of: ['1', '2', '3', '4', '5'].map((to) => ({ kind: 'reference', to }) as const) } },
});

/** Points as decimal text, exactly as a sum of so many, or left out. */
export type Points = string | { readonly sum: string; readonly of: number } | null;

/** What an organisation may be called in a test: its id, or all of it. */
export type Named = string | Organisation;

/** An assessment with these points in its five criteria; one figure stands for all five. */
export function assessed(named: Named, points: Points | readonly Points[], options: AssessOptions = {}): Assessment {
  const five = Array.isArray(points) ? (points as readonly Points[]) : Array.from({ length: 5 }, () => points as Points);
  const [first, second, third, fourth, fifth] = five.map((value) => value ?? { notApplicable: 'условные данные' });
  const organisation = typeof named === 'string' ? { id: named } : named;
  const observations = { first, second, third, fourth, fifth } as Parameters<typeof assess<{ [Key in keyof typeof fiveCriteria.observations]: 'measure' }>>[1];
  return assess(fiveCriteria, observations, { organisation, ...(five.includes(null) && { whenNotApplicable: 'leave-out' }), ...options });
}

/** The assessment as it comes back from a file, with what a test changes in it. */
export function stored(assessment: Assessment, changes: Readonly<Record<string, unknown>> = {}): Assessment {
  return { ...(JSON.parse(JSON.stringify(assessment)) as Assessment), ...changes };
}

/** What a call refuses: codes, places and English sentences. */
export function refusals(run: () => unknown): Pick<NokIssue, 'code' | 'path' | 'message'>[] {
  try {
    run();
  } catch (error) {
    if (error instanceof NokError) return error.issues.map((issue) => ({ code: issue.code, path: issue.path, message: inEnglish(issue) }));
    throw error;
  }
  return [];
}
