import { assess } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { findShortcomings } from '../../src/improvement/index.js';
import { answer, checklist, collection, ids, methodology, observed } from '../collection/tables.js';
import failures from './failures.json' with { type: 'json' };

const situations: Readonly<Record<string, () => void>> = {
  'the last item of a checklist block is missing': () => {
    // 19 + 19 items of information, 6, 6 of 8, 5 and 6: the list of comfort has two more, which are left absent as in the input.
    const last = collection.checklists.map(({ observation, items }) => ({ observation, item: (observation === 'comfortConditions' ? items[5] : items.at(-1))?.id ?? '' }));
    const absent = [...last.map(({ item }) => item), 'comfortBooking', 'comfortOther'];
    const { ready: [one], problems } = observed(ids('А'), [checklist('А', Object.fromEntries(absent.map((item) => [item, 'нет'])))], [answer('А')]);
    expect(problems).toEqual([]);
    if (!one) throw new Error('nothing was observed');
    const assessment = assess(methodology, one.observations);
    // 1.1: 18/19 · 100; 3.1: 80; the others stay at 100 by their caps, five items of six: 100 − 0.06 · 100/19 − 0.06 · 20
    expect(assessment.exact).toBe('9356/95');
    const { indicators } = findShortcomings(assessment, { marks: one.marks });
    const listed = indicators.flatMap(({ lists }) => lists).flatMap(({ observation, items }) => items.map(({ item, gainAlone, nothingBecauseOfCap }) => ({ observation, item, gainAlone, nothingBecauseOfCap })));
    expect(last.filter(({ observation, item }) => !listed.some((other) => other.observation === observation && other.item === item))).toEqual([]);
    expect(listed.filter(({ item }) => last.some((other) => other.item === item)).map(({ item, gainAlone, nothingBecauseOfCap }) => `${item} ${gainAlone}${nothingBecauseOfCap ? ' because of the cap' : ''}`)).toEqual([
      'equipmentToilet 6/5', 'standOther 3/19', 'siteOther 3/19',
      'channelQuestionnaire 0 because of the cap', 'comfortTransport 0 because of the cap', 'servicesRemote 0 because of the cap',
    ]);
  },
};

describe('What other tools leave out of the shortcomings is there:', () => {
  it.each(Object.entries(situations))('%s', (_, check) => {
    check();
    expect.hasAssertions();
  });

  it('every one of these situations is on the list of failures', () => {
    const listed = failures.filter(({ issue }) => issue === 'A2').map(({ situation }) => situation);
    expect(Object.keys(situations).filter((situation) => !listed.includes(situation))).toEqual([]);
  });
});
