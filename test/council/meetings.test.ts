import fc from 'fast-check';
import { approvalOf, checkMeetings, safeApprovalOf, safeCheckMeetings, type AgendaItem, type Decision, type Meeting, type Resolution } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { SURVEYED, meetings, myski } from './myski.js';
import { told } from './told.js';
import { without } from './without.js';

const item = (matter: string, state?: Resolution['state'], id = '1'): AgendaItem => ({ id, matter, ...(state && { decision: { state } }) });
const meeting = (id: string, on: string, ...agenda: readonly AgendaItem[]): Meeting => ({ id, on, protocol: id, agenda });
const refused = (...held: readonly Meeting[]): string[] => told(safeCheckMeetings(myski, held));

describe('The meetings of Мыски, as the notice tells them:', () => {
  const { decisions } = checkMeetings(myski, meetings);
  const approved = (matter: string) => { const found = approvalOf(decisions, matter); return found === 'draft' ? found : found.approved; };

  it('procedure and criteria are approved at the first meeting', () => {
    expect(approvalOf(decisions, 'procedure')).toEqual({ approved: '2014-06-10', protocol: '1' });
    expect(approvalOf(decisions, 'criteria')).toEqual({ approved: '2014-06-10', protocol: '1' });
  });

  it('then recipients are surveyed, and the lists of indicators are approved at the second meeting, after the survey', () => {
    expect(approved('procedure') < SURVEYED).toBe(true);
    expect(approved('indicators of the rehabilitation centre') > SURVEYED).toBe(true);
    expect(approvalOf(decisions, 'indicators of the service centre')).toEqual({ approved: '2014-10-15', protocol: '2' });
  });

  it('what was only heard is no decision, and a rating nobody approved is a draft', () => {
    expect(decisions.map(({ matter }) => matter)).not.toContain('work done');
    expect(approvalOf(decisions, 'work done')).toBe('draft');
    expect(approvalOf(decisions, 'rating')).toBe('draft');
  });

  it('each decision says where it was taken', () => {
    expect(decisions[0]).toEqual({
      matter: 'organisations', meeting: 'first', item: '1', text: 'определить учреждения: ЦСО и СРЦН', state: 'approved', draftedOn: null, approvedOn: '2014-06-10', protocol: '1',
    });
    expect(decisions[3]).toEqual({
      matter: 'indicators of the rehabilitation centre', meeting: 'second', item: '2', text: null, state: 'approved', draftedOn: '2014-10-01', approvedOn: '2014-10-15', protocol: '2',
    });
  });
});

