import fc from 'fast-check';
import {
  aggregate, assess, averages, combine, defineMethodology, extendMethodology, safeAggregate, NokError,
  type Aggregate, type AggregateGroup, type AggregateNode, type AggregateOptions, type Assessment, type Methodology, type Sector,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { decimalText, exact, fractionText, fromFractionText, over, plus, times, type Exact } from '../oracle/fraction.js';
import published from '../cases/published.json' with { type: 'json' };
import { assessed, fiveCriteria, stored, type Points } from './assessments.js';

const home = (id: string, points: Points | readonly Points[], municipality = 'Северный', more: Parameters<typeof assessed>[2] = {}) =>
  assessed({ id, municipality }, points, more);

/** A tree in lines, each node with its figures. */
const lines = (nodes: readonly AggregateNode[], indent = ''): string[] => nodes.flatMap((node) =>
  node.kind === 'group' ? [`${indent}${node.level} ${node.name}: ${node.score} (${node.organisations})`, ...lines(node.of, `${indent}  `)] : [`${indent}${node.organisation}: ${node.score}`]);

/** The groups of an aggregate, wider ones first. */
const groupsIn = (nodes: readonly AggregateNode[]): AggregateGroup[] => nodes.flatMap((node) => (node.kind === 'group' ? [node, ...groupsIn(node.of)] : []));

const rounding = { question: 'rounding', chosen: { digits: 2, mode: 'half-up', at: 'end' }, byDefault: true } as const;
const third = { sum: '200', of: 3 };

describe('An aggregate', () => {
  it('gives the mean that Tyva published for education in Erzin district in 2022', () => {
    for (const { totals, mean } of published.groupMean) {
      const region = aggregate(totals.map((total, position) => home(String(position), total, 'Эрзинский район')));
      expect([region.score, lines(region.of)[0], region.verification]).toEqual([mean, `municipality Эрзинский район: ${mean} (7)`, 'confirmed']);
      expect(aggregate(totals.map((total, position) => home(String(position), total)), { on: 'exact' }).score).toBe(mean);
    }
  });

  it('goes down to every organisation and says how its means were made', () => {
    const region = aggregate([home('c', '0', 'Южный'), home('b', third), home('a', third)], { on: 'exact' });
    const criteria = (score: string, value: string, organisations: number) => ['1', '2', '3', '4', '5'].map((id) => ({ id, score, exact: value, organisations }));
    const own = (score: string, value: string) => ['1', '2', '3', '4', '5'].map((id) => ({ id, score, exact: value }));
    const organisation = (id: string, score: string, value: string) => ({ kind: 'organisation', organisation: id, weight: '1', score, exact: value, criteria: own(score, value) });
    expect(region).toStrictEqual({
      format: 'nok.aggregate/1',
      choices: [{ question: 'average-of', chosen: 'exact', byDefault: false }, { question: 'weighting', chosen: 'plain-mean', byDefault: true }, rounding],
      verification: 'confirmed',
      sectors: [{ sector: null, methodology: fiveCriteria.fingerprint, organisations: 3, choices: [rounding] }],
      organisations: 3, score: '44.44', exact: '400/9', criteria: criteria('44.44', '400/9', 3),
      of: [
        {
          kind: 'group', level: 'municipality', name: 'Северный', organisations: 2, score: '66.67', exact: '200/3', criteria: criteria('66.67', '200/3', 2),
          of: [organisation('a', '66.67', '200/3'), organisation('b', '66.67', '200/3')],
        },
        {
          kind: 'group', level: 'municipality', name: 'Южный', organisations: 1, score: '0.00', exact: '0', criteria: criteria('0.00', '0', 1),
          of: [organisation('c', '0.00', '0')],
        },
      ],
    });
    expect(Object.isFrozen(region.of[0])).toBe(true);
  });

  it('is of the printed figures, as `averages` are, or of exact ones where that is chosen', () => {
    const three = [home('a', third), home('b', third), home('c', '0')];
    // 66.67 · 2 / 3 = 44.44666…; 66.666… · 2 / 3 = 44.444…
    expect([aggregate(three, { on: 'exact' }).exact, aggregate(three).exact, averages(three).exact]).toEqual(['400/9', '6667/150', '6667/150']);
    expect([aggregate(three).score, averages(three).score]).toEqual(['44.45', '44.45']);
    expect(aggregate(three).choices[0]).toEqual({ question: 'average-of', chosen: 'printed', byDefault: true });
  });

  it('has as many levels as the caller names, the widest first, and a large district counts for more', () => {
    const levels: AggregateOptions = {
      by: [
        { level: 'country', of: { Россия: ['Область', 'Край'] } },
        { level: 'region', of: { Область: ['Северный', 'Южный'], Край: ['Дальний', 'Без организаций'] } },
        'municipality', 'type',
      ],
    };
    const typed = (id: string, points: string, municipality: string, type: string) => assessed({ id, municipality, type }, points);
    const all = [typed('1', '90', 'Северный', 'дом'), typed('2', '80', 'Южный', 'дом'), typed('3', '70', 'Южный', 'центр'), typed('4', '60', 'Южный', 'центр'), typed('5', '50', 'Дальний', 'дом')];
    const { score, of } = aggregate(all, levels);
    // 300 / 4 = 75, not (90 + 70) / 2; 350 / 5 = 70
    expect([score, ...lines(of)]).toEqual([
      '70.00',
      'country Россия: 70.00 (5)',
      '  region Край: 50.00 (1)', '    municipality Дальний: 50.00 (1)', '      type дом: 50.00 (1)', '        5: 50.00',
      '  region Область: 75.00 (4)', '    municipality Северный: 90.00 (1)', '      type дом: 90.00 (1)', '        1: 90.00',
      '    municipality Южный: 70.00 (3)', '      type дом: 80.00 (1)', '        2: 80.00', '      type центр: 65.00 (2)', '        3: 70.00', '        4: 60.00',
    ]);
  });

  it('takes organisations by their ids where the narrowest level is the caller’s, and may have no levels', () => {
    const two = [home('a', '90'), home('b', '80')];
    expect(lines(aggregate(two, { by: [{ level: 'округ', of: { Левый: ['b'], Правый: ['a'] } }] }).of)).toEqual([
      'округ Левый: 80.00 (1)', '  b: 80.00', 'округ Правый: 90.00 (1)', '  a: 90.00',
    ]);
    expect(lines(aggregate(two, { by: [] }).of)).toEqual(['a: 90.00', 'b: 80.00']);
  });

  it('weighs organisations by their recipients or respondents where that is chosen', () => {
    const sized = [home('a', '90', 'Северный', { sample: { asked: 30, recipients: 100 } }), home('b', '50', 'Северный', { sample: { asked: 10, recipients: 300 } })];
    const by = (weighting: 'by-recipients' | 'by-respondents') => aggregate(sized, { weighting, by: [] });
    expect([by('by-recipients').score, by('by-respondents').score]).toEqual(['60.00', '80.00']);
    expect(by('by-recipients').of.map((node) => node.kind === 'organisation' && node.weight)).toEqual(['100', '300']);
    expect(by('by-recipients').verification).toBe('unverified');
    expect(by('by-recipients').choices[1]).toEqual({ question: 'weighting', chosen: 'by-recipients', byDefault: false });
  });

  it('averages a criterion over the organisations that have it', () => {
    const { criteria } = aggregate([home('a', ['90', '80', null, null, '60']), home('b', ['100', '70', '50', null, '60'])]);
    expect(criteria).toEqual([
      { id: '1', score: '95.00', exact: '95', organisations: 2 }, { id: '2', score: '75.00', exact: '75', organisations: 2 },
      { id: '3', score: '50.00', exact: '50', organisations: 1 }, { id: '4', score: null, exact: null, organisations: 0 },
      { id: '5', score: '60.00', exact: '60', organisations: 2 },
    ]);
    const [node] = aggregate([home('a', ['90', '80', null, '0', '60'])], { by: [] }).of;
    expect(node?.criteria[2]).toEqual({ id: '3', score: null, exact: null });
  });

  it('takes organisations that were combined from their parts', () => {
    const one = (id: string, municipality: string, ...parts: readonly Assessment[]) => combine(parts, { organisation: { id, municipality } }).assessment;
    const all = [one('x', 'Северный', home('a', '90'), home('b', '50')), one('y', 'Южный', home('c', '100'))];
    expect(lines(aggregate(all).of)).toEqual(['municipality Северный: 70.00 (1)', '  x: 70.00', 'municipality Южный: 100.00 (1)', '  y: 100.00']);
  });
});

/** The five criteria under a sector of their own. */
const inSector = (sector: Sector, id: string, points: string, more: Parameters<typeof assess>[2] = {}): Assessment => {
  const methodology = extendMethodology(fiveCriteria, { id: sector, sector });
  return assess(methodology, { first: points, second: points, third: points, fourth: points, fifth: points }, { organisation: { id, municipality: 'Северный' }, ...more });
};

describe('Several sectors', () => {
  const all = [inSector('culture', '1', '90'), inSector('culture', '2', '80'), inSector('culture', '3', '70'), inSector('education', '4', '50'), home('5', '20')];

  it('are averaged each on its own first, which nobody has held against a text', () => {
    // culture 80, education 50, none named 20: 150 / 3
    const { score, verification, choices, sectors } = aggregate(all);
    expect([score, verification]).toEqual(['50.00', 'unverified']);
    expect(choices[2]).toEqual({ question: 'sectors', chosen: 'mean-of-sectors', byDefault: true });
    expect(sectors.map(({ sector, organisations }) => `${String(sector)} ${organisations}`)).toEqual(['culture 3', 'education 1', 'null 1']);
    const [first] = all;
    expect(sectors[0]?.methodology).toBe(first?.methodology.fingerprint);
  });

  it('make one mean of all organisations where that is chosen', () => {
    // (90 + 80 + 70 + 50 + 20) / 5
    const region = aggregate(all, { sectors: 'all-organisations' });
    expect([region.score, region.criteria[0]?.score, region.verification]).toEqual(['62.00', '62.00', 'unverified']);
    expect(region.choices[2]).toEqual({ question: 'sectors', chosen: 'all-organisations', byDefault: false });
  });

  it('may be a level', () => {
    expect(lines(aggregate(all.slice(0, 4), { by: ['municipality', 'sector'] }).of)).toEqual([
      'municipality Северный: 65.00 (4)', '  sector culture: 80.00 (3)', '    1: 90.00', '    2: 80.00', '    3: 70.00', '  sector education: 50.00 (1)', '    4: 50.00',
    ]);
  });

  it('stand in the order of their names, whatever their organisations are called', () => {
    const { sectors } = aggregate([inSector('education', '1', '90'), inSector('culture', '2', '80')]);
    expect(sectors.map(({ sector }) => sector)).toEqual(['culture', 'education']);
  });

  it('may answer one question each in its way', () => {
    const waiting = (chosen: string) => ({ choices: [{ question: '2.2', chosen, byDefault: true }] });
    const { sectors } = aggregate([inSector('culture', '1', '90', waiting('none')), inSector('education', '2', '80', waiting('timeliness'))]);
    expect(sectors.map(({ choices }) => choices[0]?.chosen)).toEqual(['none', 'timeliness']);
  });
});

const municipalities = fc.constantFrom('а', 'б', 'в', '__proto__');
const figures = fc.constantFrom<Points>('0', '33.33', '100', '99.99', third, { sum: '100', of: 7 });
const region = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 60 }).map(String), municipality: municipalities, points: figures, recipients: fc.integer({ min: 1, max: 900 }) }),
  { minLength: 1, maxLength: 15, selector: ({ id }) => id },
);
type Region = (typeof region extends fc.Arbitrary<infer Value> ? Value : never);
const assess_ = (all: Region) => all.map(({ id, municipality, points, recipients }) => home(id, points, municipality, { sample: { asked: 1, recipients } }));

