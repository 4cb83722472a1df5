import type { Collection, OrganisationTally, Question, Unanswered } from '../../collection/index.js';
import { divide, parseDecimal, printDecimal, whole } from '../../numeric/index.js';
import { column, note, paragraph, table } from '../blocks.js';
import { percentage } from '../figures.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';
import { isSingle } from './single.js';
import { answersTogether } from './tallied.js';

/** What was answered, question by question, all organisations together; nothing where no answers were counted. */
export function surveyBlocks(gathered: Gathered, tongue: Tongue): Block[] {
  const tally = answersTogether(gathered);
  if (!tally) return [];
  const { questionnaire: { questions, verification } } = gathered.collection as Collection;
  const { own: { report: { survey }, common } } = tongue;
  const all: Unanswered[] = [tally.questions, tally.distributions, tally.sums].flatMap((kind) => Object.values<Unanswered>(kind));
  const inconsistent = all.reduce((sum, answered) => sum + answered.inconsistent, 0);
  return [
    paragraph([...(isSingle(gathered) ? [] : [survey.together]), survey.about, ...(inconsistent === 0 ? [] : [survey.inconsistent(inconsistent)])].join(' ')),
    ...yesAndNo(tally, questions, tongue),
    ...options(tally, questions, tongue),
    ...numbers(tally, questions, tongue),
    ...(verification === 'unverified' ? [note(common.notHeldAgainstText)] : []),
  ];
}

function yesAndNo(tally: OrganisationTally, questions: readonly Question[], { language, own: { report: { survey: { columns } }, common }, figures }: Tongue): Block[] {
  return table(
    [column(columns.question, 'left', 8), column(columns.yes, 'right', 2), column(columns.no, 'right', 2), column(columns.blank, 'right', 2), column(columns.share, 'right', 2)],
    questions.flatMap(({ id, text }) => {
      const answered = tally.questions[id];
      if (!answered) return [];
      const { yes, no, blank } = answered;
      const share = yes + no === 0 ? common.none : percentage(whole(yes), whole(yes + no), figures);
      return [[text[language], ...[yes, no, blank].map(figures.whole), share]];
    }),
  );
}

function options(tally: OrganisationTally, questions: readonly Question[], { language, own: { report: { survey }, common }, figures }: Tongue): Block[] {
  const rows = questions.flatMap(({ id, text, answer }) => {
    const answered = tally.distributions[id];
    if (!answered) return [];
    const asked = answer?.kind === 'choice' ? answer.options : [];
    const labels = new Map(asked.map((option) => [option.id, option.label[language]]));
    const blanks = new Set(asked.flatMap((option) => (option.blank ? [option.id] : [])));
    const numbers = new Map(Object.entries(answered.options));
    const all = [...numbers].reduce((sum, [option, number]) => sum + (blanks.has(option) ? 0 : number), 0);
    const share = (option: string, number: number): string => (blanks.has(option) || all === 0 ? common.none : percentage(whole(number), whole(all), figures));
    return [
      { section: text[language] },
      ...[...new Set([...labels.keys(), ...numbers.keys()])].map((option) => {
        const number = numbers.get(option) ?? 0;
        return [labels.get(option) ?? option, figures.whole(number), share(option, number)];
      }),
    ];
  });
  return table(
    [column(survey.options.answer, 'left', 8), column(survey.options.chosen, 'right', 2), column(survey.options.share, 'right', 2)], rows, { title: survey.options.title },
  );
}

function numbers(tally: OrganisationTally, questions: readonly Question[], { language, own: { report: { survey }, common }, figures }: Tongue): Block[] {
  const rows = questions.flatMap(({ id, text }) => {
    const given = tally.sums[id];
    if (!given) return [];
    const mean = given.answered === 0 ? common.none : figures.decimal(printDecimal(divide(parseDecimal(given.sum), whole(given.answered)), 2, 'half-up'));
    return [[text[language], figures.whole(given.answered), mean]];
  });
  return table(
    [column(survey.columns.question, 'left', 8), column(survey.numbers.answered, 'right', 2), column(survey.numbers.mean, 'right', 2)], rows, { title: survey.numbers.title },
  );
}
