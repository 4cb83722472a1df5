import type { AnswerOption, Question } from '../collection/index.js';

/** Where somebody goes who does not open a gate: to a question by its number, or to the end. */
export type Skip = number | 'end';

/** The questions whose gate is not open where this one stays closed: those behind it, and those behind them. */
function behind(gate: string, questions: readonly Question[]): ReadonlySet<string> {
  const found = new Set([gate]);
  for (const { id, gate: own } of questions) if (own !== undefined && found.has(own)) found.add(id);
  return found;
}

/** Where those go on who do not open a gate; nothing where the question is none, or the next one is asked of all. */
export function skipAfter({ id }: Question, questions: readonly Question[]): Skip | undefined {
  const closed = behind(id, questions);
  const after = questions.findIndex((question) => question.id === id) + 1;
  const next = questions.findIndex((question, position) => position >= after && !closed.has(question.id));
  if (closed.size === 1 || next === after) return undefined;
  return next < 0 ? 'end' : next + 1;
}

/**
 * The number of the gate that must be named before a question: where the questions that a skip passes over end before it.
 *
 * Nothing where whoever comes to it has come through its gate.
 */
export function namedGate({ id, gate }: Question, questions: readonly Question[]): number | undefined {
  if (gate === undefined) return undefined;
  const at = questions.findIndex((question) => question.id === gate);
  const skip = skipAfter(questions[at] as Question, questions);
  const position = questions.findIndex((question) => question.id === id) + 1;
  return skip === 'end' || (skip !== undefined && position < skip) ? undefined : at + 1;
}

/** The options that open what is behind a question. */
export const opening = ({ answer }: Question): readonly AnswerOption[] =>
  (answer?.kind === 'choice' ? answer.options.filter(({ opens }) => opens) : []);
