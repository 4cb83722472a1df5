import { readFileSync, readdirSync } from 'node:fs';
import { assess, rank, safeAssess, type AssessOptions, type Assessment, type ObservedValue, type Observed } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { answer, checklist, collection, ids, items, messages, methodology, observed, places, questions, times, type Cells } from '../collection/tables.js';
import failures from './failures.json' with { type: 'json' };

const ALL_NO: Cells = Object.fromEntries(questions.map((id) => [id, 'нет']));
const GATES: Cells = { usedStand: 'да', usedSite: 'да', hasDisability: 'да', usedRemoteContact: 'да' };
const NOTHING: Cells = Object.fromEntries(items.map((id) => [id, 'нет']));

/** Used everything and is content with nothing. */
const discontent = (organisation: string): Cells => answer(organisation, { ...ALL_NO, ...GATES });

const assessments = ({ ready }: Observed, options: AssessOptions = {}): Assessment[] =>
  ready.map(({ organisation, observations, choices }) => assess(methodology, observations, { ...options, organisation, choices }));

const totals = (seen: Observed, options: AssessOptions = {}): [id: string | undefined, score: string][] =>
  assessments(seen, options).map(({ organisation, score }) => [organisation?.id, score]);

/** The scores of the only organisation: the given indicators and criteria, then the total. */
function scores(seen: Observed, named: readonly string[], options: AssessOptions = {}): (string | null)[] {
  const { criteria, score } = assessments(seen, options)[0] as Assessment;
  return [...named.map((id) => criteria.flatMap((one) => [one, ...one.indicators]).find((one) => one.id === id)?.score ?? null), score];
}

const ten = (changes: Cells = {}): Cells[] => times(10, answer('А', changes));
const one = (answers: readonly Cells[], marks: Cells = {}): Observed => observed(ids('А'), [checklist('А', marks)], answers);

/** Nobody passed a gate: refused until a choice is made, and then what each choice gives. */
function nobody(gate: string, followUp: string, observation: string, named: readonly string[]) {
  const seen = one(ten({ [gate]: 'нет', [followUp]: '' }));
  expect(seen.problems).toEqual([]);
  const observations = seen.ready[0]?.observations as Record<string, ObservedValue>;
  expect(observations[observation]).toEqual({ count: 0, of: 0 });
  const refused = safeAssess(methodology, observations);
  expect(refused.success ? [] : places(refused.error.issues)).toEqual([`nobodyAsked observations.${observation}`]);
  const under = (whenNobodyAsked: NonNullable<AssessOptions['whenNobodyAsked']>) => scores(seen, named, { whenNobodyAsked });
  return { full: under('full'), zero: under('zero'), leftOut: under({ [observation]: 'leave-out' }) };
}

