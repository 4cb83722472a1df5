import {
  assess, combine, draftPlan, formatIssues, jointPlan, proposals, publication, rank, recheckPublication, safePublication, safeRecheckPublication,
  type Outcome, type Plan, type PlanApproval,
} from 'nok-methodology';
import { publicationSchema } from 'nok-methodology/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { home } from '../analysis/homes.js';
import { without } from '../council/without.js';
import { NONSENSE } from '../hostile/values.js';
import { approved, b, council, parts, postsOnly, record, refused, tampered } from './parts.js';
import { codes, enough, marked, plan, proposed, throughJson, withAt } from '../improvement/plans.js';

describe('A publication', () => {
  it('holds everything once: who, where, when, organisations, places, proposals, plans', () => {
    expect([record.format, record.authority, record.operator, record.approval, record.published]).toEqual([
      'nok.publication/1', 'Министерство', 'Оператор', { approved: '2021-11-15', protocol: '3' }, [{ where: 'сайт министерства', on: '2021-11-22' }],
    ]);
    expect(record.methodologies.map(({ fingerprint }) => fingerprint)).toEqual([marked.methodology.fingerprint]);
    expect(record.organisations.map(({ assessment, places, proposals: own, plan: ofOne }) => [assessment.organisation?.id, assessment.score, assessment.methodology, places, own?.gain, ofOne?.expected?.score])).toEqual([
      ['a', '97.52', marked.methodology.fingerprint, [{ group: null, place: 2 }], '471/190', '100.00'], ['b', '99.20', marked.methodology.fingerprint, [{ group: null, place: 1 }], undefined, undefined],
    ]);
    expect(record.rating).toEqual(rank([marked, b]));
    expect(record.organisations[1]).toMatchObject({ proposals: null, plan: null });
    expect(record.organisations[0]?.plan).not.toHaveProperty('assessment');
  });

  it('names people where a form asks for them', () => {
    expect(record.council).toEqual({
      name: council.name, formedOn: '2020-05-21',
      members: [{ role: 'chair', name: 'ФИО председателя', post: 'председатель общества', from: [{ kind: 'disabled', name: 'Общество инвалидов' }] }, { role: 'member' }],
    });
    expect(record.organisations[0]?.plan?.approval).toEqual({ by: { post: 'министр', name: 'ФИО министра' }, on: '2021-12-20' });
    expect(record.organisations[0]?.plan?.sections[0]?.items[0]?.responsible).toEqual({ post: 'директор', name: 'имя' });
  });

  it('drops every name of a person where posts alone are published', () => {
    const text = JSON.stringify(postsOnly);
    expect(['ФИО председателя', 'ФИО министра', '"имя"', 'ivanova'].filter((name) => text.includes(name))).toEqual([]);
    expect(postsOnly.council.members?.[0]).toEqual({ role: 'chair', post: 'председатель общества', from: [{ kind: 'disabled', name: 'Общество инвалидов' }] });
    expect(postsOnly.organisations[0]?.plan?.approval).toEqual({ by: { post: 'министр' }, on: '2021-12-20' });
    expect(recheckPublication(throughJson(postsOnly))).toEqual(postsOnly);
    // A name that comes in again is a difference like any other.
    expect(tampered(['organisations', 0, 'plan', 'approval', 'by', 'name'], 'имя', postsOnly)).toEqual(['differs organisations.0.plan.approval.by.name']);
  });

  it('never says by itself whether people are named', () => {
    expect(codes(safePublication(parts, {} as never))).toEqual(['missing options.people']);
  });

  it('says how sure we are of what it is made by', () => {
    expect(record.certainty.map(({ part, verification }) => `${part} ${verification}`)).toEqual(['* unverified', 'published confirmed', 'organisations.plan unverified']);
    expect(record.certainty[0]?.note.ru).toContain('66н');
  });

  it('can be small: a council by its name, no proposals, no plans, a draft', () => {
    const small = publication({ authority: 'а', council: { name: 'совет' }, operator: 'б', published: parts.published, assessments: [b], ranking: { on: 'exact' } }, { people: 'posts-only' });
    expect([small.council, small.approval, small.ranking, small.rating.choices[1]]).toEqual([{ name: 'совет' }, null, { on: 'exact' }, { question: 'rank-on', chosen: 'exact', byDefault: false }]);
    expect(recheckPublication(throughJson(small))).toEqual(small);
  });

  it('holds a place in every group, and what is combined from parts', () => {
    const whole = combine([b, home({}, { organisation: { id: 'c' }, sample: { asked: 1, recipients: 2 } })], { organisation: { id: 'w', forms: ['стационар', 'на дому'] } }).assessment;
    const grouped = publication({ ...parts, assessments: [whole], proposals: [proposals(whole)], plans: [], ranking: { groupBy: 'form' } }, { people: 'named' });
    expect(grouped.organisations[0]?.places).toEqual([{ group: 'на дому', place: 1 }, { group: 'стационар', place: 1 }]);
    expect(recheckPublication(throughJson(grouped))).toEqual(grouped);
  });

  it('takes a joint plan as it is', () => {
    expect(publication({ ...parts, plans: jointPlan([approved]) }, { people: 'named' })).toEqual(record);
  });

  it('holds the approval of a joint plan for every plan that bears no day of its own', () => {
    const by = { post: 'губернатор', name: 'ФИО губернатора' };
    const approvalOfA = (own: Plan, approval?: PlanApproval, people: 'named' | 'posts-only' = 'named') => {
      const made = publication({ ...parts, plans: jointPlan([own], approval ? { approval } : {}) }, { people });
      expect(recheckPublication(throughJson(made))).toEqual(made);
      return made.organisations[0]?.plan?.approval;
    };
    const named = draftPlan(marked, proposed, { ...enough, approval: { by: { post: 'министр' } } });
    expect(approvalOfA(plan, { by, on: '2021-12-20' })).toEqual({ by, on: '2021-12-20' });
    expect(approvalOfA(plan, { by, on: '2021-12-20' }, 'posts-only')).toEqual({ by: { post: 'губернатор' }, on: '2021-12-20' });
    expect(approvalOfA(named, { by, on: '2021-12-20' })).toEqual({ by, on: '2021-12-20' });
    expect(approvalOfA(approved, { by, on: '2022-01-10' })).toEqual(approved.approval);
    expect(approvalOfA(named, { by })).toEqual({ by: { post: 'министр' } });
    expect(approvalOfA(plan, { by })).toEqual({ by });
    expect(approvalOfA(plan)).toBe(null);
  });

  it('takes what `approvalOf` says, and no operator where there was none', () => {
    const made = publication({ ...without(parts, 'operator'), approval: 'draft' }, { people: 'named' });
    expect([made.approval, 'operator' in made]).toEqual([null, false]);
    expect(recheckPublication(throughJson(made))).toEqual(made);
    expect(publicationSchema.parse(throughJson(made))).toEqual(made);
    expect(refused({ approval: 'approved' as never })).toEqual(['wrongValue approval']);
  });

  it('is frozen plain JSON of the shape its schema says', () => {
    const loose = (value: unknown): boolean => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(record)).toBe(false);
    expect(throughJson(record)).toEqual(record);
    expect(publicationSchema.parse(throughJson(record))).toEqual(record);
    expect(recheckPublication(throughJson(record))).toEqual(record);
  });
});

