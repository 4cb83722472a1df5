import { assess, defineMethodology, formatIssues, type Assessment, type Marks } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { safeFindShortcomings, type ShortcomingOptions } from '../../src/improvement/index.js';
import { criterion, observation, share, small } from '../methodology/small.js';
import { home } from '../analysis/homes.js';
import { allPresent, markedHome } from './marked.js';

const refused = (assessment: Assessment, options: unknown): string[] => {
  const outcome = safeFindShortcomings(assessment, options as ShortcomingOptions);
  return outcome.success ? [] : formatIssues(outcome.error.issues, 'en').split('\n');
};

const withMarks = (changes: Readonly<Record<string, unknown>>, assessment = home()) => refused(assessment, { marks: { ...allPresent, ...changes } });

describe('The marks beside an assessment', () => {
  it('are those it was counted from', () => {
    const { marks } = markedHome({ accessibleEquipment: { equipmentLift: 'absent' }, informationOnSite: { siteOther: { part: '0.5' }, siteRules: { notApplicable: 'no rules' } } });
    expect(refused(home(), { marks })).toEqual([
      'options.marks.informationOnSite: Stored "19/19", computed "17.5/18".', 'options.marks.accessibleEquipment: Stored "5", computed "4".',
    ].map((line) => line.replaceAll('"', '')));
    expect(refused(home({ informationOnStand: { count: '19.00', of: 19 } }), { marks: allPresent })).toEqual([]);
  });

  it('count what does not apply as the assessment chose', () => {
    const changes = { accessibleEquipment: { equipmentLift: { notApplicable: 'одноэтажное здание' } } } as const;
    const present = markedHome(changes, {}, 'present');
    const absent = markedHome(changes, {}, 'absent');
    expect([refused(present.assessment, { marks: present.marks }), refused(absent.assessment, { marks: absent.marks })]).toEqual([[], []]);
    expect(refused(home(), { marks: absent.marks })).toEqual(['options.marks.accessibleEquipment: Stored 5, computed 4.']);
    const about = (observation: string, item: string) => home({ accessibleEquipment: 4 }, { choices: [{ question: 'item-not-applicable', observation, item, chosen: 'present', byDefault: false }] });
    // A choice about another list, or about an item that applies after all.
    expect(refused(about('accessibleServices', 'equipmentLift'), { marks: absent.marks })).toEqual([]);
    expect(refused(about('accessibleEquipment', 'equipmentRamp'), { marks: absent.marks })).toEqual([]);
    expect(refused(about('accessibleEquipment', 'equipmentLift'), { marks: absent.marks })).toEqual(['options.marks.accessibleEquipment: Stored 4, computed 5.']);
  });

  it('may be those of a list that does not apply', () => {
    const all = Object.fromEntries(Object.keys(allPresent.comfortConditions ?? {}).map((id) => [id, { notApplicable: 'at home' }]));
    const assessment = home({ comfortConditions: { notApplicable: 'at home' } }, { whenNotApplicable: 'leave-out' });
    expect(withMarks({ comfortConditions: all }, assessment)).toEqual([]);
  });

  it('are one for each item of each list they mark', () => {
    const { equipmentLift, ...others } = allPresent.accessibleEquipment ?? {};
    expect(equipmentLift).toBe('present');
    expect(withMarks({ accessibleEquipment: { ...others, equipmentLifts: 'present' }, remoteChanels: {} })).toEqual([
      expect.stringMatching(/^options\.marks\.accessibleEquipment\.equipmentLifts: "equipmentLifts" is not known here\. Did you mean equipmentLift/) as unknown as string,
      'options.marks.accessibleEquipment.equipmentLift: "equipmentLift" is missing.',
      'options.marks.remoteChanels: There is no observation "remoteChanels". Did you mean remoteChannels? Known: informationOnStand, informationOnSite, remoteChannels, comfortConditions, accessibleEquipment, accessibleServices.',
    ]);
  });

  it('are parts only in a list that counts parts, and from 0 to 1', () => {
    const parts = (list: 'informationOnStand' | 'accessibleEquipment', item: string, part: string) => withMarks({ [list]: { ...allPresent[list], [item]: { part } } });
    expect(parts('accessibleEquipment', 'equipmentLift', '0.5')).toEqual(['options.marks.accessibleEquipment.equipmentLift: Expected one of present, absent, found {…}.']);
    expect(parts('informationOnStand', 'standRules', '1.01')).toEqual(['options.marks.informationOnStand.standRules.part: 1.01 lies outside 0 to 1.']);
    expect(parts('informationOnStand', 'standRules', '-0.5')).toEqual(['options.marks.informationOnStand.standRules.part: -0.5 lies outside 0 to 1.']);
    expect(parts('informationOnStand', 'standRules', '1')).toEqual([]);
  });

  it('are marks and nothing else', () => {
    expect(refused(home(), { marks: { accessibleEquipment: { equipmentLift: 'да', equipmentRamp: { parts: '1' }, equipmentToilet: { notApplicable: '' } } } })).toEqual([
      'options.marks.accessibleEquipment.equipmentLift: Expected one of present, absent, found "да".',
      'options.marks.accessibleEquipment.equipmentRamp.parts: "parts" is not known here. Did you mean part? Known: part.',
      'options.marks.accessibleEquipment.equipmentRamp.part: "part" is missing.',
      'options.marks.accessibleEquipment.equipmentToilet.notApplicable: Expected text that is not empty, found "".',
    ]);
    expect(refused(home(), { mark: {} })).toEqual(['options.mark: "mark" is not known here. Did you mean marks? Known: marks, collection.']);
  });

  it('need a collection, which must fit', () => {
    const methodology = defineMethodology(small({ a: observation('respondents') }, [criterion('1', share('a'))]));
    const assessment = assess(methodology, { a: { count: 1, of: 2 } });
    expect(refused(assessment, { marks: {} })).toEqual(['collection: The methodology "small" has no built-in checklists and questionnaire: give a collection.']);
    expect(refused(assessment, {})).toEqual([]);
    const title = { ru: 'условные данные', en: 'synthetic' };
    const empty = { checklists: [], questionnaire: { title, verification: 'unverified', questions: [], notCounted: [] } };
    expect(refused(assessment, { collection: empty })).toEqual(['options.collection: No checklist, no question and no figure collects the observation "a".']);
    expect(refused(assessment, { collection: {} }).map((line) => line.split(':')[0])).toEqual(['options.collection.checklists', 'options.collection.questionnaire']);
  });

  it('are refused together with nothing else where the assessment was changed', () => {
    expect(refused({ ...home(), score: '99.00' }, { marks: 5 })).toEqual(['score: Stored "99.00", computed "100.00".']);
    expect((JSON.parse(JSON.stringify(allPresent)) as Marks).accessibleEquipment).toEqual(allPresent.accessibleEquipment);
  });
});
