import fc from 'fast-check';
import {
  assess, blankTitles, defineMethodology, findShortcomings, formatIssues, observe, safeDirections, safeFindShortcomings, directions, whatIf,
  type Assessment, type Collection, type Formula, type Mark, type ObservedValue, type ShortcomingOptions,
} from 'nok-methodology';
import { marksSchema, shortcomingsSchema } from 'nok-methodology/schemas';
import { describe, expect, it } from 'vitest';
import { citation, criterion, label, linear, mean, measure, number, observation, reference, share, small, steps } from '../methodology/small.js';

const text = (ru: string) => ({ ru, en: ru });
const POINTS = ['1', '0.9', '0.75', '0.5', '0.25', '0'];

/** A council's own list of a building with grades of defects (synthetic). */
const collection: Collection = {
  checklists: [
    {
      observation: 'building', title: text('Здание'),
      items: ['roof', 'stairs', 'ramp'].map((id) => ({ id, label: text(id), verification: 'unverified' })),
      grades: POINTS.map((points) => ({ label: text(`дефект ${points}`), points })),
    },
    { observation: 'facts', title: text('Сведения'), items: ['address', 'head'].map((id) => ({ id, label: text(id), verification: 'unverified' })) },
  ],
  questionnaire: { title: text('Анкета'), verification: 'unverified', questions: [{ id: 'polite', text: text('Вежливы?'), observation: 'polite' }], notCounted: [] },
};

const observations = { building: { ...measure('0', '1'), mayBeEmpty: true }, facts: observation('checklist'), polite: observation('respondents') };

const methodologyWith = (formula: Formula) => defineMethodology(small(observations, [criterion('1', formula), criterion('2', mean(share('facts'), share('polite')))], { range: { least: '-100', most: '100' } }));

const marksOf = (roof: Mark, stairs: Mark, ramp: Mark, facts: Mark = 'present') => ({ building: { roof, stairs, ramp }, facts: { address: 'present', head: facts } }) as const;

const graded = (points: string): Mark => ({ points });

const assessed = (formula: Formula, building: ObservedValue, more: Record<string, ObservedValue> = {}): Assessment =>
  assess(methodologyWith(formula), { building, facts: { count: 2, of: 2 }, polite: { count: 1, of: 1 }, ...more }, { whenNotApplicable: 'leave-out', organisation: { id: 'a' } });

const rising = linear('building', '0', '1', '100');
const falling = linear('building', '1', '0', '100');

