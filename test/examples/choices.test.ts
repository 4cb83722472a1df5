import { describe, expect, it } from 'vitest';
import { collectionOf, methodologyOn, type Choice } from 'nok-methodology';
import { choicesInWords, russianChoices } from '../../examples/rate/choices.js';
import { english } from '../../examples/report/english.js';
import { choices as known } from '../../src/renderings/russian/facts.js';

const wordings = [russianChoices, english.choiceWording ?? russianChoices] as const;

/** How near its term an item of a plan is soon due is no question of a rating. */
const inRatings = (questions: Readonly<Record<string, string>>): string[] => Object.keys(questions).filter((question) => question !== 'due-soon-days');

describe('The examples', () => {
  it.each(wordings)('have words for every question and every answer of a result: %#', ({ questions, answers }) => {
    expect(inRatings(known.questions).filter((question) => !(question in questions))).toEqual([]);
    expect(Object.keys(known.answers).filter((answer) => !(answer in answers))).toEqual([]);
  });

  it('print them: two methodologies in one rating', () => {
    const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
    const choices: Choice[] = [{ question: 'across-methodologies', chosen: 'attained', byDefault: false }];
    expect(wordings.map((wording) => choicesInWords(choices, methodology, collectionOf(methodology), wording).map(({ question, chosen }) => `${question}: ${chosen}`))).toEqual([
      ['Разные методики в одном рейтинге: сравнивается процент от наибольшего возможного по каждой методике'],
      ['Different methodologies in one rating: the percentage of what could be attained under each of them is compared'],
    ]);
  });
});
