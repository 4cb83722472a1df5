import type { OrganisationTally } from 'nok-methodology';
import { counted, grouped } from './russian.js';

/** The question whether a representative answers; it is reported and never weighted. */
export const REPRESENTATIVE = 'representative';

/** How answers were given: «интервью — 20, телефон — 3», the most frequent form first. */
export function formsInWords(answers: readonly OrganisationTally[]): string {
  const forms = new Map<string, number>();
  for (const [form, number] of answers.flatMap((tally) => Object.entries(tally.forms))) forms.set(form, (forms.get(form) ?? 0) + number);
  return [...forms].sort(([, a], [, b]) => b - a).map(([form, number]) => `${form} — ${grouped(number)}`).join(', ');
}

/** How many answered, for whom, and how. */
export function respondentsInWords(answers: readonly OrganisationTally[]): string {
  const respondents = answers.reduce((sum, tally) => sum + tally.respondents, 0);
  const representatives = answers.reduce((sum, { questions }) => sum + (questions[REPRESENTATIVE]?.yes ?? 0), 0);
  const forms = formsInWords(answers);
  return [
    `${respondents % 10 === 1 && respondents % 100 !== 11 ? 'Учтена' : 'Учтено'} ${counted(respondents, 'анкета', 'анкеты', 'анкет')}`,
    ...(representatives === 0 ? [] : [`за получателей отвечали представители — ${grouped(representatives)}`]),
    ...(forms === '' ? [] : [`формы опроса: ${forms}`]),
  ].join('; ') + '.';
}