describe('Any aggregate', () => {
  it('has in each of its groups the mean that the oracle finds', () => {
    fc.assert(fc.property(region, fc.constantFrom('plain-mean', 'by-recipients'), (all, weighting) => {
      const given = assess_(all);
      const mean = (inside: Region): Exact => {
        const weighed = inside.map(({ id, recipients }) => {
          const value = fromFractionText(given.find(({ organisation }) => organisation?.id === id)?.exact ?? '');
          return { value, weight: exact(weighting === 'plain-mean' ? 1n : BigInt(recipients)) };
        });
        return over(weighed.map(({ value, weight }) => times(value, weight)).reduce(plus), weighed.map(({ weight }) => weight).reduce(plus));
      };
      const made = aggregate(given, { weighting, on: 'exact' });
      const figuresOf = (inside: Region) => [decimalText(mean(inside), 2, 'half-up'), fractionText(mean(inside))];
      expect([made.score, made.exact]).toEqual(figuresOf(all));
      const names = [...new Set(all.map(({ municipality }) => municipality))].sort();
      const groups = groupsIn(made.of);
      expect(groups.map(({ name }) => name)).toEqual(names);
      for (const { name, score, exact: value, criteria } of groups) {
        const right = figuresOf(all.filter(({ municipality }) => municipality === name));
        expect([[score, value], ...criteria.map((one) => [one.score, one.exact])]).toEqual(Array.from({ length: 6 }, () => right));
      }
    }));
  });

  it('is the mean of its groups by their sizes', () => {
    fc.assert(fc.property(region, (all) => {
      const { of, exact: value, organisations } = aggregate(assess_(all));
      const sum = groupsIn(of).map((group) => times(fromFractionText(group.exact), exact(BigInt(group.organisations)))).reduce(plus);
      expect(fractionText(over(sum, exact(BigInt(organisations))))).toBe(value);
    }));
  });

  it('does not depend on the order of the assessments, nor on a round trip through JSON', () => {
    fc.assert(fc.property(region.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      const back = assess_(shuffled).map((one) => stored(one));
      const made = aggregate(back, { weighting: 'by-respondents', by: ['municipality'] });
      expect(made).toStrictEqual(aggregate(assess_(all), { weighting: 'by-respondents', by: ['municipality'] }));
      expect(JSON.parse(JSON.stringify(made)) as Aggregate).toEqual(made);
    }));
  });

  it('equals the averages of the same organisations', () => {
    fc.assert(fc.property(region, fc.constantFrom('printed', 'exact'), (all, on) => {
      const { score, exact: value, criteria, organisations } = aggregate(assess_(all), { on });
      const plain = averages(assess_(all), { on });
      expect({ score, exact: value, criteria, organisations }).toEqual({ score: plain.score, exact: plain.exact, criteria: plain.criteria, organisations: plain.organisations });
    }));
  });

  it('of a thousand organisations with different denominators is soon there, in lowest terms', () => {
    const one: Methodology = defineMethodology({
      ...fiveCriteria, fingerprint: undefined as never, observations: { asked: { kind: 'respondents', label: fiveCriteria.title, source: 'survey' } },
      criteria: [{ id: '1', label: fiveCriteria.title, citation: fiveCriteria.citation, formula: { kind: 'share', of: 'asked' }, indicators: [] }],
      total: { ...fiveCriteria.total, formula: { kind: 'reference', to: '1' } },
    });
    const many = Array.from({ length: 1000 }, (_, position) => assess(one, { asked: { count: position % 7, of: 7 + position } }, { organisation: { id: String(position), municipality: 'а' } }));
    const right = many.map(({ exact: value }) => fromFractionText(value)).reduce((a, b) => fromFractionText(fractionText(plus(a, b))));
    expect(aggregate(many, { on: 'exact' }).exact).toBe(fractionText(over(right, exact(1000n))));
  });

  it('has a twin that returns the problems instead of throwing them', () => {
    const good = safeAggregate([home('a', '90')]);
    const bad = safeAggregate([]);
    expect(good.success && good.data.organisations).toBe(1);
    expect(!bad.success && bad.error).toBeInstanceOf(NokError);
  });
});