describe('The graded lists of the shortcomings', () => {
  it('name every item short of the best grade, with what it would bring', () => {
    const found = findShortcomings(assessed(rising, { sum: '1.9', of: 3 }), { collection, marks: marksOf(graded('0.9'), graded('1.0'), graded('0')) });
    // One more point of three is 100/3 of the criterion and half of that of the total.
    expect(found.indicators).toEqual([{
      id: '1', criterion: '1', exact: '190/3', most: '100', loss: '55/3', lists: [], shares: [],
      measures: [{ observation: 'building', value: '19/30', best: '1', gain: '55/3' }],
      graded: [{
        observation: 'building', gainTogether: '55/3',
        items: [
          { item: 'roof', points: '0.9', best: '1', isWorst: false, gainAlone: '5/3' },
          { item: 'ramp', points: '0', best: '1', isWorst: true, gainAlone: '50/3' },
        ],
      }],
    }]);
    expect(shortcomingsSchema.safeParse(found).success).toBe(true);
  });

  it('are counted over the items that apply', () => {
    const marks = marksOf(graded('0.5'), { notApplicable: 'одноэтажное здание' }, graded('1'));
    const [indicator] = findShortcomings(assessed(rising, { sum: '1.5', of: 2 }), { collection, marks }).indicators;
    expect(indicator?.graded).toEqual([{ observation: 'building', gainTogether: '25/2', items: [{ item: 'roof', points: '0.5', best: '1', isWorst: false, gainAlone: '25/2' }] }]);
  });

  it('know that the fewest points may be the best', () => {
    const [indicator] = findShortcomings(assessed(falling, { sum: '1.25', of: 3 }), { collection, marks: marksOf(graded('0.25'), graded('0'), graded('1')) }).indicators;
    expect(indicator?.graded?.[0]?.items).toEqual([
      { item: 'roof', points: '0.25', best: '0', isWorst: false, gainAlone: '25/6' }, { item: 'ramp', points: '1', best: '0', isWorst: true, gainAlone: '50/3' },
    ]);
  });

  it('name what lacks beyond what is paid, and nothing where everything is at its best', () => {
    const enough = steps('building', ['0', '0.5', '0'], ['0.5', '1', '80']);
    const beyond = findShortcomings(assessed(enough, { sum: 2, of: 3 }), { collection, marks: marksOf(graded('1'), graded('1'), graded('0')) });
    expect(beyond.indicators).toEqual([{
      id: '1', criterion: '1', exact: '80', most: '80', loss: '0', lists: [], shares: [], measures: [],
      graded: [{ observation: 'building', items: [{ item: 'ramp', points: '0', best: '1', isWorst: true, gainAlone: '0' }], gainTogether: '0' }],
    }]);
    expect(findShortcomings(assessed(rising, { sum: 3, of: 3 }), { collection, marks: marksOf(graded('1'), graded('1'), graded('1')) }).indicators).toEqual([]);
  });

  it('say nothing of items where now more points are better, now fewer', () => {
    const middle = steps('building', ['0', '0.3', '0'], ['0.3', '0.6', '80'], ['0.6', '1', '10']);
    const [indicator] = findShortcomings(assessed(middle, { sum: 2, of: 3 }), { collection, marks: marksOf(graded('1'), graded('1'), graded('0')) }).indicators;
    expect([indicator?.measures.map(({ best }) => best), indicator?.graded]).toEqual([['3/10'], undefined]);
  });

  it('tell no gain where a scale would refuse it', () => {
    const refusing = mean(number('building'), linear('building', '0', '0.7', '9', 'refuse'));
    const found = findShortcomings(assessed(refusing, { sum: '1.5', of: 3 }), { collection, marks: marksOf(graded('0.5'), graded('0.5'), graded('0.5')) });
    expect(found.indicators[0]?.graded).toEqual([{
      observation: 'building', gainTogether: null,
      items: ['roof', 'stairs', 'ramp'].map((item) => ({ item, points: '0.5', best: '1', isWorst: false, gainAlone: expect.stringContaining('/') as unknown })),
    }]);
  });

  it('are not there without marks, and not for a list that does not apply', () => {
    expect(findShortcomings(assessed(rising, { sum: 2, of: 3 }), { collection }).indicators.map(({ measures, graded: lists }) => [measures.length, lists])).toEqual([[1, undefined]]);
    const excused: Mark = { notApplicable: 'здания нет' };
    expect(findShortcomings(assessed(rising, excused), { collection, marks: marksOf(excused, excused, excused) }).indicators).toEqual([]);
  });

  it('go into the directions of a region: the worst grade is absent, one between is there in part', () => {
    const one = (id: string, marks: ReturnType<typeof marksOf>, building: ObservedValue, facts = 2) =>
      ({ assessment: assess(methodologyWith(rising), { building, facts: { count: facts, of: 2 }, polite: { count: 1, of: 1 } }, { organisation: { id } }), marks });
    const { criteria } = directions([
      one('a', marksOf(graded('0'), graded('0.5'), graded('1')), { sum: '1.5', of: 3 }), one('b', marksOf(graded('0.9'), graded('1'), graded('1'), 'absent'), { sum: '2.9', of: 3 }, 1),
    ], { collection });
    expect(criteria.flatMap(({ items }) => items)).toEqual([
      { observation: 'building', item: 'roof', absent: 1, inPart: 1, organisations: 2 }, { observation: 'building', item: 'stairs', absent: 0, inPart: 1, organisations: 1 },
      { observation: 'facts', item: 'head', absent: 1, inPart: 0, organisations: 1 },
    ]);
  });

  it('are the marks that observe hands out, and each gain is what the item would bring', () => {
    const points = fc.constantFrom(...POINTS);
    fc.assert(fc.property(points, points, points, fc.boolean(), (roof, stairs, ramp, isDown) => {
      const methodology = methodologyWith(isDown ? falling : rising);
      const cells = ['дом', ...[roof, stairs, ramp].map((one) => `дефект ${one}`), 'да', 'да'];
      const { ready, problems } = observe(methodology, {
        register: [{ id: 'дом' }], collection,
        checklists: { titles: blankTitles(collection, 'checklists', 'ru'), rows: [{ number: 2, cells }] },
        answers: { titles: blankTitles(collection, 'answers', 'ru'), rows: [{ number: 2, cells: blankTitles(collection, 'answers', 'ru').map((title) => (title === 'Вежливы?' ? 'да' : title === 'Организация' ? 'дом' : '')) }] },
      });
      expect(problems).toEqual([]);
      const { observations: observed, marks } = ready[0] as (typeof ready)[number];
      const assessment = assess(methodology, observed);
      expect(marksSchema.safeParse(marks).success).toBe(true);
      const hundredths = (points: string): number => Math.round(Number(points) * 100);
      const all = [roof, stairs, ramp].reduce((so, one) => so + hundredths(one), 0);
      for (const { graded: lists = [] } of findShortcomings(assessment, { collection, marks }).indicators) {
        for (const { item, points: had, best, gainAlone } of lists.flatMap(({ items }) => items)) {
          expect(had).toBe({ roof, stairs, ramp }[item as 'roof']);
          const after = whatIf(assessment, { observations: { building: { sum: ((all - hundredths(had) + hundredths(best)) / 100).toFixed(2), of: 3 } } });
          expect(gainAlone).toBe(after.scores[0]?.difference);
        }
      }
    }), { numRuns: 60 });
  });
});