describe('A publication is refused', () => {
  it('for figures that do not follow, each with its path', () => {
    expect(refused({ assessments: [b, { ...marked, score: '99.00' }] })).toEqual(['differs assessments.1.score']);
    expect(refused({ proposals: [withAt(throughJson(proposed), ['gain'], '9')] })).toEqual(['differs proposals.0.gain']);
    expect(refused({ plans: [withAt(throughJson(approved), ['expected', 'score'], '9.99')] })).toEqual(['differs plans.0.expected.score']);
  });

  it('for a plan of another assessment, whatever differs', () => {
    const elsewhere = assess(marked.methodology, marked.observations, { organisation: { id: 'a', name: 'Дом (условные данные)' }, on: '2021-11-15' });
    for (const other of [elsewhere, home({}, { organisation: { id: 'a' } })]) {
      const outcome = safePublication({ ...parts, assessments: [b, other], proposals: [] }, { people: 'named' });
      expect(outcome.success ? [] : formatIssues(outcome.error.issues, 'ru')).toBe('plans.0.assessment: План организации «a» составлен не по той оценке, которая публикуется.');
      expect(outcome.success ? [] : formatIssues(outcome.error.issues, 'en')).toBe('plans.0.assessment: The plan of "a" starts from another assessment than the one that is published.');
    }
    expect(refused({ assessments: [b, elsewhere], proposals: [], plans: jointPlan([approved]) })).toEqual(['planOfOtherAssessment plans.plans.0.assessment']);
  });

  it('for a day of approval or publication before that of an assessment', () => {
    const early = { approval: { approved: '2021-11-14', protocol: '3' }, published: [{ where: 'сайт', on: '2021-11-15' }, { where: 'сайт', on: '2021-11-14' }] };
    expect(refused(early)).toEqual(['wrongOrder approval.approved', 'wrongOrder published.1.on']);
    expect(refused({ ...early, assessments: [b], proposals: [], plans: [] })).toEqual([]);
    expect(tampered(['approval', 'approved'], '2021-11-14')).toEqual(['wrongOrder approval.approved']);
  });

  it('for organisations that are missing, twice, or not assessed', () => {
    expect(refused({ assessments: [home(), b], plans: [plan] })).toEqual(['organisationMissing assessments.0.organisation']);
    expect(refused({ assessments: [b, marked, b] })).toEqual(['organisationDoubled assessments.2.organisation.id']);
    expect(refused({ assessments: [b] })).toEqual(['notAssessed proposals.0.organisation.id', 'notAssessed plans.0.organisation.id']);
    expect(refused({ assessments: [b], proposals: [], plans: jointPlan([approved]) })).toEqual(['notAssessed plans.plans.0.organisation.id']);
    expect(refused({ proposals: [proposed, proposed] })).toEqual(['organisationDoubled proposals.1.organisation.id']);
    expect(refused({ plans: [plan, approved] })).toEqual(['organisationDoubled plans.1.organisation.id']);
    expect(refused({ ranking: { groupBy: 'type' } })).toEqual(['groupMissing assessments.0.organisation.type', 'groupMissing assessments.1.organisation.type']);
    expect(refused({ ranking: { ties: { by: ['9'] } } })).toEqual(['unknownScore ranking.ties.by.0']);
  });

  it('for a member twice, days out of order, and shapes', () => {
    expect(refused({ council: { ...council, members: [...council.members, { id: 'x', role: 'member' }] } })).toEqual(['duplicate council.members.2.id']);
    expect(refused({ published: [...parts.published, { where: 'сайт', on: '2021-11-14' }] })).toEqual(['wrongOrder published.1.on']);
    expect(refused({ published: [{ where: 'сайт', on: '2021-02-29' }], assessments: [] })).toEqual(['wrongType published.0.on', 'emptyList assessments']);
    expect(refused({ respondents: [] } as never)).toEqual(['unknownKey respondents']);
  });
});

