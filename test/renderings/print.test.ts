import { describe, expect, it } from 'vitest';
import { parseFraction } from '../../src/numeric/index.js';
import { calculation, capital, code, escaped, list, page, table } from '../../src/renderings/markdown.js';
import { countedInEnglish, countedInRussian, englishPrint, exactly, russianPrint, withNumberSign } from '../../src/renderings/print.js';

const points = (number: string): string => countedInRussian(number, 'балл', 'балла', 'баллов').replace('\u00A0', '_');

describe('Russian print', () => {
  it('has a decimal comma and a minus that is no hyphen', () => {
    expect(['97.42', '-2.5', '100'].map(russianPrint.decimal)).toEqual(['97,42', '−2,5', '100']);
  });

  it('has days first', () => {
    expect(russianPrint.day('2021-11-05')).toBe('05.11.2021');
  });

  it('keeps № with its number', () => {
    expect(russianPrint.numberOfAct('344н')).toBe('№\u00A0344н');
    expect(withNumberSign('Дом № 3, корпус № 12; № без числа')).toBe('Дом №\u00A03, корпус №\u00A012; № без числа');
  });

  it('declines a noun by its number', () => {
    expect(['1', '2', '4', '5', '10', '11', '12', '14', '19', '21', '22', '25', '100', '101', '111', '112', '121', '0', '0.5', '33.3', '11.5'].map(points)).toEqual([
      '1_балл', '2_балла', '4_балла', '5_баллов', '10_баллов', '11_баллов', '12_баллов', '14_баллов', '19_баллов', '21_балл', '22_балла', '25_баллов',
      '100_баллов', '101_балл', '111_баллов', '112_баллов', '121_балл', '0_баллов', '0,5_балла', '33,3_балла', '11,5_балла',
    ]);
  });
});

describe('English print', () => {
  it('has a decimal point and the month in words', () => {
    expect([englishPrint.decimal('-97.42'), englishPrint.day('2021-01-05'), englishPrint.day('2021-12-31')]).toEqual([
      '−97.42', '5\u00A0January\u00A02021', '31\u00A0December\u00A02021',
    ]);
  });

  it('has one point and many points', () => {
    expect(['1', '2', '0.5', '11'].map((number) => countedInEnglish(number, 'point', 'points').replace('\u00A0', '_'))).toEqual([
      '1_point', '2_points', '0.5_points', '11_points',
    ]);
  });

  it('names every month', () => {
    const months = Array.from({ length: 12 }, (_, month) => englishPrint.day(`2021-${String(month + 1).padStart(2, '0')}-01`).split('\u00A0')[1]);
    expect(months).toEqual(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']);
  });
});

describe('An exact number', () => {
  it.each([
    ['100', '100'], ['1/8', '0,125'], ['-1/2', '−0,5'], ['1800/19', '1800/19'], ['-1/3', '−1/3'],
    ['1/4096', '0,000244140625'], ['1/8192', '1/8192'],
  ])('%s is printed as a decimal of at most twelve digits, else as the fraction: %s', (fraction, printed) => {
    expect(exactly(parseFraction(fraction), russianPrint)).toBe(printed);
  });
});

describe('Markdown', () => {
  it('shows the texts of others as they are, in one line', () => {
    expect(escaped('a|b *c* _d_ [e](f) <g> `h` \\ # ~ &amp;')).toBe('a\\|b \\*c\\* \\_d\\_ \\[e\\](f) \\<g\\> \\`h\\` \\\\ \\# \\~ \\&amp;');
    expect(escaped('one \n two\r\n# three\u2028four\u2029five')).toBe('one two \\# three four five');
  });

  it('keeps codes whole, whatever stands in them', () => {
    expect(code('a`b|c\n_d_')).toBe('`a′b¦c _d_`');
    expect(code('``')).toBe('`′′`');
  });

  it('has tables with numbers to the right, and none without rows', () => {
    expect(table([['a', 'left'], ['b', 'right']], [['x', '1'], ['y', '2']])).toBe('| a | b |\n|---|---:|\n| x | 1 |\n| y | 2 |');
    expect(table([['a', 'left']], [])).toBe('');
  });

  it('has lists, calculations and blocks with a line between them', () => {
    expect(list(['a', 'b'])).toBe('- a\n- b');
    expect(calculation(['a', 'b'])).toBe('```text\na\nb\n```');
    expect(page(['a', '', 'b'])).toBe('a\n\nb\n');
    expect([capital('балл'), capital('')]).toEqual(['Балл', '']);
  });
});