/** The situations built from raw tables: observed, assessed and ranked. */
const situations: Readonly<Record<string, () => void>> = {
  'checklists and answers list the organisations in a different order': () => {
    const seen = observed(ids('А', 'Б'), [checklist('Б', NOTHING), checklist('А')], [answer('А'), discontent('Б'), answer('А')]);
    expect(totals(seen)).toEqual([['А', '100.00'], ['Б', '0.00']]);
    expect(seen.problems).toEqual([]);
  },
  'an organisation has a checklist and no answers': () => {
    const answers = [...times(5, answer('А')), ...times(4, answer('В')), discontent('В')];
    const seen = observed(ids('А', 'Б', 'В'), [checklist('А'), checklist('Б'), checklist('В')], answers);
    expect(messages(seen.problems)).toEqual(['The organisation "Б" has no answers.']);
    // В: 80 of 100 for every share: K1 = 30 + 30 + 32, K2 = 30 + 32 + 24, K3 = 30 + 40 + 24, K4 = K5 = 80; 432 / 5 = 86.4
    expect(totals(seen)).toEqual([['А', '100.00'], ['В', '86.40']]);
  },
  'answers name an organisation with no checklist': () => {
    const checklists = [checklist('А'), checklist('Б', NOTHING)];
    const answers = [discontent('Г'), answer('А'), discontent('Б')];
    const stranger = observed(ids('А', 'Б'), checklists, answers);
    expect(messages(stranger.problems)).toEqual(['Row 2 of answers names "Г", which the register does not know.']);
    expect(totals(stranger)).toEqual([['А', '100.00'], ['Б', '0.00']]);
    const registered = observed(ids('А', 'Б', 'Г'), checklists, answers);
    expect(messages(registered.problems)).toEqual(['The organisation "Г" has no checklist.']);
    expect(totals(registered)).toEqual([['А', '100.00'], ['Б', '0.00']]);
  },
  'ids sort as text: 1, 10, 11, 2': () => {
    const numbers = Array.from({ length: 11 }, (_, position) => String(position + 1));
    const asText = [...numbers].sort();
    expect(asText.slice(0, 4)).toEqual(['1', '10', '11', '2']);
    // As a workbook hands them over: numbers in one file, text in the other.
    const answers = asText.map((id) => (id === '2' ? { ...discontent(id), organisation: 2 } : answer(Number(id))));
    const seen = observed(ids(...numbers), [...numbers].reverse().map((id) => checklist(id)), answers);
    expect(seen.problems).toEqual([]);
    // Only the items are there: K1 = 30 + 30, K2 = 30, K3 = 30 + 40, K4 = K5 = 0; 160 / 5 = 32
    expect(totals(seen)).toEqual(numbers.map((id) => [id, id === '2' ? '32.00' : '100.00']));
  },
  'all answers yes, everything present, more items than the cap': () => {
    const seen = one(ten(), { comfortBooking: 'нет', comfortOther: 'нет' });
    expect(seen.ready[0]?.observations).toMatchObject({ remoteChannels: 6, comfortConditions: 6, accessibleEquipment: 5, accessibleServices: 6 });
    expect(scores(seen, ['1.2', '2.1', '3.1', '3.2'])).toEqual(['100.00', '100.00', '100.00', '100.00', '100.00']);
    expect(scores(one(ten()), ['2.1'])).toEqual(['100.00', '100.00']);
  },
  'nobody would recommend, all else perfect': () => {
    // 0.3 · 0 + 0.2 · 100 + 0.5 · 100 = 70; (4 · 100 + 70) / 5 = 94
    expect(scores(one(ten({ wouldRecommend: 'нет' })), ['5.1', '5'])).toEqual(['0.00', '70.00', '94.00']);
  },
  'no respondent has a disability': () => {
    expect(nobody('hasDisability', 'satisfiedWithAccessibility', 'accessibilitySatisfaction', ['3.3', '3'])).toEqual({
      full: ['100.00', '100.00', '100.00'], zero: ['0.00', '70.00', '94.00'], leftOut: [null, '100.00', '100.00'],
    });
  },
  'nobody used the site': () => {
    // Each carrier on its own: the other half of 1.3 stays; 0.4 · 50 lost of criterion 1.
    expect(nobody('usedSite', 'satisfiedWithSite', 'siteSatisfaction', ['1.3', '1'])).toEqual({
      full: ['100.00', '100.00', '100.00'], zero: ['50.00', '80.00', '96.00'], leftOut: ['100.00', '100.00', '100.00'],
    });
  },
  'nobody used remote contact': () => {
    expect(nobody('usedRemoteContact', 'politeRemotely', 'remotePoliteness', ['4.3', '4'])).toEqual({
      full: ['100.00', '100.00', '100.00'], zero: ['0.00', '80.00', '96.00'], leftOut: [null, '100.00', '100.00'],
    });
  },
  'three equal organisations': () => {
    const names = ['В', 'А', 'Б'];
    const seen = observed(ids(...names), names.map((id) => checklist(id, { servicesBraille: 'нет' })), names.flatMap((id) => [answer(id), discontent(id)]));
    expect(rank(assessments(seen)).rows.map(({ place, organisation }) => [place, organisation])).toEqual([[1, 'А'], [1, 'Б'], [1, 'В']]);
  },
  'one respondent of ten typed «да» in lower case': () => {
    const capital = Object.fromEntries(questions.map((id) => [id, 'Да']));
    const nine = times(9, answer('А', capital));
    expect(scores(one([...nine, answer('А', { ...capital, servedOnTime: 'да' })]), ['2.2', '2'])).toEqual(['100.00', '100.00', '100.00']);
    const other = one([...nine, answer('А', { ...capital, servedOnTime: 'ага' })]);
    expect(other.ready).toEqual([]);
    expect(messages(other.problems)).toEqual([
      'Row 11, "Своевременно ли Вам предоставили услугу?": "ага" is neither yes, no nor blank. Map it in the dictionary.',
    ]);
  },
  'one of ten respondents left a question blank': () => {
    const seen = one([...times(9, answer('А')), answer('А', { wouldRecommend: '', satisfiedOnTheWhole: undefined })]);
    expect(seen.ready[0]?.observations).toMatchObject({ recommendation: { count: 9, of: 9 }, overallSatisfaction: { count: 9, of: 9 }, scheduleSatisfaction: { count: 10, of: 10 } });
    expect(scores(seen, ['5.1', '5.3', '5'])).toEqual(['100.00', '100.00', '100.00', '100.00']);
  },
  'a blank checklist cell': () => {
    const blank = one(ten(), { standLicences: ' ' });
    expect(blank.ready).toEqual([]);
    expect(messages(blank.problems)).toEqual(['Row 2, "Стенд: лицензии": the mark is blank.']);
    const excused = one(ten(), { standLicences: 'не применимо: лицензия не нужна', standOther: 'нет' });
    expect(excused.ready[0]?.observations.informationOnStand).toEqual({ count: 17, of: 18 });
    expect(excused.ready[0]?.marks.informationOnStand?.standLicences).toEqual({ notApplicable: 'лицензия не нужна' });
  },
  'thirds that add up to a tie': () => {
    // 10 of 18, 8 of 12, one channel, 307 of 480, 12 of 12: 55/3 + 9 + 787/24 = 481/8
    const marks = (listed: number, absent: number, excused: number): Cells => {
      const list = (collection.checklists[listed] as { items: readonly { id: string }[] }).items;
      return Object.fromEntries(list.map(({ id }, position) => [id, position < excused ? 'не применимо: нет' : position < excused + absent ? 'нет' : 'да']));
    };
    const answers = Array.from({ length: 480 }, (_, position) =>
      answer('А', { satisfiedWithStand: position < 307 ? 'да' : 'нет', usedSite: position < 12 ? 'да' : 'нет', satisfiedWithSite: position < 12 ? 'да' : '' }));
    const seen = one(answers, { ...marks(0, 8, 1), ...marks(1, 4, 7), ...marks(2, 5, 0) });
    expect(seen.ready[0]?.observations).toMatchObject({
      informationOnStand: { count: 10, of: 18 }, informationOnSite: { count: 8, of: 12 }, remoteChannels: 1,
      standSatisfaction: { count: 307, of: 480 }, siteSatisfaction: { count: 12, of: 12 },
    });
    const [first] = assessments(seen).flatMap(({ criteria }) => criteria);
    expect([first?.score, first?.exact]).toEqual(['60.13', '481/8']);
  },
};

describe('From raw tables, what other tools get wrong comes out right:', () => {
  it.each(Object.entries(situations))('%s', (_, check) => {
    check();
    expect.hasAssertions();
  });

  it('every one of these situations is on the list of failures', () => {
    const listed = failures.filter(({ issue }) => issue === 'A').map(({ situation }) => situation);
    expect(Object.keys(situations).filter((situation) => !listed.includes(situation))).toEqual([]);
  });

  it('every situation on the list for field data has its test among the cases', () => {
    const folder = new URL('./', import.meta.url);
    const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts')).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const listed = failures.filter(({ issue }) => issue === 'A').map(({ situation }) => situation);
    expect(listed.length).toBe(15);
    expect(listed.filter((situation) => !tests.some((text) => text.includes(`\n  '${situation}': () => {\n`)))).toEqual([]);
  });
});
