import { assess, blankTitles, collectionOf, methodologies, observe, socialServiceWithWaiting, waitingPoints, type Cell, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { filled } from './council.js';
import { ids, questions } from './tables.js';

const sectors: readonly Methodology[] = [...methodologies, ...socialServiceWithWaiting];
const others = sectors.filter(({ sector }) => sector !== 'social-service');
const waits = waitingPoints([{ waited: { sum: 45, of: 3 }, limit: 14 }, { waited: { sum: 5, of: 1 }, limit: 10 }]);

/** What is collected of one organisation where everything is there and everybody content. */
function best(methodology: Methodology) {
  const collection = collectionOf(methodology);
  const found: Record<string, Cell> = { informationOnStand: '19 из 19', informationOnSite: '27/27', waitingPoints: `${waits.value.sum} из ${waits.value.of}` };
  const study = [...collection.checklists.flatMap(({ items }) => items.map((): Cell => 'да')), ...(collection.figures ?? []).map(({ observation }) => found[observation])];
  const sheet = ['сайт', ...collection.questionnaire.questions.map(() => 'да')];
  return observe(methodology, {
    register: ids('А'), checklists: filled('checklists', [['А', ...study]], collection), answers: filled('answers', [['А', ...sheet]], collection),
  });
}

describe('The collection of a sector', () => {
  it.each(sectors.map((methodology) => [methodology.id, methodology] as const))('%s goes from a filled-in blank to a score', (_, methodology) => {
    const { ready, problems } = best(methodology);
    expect(problems).toEqual([]);
    const [score] = ready.map(({ organisation, observations, choices }) => assess(methodology, observations, { organisation, choices }).score);
    // Waiting: 0 and 100 points, so 2.2 is (50 + 100) / 2 = 75 with a weight of 0.4 in one criterion of five.
    expect(score).toBe('waitingPoints' in methodology.observations ? '98.00' : '100.00');
  });

  it('beyond social service asks for what was found of the required information, as its lists are not known', () => {
    for (const methodology of others) {
      const { checklists, figures } = collectionOf(methodology);
      expect(checklists.map(({ observation }) => observation).filter((key) => key.startsWith('information'))).toEqual([]);
      expect(figures?.slice(0, 2).map(({ observation }) => observation)).toEqual(['informationOnStand', 'informationOnSite']);
    }
  });

  it('says of questionnaires beyond social service that nobody has held them against a text', () => {
    expect(new Set(others.map((methodology) => collectionOf(methodology).questionnaire.verification))).toEqual(new Set(['unverified']));
    expect(sectors.filter(({ sector }) => sector === 'social-service').map((methodology) => collectionOf(methodology).questionnaire.verification)).toEqual(['practice', 'practice', 'practice', 'practice']);
  });

  it('has the questions of social service, but for that on time where time does not count', () => {
    const asked = (sector: string): readonly string[] => {
      const of = others.find((methodology) => methodology.sector === sector) as Methodology;
      return collectionOf(of).questionnaire.questions.map(({ id }) => id);
    };
    for (const sector of ['medical-social-expertise', 'health-outpatient', 'health-inpatient']) expect(asked(sector)).toEqual(questions);
    for (const sector of ['education', 'culture']) expect(asked(sector)).toEqual(questions.filter((id) => id !== 'servedOnTime'));
    expect(asked('performing-arts')).toEqual(['usedStand', 'satisfiedWithStand', 'usedSite', 'satisfiedWithSite', 'hasDisability', 'satisfiedWithAccessibility', 'representative']);
  });

  it('asks for the points for waiting where they count, and nowhere else', () => {
    const withFigure = sectors.filter((methodology) => collectionOf(methodology).figures?.some(({ observation }) => observation === 'waitingPoints'));
    expect(withFigure).toEqual(sectors.filter(({ observations }) => 'waitingPoints' in observations));
    expect(withFigure.length).toBe(6);
    expect(blankTitles(collectionOf(socialServiceWithWaiting[0]), 'checklists', 'ru').at(-1)).toBe('Баллы за сроки ожидания (от 0 до 100)');
  });

  it('is made anew when asked for, so that nobody can spoil it for others', () => {
    const [one, other] = [collectionOf(others[0] as Methodology), collectionOf(others[0] as Methodology)];
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
    expect(Object.isFrozen(one.figures)).toBe(true);
  });
});