describe('A decision', () => {
  it('may be a draft several times, then it is approved once', () => {
    const { decisions } = checkMeetings(myski, [
      meeting('3', '2014-09-01', item('rating', 'approved')), meeting('1', '2014-07-01', item('rating', 'draft')), meeting('2', '2014-08-01', item('rating', 'draft')),
    ]);
    expect(decisions.map(({ state, draftedOn }) => [state, draftedOn])).toEqual([['draft', '2014-07-01'], ['draft', '2014-08-01'], ['approved', null]]);
    expect(approvalOf(decisions.slice(0, 2), 'rating')).toBe('draft');
    expect(approvalOf(decisions, 'rating')).toEqual({ approved: '2014-09-01', protocol: '3' });
  });

  it('may be a draft and approved at two meetings of one day, in the order given', () => {
    const [draft, approval] = [meeting('1', '2014-07-01', item('rating', 'draft')), meeting('2', '2014-07-01', item('rating', 'approved'))];
    expect(refused(draft, approval)).toEqual([]);
    expect(refused(approval, draft)).toEqual(['meetings.1.agenda.0.decision: The matter "rating" was approved on 2014-07-01 and is a draft on 2014-07-01.']);
  });

  it('a draft needs no protocol and may be older than its meeting', () => {
    const unnumbered = without(meeting('1', '2014-07-01', { id: '1', matter: 'rating', decision: { state: 'draft', draftedOn: '2014-06-20' } }), 'protocol');
    expect(checkMeetings(myski, [unnumbered]).decisions).toEqual([{ matter: 'rating', meeting: '1', item: '1', text: null, state: 'draft', draftedOn: '2014-06-20' }]);
  });

  it('a draft may be of the day of its meeting, not of a later one', () => {
    const drafted = (draftedOn: string) => refused(meeting('1', '2014-07-01', { id: '1', matter: 'rating', decision: { state: 'draft', draftedOn } }));
    expect(drafted('2014-07-01')).toEqual([]);
    expect(drafted('2014-07-02')).toEqual(['meetings.0.agenda.0.decision.draftedOn: 2014-07-02 lies after 2014-07-01.']);
  });

  it('somebody is present from the first day of their membership', () => {
    const [chair] = myski.members;
    const late = { ...myski, members: [{ ...chair, since: '2014-07-01' }] };
    expect(told(safeCheckMeetings(late as never, [{ ...meeting('1', '2014-07-01', item('a')), present: ['chair'] }]))).toEqual([]);
  });

  it('the order in which meetings are given changes nothing where each has its day', () => {
    const expected = checkMeetings(myski, meetings);
    fc.assert(fc.property(fc.shuffledSubarray([...meetings], { minLength: 2 }), (held) => {
      expect(checkMeetings(myski, held)).toEqual(expected);
    }));
  });

  it('comes out frozen, as plain JSON', () => {
    const result = checkMeetings(myski, meetings);
    expect(result.format).toBe('nok.decisions/1');
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.decisions.every((decision) => Object.isFrozen(decision))).toBe(true);
    expect(Object.isFrozen(approvalOf(result.decisions, 'procedure'))).toBe(true);
    expect(checkMeetings(myski, []).decisions).toEqual([]);
  });
});

