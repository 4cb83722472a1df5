import type { ProgressReportTexts } from '../progressTexts.js';
import { counted } from './common.js';

/** The progress report in English. */
export const progress: ProgressReportTexts = {
  title: (day) => `How shortcomings are being mended, as of ${day}`,
  summary: (items, done, share) => `${counted(items, 'measure', 'measures')} planned, ${done} done (${share}).`,
  nothing: 'No measures are planned.',
  late: (overdue, dueSoon, days) => `Overdue: ${overdue}. Due within ${counted(days, 'day', 'days')}: ${dueSoon}.`,
  states: { done: 'done', 'done-late': 'done late', overdue: 'overdue', 'due-soon': 'due soon', planned: 'planned' },
  counts: { items: 'Measures', done: 'Done', late: 'Of these late', overdue: 'Overdue', dueSoon: 'Due soon', planned: 'Still ahead', share: 'Share done' },
  byOrganisation: 'By organisation',
  byCriterion: 'By criterion',
  byMunicipality: 'By municipality',
  municipality: 'Municipality',
  criterion: 'Criterion',
  scores: {
    title: 'Totals: as they were, with what is done, and as planned',
    about: 'Computed again from what was observed, with what is done put in. What people will answer is not foretold: the next survey will show it.',
    before: 'Was',
    reached: 'With what is done',
    expected: 'As planned',
    uncounted: (items) => `Nothing can be computed for ${counted(items, 'measure', 'measures')}.`,
  },
  overdue: { title: 'Overdue', nothing: 'No measure is overdue.' },
  dueSoon: { title: 'Due soon' },
  done: { title: 'Done' },
  columns: { measure: 'Measure', term: 'Term', responsible: 'Responsible', days: 'Days', taken: 'What was done', doneOn: 'Done on' },
  changes: {
    title: 'What changed against what was said before',
    'not-done-now': (item, day) => `${item}: said to be done on ${day} before, not done now`,
    gone: (item, day) => `${item}: said to be done on ${day} before, not in the plan any more`,
    'other-day': (item, day) => `${item}: another day was said before, ${day}`,
    putOff: (item, before, now) => `${item}: not done, put off from ${before} to ${now}`,
    leftOut: (item, before) => `${item}: not done (its term was ${before}), not in the plan any more`,
  },
};
