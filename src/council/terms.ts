import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { publish, read } from '../shape/index.js';
import { cycleDatesField, termOptionsField } from './cycleFields.js';
import type { CycleDates, CycleOptions, CycleTerm, CycleTerms } from './cycleModel.js';
import { deadline } from './deadline.js';
import { checkSequence } from './order.js';
import { CYCLE_STEPS, type TermRule } from './regimes/model.js';
import { inForce, pickRegime } from './regimes/regimes.js';
import { ruleIn } from './rules.js';

/**
 * The terms of a cycle on a day: the council decides within a month of the operator's report, the authority passes the results on within a
 * month of that. A term whose beginning is not given has not begun. The rules are those in force on the day of the report.
 *
 * @throws `NokError` for dates that do not exist, are out of order or lie after the day; for results passed on before anything was decided.
 * @example
 * ```ts
 * const { terms, rules } = termsOf({ reportedOn: '2021-10-29', decidedOn: '2021-11-15' }, { on: '2021-12-20', sector: 'social-service' });
 * terms.map(({ rule, deadline }) => `${rule}: ${deadline?.dueOn} ${deadline?.state}`); // => ['councilDecides: 2021-11-29 met', 'authoritySends: 2021-12-15 overdue']
 * terms[1]?.deadline?.lateByDays; // => 5
 * rules[0]?.citation.verification; // => 'unverified'
 * ```
 */
export function termsOf(dates: CycleDates, options: Omit<CycleOptions, 'years'>): CycleTerms {
  const issues: NokIssue[] = [];
  const given = read(cycleDatesField, dates, ['dates'], issues) as CycleDates;
  const asked = read(termOptionsField, options, ['options'], issues) as Omit<CycleOptions, 'years'>;
  throwIfAny(issues);
  throwIfAny(checkDates(given, asked.on));
  const { on, sector } = asked;
  // A term is kept by the rules under which it began.
  const regime = pickRegime({ ...asked, on: given.reportedOn }, ['dates', 'reportedOn']);
  return publish({
    format: 'nok.cycle-terms/1',
    on,
    sector,
    regime: inForce(regime, on),
    rules: regime.terms.map((rule) => ruleIn(sector, rule)),
    terms: regime.terms.map((rule) => termOn(rule, given, on)),
  });
}

/** {@link termsOf} that returns its problems instead of throwing them. */
export const safeTermsOf = (dates: CycleDates, options: Omit<CycleOptions, 'years'>): Outcome<CycleTerms> =>
  outcomeOf(() => termsOf(dates, options));

function checkDates(dates: CycleDates, on: DateText): NokIssue[] {
  const isMissing = dates.sentOn !== undefined && dates.decidedOn === undefined;
  return [
    ...(isMissing ? [issue('missing', ['dates', 'decidedOn'], { field: 'decidedOn' })] : []),
    ...checkSequence([...CYCLE_STEPS.map((step) => ({ on: dates[step], path: ['dates', step] })), { on, path: ['options', 'on'] }]),
  ];
}

function termOn({ id, months, from: start, to }: TermRule, dates: CycleDates, on: DateText): CycleTerm {
  const [from, doneOn] = [dates[start], dates[to]];
  const begun = from === undefined ? null : deadline({ from, months, doneOn, on });
  return { rule: id, from: from ?? null, doneOn: doneOn ?? null, deadline: begun };
}