describe('Meetings are refused', () => {
  it('with two decisions on one matter, at one meeting or at two', () => {
    expect(refused(meeting('1', '2014-07-01', item('rating', 'draft'), item('rating', 'approved', '2')))).toEqual([
      'meetings.0.agenda.1.matter: The matter "rating" is decided twice, at the meetings 1 and 1.',
    ]);
    expect(refused(meeting('1', '2014-07-01', item('rating', 'approved')), meeting('2', '2014-08-01', item('rating', 'approved')))).toEqual([
      'meetings.1.agenda.0.matter: The matter "rating" is decided twice, at the meetings 1 and 2.',
    ]);
    expect(told(safeCheckMeetings(myski, [meeting('1', '2014-07-01', item('rating', 'approved'), item('rating', 'draft', '2'))]), 'ru')).toEqual([
      'meetings.0.agenda.1.matter: По вопросу «rating» два решения, заседания: «1», «1».',
    ]);
  });

  it('with an approval before the draft', () => {
    const held = [meeting('2', '2014-08-01', item('rating', 'draft')), meeting('1', '2014-07-01', item('rating', 'approved'))];
    expect(refused(...held)).toEqual(['meetings.0.agenda.0.decision: The matter "rating" was approved on 2014-07-01 and is a draft on 2014-08-01.']);
    expect(told(safeCheckMeetings(myski, held), 'ru')).toEqual(['meetings.0.agenda.0.decision: Вопрос «rating» утверждён 2014-07-01, а проект по нему — от 2014-08-01.']);
    expect(refused(meeting('1', '2014-07-01', { id: '1', matter: 'rating', decision: { state: 'approved', draftedOn: '2014-07-02' } }))).toEqual([
      'meetings.0.agenda.0.decision.draftedOn: 2014-07-02 lies after 2014-07-01.',
    ]);
  });

  it('with something approved without a protocol', () => {
    const unnumbered = without(meeting('1', '2014-07-01', item('rating', 'approved')), 'protocol');
    expect(refused(unnumbered)).toEqual(['meetings.0.protocol: The matter "rating" is approved, and the meeting has no protocol number.']);
    expect(told(safeCheckMeetings(myski, [unnumbered]), 'ru')).toEqual(['meetings.0.protocol: Вопрос «rating» утверждён, а номер протокола заседания не указан.']);
  });

  it('before the council was formed or after its term', () => {
    expect(refused(meeting('1', '2014-05-20', item('rating')))).toEqual(['meetings.0.on: The council sits from 2014-05-21 to …; 2014-05-20 lies outside.']);
    expect(told(safeCheckMeetings({ ...myski, until: '2017-05-20' }, [meeting('1', '2017-05-21', item('rating'))]))).toEqual([
      'meetings.0.on: The council sits from 2014-05-21 to 2017-05-20; 2017-05-21 lies outside.',
    ]);
    expect(refused(meeting('1', '2014-05-21', item('rating')))).toEqual([]);
  });

  it('with an id given twice, of a meeting, of a point or of somebody present', () => {
    expect(refused(meeting('1', '2014-07-01', item('a'), item('b')), { ...meeting('1', '2014-08-01', item('c')), present: ['chair', 'chair'] })).toEqual([
      'meetings.1.id: "1" is given twice.', 'meetings.0.agenda.1.id: "1" is given twice.', 'meetings.1.present.1: "chair" is given twice.',
    ]);
  });

  it('with somebody present who is no member that day', () => {
    const known = 'Members: chair, secretary, veterans, disabled, blind, mothers, guarantees, family.';
    expect(refused({ ...meeting('1', '2014-07-01', item('a')), present: ['chairs'] })).toEqual([`meetings.0.present.0: "chairs" is no member of the council on 2014-07-01. Did you mean chair? ${known}`]);
    const gone = { ...myski, members: myski.members.map((member) => (member.id === 'chair' ? { ...member, until: '2014-06-30' } : member)).slice(0, 2) };
    expect(told(safeCheckMeetings(gone, [{ ...meeting('1', '2014-07-01', item('a')), present: ['chair'] }]), 'ru')).toEqual([
      'meetings.0.present.0: На 2014-07-01 в совете нет «chair». В составе: «secretary».',
    ]);
  });

  it('of a council that cannot be, and without an agenda', () => {
    expect(told(safeCheckMeetings({ ...myski, until: '2014-01-01' }, []))).toEqual(['council.until: 2014-05-21 lies after 2014-01-01.']);
    expect(refused(meeting('1', '2014-07-01'))).toEqual(['meetings.0.agenda: The list needs at least 1.']);
    expect(refused(meeting('1', '2014-06-31', item('a')))).toEqual(['meetings.0.on: Expected a day of the calendar as YYYY-MM-DD, found "2014-06-31".']);
  });
});

describe('Whether a matter is approved', () => {
  const stands: Decision = { matter: 'rating', state: 'approved', meeting: '1', item: '1', text: null, draftedOn: null, approvedOn: '2014-07-01', protocol: '1' };

  it('is not taken from decisions that lack their day or protocol, or contradict each other', () => {
    expect(told(safeApprovalOf([{ ...stands, protocol: null } as unknown as Decision], 'rating'))).toEqual(['decisions.0.protocol: Expected text that is not empty, found null.']);
    expect(told(safeApprovalOf([stands, { ...stands, meeting: '2' }], 'rating'))).toEqual(['decisions: The matter "rating" is decided twice, at the meetings 1 and 2.']);
    expect(told(safeApprovalOf([stands], ' '))).toEqual(['matter: Expected text that is not empty, found " ".']);
  });

  it('is told for the very matter', () => {
    expect(approvalOf([stands], 'Rating')).toBe('draft');
    expect(approvalOf([stands], 'rating')).toEqual({ approved: '2014-07-01', protocol: '1' });
  });
});
