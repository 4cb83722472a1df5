import { assess, defineMethodology, draftPlan, methodologyOn, proposals, publication, recheckPublication, type Assessment, type PublicationParts } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, observation, share, small } from '../methodology/small.js';
import { enough, marked, proposed, throughJson, withAt } from '../improvement/plans.js';
import { approved, b, parts, record, refused, tampered } from './parts.js';

describe('Words that a stored publication holds twice', () => {
  it('are the same in both places: the name of an organisation', () => {
    expect(tampered(['organisations', 0, 'assessment', 'organisation', 'name'], 'Другой дом')).toEqual(['differs organisations.0.plan.organisation.name']);
    expect(tampered(['organisations', 0, 'plan', 'organisation', 'name'], 'Другой дом')).toEqual(['differs organisations.0.plan.organisation.name']);
    expect(tampered(['organisations', 0, 'proposals', 'organisation', 'name'], 'Другой дом')).toEqual(['differs organisations.0.proposals.organisation.name']);
    expect(tampered(['organisations', 0, 'proposals', 'organisation', 'municipality'], 'Село')).toEqual(['differs organisations.0.proposals.organisation.municipality']);
  });

  it('are the same in both places: the labels of criteria', () => {
    expect(tampered(['organisations', 0, 'proposals', 'criteria', 2, 'label', 'ru'], 'Вежливость')).toEqual(['differs organisations.0.proposals.criteria.2.label.ru']);
    expect(tampered(['organisations', 0, 'plan', 'sections', 4, 'label', 'en'], 'Politeness')).toEqual(['differs organisations.0.plan.sections.4.label.en']);
  });
});

describe('A methodology of the library’s own', () => {
  it('has the library’s own words: title, criteria, indicators, observations, acts', () => {
    const changed = (...path: (string | number)[]): string[] => tampered(['methodologies', 0, ...path], 'Другое');
    expect(changed('title', 'ru')).toEqual(['differs methodologies.0.title.ru']);
    expect(changed('criteria', 2, 'label', 'ru')).toEqual(['differs methodologies.0.criteria.2.label.ru']);
    expect(changed('criteria', 2, 'indicators', 0, 'label', 'en')).toEqual(['differs methodologies.0.criteria.2.indicators.0.label.en']);
    expect(changed('observations', 'timeliness', 'symbol')).toEqual(['differs methodologies.0.observations.timeliness.symbol']);
    expect(changed('acts', 'mintrud344n', 'title', 'ru')).toEqual(['differs methodologies.0.acts.mintrud344n.title.ru']);
  });

  it('is refused in other words when it is published, too', () => {
    const other = withAt(throughJson(b), ['methodology', 'title', 'ru'], 'Другая методика');
    expect(refused({ assessments: [marked, other] })).toEqual(['differs assessments.1.methodology.title.ru']);
  });

  it('may come from a file, in the words it has', () => {
    expect(publication({ ...parts, assessments: [throughJson(b), marked] }, { people: 'named' })).toEqual(record);
    expect(methodologyOn({ sector: 'social-service', on: '2021-11-15' }).fingerprint).toBe(record.methodologies[0]?.fingerprint);
  });
});

describe('A methodology of a council’s own', () => {
  const own = small({ politeness: observation('respondents') }, [criterion('1', share('politeness'))]);
  const reworded = { ...own, title: { ru: 'Другое название', en: 'Another title' } };
  const [first, second] = [own, reworded].map((definition, position) =>
    assess(defineMethodology(definition), { politeness: { count: 9, of: 10 } }, { organisation: { id: `дом ${position}` } })) as [Assessment, Assessment];
  const of = (...assessments: Assessment[]): PublicationParts => ({ ...parts, assessments, proposals: [], plans: [] });

  it('stands in one wording: the first', () => {
    expect(first.methodology.fingerprint).toBe(second.methodology.fingerprint);
    expect(refused(of(first, second))).toEqual(['differs assessments.1.methodology.title.ru', 'differs assessments.1.methodology.title.en']);
  });

  it('may be worded in any way, and its words have nothing they could be held against but those of its criteria', () => {
    const own = proposals(first);
    const stored = publication({ ...of(first), proposals: [own], plans: [draftPlan(first, own, enough)] }, { people: 'named' });
    expect(tampered(['methodologies', 0, 'title', 'ru'], 'Иначе', stored)).toEqual([]);
    expect(tampered(['methodologies', 0, 'criteria', 0, 'label', 'ru'], 'Иначе', stored)).toEqual([
      'differs organisations.0.proposals.criteria.0.label.ru', 'differs organisations.0.plan.sections.0.label.ru',
    ]);
    expect(recheckPublication(throughJson(stored))).toEqual(stored);
  });
});

describe('Proposals and plans that are published', () => {
  it('name the organisation and its criteria as the assessment does', () => {
    expect(refused({ proposals: [withAt(throughJson(proposed), ['organisation', 'name'], 'Дом')] })).toEqual(['differs proposals.0.organisation.name']);
    expect(refused({ proposals: [withAt(throughJson(proposed), ['criteria', 0, 'label', 'ru'], 'К1')] })).toEqual(['differs proposals.0.criteria.0.label.ru']);
    expect(refused({ plans: [withAt(throughJson(approved), ['sections', 0, 'label', 'ru'], 'К1')] })).toEqual(['differs plans.0.sections.0.label.ru']);
  });
});
