import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess, bandOf, collectionOf, defineMethodology, defineProcedure, describeMethodology, explain, extendMethodology, formatIssues, methodologies, observe,
  rank, safeDefineProcedure, tally, type Changes, type NokIssue, type ProcedureDocument,
} from 'nok-methodology';
import { measure, mean, number, criterion, reference, small } from '../methodology/small.js';
import { BASE, base, collection, definition, extending, written } from './documents.js';

const clone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const issuesOf = (document: unknown): readonly NokIssue[] => {
  const outcome = safeDefineProcedure(document as ProcedureDocument);
  return outcome.success ? [] : outcome.error.issues;
};
const problems = (document: unknown): string[] => issuesOf(document).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('A procedure written out', () => {
  it('has the parts of its document, each as the library takes it', () => {
    expect(defineProcedure(written)).toStrictEqual({
      format: 'nok.procedure/1', methodology: defineMethodology(definition), collection, bands: written.bands, rating: written.rating,
    });
  });

  it('is frozen all the way down, plain JSON, and a document that gives itself', () => {
    const procedure = defineProcedure(written);
    expect([procedure, procedure.methodology, procedure.collection?.checklists[0], procedure.bands?.[0], procedure.rating.ties].every(Object.isFrozen)).toBe(true);
    expect(clone(procedure)).toStrictEqual(procedure);
    expect(defineProcedure(clone(procedure))).toStrictEqual(procedure);
  });

  it('is the same from JSON, and leaves the document as it was', () => {
    const before = JSON.stringify(written);
    expect(defineProcedure(JSON.parse(before) as ProcedureDocument)).toStrictEqual(defineProcedure(written));
    expect(JSON.stringify(written)).toBe(before);
  });

  it('needs nothing but a methodology: then it is rated as published ratings are', () => {
    expect(defineProcedure({ methodology: definition })).toStrictEqual({ format: 'nok.procedure/1', methodology: defineMethodology(definition), rating: {} });
  });

  it('has the collection of its sector where that collects its observations, and none where it does not', () => {
    expect(defineProcedure({ methodology: base }).collection).toStrictEqual(collectionOf(base));
    expect(defineProcedure({ methodology: { ...definition, sector: 'social-service' } }).collection).toBe(undefined);
  });

  it('goes part by part from the answers to a rating', () => {
    const { methodology, collection: own, bands, rating } = defineProcedure(written);
    const register = [{ id: 'А', type: 'дом' }, { id: 'Б', type: 'дом' }];
    const titles = ['Организация', 'Приходили?', 'Вежливы?'];
    const rows = [['А', 'да', 'да'], ['А', 'да', 'нет'], ['Б', 'да', 'нет'], ['Б', 'нет', '']].map((cells, position) => ({ number: position + 2, cells }));
    const checklists = {
      titles: ['Организация', 'Стенд: условные данные', 'Удобства: условные данные'],
      rows: [{ number: 2, cells: ['А', 'да', 'нет'] }, { number: 3, cells: ['Б', 'да', 'да'] }],
    };
    const collected = { register, collection: own ?? collection };
    expect(tally(methodology, { titles, rows }, collected).organisations.А?.respondents).toBe(2);
    const { ready, problems: found } = observe(methodology, { ...collected, checklists, answers: { titles, rows } });
    expect(found).toEqual([]);
    const assessments = ready.map(({ organisation, observations, choices }) => assess(methodology, observations, { organisation, choices }));
    // А: 1 = 0.4 · 100 + 0.6 · 0 = 40, 2 = 50, mean 45. Б: 1 = 0.4 · 100 + 0.6 · 50 = 70, 2 = 0, mean 35.
    expect(assessments.map(({ score }) => score)).toEqual(['45.00', '35.00']);
    expect(rank(assessments, rating).rows.map(({ place, group, organisation }) => [place, group, organisation])).toEqual([[1, 'дом', 'А'], [2, 'дом', 'Б']]);
    expect(assessments.map((assessment) => bandOf(assessment, bands).id)).toEqual(['low', 'low']);
    expect(explain(assessments[0] as (typeof assessments)[number], { language: 'ru' })).toContain('45,00');
    expect(describeMethodology(methodology, { language: 'ru' })).toContain('# проба');
  });
});

