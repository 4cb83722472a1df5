import { draftPlan, formatIssues, jointPlan, publication, safePublication, type PublicationParts } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { codes, enough, marked, proposed } from '../improvement/plans.js';
import { approved, council, parts } from './parts.js';

/** Placeholders for names: a person with a name as one gives it, and none of them of anybody. */
const CHAIR = 'ФИО председателя';

const left = (changes: Partial<PublicationParts>): string[] => codes(safePublication({ ...parts, ...changes }, { people: 'posts-only' }));

describe('A name that was dropped', () => {
  it('is found wherever it is left in a text, with its place in the record', () => {
    expect(left({ operator: `Оператор (${CHAIR})` })).toEqual(['nameLeft record.operator']);
    expect(left({ authority: 'ФИО министра, министр' })).toEqual(['nameLeft record.authority']);
    expect(left({ council: { ...council, name: `Совет, ${CHAIR}` } })).toEqual(['nameLeft record.council.name']);
    expect(left({ council: { ...council, members: [...council.members, { id: 'y', role: 'member', post: `помощник: ${CHAIR}` }] } })).toEqual(['nameLeft record.council.members.2.post']);
    expect(left({ council: { ...council, members: [...council.members, { id: 'y', role: 'member', from: [{ kind: 'citizens', name: `Фонд «${CHAIR}»` }] }] } })).toEqual([
      'nameLeft record.council.members.2.from.0.name',
    ]);
    expect(left({ published: [{ where: `сайт, ${CHAIR}`, on: '2021-11-22' }] })).toEqual(['nameLeft record.published.0.where']);
    expect(left({ approval: { approved: '2021-11-15', protocol: `3, ${CHAIR}` } })).toEqual(['nameLeft record.approval.protocol']);
  });

  it('is found in the texts of a plan', () => {
    const [first, second] = proposed.criteria.flatMap((one) => one.proposals.map(({ id }) => id)) as [string, string];
    const worded = draftPlan(marked, proposed, {
      ...enough, responsible: [{ post: 'директор (ФИО директора)', name: 'ФИО директора' }],
      notPlanned: [{ id: first, reason: 'ФИО директора против' }], items: [{ id: second, measure: 'поручить: ФИО директора' }],
    });
    const found = left({ plans: [worded] });
    expect(found).toContain('nameLeft record.organisations.0.plan.notPlanned.0.reason');
    expect(found.filter((line) => line.endsWith('.measure.ru') || line.endsWith('.measure.en')).length).toBe(2);
    expect(found.filter((line) => line.endsWith('.responsible.post')).length).toBe(worded.sections.flatMap(({ items }) => items).length);
  });

  it('may be that of whoever approves the joint plan, which does not enter the record', () => {
    const joint = jointPlan([approved], { approval: { by: { post: 'губернатор', name: 'ФИО губернатора' } } });
    expect(left({ plans: joint, operator: 'ФИО губернатора' })).toEqual(['nameLeft record.operator']);
    expect(left({ plans: jointPlan([approved]) })).toEqual([]);
  });

  it('is told in a sentence', () => {
    const outcome = safePublication({ ...parts, operator: CHAIR }, { people: 'posts-only' });
    const issues = outcome.success ? [] : outcome.error.issues;
    expect(formatIssues(issues, 'ru')).toBe('record.operator: Публикуются только должности, а имя «ФИО председателя» осталось в этом тексте.');
    expect(formatIssues(issues, 'en')).toBe('record.operator: People are published by their posts alone, and the name "ФИО председателя" is left in this text.');
  });

  it('is a word, not a part of one, and is not found where it is declined', () => {
    const named = (name: string, operator: string): string[] => left({ council: { ...council, members: [{ id: 'a', role: 'member', name }] }, operator });
    expect(named('Ли', 'Липецкий оператор, Кали')).toEqual([]);
    expect(named('Ли', 'Липецкий оператор (Ли)')).toEqual(['nameLeft record.operator']);
    expect(named('Имя', 'Имени — никакого')).toEqual([]);
  });

  it('is not asked for where people are named, or where nobody is', () => {
    expect(publication({ ...parts, operator: CHAIR }, { people: 'named' }).operator).toBe(CHAIR);
    expect(left({ council: { name: CHAIR }, plans: [] })).toEqual([]);
  });
});
