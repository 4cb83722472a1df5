import type { ProgressState } from '../improvement/index.js';

/** What a progress report says. Names and figures come as they are printed. */
export interface ProgressReportTexts {
  readonly title: (day: string) => string;
  readonly summary: (items: number, done: number, share: string) => string;
  readonly nothing: string;
  readonly late: (overdue: number, dueSoon: number, days: number) => string;
  readonly states: Readonly<Record<ProgressState, string>>;
  readonly counts: { readonly items: string; readonly done: string; readonly late: string; readonly overdue: string; readonly dueSoon: string; readonly planned: string; readonly share: string };
  readonly byOrganisation: string;
  readonly byCriterion: string;
  readonly byMunicipality: string;
  readonly municipality: string;
  readonly criterion: string;
  readonly scores: { readonly title: string; readonly about: string; readonly before: string; readonly reached: string; readonly expected: string; readonly uncounted: (items: number) => string };
  readonly overdue: { readonly title: string; readonly nothing: string };
  readonly dueSoon: { readonly title: string };
  readonly done: { readonly title: string };
  readonly columns: { readonly measure: string; readonly term: string; readonly responsible: string; readonly days: string; readonly taken: string; readonly doneOn: string };
  readonly changes: {
    readonly title: string;
    readonly 'not-done-now': (item: string, day: string) => string;
    readonly gone: (item: string, day: string) => string;
    readonly 'other-day': (item: string, day: string) => string;
    readonly putOff: (item: string, before: string, now: string) => string;
    readonly leftOut: (item: string, before: string) => string;
  };
}
