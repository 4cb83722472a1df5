import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Definition, Observation } from '../methodology/index.js';
import { compare, parseDecimal, type DecimalText } from '../numeric/index.js';
import type { ChoiceAnswer, Collection, MarkAnswer, NumberAnswer, Question } from './blanks.js';
import { checkBetween, checkWithin, checkWords } from './checkScale.js';

/** Whether a question is counted into a mean: by points, marks or numbers, not by a yes or by options that count. */
export const isMean = ({ answer }: Question): boolean =>
  answer !== undefined && (answer.kind !== 'choice' || answer.options.some(({ points }) => points !== undefined));

/** The problems of the answers to choose from, and of scales. */
export function checkAnswers({ questionnaire: { questions } }: Collection, { observations }: Definition, path: IssuePath): NokIssue[] {
  return questions.flatMap((question, position) => {
    const place = [...path, 'questionnaire', 'questions', position];
    return [...checkAnswer(question, observations, [...place, 'answer']), ...checkDenominator(question, [...place, 'openDenominator'])];
  });
}

function checkAnswer({ answer, observation = '' }: Question, observations: Definition['observations'], path: IssuePath): NokIssue[] {
  if (answer === undefined) return [];
  return answer.kind === 'choice' ? checkChoice(answer, observations[observation], path) : checkNumbers(answer, observations[observation], path);
}

/** A mean has no other denominator than those who answered. */
function checkDenominator(question: Question, path: IssuePath): NokIssue[] {
  const { observation: key, openDenominator } = question;
  if (key === undefined || !openDenominator || !isMean(question)) return [];
  return [issue('wrongKind', path, { key, kind: 'measure', allowed: ['respondents'] })];
}

function checkChoice({ options }: ChoiceAnswer, measure: Observation | undefined, path: IssuePath): NokIssue[] {
  const placeOf = (option: number): IssuePath => [...path, 'options', option];
  const unclear = options.flatMap(({ points, counted, blank }, option) => {
    const given = [points !== undefined, counted !== undefined, blank === true].filter(Boolean).length;
    return given === 1 ? [] : [issue('eitherOr', placeOf(option), { names: ['points', 'counted', 'blank'] })];
  });
  const [withPoints, counted] = [options.some(({ points }) => points !== undefined), options.some((option) => option.counted !== undefined)];
  const mixed = unclear.length === 0 && withPoints === counted ? [issue('eitherOr', [...path, 'options'], { names: ['points', 'counted'] })] : [];
  return [
    ...unclear,
    ...mixed,
    ...checkWords(options.map(({ id, label }, option) => ({ words: [[id, 'id'], [label.ru, 'label'], [label.en, 'label']], path: placeOf(option) }))),
    ...options.flatMap(({ points }, option) => (points === undefined ? [] : checkWithin(points, measure, [...placeOf(option), 'points']))),
  ];
}

/** More marks than anybody could tell apart: each of them is counted on its own. */
const MOST_MARKS = 100;
/** Numbers beyond could not be added up exactly. */
const MOST_NUMBER = '1000000000';

function checkNumbers(answer: MarkAnswer | NumberAnswer, measure: Observation | undefined, path: IssuePath): NokIssue[] {
  const bounds = [[String(answer.least), 'least'], [String(answer.most), 'most']] as const;
  const [[from], [to]] = bounds;
  if (compare(parseDecimal(from), parseDecimal(to)) >= 0) return [issue('wrongOrder', path, { from, to })];
  return [
    ...(answer.kind === 'mark' ? checkNumberOfMarks(answer, path) : []),
    ...bounds.flatMap(([bound, step]) => checkBound(bound, measure, [...path, step])),
  ];
}

const checkNumberOfMarks = ({ least, most }: MarkAnswer, path: IssuePath): NokIssue[] =>
  checkBetween(String(most - least + 1), ['2', String(MOST_MARKS)], [...path, 'most']);

function checkBound(bound: DecimalText, measure: Observation | undefined, path: IssuePath): NokIssue[] {
  const beyond = checkBetween(bound, [`-${MOST_NUMBER}`, MOST_NUMBER], path);
  return beyond.length > 0 ? beyond : checkWithin(bound, measure, path);
}