describe('Everything wrong in a document is listed at once', () => {
  it('of its shape, in all its parts', () => {
    expect(problems({
      ...written, metodology: 1, methodology: { ...definition, total: undefined }, collection: { ...collection, lists: [] }, bands: [], rating: { ties: 'none' }, format: 'nok.procedure/2',
    })).toEqual([
      'missing methodology.total', 'unknownKey collection.lists', 'emptyList bands', 'wrongValue rating.ties', 'unknownKey metodology', 'wrongValue format',
    ]);
  });

  it('beyond its shape, in all its parts', () => {
    const total = { ...definition.total, formula: { kind: 'mean', of: [{ kind: 'reference', to: '3' }] } };
    expect(problems({
      methodology: { ...definition, total },
      collection: { ...collection, checklists: [{ ...collection.checklists[0], observation: 'stond' }] },
      bands: written.bands?.slice(1),
      rating: { ties: { by: ['3', '1', '1'] } },
    })).toEqual([
      'unknownScore methodology.total.formula.of.0.to', 'unusedScore methodology.criteria.0.indicators.0', 'unusedScore methodology.criteria.0.indicators.1',
      'unusedScore methodology.criteria.0', 'unusedScore methodology.criteria.1',
      'unknownObservation collection.checklists.0.observation', 'notCollected collection', 'notCollected collection',
      'bandHole bands.0', 'unknownScore rating.ties.by.0', 'duplicate rating.ties.by.2',
    ]);
  });

  it('with what is meant and what there is', () => {
    const told = (document: unknown) => issuesOf(document).map((found) => formatIssues([found], 'en'));
    expect(told({ ...written, rating: { ties: { by: ['3', '1', '1'] } } })).toEqual([
      'rating.ties.by.0: There is no score "3". Known: 1, 2.', 'rating.ties.by.2: "1" is given twice.',
    ]);
    expect(told({ extends: BASE, methodology: { id: BASE, criteria: [{ id: '1' }, { id: '1' }] } })).toEqual([
      `methodology.id: "${BASE}" is given twice.`, 'methodology.criteria.1.id: "1" is given twice.',
    ]);
  });

  it('also where the bands fit no range of the methodology', () => {
    const ten = small({ a: measure('0', '10') }, [criterion('1', number('a'))], { range: { least: '0', most: '10' } });
    expect(problems({ methodology: ten, bands: written.bands?.slice(0, 1) })).toEqual([]);
    expect(problems({ methodology: ten, bands: [{ ...written.bands?.[0], upTo: '9' }] })).toEqual(['bandHole bands']);
  });

  it('where it is no document at all', () => {
    expect([5, null, [], 'text', undefined].map(problems)).toEqual(Array(5).fill(['wrongType ']));
    expect(problems({})).toEqual(['missing methodology']);
  });
});

