import fc from 'fast-check';
import { aggregate, extendMethodology, formatIssues, safeAggregate, type AggregateOptions, type Assessment } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { assessed, fiveCriteria, refusals, stored, type Named } from './assessments.js';

const home = (named: Named, options: Parameters<typeof assessed>[2] = {}) =>
  assessed(typeof named === 'string' ? { id: named, municipality: 'Северный' } : named, '90', options);
const refused = (assessments: unknown, options?: unknown) =>
  refusals(() => aggregate(assessments as readonly Assessment[], options as AggregateOptions | undefined));
const places = (assessments: unknown, options?: unknown): string[] => refused(assessments, options).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('An aggregate refuses', () => {
  it('an empty list, what is no assessment, and an organisation that is missing', () => {
    expect(places([])).toEqual(['emptyList assessments']);
    expect(places([home('a'), 5, stored(home('b'), { score: 90 }), stored(home('c'), { organisation: null })])).toEqual([
      'wrongType assessments.1', 'wrongType assessments.2.score', 'organisationMissing assessments.3.organisation',
    ]);
  });

  it('an organisation given twice, and one in two municipalities', () => {
    expect(refused([home('a'), home('a'), home({ id: 'a', municipality: 'Южный' })])).toEqual([
      { code: 'organisationDoubled', path: ['assessments', 1, 'organisation', 'id'], message: 'The organisation "a" is there twice.' },
      { code: 'groupDoubled', path: ['assessments', 2, 'organisation', 'municipality'], message: '"a" belongs to Северный and Южный at once.' },
    ]);
    expect(places([home('a'), home({ id: 'a' })], { by: [] })).toEqual(['organisationDoubled assessments.1.organisation.id']);
    expect(places([home({ id: 'a' }), home('a')], { by: [] })).toEqual(['organisationDoubled assessments.1.organisation.id']);
  });

  it('an organisation without a group, at the narrowest level that has none', () => {
    expect(refused([home('a'), home({ id: 'b' })])).toEqual([
      { code: 'groupMissing', path: ['assessments', 1, 'organisation', 'municipality'], message: '"b" has no municipality to be grouped by.' },
    ]);
    expect(places([home('a')], { by: ['sector', 'type'] })).toEqual(['groupMissing assessments.0.organisation.type']);
    expect(places([home('a')], { by: ['sector'] })).toEqual(['groupMissing assessments.0.methodology.sector']);
    const region = { level: 'region', of: { Область: ['Южный'] } };
    expect(refused([home('a'), home({ id: 'b' })], { by: [region, 'municipality'] })).toEqual([
      { code: 'groupMissing', path: ['options', 'by', 0, 'of'], message: '"a" has no region to be grouped by.' },
      { code: 'groupMissing', path: ['assessments', 1, 'organisation', 'municipality'], message: '"b" has no municipality to be grouped by.' },
    ]);
  });

  it('a municipality in two regions, and a level named twice', () => {
    const region = { level: 'region', of: { Область: ['Южный', 'Северный', 'Южный'], Край: ['Северный'] } };
    expect(refused([home('a')], { by: [region, 'municipality'] })).toEqual([
      { code: 'groupDoubled', path: ['options', 'by', 0, 'of', 'Край', 0], message: '"Северный" belongs to Область and Край at once.' },
    ]);
    expect(refused([home('a')], { by: ['municipality', 'municipality'] })).toEqual([
      { code: 'duplicate', path: ['options', 'by', 1], message: '"municipality" is given twice.' },
    ]);
  });

  it('a branch of itself, at once or through others', () => {
    const branch = (id: string, parent: string) => home({ id, parent, municipality: 'Северный' });
    const told = [branch('a', 'b'), branch('b', 'c'), branch('c', 'b'), branch('d', 'd'), branch('e', 'a'), branch('f', 'not here')];
    expect(refused(told)).toEqual([
      { code: 'branchCircle', path: ['assessments', 1, 'organisation', 'parent'], message: 'An organisation cannot be a branch of itself: b → c → b.' },
      { code: 'branchCircle', path: ['assessments', 3, 'organisation', 'parent'], message: 'An organisation cannot be a branch of itself: d → d.' },
    ]);
  });

  it('a chain of branches of any length without going round it again and again', () => {
    const first = home('x');
    const chain = Array.from({ length: 20_000 }, (_, position) => ({ ...first, organisation: { id: String(position), municipality: 'а', parent: String((position + 1) % 20_000) } }));
    expect(places(chain)).toEqual(['branchCircle assessments.0.organisation.parent']);
  });

  it('other methodologies and other answers within a sector, and other rounding anywhere', () => {
    const [culture, other, education] = (['culture', 'culture', 'education'] as const).map((sector, position) => extendMethodology(fiveCriteria, { id: String(position), sector }));
    const under = (id: string, methodology: typeof culture, changes: object = {}) => stored(home(id), { methodology, ...changes });
    const answer = (chosen: string) => ({ choices: [{ question: 'denominator', chosen, byDefault: true }, ...home('a').choices] });
    const rounded = { choices: [{ question: 'rounding', chosen: { digits: 0, mode: 'half-up', at: 'end' }, byDefault: false }] };
    expect(places([under('a', culture, answer('all')), under('b', other), under('c', culture, answer('some')), under('d', education, answer('some'))])).toEqual([
      'methodologiesDiffer assessments.1.methodology.fingerprint', 'choicesDiffer assessments.2.choices.0.chosen',
    ]);
    expect(places([under('a', culture), under('b', education, rounded), under('c', education)])).toEqual(['choicesDiffer assessments.1.choices.0.chosen']);
    expect(places([under('a', culture, { choices: [] })])).toEqual(['missing assessments.0.choices']);
    expect(places([home('a', { choices: [{ question: 'weighting', chosen: 'plain-mean', byDefault: true }] })])).toEqual(['doubledChoice assessments.0.choices.0']);
  });

  it('a sample that is missing where it weighs', () => {
    expect(places([home('a', { sample: { asked: 1, recipients: 1 } }), home('b'), home('c', { sample: { asked: 0, recipients: 0 } })], { weighting: 'by-recipients' })).toEqual([
      'missing assessments.1.sample', 'outsideBounds assessments.2.sample.recipients',
    ]);
  });

  it('options it does not know', () => {
    expect(places([home('a')], { by: ['district'], on: 'all', weighting: 'plain', sectors: 'none', order: 1 })).toEqual([
      'wrongValue options.by.0', 'wrongValue options.on', 'wrongValue options.weighting', 'wrongValue options.sectors', 'unknownKey options.order',
    ]);
    expect(places([home('a')], { by: [{ level: 'region', of: { Область: 'Южный' } }] })).toEqual(['wrongType options.by.0.of.Область']);
  });

  it('all problems at once, in both languages', () => {
    const told = safeAggregate([home('a'), home({ id: 'a', municipality: 'Южный' }), home({ id: 'b', parent: 'b' })]);
    expect(told.success ? '' : formatIssues(told.error.issues, 'ru')).toBe([
      'assessments.1.organisation.municipality: «a» отнесено сразу к нескольким: «Северный», «Южный».',
      'assessments.2.organisation.parent: Организация не может быть филиалом самой себя: b → b.',
      'assessments.2.organisation.municipality: У организации «b» нет муниципального образования: неизвестно, в какую группу её отнести.',
    ].join('\n'));
  });

  it('hostile values by a list of problems', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), fc.anything(), (value, options) => {
      const outcomes = [
        safeAggregate(value as readonly Assessment[], options as AggregateOptions), safeAggregate([home('a'), value as Assessment]), safeAggregate([home('a')], options as AggregateOptions),
      ];
      expect(outcomes.filter((outcome) => !outcome.success && outcome.error.issues.length === 0)).toEqual([]);
    }), { numRuns: 500 });
    const odd = ['__proto__', 'constructor', 'toString'];
    const of = Object.fromEntries(odd.map((name) => [name, [name]]));
    const { of: nodes } = aggregate(odd.map((id) => home({ id, municipality: id })), { by: [{ level: 'toString', of }, 'municipality'] });
    expect(nodes.map((node) => node.kind === 'group' && node.name)).toEqual([...odd].sort());
  });
});