describe('The marks of a graded list are refused', () => {
  const refused = (assessment: Assessment, building: unknown, facts: unknown = { address: 'present', head: 'present' }): string[] => {
    const outcome = safeFindShortcomings(assessment, { collection, marks: { building, facts } } as ShortcomingOptions);
    return outcome.success ? [] : formatIssues(outcome.error.issues, 'en').split('\n');
  };
  const home = assessed(rising, { sum: '1.9', of: 3 });
  const grades = POINTS.map((points) => `{ points: "${points}" }`).join(', ');

  it('where they are no grades of the list', () => {
    expect(refused(home, { roof: 'present', stairs: { part: '0.9' }, ramp: { points: '0.3' } })).toEqual([
      `options.marks.building.roof: Expected one of ${grades}, found "present".`,
      `options.marks.building.stairs: Expected one of ${grades}, found {…}.`,
      `options.marks.building.ramp: Expected one of ${grades}, found { points: "0.3" }.`,
    ]);
    expect(refused(home, { roof: { points: 'много' }, stairs: { points: 1 }, ramp: { points: '1', part: '1' } })).toEqual([
      'options.marks.building.roof.points: Expected decimal text such as "0.3", found "много".',
      'options.marks.building.stairs.points: Expected decimal text such as "0.3", found 1.',
      'options.marks.building.ramp.points: "points" is not known here. Known: part.',
    ]);
  });

  it('where a list has none', () => {
    const building = marksOf(graded('0.9'), graded('1'), graded('0')).building;
    expect(refused(home, building, { address: 'present', head: { points: '1' } })).toEqual([
      'options.marks.facts.head: Expected one of present, absent, { part }, found {…}.',
    ]);
  });

  it('where the assessment was counted from others', () => {
    const one = marksOf(graded('0.9'), graded('1'), graded('0')).building;
    expect(refused(home, { ...one, ramp: { points: '0.25' } })).toEqual(['options.marks.building: Stored 1.9/3, computed 2.15/3.']);
    expect(refused(home, { ...one, ramp: { notApplicable: 'не нужен' } })).toEqual(['options.marks.building: Stored 1.9/3, computed 1.9/2.']);
    // The mean is the same, of other items.
    expect(refused(assessed(rising, { sum: 2, of: 2 }), { ...one, roof: { points: '1' }, ramp: { points: '1' } })).toEqual(['options.marks.building: Stored 2/2, computed 3/3.']);
    expect([refused(assessed(rising, '19/30'), one), refused(assessed(rising, 0.5), one)]).toEqual([[], ['options.marks.building: Stored 0.5, computed 1.9/3.']]);
    const excused = { notApplicable: 'здания нет' };
    expect(refused(assessed(rising, 0.5), { roof: excused, stairs: excused, ramp: excused })).toEqual(['options.marks.building: Stored 0.5, computed 0/0.']);
  });

  it('and no value whatever in the place of a mark makes it throw', () => {
    const mark = fc.oneof(fc.anything(), fc.record({ points: fc.anything() }), fc.constantFrom('present', 'absent', { points: '1' }, { part: '0.5' }));
    fc.assert(fc.property(mark, mark, fc.constantFrom<ObservedValue>({ sum: '1.9', of: 3 }, 0.5, { notApplicable: 'нет' }), (roof, head, building) => {
      const options = { collection, marks: { building: { roof, stairs: { points: '1' }, ramp: { points: '0' } }, facts: { address: 'present', head } } } as ShortcomingOptions;
      const assessment = assessed(rising, building);
      const outcome = safeFindShortcomings(assessment, options);
      expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
      const ofRegion = safeDirections([{ assessment, marks: options.marks }] as Parameters<typeof safeDirections>[0], { collection });
      expect(ofRegion.success).toBe(outcome.success);
    }), { numRuns: 300 });
  });
});

describe('A list read by two indicators', () => {
  it('is named under each, and once in the directions', () => {
    const both = { ...criterion('1', mean(reference('1.1'), reference('1.2'))), indicators: ['1.1', '1.2'].map((id) => ({ id, label, citation, formula: rising })) };
    const methodology = defineMethodology(small(observations, [both, criterion('2', mean(share('facts'), share('polite')))]));
    const assessment = assess(methodology, { building: { sum: '1.5', of: 3 }, facts: { count: 2, of: 2 }, polite: { count: 1, of: 1 } }, { organisation: { id: 'a' } });
    const marks = marksOf(graded('0.5'), graded('1'), graded('0'));
    expect(findShortcomings(assessment, { collection, marks }).indicators.map(({ id, graded: lists }) => [id, lists?.[0]?.gainTogether])).toEqual([['1.1', '25'], ['1.2', '25']]);
    expect(directions([{ assessment, marks }], { collection }).criteria[0]?.items.map(({ item, organisations }) => [item, organisations])).toEqual([['roof', 1], ['ramp', 1]]);
  });
});
