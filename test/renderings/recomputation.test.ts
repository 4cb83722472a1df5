import fc from 'fast-check';
import { assess, defineMethodology, methodologies, methodologyOn, safeAssess, type Assessment, type Language, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/formula/index.js';
import { describeMethodology, explain } from '../../src/renderings/index.js';
import { caseOf } from '../arbitraries/definitions.js';
import { options, organisations, roundings } from '../arbitraries/organisations.js';
import { fractionText, fromDecimalText, isAbove } from '../oracle/fraction.js';
import { KINDS, numbersFrom, organisation } from '../oracle/generator.js';
import { valueOf } from './arithmetic.js';
import { calculationsOn, resultOf, roundingOf, rowsBelow, scoresOn, wrongIn } from './page.js';

const LANGUAGES: readonly Language[] = ['ru', 'en'];
const edition: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

const decimal = (score: string): string => fractionText(fromDecimalText(score));

/** What on a page does not follow from what is printed there, or is missing. */
function faultsOf(assessment: Assessment, language: Language): string[] {
  const page = explain(assessment, { language });
  const rounding = roundingOf(assessment);
  const printed = calculationsOn(page);
  const edges = firstEdges(assessment.methodology);
  const scores = scoresOn(assessment, language);
  const faults = [...scores].flatMap(([name, { score }]) => {
    const calculation = printed.get(name);
    if (score === null) return calculation ? [`${name} is left out and calculated`] : [];
    if (!calculation || calculation.lines.length === 0) return [`${name} is not calculated`];
    return calculation.lines.flatMap((line) => [
      ...wrongIn(line, language, rounding, rowsBelow(calculation, language, edges)),
      ...(fractionText(resultOf(line, language)) === decimal(score) ? [] : [`${name}: ${line} does not lead to ${score}`]),
    ]);
  });
  const strangers = [...printed.keys()].filter((name) => !scores.has(name)).map((name) => `${name} is no score`);
  return [...faults, ...strangers, ...wrongSymbols(assessment, language, page), ...rubbish(page)];
}

/** The first edge of every table of a methodology. */
const firstEdges = ({ criteria, total }: Methodology): ReadonlySet<string> =>
  new Set([total, ...criteria, ...criteria.flatMap(({ indicators }) => indicators)].flatMap(({ formula }) => nodesOf(formula, [])).flatMap(({ formula }) => {
    if (formula.kind !== 'steps') return [];
    const [first] = formula.steps.map(({ from }) => fromDecimalText(from)).sort((a, b) => (isAbove(a, b) ? 1 : -1));
    return first ? [fractionText(first)] : [];
  }));

/** A formula of scores in symbols, with the exact scores put in, gives the exact score. */
function wrongSymbols(assessment: Assessment, language: Language, page: string): string[] {
  const scores = scoresOn(assessment, language);
  const { at } = roundingOf(assessment);
  const value = (name: string): string => {
    const { score, exact } = scores.get(name) ?? {};
    const text = String(at === 'end' ? exact : score).replace('-', '−');
    return `(${language === 'ru' ? text.replace('.', ',') : text})`;
  };
  return [...calculationsOn(page).values()].flatMap(({ name, symbols }) => {
    const figures = symbols.replace(/[ПКIC]\d+(?:\.\d+)*/g, value);
    // A scale takes the figure it names, whatever is handed on elsewhere.
    if (figures === symbols || /[^\d\s.,×/+()−]| − /.test(figures)) return [];
    const found = fractionText(valueOf(figures, language));
    return found === scores.get(name)?.exact ? [] : [`${name} = ${symbols} gives ${found}`];
  });
}

const rubbish = (page: string): string[] => page.match(/.*(?:undefined|NaN|\[object|null|function).*/g) ?? [];

/** Russian as it must not be printed; codes and the numbers of criteria and indicators apart. */
function notRussian(page: string): string[] {
  const prose = page
    .replace(/^```(?:text)?$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\b(?:min|max)\b/g, '')
    .replace(/[ПК]\d+(?:\.\d+)*/g, '')
    .replace(/^(#+|\|) \d+(?:\.\d+)*\. /gm, '')
    .replace(/(показател[ьия]|показателей|критери[йи])\u00A0\d+(?:\.\d+)*(?:, \d+(?:\.\d+)*)*/gi, '')
    .replace(/\b\d{2}\.\d{2}\.\d{4}\b/g, '');
  return [
    ...(prose.match(/.*[A-Za-z].*/g) ?? []),
    ...(prose.match(/.*\d\.\d.*/g) ?? []),
    ...(prose.match(/.*\d (?:балл|человек|получател|знак|%).*/g) ?? []),
    ...(prose.match(/.*№ .*/g) ?? []),
    ...(prose.match(/.*".*/g) ?? []),
  ];
}

/** The same values with the words of the user in Russian. */
const inRussian = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replace(/synthetic|at home/g, 'условно')) as Value;

describe('Every line of an explanation follows from what is printed on it:', () => {
  it('for organisations of social service of every kind', () => {
    const policies = ['leave-out', 'full', 'zero'] as const;
    for (const kind of KINDS) {
      const next = numbersFrom(20211115);
      for (let position = 0; position < 20; position += 1) {
        const observed = inRussian(organisation(kind, next));
        for (const at of ['end', 'every-level'] as const) {
          const whenNobodyAsked = policies[position % policies.length] ?? 'full';
          const rounding = { digits: [2, 2, 0, 1, 4][position % 5] ?? 2, mode: position % 2 === 0 ? 'half-up' : 'half-even', at } as const;
          const assessment = assess(edition, observed as never, { whenNobodyAsked, whenNotApplicable: 'leave-out', rounding });
          const language = LANGUAGES[position % 2] ?? 'ru';
          expect(faultsOf(assessment, language)).toEqual([]);
        }
      }
    }
  }, 60_000);

  it('for any organisation, whatever the user chooses', () => {
    fc.assert(fc.property(organisations, options, fc.constantFrom(...LANGUAGES), (observed, chosen, language) => {
      expect(faultsOf(assess(edition, observed as never, chosen), language)).toEqual([]);
    }), { numRuns: 120 });
  }, 60_000);

  it('for any methodology', () => {
    fc.assert(fc.property(fc.gen(), fc.constantFrom('leave-out', 'full', 'zero'), roundings, fc.constantFrom(...LANGUAGES), (draw, nobodyAsked, rounding, language) => {
      const { definition, observed } = caseOf(draw);
      const outcome = safeAssess(defineMethodology(definition), observed, { whenNobodyAsked: nobodyAsked, whenNotApplicable: 'leave-out', rounding });
      fc.pre(outcome.success);
      expect(faultsOf(outcome.data, language)).toEqual([]);
    }), { numRuns: 250 });
  }, 60_000);
});

describe('The tables of an explanation', () => {
  it('print every score, weight in force and contribution of the assessment, and nothing of what is left out', () => {
    fc.assert(fc.property(organisations, options, (observed, chosen) => {
      const assessment = assess(edition, observed as never, chosen);
      const page = explain(assessment, { language: 'en' });
      const { digits, mode } = roundingOf(assessment);
      const rounded = (text: string): string => {
        const [top = '', bottom = '1'] = text.split('/');
        return wrongIn(`${top} / ${bottom} ≈ 0`, 'en', { digits, mode, at: 'end' }).join().replace(/^.* is not /, '') || '0';
      };
      for (const criterion of assessment.criteria) {
        for (const [result, columns] of [[criterion, 4] as const, ...criterion.indicators.map((indicator) => [indicator, 5] as const)]) {
          const row = page.split('\n').find((line) => line.startsWith(`| ${result.id}. `) && line.split(' | ').length === columns) ?? '';
          const [, ...cells] = row.replace(/ \|$/, '').split(' | ');
          if (result.score === null) expect(cells).toEqual(['left out', ...Array.from({ length: columns - 2 }, () => '—')]);
          else {
            const asFraction = (cell: string): string => fractionText(valueOf(cell, 'en'));
            expect(cells[0]).toBe(result.score);
            expect(asFraction(cells[1] ?? '')).toBe(result.weight);
            if ('effectiveWeight' in result) expect(asFraction(cells[2] ?? '')).toBe(result.effectiveWeight);
            expect(asFraction(cells.at(-1) ?? '')).toBe(rounded(result.contribution ?? ''));
          }
        }
      }
    }), { numRuns: 60 });
  }, 60_000);
});

describe('A Russian page', () => {
  it('holds no English, no decimal point and no break before a unit when it explains', () => {
    fc.assert(fc.property(organisations, options, (observed, chosen) => {
      expect(notRussian(explain(assess(edition, inRussian(observed) as never, inRussian(chosen)), { language: 'ru' }))).toEqual([]);
    }), { numRuns: 100 });
  }, 60_000);

  it('holds none when it explains or describes any methodology', () => {
    fc.assert(fc.property(fc.gen(), roundings, (draw, rounding) => {
      const { definition, observed } = inRussian(caseOf(draw));
      const methodology = defineMethodology({ ...definition, id: 'x' });
      expect(notRussian(describeMethodology(methodology, { language: 'ru' }))).toEqual([]);
      const outcome = safeAssess(methodology, observed, { whenNobodyAsked: 'full', whenNotApplicable: 'leave-out', rounding });
      if (outcome.success) expect(notRussian(explain(outcome.data, { language: 'ru' }))).toEqual([]);
    }), { numRuns: 150 });
  }, 60_000);

  it('holds none when it describes a built-in edition', () => {
    expect(methodologies.flatMap((methodology) => notRussian(describeMethodology(methodology, { language: 'ru' })))).toEqual([]);
  });
});

describe('A description', () => {
  it('prints no rubbish and every formula in symbols, for any methodology in either language', () => {
    fc.assert(fc.property(fc.gen(), fc.constantFrom(...LANGUAGES), (draw, language) => {
      const { definition } = caseOf(draw);
      const page = describeMethodology(defineMethodology(definition), { language });
      expect(rubbish(page)).toEqual([]);
      expect(calculationsOn(page).size).toBe(1 + definition.criteria.length + definition.criteria.flatMap(({ indicators }) => indicators).length);
    }), { numRuns: 150 });
  });
});
