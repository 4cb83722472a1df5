import { byDefaultInWords, choicesInWords, type ChoiceInWords, type ChoiceWording } from './choices.js';
import { heading, listing, placeOf } from './listing.js';
import { notesInWords } from './notes.js';
import { endsInWords, ratingTable } from './ratingTable.js';
import type { Rated, RateOutcome } from './rate.js';
import { respondentsInWords } from './respondents.js';
import { counted, dayOf, grouped, wrapped } from './russian.js';

/** Everything a run has to say, for a screen: problems first, then what was rated. */
export function report(outcome: RateOutcome): string {
  const { problems, rated, sources } = outcome;
  const parts = [
    ...(problems.length === 0 ? [] : [`${heading(problems)}.`, listing(problems, sources)]),
    ...(rated ? ratedInWords(outcome, rated) : [notRated(outcome)]),
  ];
  return parts.join('\n\n');
}

function notRated({ problems, assessed }: RateOutcome): string {
  const without = `Без неполных организаций (готово: ${grouped(assessed)}) его можно составить с ключом --without-incomplete.`;
  return ['Рейтинг не составлен.', ...(assessed > 0 && !problems.some(({ blocksAll }) => blocksAll) ? [without] : [])].join(' ');
}

function ratedInWords(outcome: RateOutcome, rated: Rated): string[] {
  const { sources } = outcome;
  return [
    ...leftOutInWords(outcome),
    titleOf(rated),
    ratingTable(rated, sources),
    ...rated.bestAndWorst.flatMap((ends) => endsInWords(ends, sources)),
    ['Где порядок молчит, принято:', ...choicesOf(rated).map((choice) => bullet(sentence(choice)))].join('\n'),
    ...remarksInWords(outcome, rated),
  ];
}

const WIDTH = 110;

const bullet = (text: string): string => `  • ${wrapped(text, WIDTH, '    ')}`;

/** Which order, on which day. */
export const titleOf = ({ methodology, assessments }: Rated): string =>
  `${methodology.title.ru}\n${assessedOn(assessments[0]?.on)}: ${counted(assessments.length, 'организация', 'организации', 'организаций')}`;

const assessedOn = (day: string | undefined): string => (day === undefined ? 'Оценено' : `Оценка на ${dayOf(day)}`);

/** The choices of a rating and of its averages; in Russian unless another wording is given. */
export const choicesOf = ({ rating, averages, methodology, collection }: Rated, wording?: ChoiceWording): ChoiceInWords[] =>
  choicesInWords([...averages.choices.filter(({ question }) => question === 'average-of'), ...rating.choices], methodology, collection, wording);

const sentence = ({ question, chosen, byDefault }: ChoiceInWords): string => `${question} — ${chosen} (${byDefaultInWords(byDefault)})`;

/** Who is missing, and why. */
export function leftOut({ leftOut: ids, problems, sources }: RateOutcome): { name: string; reasons: string[] }[] {
  return ids.map((id) => ({
    name: sources.nameOf(id),
    reasons: problems
      .filter(({ organisations }) => organisations.includes(id))
      .map((group) => {
        const place = placeOf({ ...group, organisations: [] }, sources.nameOf, 3);
        return `${[group.problem.file, place].filter(Boolean).join(', ')}: ${group.problem.text}`;
      }),
  }));
}

function leftOutInWords(outcome: RateOutcome): string[] {
  const missing = leftOut(outcome);
  if (missing.length === 0) return [];
  const title = `В рейтинг не ${missing.length === 1 ? 'вошла' : 'вошли'} ${counted(missing.length, 'организация', 'организации', 'организаций')}:`;
  return [[title, ...missing.flatMap(({ name, reasons }) => [`  ${name}`, ...reasons.map((reason) => `    ${reason}`)])].join('\n')];
}

/** What else a reader must know. */
export function remarks({ remarks: ofFiles, inconsistencies, answers, sources }: RateOutcome, rated: Rated): string[] {
  const rows = rated.assessments.flatMap(({ organisation }) => answers[organisation?.id ?? ''] ?? []);
  const skipped = inconsistencies.length === 0 ? [] : [
    `Не ${inconsistencies.length === 1 ? 'учтён' : 'учтены'} ${counted(inconsistencies.length, 'ответ', 'ответа', 'ответов')} на вопросы, которые следовало пропустить (файл inconsistencies.csv): ${someRows(inconsistencies.map(({ row }) => row))}.`,
  ];
  return [...ofFiles, respondentsInWords(rows), ...skipped, ...notesInWords(rated.assessments, rated.methodology, rated.collection, sources)];
}

function remarksInWords(outcome: RateOutcome, rated: Rated): string[] {
  const found = remarks(outcome, rated);
  return found.length === 0 ? [] : [['Примечания:', ...found.map(bullet)].join('\n')];
}

const SHOWN = 8;

function someRows(rows: readonly number[]): string {
  const shown = [...new Set(rows)].slice(0, SHOWN);
  return `${shown.length === 1 ? 'строка' : 'строки'} ${shown.join(', ')}${rows.length > shown.length ? ' …' : ''}`;
}
