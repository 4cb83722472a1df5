import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assessment, Language } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { describeMethodology, explain, safeDescribeMethodology, safeExplain } from '../../src/renderings/index.js';
import { council, full, least, partial, plain } from './council.js';
import { beyond, scaled, within, worst } from './scaled.js';

/** A page as it was read and found good, by hand. */
const good = (name: string): string => readFileSync(fileURLToPath(new URL(`pages/${name}.md`, import.meta.url)), 'utf8');

const clone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe.each<Language>(['ru', 'en'])('In %s', (language) => {
  it('an assessment with everything in it is explained as on the page', () => {
    expect(explain(full(), { language })).toBe(good(`full.${language}`));
  });

  it('an assessment of which much is left out is explained as on the page', () => {
    expect(explain(partial(), { language })).toBe(good(`partial.${language}`));
  });

  it('an assessment with next to nothing in it is explained as on the page', () => {
    expect(explain(plain(), { language })).toBe(good(`plain.${language}`));
  });

  it('a methodology is described as on the page', () => {
    expect(describeMethodology(council, { language })).toBe(good(`description.${language}`));
    expect(describeMethodology(least, { language })).toBe(good(`least.${language}`));
  });

  it('scales, tables of points, sums and a percentage of what can be attained are explained and described as on the pages', () => {
    expect(explain(within(), { language })).toBe(good(`within.${language}`));
    expect(explain(beyond(), { language })).toBe(good(`beyond.${language}`));
    expect(explain(worst({ rounding: { digits: 0, mode: 'half-even', at: 'every-level' } }), { language })).toBe(good(`worst.${language}`));
    expect(describeMethodology(scaled, { language })).toBe(good(`scaled.${language}`));
  });

  it('the safe twins write the same pages, and so do values that went through JSON', () => {
    expect(safeExplain(clone(full()), { language })).toEqual({ success: true, data: good(`full.${language}`) });
    expect(safeDescribeMethodology(clone(council), { language })).toEqual({ success: true, data: good(`description.${language}`) });
  });
});

describe('A polluted prototype', () => {
  it.each([
    'symbol', 'ofSymbol', 'unit', 'mayBeEmpty', 'range', 'weightCitation', 'note', 'sector', 'validFrom', 'validTo', 'checkedOn', 'rounding', 'choices',
    'item', 'organisation', 'name', 'type', 'municipality', 'forms', 'points', 'least', 'most', 'sum', 'notApplicable', 'population', 'greatest', 'upTo', 'on', 'score', 'outside',
  ])('with “%s” changes no page', (name) => {
    const assessments = [full(), partial(), within(), beyond()];
    const pages = () => [...assessments.map((assessment) => explain(assessment, { language: 'ru' })), describeMethodology(council, { language: 'ru' })];
    const clean = pages();
    Object.defineProperty(Object.prototype, name, { value: 'polluted', configurable: true, writable: true });
    try {
      expect(pages()).toEqual(clean);
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('A page is refused', () => {
  const problemsOf = (outcome: ReturnType<typeof safeExplain>): string[] =>
    outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

  it.each([
    ['an unknown language', { language: 'de' }, 'wrongValue options.language'],
    ['no language', {}, 'missing options.language'],
    ['an unknown option', { language: 'ru', width: 80 }, 'unknownKey options.width'],
    ['no options', undefined, 'wrongType options'],
  ])('in %s', (_, options, problem) => {
    expect(problemsOf(safeExplain(full(), options as never))).toEqual([problem]);
    expect(problemsOf(safeDescribeMethodology(council, options as never))).toEqual([problem]);
  });

  it('where a figure of the assessment was changed', () => {
    expect(problemsOf(safeExplain({ ...full(), score: '99.99' }, { language: 'ru' }))).toEqual(['differs score']);
    expect(() => explain({ ...full(), score: '99.99' }, { language: 'ru' })).toThrow('score: ');
  });

  it('of what is no assessment or no methodology', () => {
    for (const nonsense of [undefined, null, 1, 'text', [], {}, { methodology: council }]) {
      expect(safeExplain(nonsense as never as Assessment, { language: 'ru' }).success).toBe(false);
      expect(safeDescribeMethodology(nonsense as never, { language: 'ru' }).success).toBe(false);
    }
  });
});