describe('A procedure that extends a built-in methodology', () => {
  it.each(methodologies.map((built) => [built.id, built] as const))('and changes nothing is %s under another id', (id, built) => {
    const { methodology, collection: own } = defineProcedure({ extends: id, methodology: { id: 'council' } });
    expect({ ...methodology, fingerprint: '' }).toStrictEqual({ ...built, id: 'council', fingerprint: '' });
    expect(methodology.fingerprint).not.toBe(built.fingerprint);
    expect(own).toStrictEqual(defineProcedure({ methodology: built }).collection);
  });

  it('is what extendMethodology makes of it', () => {
    const { methodology, rating } = defineProcedure(extending);
    expect(methodology).toStrictEqual(extendMethodology(base, extending.methodology as Changes));
    expect(rating).toEqual({ ties: 'competition' });
  });

  it('cannot extend what is not built in', () => {
    const [issue] = issuesOf({ extends: 'mintrud-344n-2018/social-servise', methodology: { id: 'council' } });
    expect(issue?.path).toEqual(['extends']);
    const printed = (language: 'ru' | 'en') => formatIssues(issue ? [issue] : [], language).split(/ (?:Known|Известны): /)[0];
    expect(printed('en')).toBe(
      'extends: There is no built-in methodology "mintrud-344n-2018/social-servise". Did you mean mintrud-344n-2018/social-service or mintrud-408n-2024/social-service?',
    );
    expect(printed('ru')).toBe(
      'extends: Готовой методики «mintrud-344n-2018/social-servise» нет. Возможно, имелось в виду «mintrud-344n-2018/social-service» или «mintrud-408n-2024/social-service».',
    );
    expect(problems({ extends: 'council-2014', methodology: { ids: 'x' }, bands: [] })).toEqual([
      'unknownMethodology extends', 'unknownKey methodology.ids', 'missing methodology.id', 'emptyList bands',
    ]);
    expect(problems({ extends: 5, methodology: { id: 'x' } })).toEqual(['wrongValue extends']);
  });

  it('goes by an id of its own, and changes each score in one place', () => {
    expect(problems({ extends: BASE, methodology: { id: BASE } })).toEqual(['duplicate methodology.id']);
    expect(problems({ extends: BASE, methodology: { id: 'x', criteria: [{ id: '1' }, { id: '2', indicators: [{ id: '2.1' }, { id: '2.1' }] }, { id: '1' }] } }))
      .toEqual(['duplicate methodology.criteria.2.id', 'duplicate methodology.criteria.1.indicators.1.id']);
  });
});

