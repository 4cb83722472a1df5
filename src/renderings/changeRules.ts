import type { AssessmentComparison, ComparedCycle, CycleChange, OtherAnswer, Restatement } from '../improvement/index.js';
import { parseFraction } from '../numeric/index.js';
import { signed } from './changeFigures.js';
import type { ChangeTexts } from './changeTexts.js';
import { chosenInWords } from './choices.js';
import { code, escaped, list, paragraph } from './markdown.js';
import type { Texts } from './texts.js';

/** What other rules did to the total: which methodology, which answers, and each difference where it can be told. */
export function rulesPart(restated: Restatement, { from, to, scores }: CycleChange, { cycles }: AssessmentComparison, texts: ChangeTexts, words: Texts): string[] {
  const { score, effect, otherMethodology, otherAnswers, effects } = restated;
  const { print, language } = texts;
  const titleOf = (position: number): string => print.quoted(escaped(cycles[position]?.methodology.title[language] as string));
  const labels = new Map(scores.map(({ id, label }) => [id, label[language]]));
  const nameOf = (id: string): string => {
    if (id === 'together') return texts.together;
    return id === 'rounding' ? words.choices.questions.rounding as string : `${escaped(id)} ${print.quoted(escaped(labels.get(id) ?? id))}`;
  };
  const moved = (alone: string | null): string => (alone === null ? texts.notAlone : alone === '0' ? texts.noEffect : signed(parseFraction(alone), texts));
  const unverified = (position: number, said: string): string[] => {
    const { verification, note } = (cycles[position] as ComparedCycle).methodology;
    return verification === 'unverified' ? [said, ...(note ? [escaped(note[language])] : [])] : [];
  };
  const restatement = print.decimal(score);
  return [
    paragraph([
      effect === '0' ? texts.rulesSame(restatement) : texts.rulesDiffer(restatement, signed(parseFraction(effect), texts)),
      ...(otherMethodology ? [...unverified(from, texts.unverified.before), ...unverified(to, texts.unverified.after)] : []),
      texts.likeWithLike,
    ]),
    otherMethodology ? texts.otherMethodology(titleOf(from), titleOf(to)) : '',
    ...(otherAnswers.length > 0 ? [texts.otherAnswers, list(otherAnswers.map((one) => answerInWords(one, texts, words)))] : []),
    list((effects ?? []).filter(({ id, effect: alone }) => id !== 'together' || alone !== '0').map(({ id, effect: alone }) => `${nameOf(id)}: ${moved(alone)}`)),
  ];
}

/** A question by its words where there are any, with what was answered before and now. */
function answerInWords({ question, label, before, after }: OtherAnswer, { print, language, answered }: ChangeTexts, words: Texts): string {
  const [first = ''] = question.split(' / ');
  const { questions } = words.choices;
  const asked = Object.hasOwn(questions, first) ? questions[first] as string : code(first);
  return answered(`${asked}${label ? ` (${print.quoted(escaped(label[language]))})` : ''}`, chosenInWords(before, words), chosenInWords(after, words));
}
