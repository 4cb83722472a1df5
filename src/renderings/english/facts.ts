import type { Level } from '../levels.js';
import { NBSP, countedInEnglish, englishPrint } from '../print.js';
import type { ChoiceTexts, ColumnTexts, FactTexts } from '../texts.js';

const { day, decimal } = englishPrint;

const named: Readonly<Record<Exclude<Level, 'total'>, readonly [one: string, many: string]>> = {
  indicator: ['indicator', 'indicators'],
  criterion: ['criterion', 'criteria'],
};

/** What a methodology is made of, in English. */
export const facts: FactTexts = {
  sources: {
    stand: 'the organisation’s stand',
    site: 'the organisation’s site',
    'state-site': 'the state site for institutions',
    visit: 'visit',
    survey: 'survey of service recipients',
    records: 'records',
    parts: 'the parts of the organisation',
    'test-contact': 'test contact',
  },
  sectors: {
    'social-service': 'social service',
    'medical-social-expertise': 'medical-social expertise',
    'health-outpatient': 'health, out-patient',
    'health-inpatient': 'health, in-patient',
    education: 'education',
    culture: 'culture',
    'performing-arts': 'performing arts',
  },
  verifications: { confirmed: 'confirmed', practice: 'as operators do', unverified: 'not held against the text' },
  verificationsExplained: {
    confirmed: 'held against a public source',
    practice: 'operators compute so; not held against the text of the act',
    unverified: 'known from memory; hold it against the text of the act before you cite it',
  },
  scores: (level, ids) => (level === 'total' ? 'the total' : `${named[level][ids.length === 1 ? 0 : 1]} ${ids.join(', ')}`),
  weights: (ids) => `the ${ids.length === 1 ? 'weight' : 'weights'} of ${ids.join(', ')}`,
  edition: 'the edition as a whole',
  inForce: (from, to) =>
    `In force ${[...(from === undefined ? [] : [`from ${day(from)}`]), ...(to === undefined ? [] : [`to ${day(to)}`])].join(' ')}`,
  identity: (id, fingerprint) => `Edition ${id}, fingerprint ${fingerprint}`,
  range: (least, most) => `from ${decimal(least)} to ${decimal(most)}`,
};

const modes = { 'half-up': 'halves up', 'half-even': 'halves to the even digit' } as const;

const stages = {
  end: 'only what is printed is rounded, exact values are put in',
  'every-level': 'indicators, criteria and the total are rounded one after another, rounded values are put in',
} as const;

const places = (digits: number): string =>
  digits === 0 ? 'to whole points' : `to ${countedInEnglish(String(digits), 'digit', 'digits')} after the point`;

/** Choices in English. */
export const choices: ChoiceTexts = {
  silent: { order: 'Where the order is silent and what is taken', methodology: 'Where the methodology is silent and what is taken' },
  questions: {
    '2.2': 'What waiting time is made of',
    'summary-391a': 'How the points become one',
    'scales-391a': 'Ends of the scales',
    denominator: 'Of whom the share is taken',
    'nobody-asked': 'Nobody to ask',
    'not-applicable': 'A list that does not apply',
    'item-not-applicable': 'An item that does not apply',
    'waiting-between': 'An average wait between whole units',
    rounding: 'Rounding',
    combining: 'How the parts of the organisation are combined',
    'left-out-in-part': 'An indicator that one of the parts does not have',
    'nobody-asked-in-parts': 'Nobody to ask in the parts',
    'not-applicable-in-parts': 'A list that does not apply in the parts',
    'average-of': 'Which scores means are made of',
    weighting: 'What an organisation counts for in a mean',
    sectors: 'How sectors are put together',
    'across-methodologies': 'Different methodologies in one rating',
    'due-soon-days': 'How many days before its term an item is due soon',
  },
  answers: {
    'plain-mean': 'the plain mean',
    'by-recipients': 'the mean weighted by the number of recipients',
    'by-respondents': 'the mean weighted by the number of respondents',
    'other-parts': 'the mean of the other parts',
    printed: 'as printed (rounded)',
    exact: 'exact',
    'mean-of-sectors': 'the mean of the sectors',
    'all-organisations': 'one mean of all organisations',
    attained: 'the percentage of what could be attained under each of them is compared',
    timeliness: 'timeliness alone, without waiting terms',
    'weighted-mean': 'the weighted mean',
    'weighted-sum': 'the weighted sum',
    council: 'set by the council',
    'waiting-and-timeliness': 'the mean of the points for waiting and of those for timeliness',
    'round-first': 'round the average to whole units first, halves up',
    'band-reached': 'take the band already reached',
    'those-who-used': 'of those who used it and answered',
    'all-respondents': 'of all respondents',
    'leave-out': 'leave it out and re-weight the rest',
    full: 'take the share as 1',
    zero: 'take the share as 0',
    present: 'take it as present',
    absent: 'take it as absent',
  },
  rounding: ({ digits, mode, at }) => `${places(digits)}, ${modes[mode]}; ${stages[at]}`,
  by: (byDefault) => (byDefault ? 'by default' : 'the user'),
};

/** Titles of columns in English. */
export const columns: ColumnTexts = {
  criterion: 'Criterion',
  indicator: 'Indicator',
  score: 'Points',
  weight: 'Weight',
  effectiveWeight: 'Share of the total',
  contribution: 'Contribution to the total',
  observation: 'Observation',
  symbol: 'Symbol',
  observed: 'Observed',
  interval: `Interval, 95${NBSP}%`,
  source: 'Source',
  question: 'Question',
  chosen: 'What is taken',
  by: 'Chosen by',
  certainty: 'Certainty',
  counted: 'What is written down',
};