describe('A problem of an extended methodology', () => {
  const label = { ru: 'а', en: 'a' };
  const quiet = { kind: 'respondents', label, source: 'survey' };
  const whole = { label, citation: { acts: [], verification: 'unverified' } };

  it.each<[string, object, string[]]>([
    ['of its shape lies where it is written', { title: null, criteria: [{ id: '4', label: 'а' }] }, ['wrongType methodology.title', 'wrongType methodology.criteria.0.label']],
    ['lies where its score is changed, not where that stands in the base', { criteria: [{ id: '4' }, { id: '2', indicators: [{ id: '2.2', formula: { kind: 'share', of: 'quiet' } }] }] },
      ['unknownObservation methodology.criteria.1.indicators.0.formula.of', 'unusedObservation extends.observations.timeliness']],
    ['lies in a score that is new', { criteria: [{ id: '4' }, { id: '6', ...whole, formula: { kind: 'share', of: 'quiet' }, indicators: [] }] },
      ['unknownObservation methodology.criteria.1.formula.of', 'unusedScore methodology.criteria.1']],
    ['lies in a new score that is not whole', { criteria: [{ id: '6', label }] },
      ['missing methodology.criteria.0.formula', 'missing methodology.criteria.0.citation', 'missing methodology.criteria.0.indicators']],
    ['lies in a new indicator of a criterion of the base', { criteria: [{ id: '5', indicators: [{ id: '5.4', ...whole, formula: { kind: 'reference', to: '5.9' } }] }] },
      ['unknownScore methodology.criteria.0.indicators.0.formula.to', 'unusedScore methodology.criteria.0.indicators.0']],
    ['lies in a list that takes the place of another', { criteria: [] }, ['emptyList methodology.criteria']],
    ['lies in an observation that is new', { observations: { quiet } }, ['unusedObservation methodology.observations.quiet']],
    ['lies in the base where what it names was taken away', { observations: { timeliness: null } }, ['unknownObservation extends.criteria.1.indicators.1.formula.of']],
    ['lies in the base where a score is changed, but not there', { observations: { timeliness: null }, criteria: [{ id: '2', label, indicators: [{ id: '2.1', label }] }] },
      ['unknownObservation extends.criteria.1.indicators.1.formula.of']],
    ['lies in the range that became too narrow', { criteria: [{ id: '3', indicators: [{ id: '3.2', range: { least: '0', most: '99' } }] }] },
      ['rangeNotProven methodology.criteria.0.indicators.0.range']],
    ['lies in the range of all scores', { range: { least: '0', most: '99' } }, Array<string>(15).fill('rangeNotProven methodology.range')],
    ['lies in the base where an observation can be more than the range', { observations: { comfortConditions: { kind: 'measure', label, source: 'visit', least: '0', most: '101' } }, criteria: [{ id: '2', indicators: [{ id: '2.1', formula: { kind: 'number', of: 'comfortConditions' } }] }] },
      ['rangeNotProven methodology.criteria.0.indicators.0.formula']],
    ['lies in the first day where that comes after the last', { validFrom: '2030-01-01' }, ['wrongOrder methodology.validFrom']],
    ['lies in the day that was changed', { validTo: '2000-01-01' }, ['wrongOrder methodology.validTo']],
    ['lies in the base, where that has it, also behind a score that was removed', { observations: { timeliness: null }, criteria: [{ id: '1', removed: true }, { id: '2', indicators: [{ id: '2.1', removed: true }] }], total: { formula: mean(...['2', '3', '4', '5'].map(reference)) } },
      ['unknownObservation extends.criteria.1.indicators.1.formula.of', 'unknownScore extends.criteria.1.formula.of.0.of.to',
        ...['informationOnStand', 'informationOnSite', 'remoteChannels', 'standSatisfaction', 'siteSatisfaction', 'comfortConditions'].map((key) => `unusedObservation extends.observations.${key}`)]],
    ['lies where it is written, also behind a score that was removed', { criteria: [{ id: '1', removed: true }, { id: '3', indicators: [{ id: '3.1', removed: true }, { id: '3.2', formula: { kind: 'share', of: 'quiet' } }, { id: '3.9', label }] }] },
      ['missing methodology.criteria.1.indicators.2.formula', 'missing methodology.criteria.1.indicators.2.citation']],
    ['lies in a removal of what the base does not have', { criteria: [{ id: '7', removed: true }] },
      ['unknownKey methodology.criteria.0.removed', ...['label', 'formula', 'citation', 'indicators'].map((name) => `missing methodology.criteria.0.${name}`)]],
    ['lies in the acts that are cited', { citation: { acts: ['decree'] } }, ['unknownAct methodology.citation.acts.0']],
    ['lies in a formula that was replaced whole', { total: { formula: { kind: 'weighted', sum: '5.1', of: ['1', '2', '3', '4', '5'].map((to) => ({ weight: '1', of: { kind: 'reference', to } })) } } },
      ['weightsSum methodology.total.formula']],
  ])('%s', (_, changes, expected) => {
    expect(problems({ extends: BASE, methodology: { id: 'x', ...changes } })).toEqual(expected);
  });

  it('does not hide what is wrong beside the methodology, which is held against the observations as they would be', () => {
    const document = { extends: BASE, methodology: { id: 'x', observations: { timeliness: null, quiet }, range: { least: '0', most: '160' }, criteria: [{ id: '6', label }, { id: '5', removed: true }] } };
    const own = { ...collectionOf(base), checklists: [] };
    expect(problems({ ...document, collection: own, bands: written.bands, rating: { ties: { by: ['6', '5'] } } })).toEqual([
      'missing methodology.criteria.0.formula', 'missing methodology.criteria.0.citation', 'missing methodology.criteria.0.indicators',
      'unknownObservation collection.questionnaire.questions.4.observation',
      ...Array<string>(7).fill('notCollected collection'), 'bandHole bands', 'unknownScore rating.ties.by.1',
    ]);
  });
});

describe('No value whatever', () => {
  it('makes safeDefineProcedure throw, as a document or as a part of one', () => {
    const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true });
    const names = fc.constantFrom('methodology', 'collection', 'bands', 'rating', 'extends', '$schema', 'format');
    fc.assert(fc.property(anything, names, fc.boolean(), (value, name, extended) => {
      for (const document of [value, { ...(extended ? extending : written), [name]: value }]) {
        const outcome = safeDefineProcedure(document as ProcedureDocument);
        expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
      }
    }), { numRuns: 300 });
  });

  it('not even one that changes or throws while it is read', () => {
    let reads = 0;
    const changing = { methodology: { id: 'x' }, get extends() { reads += 1; return reads > 1 ? 'other' : BASE; } };
    const throwing = { methodology: { id: 'x' }, get extends(): string { throw new Error('no'); } };
    expect(issuesOf(changing).map(({ code }) => code)).toEqual(['unknownMethodology']);
    expect(issuesOf(throwing).map(({ code }) => code)).toEqual(['unreadable']);
  });
});