describe('A stored publication is refused', () => {
  it('for every figure that somebody changed, with its path', () => {
    expect(tampered(['organisations', 0, 'assessment', 'criteria', 2, 'score'], '99.00')).toEqual(['differs organisations.0.assessment.criteria.2.score']);
    expect(tampered(['organisations', 1, 'places', 0, 'place'], 3)).toEqual(['differs organisations.1.places.0.place']);
    expect(tampered(['rating', 'rows', 0, 'place'], 2)).toEqual(['differs rating.rows.0.place']);
    expect(tampered(['organisations', 0, 'proposals', 'criteria', 2, 'proposals', 0, 'gainAlone'], '9')).toEqual(['differs organisations.0.proposals.criteria.2.proposals.0.gainAlone']);
    expect(tampered(['organisations', 0, 'plan', 'sections', 2, 'items', 0, 'gain'], '9')).toEqual(['differs organisations.0.plan.sections.2.items.0.gain']);
    expect(tampered(['organisations', 0, 'plan', 'expected', 'score'], '1.00')).toEqual(['differs organisations.0.plan.expected.score']);
    expect(tampered(['certainty', 0, 'verification'], 'confirmed')).toEqual(['differs certainty.0.verification']);
    expect(tampered(['published', 0, 'on'], '2021-11-01')).toEqual(['wrongOrder published.0.on']);
    expect(tampered(['ranking'], { ties: { by: ['7'] } })).toEqual(['unknownScore ranking.ties.by.0']);
    expect(tampered(['ranking'], { acrossMethodologies: 'yes' })).toEqual(['wrongType ranking.acrossMethodologies']);
  });

  it('for another order of organisations, and a methodology that is not there', () => {
    expect(tampered(['organisations'], [...record.organisations].reverse()).length).toBeGreaterThan(0);
    expect(tampered(['organisations', 0, 'assessment', 'methodology'], 'x')).toEqual(['wrongValue organisations.0.assessment.methodology']);
    expect(tampered(['methodologies', 0, 'total', 'formula', 'kind'], 'sum')).toEqual(['rangeNotProven methodologies.0.total.formula']);
    expect(tampered(['methodologies', 0, 'range'], 7)).toEqual(['wrongType methodologies.0.range']);
  });

  it('for any value whatever, without throwing anything else', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }).map((value) => () => value),
      fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
    );
    const never = (run: (value: never) => Outcome<unknown>): void => {
      fc.assert(fc.property(anything, (value) => {
        const outcome = run(value() as never);
        expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
      }), { numRuns: 80 });
    };
    never((value) => safePublication(value, { people: 'named' }));
    never((value) => safePublication(parts, value));
    for (const name of Object.keys(parts)) never((value) => safePublication({ ...parts, [name]: value }, { people: 'named' }));
    never((value) => safeRecheckPublication(value));
    for (const path of [['rating'], ['methodologies', 0], ['organisations', 0, 'assessment'], ['organisations', 0, 'assessment', 'criteria'], ['organisations', 0, 'plan']]) {
      never((value) => safeRecheckPublication(withAt(record, path, value)));
    }
  });
});
