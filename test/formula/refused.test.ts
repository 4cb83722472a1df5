import { defineMethodology, safeAssess, safeDefineMethodology, type Definition, type Formula, type Observation, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { attained, citation, criterion, indicator, label, linear, mean, measure, number, observation, reference, share, small, steps, sum, weighted, wholeSteps } from '../methodology/small.js';
import { printed } from '../errors/sentences.js';

const problems = (definition: Definition): string[] => {
  const outcome = safeDefineMethodology(definition);
  return outcome.success ? [] : printed(outcome.error);
};

const observations = { days: measure('0', '30'), asked: observation('respondents'), items: observation('items', { most: 6 }), open: observation('items') };

/** The problems of one formula as a criterion, each with its place there. */
const refused = (formula: Formula): string[] => {
  const used = Object.fromEntries(Object.entries(observations).filter(([key]) => JSON.stringify(formula).includes(`"${key}"`)));
  return problems(small(used, [criterion('1', formula)])).flatMap((line) => (line.startsWith('criteria.0.formula') ? [line.replace(/^criteria\.0\.formula[.:] ?/, '')] : []));
};

describe('A table of steps is refused', () => {
  it('with the edges of every hole', () => {
    expect(refused(steps('days', ['0', '5', '3'], ['7', '10', '2'], ['10.5', '29.99', '1']))).toEqual([
      'steps.1: No step covers 5 to 7.', 'steps.2: No step covers 10 to 10.5.', 'steps.2: No step covers 29.99 to 30.',
    ]);
    expect(refused(steps('days', ['0.5', '30', '3']))).toEqual(['steps.0: No step covers 0 to 0.5.']);
    // 71–85 → 4, more than 86 → 5: nothing for 85.5.
    expect(refused(steps('asked', ['0', '71', '3'], ['71', '85', '4'], ['86', '100', '5']))).toEqual(['steps.2: No step covers 85 to 86.']);
  });

  it('with what two steps cover, the lesser of their ends', () => {
    expect(refused(steps('days', ['0', '10', '3'], ['9', '30', '2']))).toEqual(['steps.1: Two steps cover 9 to 10.']);
    expect(refused(steps('days', ['0', '30', '3'], ['2', '5', '2'], ['5', '30', '1']))).toEqual(['steps.1: Two steps cover 2 to 5.', 'steps.2: Two steps cover 5 to 30.']);
    expect(refused(steps('days', ['5', '30', '3'], ['0', '5', '2'], ['0', '5', '1']))).toEqual(['steps.2: Two steps cover 0 to 5.']);
  });

  it('with the edges of a step that ends before it begins; only the last one may be one value', () => {
    expect(refused(steps('days', ['0', '30', '1'], ['5', '3', '2']))).toEqual(['steps.1: 5 is not less than 3.']);
    expect(refused(steps('days', ['0', '0', '1'], ['0', '30', '2']))).toEqual(['steps.0: 0 is not less than 0.']);
    expect(refused(steps('asked', ['0', '100', '0'], ['100', '100', '10']))).toEqual([]);
  });

  it('in whole numbers where the observation has none, or where they are none', () => {
    expect(refused(wholeSteps('items', ['0', '2', '1'], ['3', '6', '2']))).toEqual([]);
    expect(refused(wholeSteps('items', ['0', '2', '1'], ['4', '5', '2']))).toEqual(['steps.1: No step covers 3 to 4.', 'steps.1: No step covers 6 to 6.']);
    expect(refused(wholeSteps('items', ['0', '2', '1'], ['2', '6', '2']))).toEqual(['steps.1: Two steps cover 2 to 3.']);
    expect(refused(wholeSteps('items', ['0', '2.5', '1'], ['3.5', '6', '2']))).toEqual(['steps.0.upTo: Expected a whole number from 0 to 9007199254740991, found "2.5".']);
    expect(refused(wholeSteps('days', ['0', '30', '1']))).toEqual(['of: The observation "days" is of the kind measure; what stands here takes items.']);
    expect(refused(wholeSteps('asked', ['0', '100', '1']))).toEqual(['of: The observation "asked" is of the kind respondents; what stands here takes items.']);
    expect(refused(wholeSteps('open', ['0', '100', '1']))).toEqual(['of: The observation "open" has no greatest value, so the range of the score cannot be proven.']);
    expect(refused(steps('open', ['0', '100', '1']))).toEqual(['of: The observation "open" has no greatest value, so the range of the score cannot be proven.']);
    expect(refused(linear('open', '0', '3', '1'))).toEqual([]);
  });

  it('on a score where the table does not cover its derived range', () => {
    const scaled = (formula: Formula) => problems(small({ asked: observations.asked, days: observations.days }, [criterion('1', formula, [indicator('1.1', mean(share('asked'), number('days')))])]));
    const on = { score: '1.1', on: 'printed' } as const;
    expect(scaled(steps(on, ['0', '50', '1'], ['50', '100', '2']))).toEqual([]);
    expect(scaled(steps(on, ['0', '50', '1'], ['50', '90', '2']))).toEqual(['criteria.0.formula.steps.1: No step covers 90 to 100.']);
    expect(scaled({ kind: 'steps', of: on, steps: [{ from: '0', upTo: '100', points: '1' }] })).toEqual(['criteria.0.formula.of.score: The observation "1.1" is of the kind score; what stands here takes items.']);
    expect(scaled(mean(linear(on, '0', '100', '1'), reference('1.1'), linear({ score: '1.2', on: 'exact' }, '0', '1', '1')))[0]).toMatch(/^criteria\.0\.formula\.of\.2\.of\.score: There is no score "1\.2"\./);
  });

  it('together with everything else of its stage', () => {
    expect(problems(small({ days: observations.days, below: measure('-5', '0'), asked: observation('respondents', { mayBeEmpty: true }) }, [
      criterion('1', attained(number('below'), number('days'))), criterion('2', steps({ score: '1', on: 'exact' }, ['1', '100', '5'])), criterion('3', sum(share('asked'))),
    ]))).toEqual([
      'criteria.0.formula.of.0: The greatest value of this part is 0: nothing can be attained.',
      'criteria.1.formula.steps.0: No step covers 0 to 1.',
      'criteria.2.formula.of.0: A sum cannot take what may be left out: use a mean, or attained.',
    ]);
  });
});

describe('A formula is refused', () => {
  it('as a line whose worst value is its target, in whatever digits', () => {
    expect(refused(linear('days', '5', '5.00', '10'))).toEqual(['The worst value 5 is the target 5.00: there is no line between them.']);
  });

  it('where its weights do not add up, with the sum and the difference', () => {
    expect(refused(weighted(['0.3', number('days')], ['0.6', share('asked')]))).toEqual(['The weights add up to 0.9, not to 1: the difference is -0.1.']);
  });

  it('where its range is not proven, with both ranges', () => {
    expect(refused(sum(share('asked'), linear('days', '0', '30', '10')))).toEqual(['The formula gives 0 to 110, the declared range is 0 to 100.']);
    expect(refused(steps('days', ['0', '30', '-2.5']))).toEqual(['The formula gives -2.5 to -2.5, the declared range is 0 to 100.']);
    expect(problems(small({ x: measure('-1', '3'), y: measure('0', '3') }, [criterion('1', attained(number('x'), number('y')))]))).toEqual([
      'criteria.0.formula: The formula gives -100/3 to 100, the declared range is 0 to 100.',
    ]);
  });

  it('for its range once, not again at every level above it', () => {
    const tooMuch = small({ x: measure('0', '120') }, [
      criterion('1', reference('1.1'), [indicator('1.1', number('x'))]), criterion('2', number('x')),
    ]);
    expect(problems(tooMuch)).toEqual([
      'criteria.0.indicators.0.formula: The formula gives 0 to 120, the declared range is 0 to 100.',
      'criteria.1.formula: The formula gives 0 to 120, the declared range is 0 to 100.',
    ]);
  });

  it('as a sum over what may be left out, at any depth and through any score', () => {
    const maybe = { ...observations, asked: observation('respondents', { mayBeEmpty: true }) };
    const message = 'A sum cannot take what may be left out: use a mean, or attained.';
    expect(problems(small({ asked: maybe.asked, days: maybe.days }, [criterion('1', mean(number('days'), sum(mean(share('asked')))))], { range: { least: '0', most: '200' } })))
      .toEqual([`criteria.0.formula.of.1.of.0: ${message}`]);
    expect(problems(small({ asked: maybe.asked, days: maybe.days }, [
      criterion('1', sum(reference('1.1'), linear({ score: '1.2', on: 'exact' }, '0', '1', '1')), [indicator('1.1', mean(share('asked'), number('days'))), indicator('1.2', linear('asked', '0', '1', '1'))]),
    ], { range: { least: '0', most: '200' } }))).toEqual([`criteria.0.formula.of.1: ${message}`]);
    expect(problems(small({ asked: maybe.asked, days: maybe.days }, [criterion('1', sum(mean(share('asked'), number('days'))))]))).toEqual([]);
    expect(problems(small({ asked: maybe.asked, days: maybe.days }, [criterion('1', number('days')), criterion('2', share('asked'))], { total: { label, citation, formula: sum(reference('1'), reference('2')) }, range: { least: '0', most: '200' } })))
      .toEqual([`total.formula.of.1: ${message}`]);
  });

  it('as a part of which nothing can be attained', () => {
    expect(problems(small({ a: measure('-5', '-0.5'), b: measure('-5', '0'), c: measure('-5', '1') }, [criterion('1', attained(number('a'), number('b'), number('c')))]))).toEqual([
      'criteria.0.formula.of.0: The greatest value of this part is -0.5: nothing can be attained.',
      'criteria.0.formula.of.1: The greatest value of this part is 0: nothing can be attained.',
    ]);
  });

  it('as a circle through a scale', () => {
    expect(problems(small({}, [criterion('1', linear({ score: '2', on: 'exact' }, '0', '1', '1')), criterion('2', reference('1'))]))).toEqual(['criteria: The scores refer to each other in a circle: 1 → 2 → 1.']);
  });

  it('where a scale mixes scores and observations, or takes what lies above it', () => {
    expect(problems(small({ days: observations.days }, [criterion('1', mean(number('days'), linear({ score: '2', on: 'exact' }, '0', '1', '1'))), criterion('2', number('days'))]))).toEqual([
      'criteria.0.formula: A formula is made of scores or of observations, not of both.',
    ]);
    expect(problems(small({ days: observations.days }, [criterion('1', linear({ score: '2.1', on: 'exact' }, '0', '1', '1')), criterion('2', reference('2.1'), [indicator('2.1', number('days'))])]))).toEqual([
      'criteria.0.formula.of.score: "1" may not refer to "2.1": the total takes criteria, a criterion takes criteria and its own indicators, an indicator takes indicators.',
    ]);
  });
});

describe('A value beyond the ends of a line that refuses is refused', () => {
  const beyond = (observation: Observation, formula: Formula, value: ObservedValue): string[] => {
    const outcome = safeAssess(defineMethodology(small({ a: observation }, [criterion('1', formula)])), { a: value });
    return outcome.success ? [outcome.data.exact] : printed(outcome.error);
  };

  it('with the value and the ends, whichever way the line runs', () => {
    const falling = linear('a', '15', '1', '10', 'refuse');
    expect([1, 15, '8', '15.01', 0].flatMap((days) => beyond(measure('0', '60'), falling, days))).toEqual([
      '10', '0', '5', 'observations.a: 15.01 lies outside 1 to 15.', 'observations.a: 0 lies outside 1 to 15.',
    ]);
    expect(beyond(observation('respondents'), linear('a', '50', '100', '10', 'refuse'), { count: 1, of: 3 })).toEqual(['observations.a: 100/3 lies outside 50 to 100.']);
    expect(beyond(observation('respondents', { mayBeEmpty: true }), linear('a', '50', '100', '10', 'refuse'), { notApplicable: 'x' })[0]).toContain('choose whenNotApplicable');
  });

  it('of a score by its exact value, as rounding may lead beyond an end', () => {
    const scaled = (on: 'exact' | 'printed') => defineMethodology(small({ a: measure() }, [criterion('1', linear({ score: '1.1', on }, '0', '66.666', '10', 'refuse'), [indicator('1.1', number('a'))])]));
    expect(safeAssess(scaled('printed'), { a: '66.666' })).toMatchObject({ success: true, data: { exact: '10' } });
    for (const on of ['exact', 'printed'] as const) {
      const outcome = safeAssess(scaled(on), { a: '66.6661' });
      expect(outcome.success ? '' : printed(outcome.error).join('\n')).toBe('methodology.criteria.0.formula.of: 66.6661 lies outside 0 to 66.666.');
    }
  });
});
