import { formatIssues, mergeTallies, observe, safeAssess, safeMergeTallies, safeObserve, safeTally, tally, type Collected, type Table, type Tallies, type TallyOptions } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { answer, answerTable, answerTitles, checklist, checklistTable, checklistTitles, collection, ids, items, methodology, places, withMarks } from './tables.js';

const checklists = checklistTable([checklist('А')]);
const answers = answerTable([answer('А')]);
const register = ids('А');
const cellsOf = (table: Table) => [...[...table.rows][0]?.cells ?? []];
const naming = (name: string): Table => ({ titles: answerTitles, rows: [{ number: 2, cells: [name, ...cellsOf(answers).slice(1)] }] });
const counted = tally(methodology, answerTable([answer('А'), answer('Б')]), { register: ids('А', 'Б') });

describe('No input of a host crashes or runs what is the caller’s:', () => {
  it.each(['constructor', '__proto__', 'toString'])('an organisation called %s that has a checklist and no answers', (id) => {
    const seen = observe(methodology, { register: ids(id), checklists: checklistTable([checklist(id)]), answers: answerTable([]) });
    expect(places(seen.problems)).toEqual(['answersMissing answers']);
  });
  it.each([undefined, null, 5])('%s in the place of what is collected', (given) => {
    expect(safeTally(methodology, answers, given as unknown as TallyOptions).success).toBe(false);
    expect(safeObserve(methodology, given as unknown as Collected).success).toBe(false);
  });
  it('a getter that throws in the place of the register', () => {
    const given = Object.defineProperty({}, 'register', { enumerable: true, get: () => { throw new Error('gone'); } });
    expect(safeTally(methodology, answers, given as TallyOptions).success).toBe(false);
  });
  it('counted answers with a problem of no known code', () => {
    const outcome = safeObserve(methodology, { register, checklists, tallies: { ...counted, problems: [{ code: 'bogus' as never, path: [], message: 'x', params: {} }] } });
    if (outcome.success) expect(formatIssues(outcome.data.problems, 'ru')).not.toBe('');
  });
});

describe('Nothing is silently left aside:', () => {
  it('an option that is misspelt', () => {
    expect(safeTally(methodology, answers, { register, dictonary: { '+': 'yes' } } as TallyOptions).success).toBe(false);
  });
  it('an organisation of counted answers that the register does not know', () => {
    expect(observe(methodology, { register, checklists, tallies: counted }).problems.length).toBeGreaterThan(0);
  });
  it('counted answers beside answers', () => {
    expect(safeObserve(methodology, { register, checklists, answers, tallies: counted }).success).toBe(false);
  });
  it('one of two entries of the column map for the same title', () => {
    const twoMeanings = { answers: { [answerTitles[6] as string]: 'satisfiedWithComfort', [`${answerTitles[6] ?? ''} `]: 'servedOnTime' } };
    expect(tally(methodology, answerTable([]), { register, columns: twoMeanings }).problems.length).toBeGreaterThan(0);
  });
  it('a name of two organisations, where answers are only counted', () => {
    const outcome = safeTally(methodology, naming('Дом'), { register: [{ id: 'А', name: 'Дом' }, { id: 'Б', name: 'Дом' }] });
    expect(outcome.success ? outcome.data.problems.map(({ code }) => code) : ['refused']).not.toEqual([]);
  });
});

describe('What is ready can be assessed, and what was counted can be read again:', () => {
  it('a list of a council’s own with more items than the methodology takes', () => {
    const own = { ...collection, checklists: collection.checklists.map((list) => (list.observation === 'remoteChannels' ? { ...list, items: [...list.items, { id: 'seventh', label: { ru: 'ещё', en: 'more' }, verification: 'practice' as const }] } : list)) };
    const titles = [...checklistTitles.slice(0, 45), 'seventh', ...checklistTitles.slice(45)];
    const outcome = safeObserve(methodology, { register, answers, collection: own, checklists: { titles, rows: [{ number: 2, cells: ['А', ...items.map(() => 'да'), 'да'] }] } });
    const ready = outcome.success ? outcome.data.ready : [];
    expect(ready.map(({ observations, choices }) => safeAssess(methodology, observations, { choices }).success)).not.toContain(false);
  });
  it('counted answers with more satisfied than respondents', () => {
    const questions = Object.fromEntries(collection.questionnaire.questions.map(({ id }) => [id, { yes: 9, no: 0, blank: 0, skipped: 0, inconsistent: 0 }]));
    const more: Tallies = { ...counted, organisations: { 'А': { respondents: 5, questions, distributions: {}, sums: {}, forms: {}, answeredBy: {} } } };
    expect(safeObserve(methodology, { register, checklists, tallies: more }).success).toBe(false);
  });
  it('counted answers of another questionnaire are not taken for nobody asked', () => {
    const { politeRemotely, ...others } = counted.organisations.А?.questions ?? {};
    expect(politeRemotely?.yes).toBe(1);
    const outcome = safeObserve(methodology, { register, checklists, tallies: { ...counted, organisations: { 'А': { respondents: 1, questions: others, distributions: {}, sums: {}, forms: {}, answeredBy: {} } } } });
    expect(outcome.success && outcome.data.ready.length > 0).toBe(false);
  });
  it('a row whose number is none', () => {
    const cells = cellsOf(answerTable([answer('А', { usedSite: 'нет' })]));
    const outcome = safeTally(methodology, { titles: answerTitles, rows: [{ number: 1.5, cells }] }, { register });
    if (outcome.success) expect(safeMergeTallies(outcome.data, outcome.data).success).toBe(true);
  });
  it('counts beyond what a number holds', () => {
    const one = (respondents: number): Tallies => ({ ...counted, organisations: { 'А': { respondents, questions: {}, distributions: {}, sums: {}, forms: {}, answeredBy: {} } } });
    const merged = safeMergeTallies(one(2 ** 53 - 1), one(2));
    if (merged.success) expect(mergeTallies(merged.data, one(0)).organisations.А?.respondents).toBe(2 ** 53 + 1);
  });
});

describe('A reason is a reason, and blank is blank:', () => {
  it.each(['не применимо: —', 'не применимо:\u200B', 'не применимо: .', 'не применимо --'])('%j', (cell) => {
    expect(withMarks({ standFounding: cell }).problems.map(({ code }) => code)).toEqual(['reasonMissing']);
  });
  it('a name of nothing but what cannot be seen', () => {
    expect(tally(methodology, naming('\u200B'), { register }).problems.map(({ code }) => code)).toEqual(['organisationBlank']);
  });
});
