import { aggregate, assess, averages, extendMethodology, formatIssues, safeRank, type Assessment, type Choice } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { rank, type RankOptions } from '../../src/rating/index.js';
import { assessed, fiveCriteria, refusals, stored } from './assessments.js';

const refused = (assessments: unknown, options?: unknown) =>
  refusals(() => rank(assessments as readonly Assessment[], options as RankOptions | undefined));
const first = assessed('a', '90');

describe('A rating refuses', () => {
  it('an organisation that is missing, or null as some files have it', () => {
    const nameless = assess(fiveCriteria, { first: 1, second: 1, third: 1, fourth: 1, fifth: 1 });
    const expected = { code: 'organisationMissing', path: ['assessments', 1, 'organisation'], message: 'The assessment names no organisation.' };
    expect(refused([first, nameless])).toEqual([expected]);
    expect(refused([first, stored(first, { organisation: null })])).toEqual([expected]);
  });

  it('an organisation that is there twice', () => {
    expect(refused([first, assessed('b', '80'), assessed('a', '70')])).toEqual([
      { code: 'organisationDoubled', path: ['assessments', 2, 'organisation', 'id'], message: 'The organisation "a" is there twice.' },
    ]);
  });

  it('a branch of itself, and a branch beside the organisation that was made of it', () => {
    const of = (id: string, parent: string, choices: readonly Choice[] = []) => assessed(id, '90', { organisation: { id, parent }, choices });
    expect(refused([first, of('b', 'c'), of('c', 'b')])).toEqual([
      { code: 'branchCircle', path: ['assessments', 1, 'organisation', 'parent'], message: 'An organisation cannot be a branch of itself: b → c → b.' },
    ]);
    const combining: Choice = { question: 'combining', chosen: 'plain-mean', byDefault: true };
    const branch = of('b', 'h', [combining]);
    const beside = [branch, of('h', 'ministry', [combining])];
    const expected = { code: 'branchBesideWhole', path: ['assessments', 0, 'organisation', 'parent'], message: '"b" is a part of "h" already: side by side they would count twice.' };
    expect([refused(beside), refusals(() => averages(beside)), refusals(() => aggregate(beside, { by: [] }))]).toEqual([[expected], [expected], [expected]]);
    const outcome = safeRank(beside);
    expect(outcome.success ? '' : formatIssues(outcome.error.issues, 'ru')).toBe('assessments.0.organisation.parent: «b» уже входит в «h»: рядом они посчитались бы дважды.');
    // Rated each by itself, head office and branch stand side by side; a branch of somebody else does.
    expect(refused([of('b', 'h'), assessed('h', '80')])).toEqual([]);
    expect(refused([branch, of('x', 'y', [combining])])).toEqual([]);
  });

  it('assessments under different methodologies', () => {
    const other = extendMethodology(fiveCriteria, { id: 'synthetic/other' });
    const under = stored(assessed('b', '80'), { methodology: other });
    expect(refused([first, under, assessed('c', '70')])).toEqual([{
      code: 'methodologiesDiffer', path: ['assessments', 1, 'methodology', 'fingerprint'],
      message: `"b" was computed under the methodology ${other.fingerprint}, not under ${fiveCriteria.fingerprint}.`,
    }]);
  });

  it('different answers to the same question, and names both organisations', () => {
    const answer = (id: string, chosen: string) => assessed(id, '90', { choices: [{ question: 'denominator', observation: 'first', chosen, byDefault: true }] });
    expect(refused([answer('a', 'all-respondents'), answer('b', 'those-who-used'), answer('c', 'all-respondents')])).toEqual([{
      code: 'choicesDiffer', path: ['assessments', 1, 'choices', 0, 'chosen'],
      message: 'The question "denominator / first" is answered differently for a and b.',
    }]);
    const rounded = assessed('b', '80', { rounding: { digits: 1, mode: 'half-up', at: 'end' } });
    expect(refused([first, rounded])).toEqual([
      { code: 'choicesDiffer', path: ['assessments', 1, 'choices', 0, 'chosen'], message: 'The question "rounding" is answered differently for a and b.' },
    ]);
  });

  it('answers of several parts that differ in one of them', () => {
    const half = { digits: 2, mode: 'half-up', at: 'end' } as const;
    const codes = [{ ...half, mode: 'half-even' } as const, { ...half, at: 'every-level' } as const, half].map((rounding) =>
      refused([first, assessed('b', '80', { rounding })]).map(({ code }) => code));
    expect(codes).toEqual([['choicesDiffer'], ['choicesDiffer'], []]);
    const by = (id: string, criterion: string) => assessed(id, '90', { choices: [{ question: 'earlier-ties', chosen: { by: [criterion] }, byDefault: false }] });
    expect(refused([by('a', '1'), by('b', '2')]).map(({ code }) => code)).toEqual(['choicesDiffer']);
    expect(refused([by('a', '1'), by('b', '1')])).toEqual([]);
  });

  it('a question answered twice, or one that the rating answers itself', () => {
    const twice = stored(first, { choices: [...first.choices, ...first.choices] });
    const ties = assessed('b', '90', { choices: [{ question: 'ties', chosen: 'dense', byDefault: true }] });
    const rankOn = assessed('c', '90', { choices: [{ question: 'rank-on', chosen: 'exact', byDefault: true }] });
    expect(refused([twice, ties, rankOn])).toEqual([
      { code: 'doubledChoice', path: ['assessments', 0, 'choices', 1], message: 'The question "rounding" is answered twice.' },
      { code: 'doubledChoice', path: ['assessments', 1, 'choices', 0], message: 'The question "ties" is answered twice.' },
      { code: 'doubledChoice', path: ['assessments', 2, 'choices', 0], message: 'The question "rank-on" is answered twice.' },
    ]);
  });

  it.each([
    ['type', 'type', '"a" has no type to be grouped by.'],
    ['municipality', 'municipality', '"a" has no municipality to be grouped by.'],
    ['form', 'forms', '"a" has no form to be grouped by.'],
  ] as const)('an organisation without a %s in a rating grouped by it', (groupBy, field, message) => {
    const whole = assessed({ id: 'b', type: 'дом-интернат', municipality: 'Ямкино', forms: ['стационар'] }, '80');
    const path = ['assessments', 1, 'organisation', field];
    expect(refused([whole, first], { groupBy })).toEqual([{ code: 'groupMissing', path, message }]);
    expect(refused([whole, assessed({ id: 'a', forms: [] }, '80')], { groupBy })).toEqual([{ code: 'groupMissing', path, message }]);
  });

  it('a criterion that breaks ties and is not there, or is named twice', () => {
    expect(refused([first], { ties: { by: ['5', '7', '5'] } })).toEqual([
      { code: 'unknownScore', path: ['options', 'ties', 'by', 1], message: 'There is no score "7". Known: 1, 2, 3, 4, 5.' },
      { code: 'duplicate', path: ['options', 'ties', 'by', 2], message: '"5" is given twice.' },
    ]);
  });

  it('a criterion left out where it would have to break a tie, once for an organisation, and only there', () => {
    const forms = ['на дому', 'стационар'];
    const without = assessed({ id: 'b', forms }, ['90', '90', '90', '90', null]);
    const alone = assessed({ id: 'c', forms }, ['80', '80', '80', '80', null]);
    const tied = assessed({ id: 'a', forms }, '90');
    expect(refused([alone, without, tied], { ties: { by: ['5'] }, groupBy: 'form' })).toEqual([
      { code: 'tieBreakerLeftOut', path: ['assessments', 1, 'criteria', 4], message: 'Criterion 5 is left out for "b" and cannot break a tie.' },
    ]);
    expect(refused([alone, without], { ties: { by: ['5'] } })).toEqual([]);
    expect(refused([tied, without], { ties: { by: ['1', '2'] } })).toEqual([]);
    const higher = assessed({ id: 'd', forms }, ['91', '90', '90', '89', '90']);
    expect(refused([higher, without], { ties: { by: ['1', '5'] } })).toEqual([]);
  });

  it('an empty list, and what is no list', () => {
    expect(refused([])).toEqual([{ code: 'emptyList', path: ['assessments'], message: 'The list needs at least 1.' }]);
    expect(refused({ 0: first })).toEqual([{ code: 'wrongType', path: ['assessments'], message: 'Expected a list, found {…}.' }]);
    expect(refused(Array.from({ length: 0 }).concat([undefined]))).toEqual([
      { code: 'wrongType', path: ['assessments', 0], message: 'Expected an object, found undefined.' },
    ]);
    expect(refused(new Array(1_000_001)).map(({ code, path }) => [code, path.join('.')])).toEqual([['tooLarge', 'assessments']]);
  });

  it('what is no assessment, by every field a rating reads; first what the fields say, then what they cannot', () => {
    const [one] = first.criteria;
    const changed = [
      { format: 'nok.rating/1' }, { methodology: {} }, { organisation: { id: ' ' } }, { choices: {} }, { score: 90 }, { exact: '1/0' },
      { criteria: [{ ...one, score: null }] }, { criteria: [{ ...one, status: 'left-out' }] }, { criteria: [one, one] },
      { criteria: [{ ...one, exact: '-0' }] }, { criteria: 'none' }, { organisation: ['a'] },
    ];
    expect(refused(changed.map((change, position) => stored(assessed(String(position), '90'), change)))).toEqual([
      { code: 'wrongValue', path: ['assessments', 0, 'format'], message: 'Expected one of nok.assessment/1, found "nok.rating/1".' },
      { code: 'missing', path: ['assessments', 1, 'methodology', 'fingerprint'], message: '"fingerprint" is missing.' },
      { code: 'wrongType', path: ['assessments', 2, 'organisation', 'id'], message: 'Expected text that is not empty, found " ".' },
      { code: 'wrongType', path: ['assessments', 3, 'choices'], message: 'Expected a list, found {…}.' },
      { code: 'wrongType', path: ['assessments', 4, 'score'], message: 'Expected decimal text such as "0.3", found 90.' },
      { code: 'missing', path: ['assessments', 6, 'criteria', 0, 'score'], message: '"score" is missing.' },
      { code: 'unknownKey', path: ['assessments', 7, 'criteria', 0, 'score'], message: '"score" is not known here. Known: status, id.' },
      { code: 'unknownKey', path: ['assessments', 7, 'criteria', 0, 'exact'], message: '"exact" is not known here. Known: status, id.' },
      { code: 'wrongType', path: ['assessments', 10, 'criteria'], message: 'Expected a list, found "none".' },
      { code: 'wrongType', path: ['assessments', 11, 'organisation'], message: 'Expected an object, found […].' },
      { code: 'wrongType', path: ['assessments', 5, 'exact'], message: 'Expected an exact number such as "4871/50", found "1/0".' },
      { code: 'duplicate', path: ['assessments', 8, 'criteria', 1, 'id'], message: '"1" is given twice.' },
      { code: 'wrongType', path: ['assessments', 9, 'criteria', 0, 'exact'], message: 'Expected an exact number such as "4871/50", found "-0".' },
    ]);
  });

  it('options it does not know', () => {
    expect(refused([first], { ties: 'dens', on: 'score', groupBy: 'parent', order: 1 })).toEqual([
      { code: 'wrongValue', path: ['options', 'ties'], message: 'Expected one of dense, competition, found "dens".' },
      { code: 'wrongValue', path: ['options', 'on'], message: 'Expected one of printed, exact, found "score".' },
      { code: 'wrongValue', path: ['options', 'groupBy'], message: 'Expected one of type, municipality, form, found "parent".' },
      { code: 'unknownKey', path: ['options', 'order'], message: '"order" is not known here. Known: ties, on, groupBy, acrossMethodologies.' },
    ]);
    expect(refused([first], { ties: { by: [] } })).toEqual([{ code: 'emptyList', path: ['options', 'ties', 'by'], message: 'The list needs at least 1.' }]);
    expect(refused([first], null)).toEqual([{ code: 'wrongType', path: ['options'], message: 'Expected an object, found null.' }]);
  });

  it('all problems at once: of the options, of what is no assessment, and among the assessments', () => {
    expect(refused([first, 5, stored(first), assessed('b', '80')], { on: 'score' }).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['wrongValue', 'options.on'], ['wrongType', 'assessments.1'], ['organisationDoubled', 'assessments.2.organisation.id'],
    ]);
    const grouped = [first, 5, assessed('a', '80', { rounding: { digits: 1, mode: 'half-up', at: 'end' } })];
    expect(refused(grouped, { groupBy: 'type', ties: { by: ['6'] } }).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['wrongType', 'assessments.1'], ['organisationDoubled', 'assessments.2.organisation.id'], ['choicesDiffer', 'assessments.2.choices.0.chosen'],
      ['groupMissing', 'assessments.0.organisation.type'], ['groupMissing', 'assessments.2.organisation.type'], ['unknownScore', 'options.ties.by.0'],
    ]);
  });
});
