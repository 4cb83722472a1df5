import type { Council, Meeting } from 'nok-methodology';
import { protocolDocument, safeProtocolDocument } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { codes } from '../improvement/plans.js';
import { NAMES, linesOf } from './region.js';
import { without } from './without.js';

const council: Council = {
  name: 'Общественный совет', authority: 'Министерство', formedOn: '2021-02-10',
  members: [
    { id: 'chair', role: 'chair', name: NAMES[0], post: 'председатель общества инвалидов', from: [{ kind: 'disabled', name: 'Общество инвалидов' }] },
    { id: 'deputy', role: 'deputy-chair', name: NAMES[1] },
    { id: 'secretary', role: 'secretary', post: 'представитель совета ветеранов', from: [{ kind: 'veterans' }] },
    { id: 'late', role: 'member', name: NAMES[2], since: '2022-01-01' },
  ],
};
const meeting: Meeting = {
  id: 'autumn', on: '2021-11-15', protocol: '2', present: ['chair', 'secretary'],
  agenda: [
    { id: '1', matter: 'рейтинг', heard: 'проект рейтинга', decision: { state: 'approved', text: 'утвердить рейтинг.', draftedOn: '2021-11-08' } },
    { id: '2', matter: 'порядок', decision: { state: 'approved' } },
    { id: '3', matter: 'показатель', heard: 'новый показатель', decision: { state: 'draft', text: 'обсудить весной.' } },
    { id: '4', matter: 'перечень', decision: { state: 'draft' } },
    { id: '5', matter: 'разное' },
  ],
};

describe('The protocol of a meeting', () => {
  it('tells who was there, what was heard and what was decided', () => {
    expect(linesOf(protocolDocument(council, meeting, { remark: 'Условные данные.' }))).toEqual([
      'Общественный совет', '# Протокол № 2 заседания Общественного совета', '15 ноября 2021 г.', '*Условные данные.*', 'Присутствовали 2 члена совета из 3:',
      '- председатель совета — Имя Первое, председатель общества инвалидов — Общество инвалидов', '- секретарь совета — представитель совета ветеранов',
      '## Повестка дня', '1. Проект рейтинга.', '2. Вопрос «порядок».', '3. Новый показатель.', '4. Вопрос «перечень».', '5. Вопрос «разное».',
      '1\\. СЛУШАЛИ: проект рейтинга (проект от 8 ноября 2021 г.).', '**РЕШИЛИ: утвердить рейтинг.**',
      '2\\. СЛУШАЛИ: вопрос «порядок».', '**РЕШИЛИ: утвердить.**',
      '3\\. СЛУШАЛИ: новый показатель.', '**РЕШИЛИ (проект решения): обсудить весной.**',
      '4\\. СЛУШАЛИ: вопрос «перечень».', '**РЕШИЛИ (проект решения): решение не утверждено, его текста нет.**',
      '5\\. СЛУШАЛИ: вопрос «разное».', '**Решение не принималось.**',
      'Председатель совета ____________________ Имя Первое', 'Секретарь совета ____________________',
    ]);
  });

  it('is a draft without a number, and leaves room for those who were there where nobody says', () => {
    const unnumbered = { ...without(meeting, 'protocol', 'present'), agenda: meeting.agenda.slice(2) };
    expect(linesOf(protocolDocument(council, unnumbered)).slice(0, 7)).toEqual([
      '**ПРОЕКТ**', 'Общественный совет', '# Протокол № \\_\\_\\_\\_\\_ заседания Общественного совета', '15 ноября 2021 г.', 'Присутствовали (в совете 3 члена):', '_'.repeat(60), '_'.repeat(60),
    ]);
  });

  it('counts those who were there as one speaks', () => {
    const many = Array.from({ length: 22 }, (_, position) => ({ id: String(position), role: 'member' as const }));
    const told = (count: number) => linesOf(protocolDocument({ ...council, members: many }, { ...meeting, present: many.slice(0, count).map(({ id }) => id) }))
      .find((line) => line.includes('рисутствовал'));
    expect([0, 1, 2, 5, 11, 21].map(told)).toEqual([
      'Из членов совета (их 22) не присутствовал никто.', 'Присутствовал 1 член совета из 22:', 'Присутствовали 2 члена совета из 22:', 'Присутствовали 5 членов совета из 22:',
      'Присутствовали 11 членов совета из 22:', 'Присутствовал 21 член совета из 22:',
    ]);
  });

  it('names nobody where only posts are wanted', () => {
    const lines = linesOf(protocolDocument(council, { ...meeting, present: ['chair', 'deputy', 'secretary'] }, { people: 'posts-only' }));
    expect(lines.filter((line) => NAMES.some((name) => line.includes(name)))).toEqual([]);
    expect(lines).toContain('- председатель совета — председатель общества инвалидов — Общество инвалидов');
    expect(lines).toContain('- заместитель председателя совета');
  });

  it('is signed by others where the caller says so', () => {
    expect(linesOf(protocolDocument(council, meeting, { signatures: [{ post: 'Заместитель председателя' }] })).at(-1)).toBe('Заместитель председателя ____________________');
  });

  it('refuses what cannot be, with the places of the problems', () => {
    expect(codes(safeProtocolDocument(council, { ...meeting, present: ['chair', 'late'] }))).toEqual(['unknownMember meeting.present.1']);
    expect(codes(safeProtocolDocument({ ...council, members: [...council.members, { id: 'chair', role: 'member' }] }, meeting))).toEqual(['duplicate council.members.4.id']);
    expect(codes(safeProtocolDocument(council, { ...meeting, on: '2021-02-30' }))).toEqual(['wrongType meeting.on']);
    expect(codes(safeProtocolDocument(council, meeting, { people: 'nobody' } as never))).toEqual(['wrongValue options.people']);
  });
});
