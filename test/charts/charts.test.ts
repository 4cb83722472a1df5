import { defineMethodology, rank, type Language } from 'nok-methodology';
import { heatMap, placesChart, profileChart, ratingChart, weightsChart, type Chart } from 'nok-methodology/charts';
import { describe, expect, it } from 'vitest';
import { svgOf } from '../../examples/drawing/svg.js';
import { criterion, indicator, number, observation, reference, share, small } from '../methodology/small.js';
import { assessed } from '../rating/assessments.js';
import { scaled, within, worst } from '../renderings/scaled.js';
import { textsIn, warningsOf } from './drawing.js';
import { CHOSEN, home, methodology, rating, region } from './region.js';

const [first] = region as [typeof region[0]];
const after = rank([home(1, 40), home(2, 20), home(3, 38), home(5, 36)]);
const names = { h1: 'Дом-интернат № 1', h2: 'Дом-интернат № 2' };

const charts: Readonly<Record<string, (language: Language) => Chart>> = {
  ratingChart: (language) => ratingChart(region, { language }),
  'profileChart by indicator': (language) => profileChart(home(3, 32), region, { language }),
  'profileChart by criterion': (language) => profileChart(first, region, { language, by: 'criterion' }),
  heatMap: (language) => heatMap(region, { language }),
  weightsChart: (language) => weightsChart(methodology, { language, notAsked: ['comfortConditions'] }),
  placesChart: (language) => placesChart(rating, after, { language, names }),
  'ratingChart of criteria without indicators': (language) => ratingChart([assessed('a', '90'), assessed('b', [null, '80', '70.5', '60', '0'], { whenNotApplicable: 'leave-out' })], { language }),
  'heatMap of criteria without indicators': (language) => heatMap([assessed('a', '90')], { language }),
  'weightsChart of criteria without indicators': (language) => weightsChart(assessed('a', '90').methodology, { language }),
};

const ids = methodology.criteria.flatMap(({ id, indicators }) => [id, ...indicators.map((indicator) => indicator.id)]);
const fieldOf = (chart: Chart, field: string) => [...new Set(chart.data.values.map((row) => row[field]))];

describe.each(Object.entries(charts))('%s', (_, draw) => {
  it.each(['ru', 'en'] as const)('is a specification that Vega-Lite takes without a warning, in %s', (language) => {
    expect(warningsOf(draw(language))).toEqual([]);
  });

  it('is plain JSON, made anew each time', () => {
    const chart = draw('ru');
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(draw('ru')).toEqual(chart);
    expect(draw('ru')).not.toBe(chart);
    expect([chart, ...chart.data.values, ...chart.hconcat].filter((part) => Object.isFrozen(part))).toEqual([]);
  });

  it('is drawn with the same bytes twice', async () => {
    const svg = await svgOf(draw('ru'));
    expect(svg).toMatch(/^<svg /);
    expect(await svgOf(draw('ru'))).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('prints numbers with a comma in Russian and with a point in English', async () => {
    const [russian, english] = await Promise.all((['ru', 'en'] as const).map(async (language) => textsIn(await svgOf(draw(language)))));
    expect(russian?.filter((text) => /\d\.\d\d/.test(text))).toEqual([]);
    expect(english?.filter((text) => /\d,\d/.test(text))).toEqual([]);
    const numbers = russian?.filter((text) => /^\d+,\d+/.test(text));
    expect(english?.filter((text) => /^\d+\.\d+(?:%|$)/.test(text)).length).toBe(numbers?.length);
  });
});

describe('The charts together', () => {
  it('show every organisation by its name, or else by its id', async () => {
    for (const chart of [ratingChart(region, { language: 'ru' }), heatMap(region, { language: 'ru' })]) {
      expect(fieldOf(chart, 'organisation')).toEqual(['h2', 'h1', 'h4', 'h3']);
      const texts = textsIn(await svgOf(chart)).join(' ');
      expect(texts).toContain('Дом-интернат №\u00A01');
      expect(texts).toContain('№\u00A02');
      expect(texts).toContain(' h4 ');
    }
  });

  it('show every criterion and every indicator', async () => {
    expect(fieldOf(ratingChart(region, { language: 'ru' }), 'id')).toEqual(['total', '1', '2', '3', '4', '5']);
    expect(fieldOf(profileChart(first, region, { language: 'ru' }), 'id')).toEqual(['total', ...ids]);
    expect(fieldOf(profileChart(first, region, { language: 'ru', by: 'criterion' }), 'id')).toEqual(['total', '1', '2', '3', '4', '5']);
    expect(fieldOf(heatMap(region, { language: 'ru' }), 'id')).toEqual(['total', ...ids.filter((id) => id.includes('.'))]);
    expect(fieldOf(weightsChart(methodology, { language: 'ru' }), 'id')).toEqual(ids);
    for (const chart of [profileChart(first, region, { language: 'ru' }), heatMap(region, { language: 'ru' }), weightsChart(methodology, { language: 'ru' })]) {
      const texts = textsIn(await svgOf(chart));
      expect(ids.filter((id) => id.includes('.') && !texts.some((text) => text.startsWith(`${id}. `)))).toEqual([]);
    }
  });

  it('put the line of the caller first under the title', () => {
    const subtitle = 'Калужская область, 2021 год. Условные данные';
    expect(ratingChart(region, { language: 'ru', subtitle }).title).toEqual({
      text: ['Оценки организаций: итог и критерии'],
      subtitle: [
        subtitle, 'Синим показаны набранные баллы, оранжевым — недостающие до наибольших возможных.',
      ],
      anchor: 'start',
    });
    expect(heatMap(region, { language: 'en', subtitle }).title.subtitle).toEqual([
      subtitle, 'The darker a cell, the more points are missing to the greatest possible.', 'A dash: left out of the calculation.',
    ]);
  });

  it('never say themselves that data are made up', () => {
    const said = [ratingChart([first], { language: 'ru' }), heatMap([first], { language: 'ru' }), weightsChart(methodology, { language: 'ru' }), placesChart(rating, rating, { language: 'ru' })]
      .map(({ title, description }) => [...title.text, ...title.subtitle, description].join(' '));
    expect(said.filter((text) => /условн/i.test(text))).toEqual([]);
  });

  it('tell in a sentence what they show', () => {
    expect(profileChart(first, region, { language: 'ru', subtitle: 'Условная область' }).description).toBe(
      'Дом-интернат № 1 (условные данные). Условная область Оценки в баллах и средние по 4\u00A0организациям '
      + 'Синий столбик — организация, чёрная черта — среднее, оранжевым показаны недостающие баллы.',
    );
  });

  it('carry the fingerprint and every choice the figures rest on', () => {
    const { nok } = ratingChart(region, { language: 'ru' }).usermeta;
    expect(nok.format).toBe('nok.chart/1');
    expect(nok.methodologies).toEqual([methodology.fingerprint]);
    expect(nok.choices.map(({ question }) => question)).toEqual(['2.2', 'rounding', 'not-applicable', 'nobody-asked']);
    expect(profileChart(first, region, { language: 'ru' }).usermeta.nok.choices[0]).toEqual({ question: 'average-of', chosen: 'printed', byDefault: true });
    expect(placesChart(rating, rating, { language: 'ru' }).usermeta.nok.methodologies).toEqual([methodology.fingerprint]);
    expect(weightsChart(methodology, { language: 'ru' }).usermeta.nok).toEqual({
      format: 'nok.chart/1', methodologies: [methodology.fingerprint], choices: methodology.choices,
    });
  });

  it('take a stored assessment and a methodology from a file alike', () => {
    const stored = JSON.parse(JSON.stringify(region)) as typeof region;
    expect(ratingChart(stored, { language: 'ru' })).toEqual(ratingChart(region, { language: 'ru' }));
    const fromFile = JSON.parse(JSON.stringify(methodology)) as typeof methodology;
    expect(weightsChart(fromFile, { language: 'en' })).toEqual(weightsChart(methodology, { language: 'en' }));
  });
});

describe('A left-out score', () => {
  const drawnOf = (chart: Chart, id: string) =>
    chart.data.values.filter((row) => row.id === id && (row.organisation ?? 'h3') === 'h3').map(({ score, weight, drawn }) => [score ?? weight, drawn]);

  it('is a dash without a bar or a shade, never a nought', () => {
    expect(drawnOf(heatMap(region, { language: 'ru' }), '2.1')).toEqual([['—', null]]);
    expect(drawnOf(heatMap(region, { language: 'ru' }), '4.3')).toEqual([['—', null]]);
    expect(drawnOf(profileChart(home(3, 32), region, { language: 'ru' }), '2.1')).toEqual([['—', null]]);
    expect(drawnOf(weightsChart(methodology, { language: 'ru', notAsked: ['comfortConditions'] }), '2.1')).toEqual([['—', null]]);
    const [leftOut, nought] = ratingChart([assessed('h3', [null, '0', '50', '50', '50'])], { language: 'en' }).data.values.slice(1);
    expect([leftOut?.score, leftOut?.drawn, nought?.score, nought?.drawn]).toEqual(['—', null, '0.00', 0]);
  });

  it('has as many bars fewer in the drawing', async () => {
    const bars = async (points: readonly (string | null)[]) => {
      const svg = await svgOf(ratingChart([assessed('a', points)], { language: 'ru' }));
      return [...svg.matchAll(/aria-roledescription="bar"/g)].length;
    };
    // The total and five criteria: what is attained and what is missing.
    expect(await bars(['10', '20', '30', '40', '50'])).toBe(12);
    expect(await bars([null, '20', '30', '40', '50'])).toBe(10);
    expect(await bars([null, null, '30', '40', '50'])).toBe(8);
  });

  it('has the mean of the others beside it, and a dash where there are none', () => {
    const of = (values: Chart, id: string) => values.data.values.filter((row) => row.id === id).map(({ score, drawn, meanScore, mean }) => [score, drawn, meanScore, mean]);
    const left = [assessed('a', [null, '20', '40', '40', '40']), assessed('b', [null, '40', '40', '40', '40']), assessed('c', [null, '60', '40', '40', '45'])];
    const profile = profileChart(left[0] as typeof first, left, { language: 'ru' });
    expect(of(profile, '1')).toEqual([['—', null, '—', null]]);
    expect(of(profile, '2')).toEqual([['20,00', 0.2, '40,00', 0.4]]);
    // (40 + 40 + 45) ÷ 3 = 41,666…
    expect(of(profile, '5')).toEqual([['40,00', 0.4, '41,67', 0.4167]]);
    const region3 = profileChart(home(3, 32), region, { language: 'ru' });
    expect(of(region3, '2.1')).toEqual([['—', null, '100,00', 1]]);
  });

  it('is explained below the title only where there is one', () => {
    const note = 'Прочерк — не участвует в расчёте.';
    const says = (chart: Chart) => chart.title.subtitle.includes(note);
    expect(says(heatMap(region, { language: 'ru' }))).toBe(true);
    expect(says(heatMap([first], { language: 'ru' }))).toBe(false);
    expect(says(ratingChart([first], { language: 'ru' }))).toBe(false);
    expect(says(ratingChart([assessed('a', [null, '20', '30', '40', '50'])], { language: 'ru' }))).toBe(true);
    expect(says(profileChart(first, region, { language: 'ru' }))).toBe(false);
    expect(says(profileChart(home(3, 32), region, { language: 'ru' }))).toBe(true);
    expect(says(weightsChart(methodology, { language: 'ru' }))).toBe(false);
    expect(says(weightsChart(methodology, { language: 'ru', notAsked: ['comfortConditions'] }))).toBe(true);
  });
});

describe('A profile', () => {
  it('may be of an organisation outside the region, which then does not count in the means', () => {
    const values = (chart: Chart) => chart.data.values.filter(({ id }) => id === '5').map(({ score, meanScore }) => [score, meanScore]);
    // 36, 40, 32 and 36 of 40 are 90, 100, 80 and 90 %, on the mean 90.
    expect(values(profileChart(first, region, { language: 'en' }))).toEqual([['90.00', '90.00']]);
    expect(values(profileChart(home(7, 20), region, { language: 'en' }))).toEqual([['50.00', '90.00']]);
    expect(profileChart(home(7, 20), region, { language: 'en' }).title.subtitle[0]).toBe('Scores in points beside the means over 4 organisations');
    expect(profileChart(first, [first], { language: 'en' }).title.subtitle[0]).toBe('Scores in points beside the means over 1 organisation');
    expect(profileChart(first, [first], { language: 'ru' }).title.subtitle[0]).toBe('Оценки в баллах и средние по 1\u00A0организации');
  });
});

describe('A chart of weights', () => {
  it('prints per cent of the total, of criteria and of indicators, and draws the indicators', () => {
    const rows = weightsChart(methodology, { language: 'ru', notAsked: ['comfortConditions'] }).data.values.slice(4, 8);
    // 0,4 ÷ 0,7 ÷ 5 = 11,43 %; 0,3 ÷ 0,7 ÷ 5 = 8,57 %, three quarters of it.
    expect(rows.map(({ id, weight, drawn }) => [id, weight, drawn])).toEqual([
      ['2', '20\u00A0%', null], ['2.1', '—', null], ['2.2', '11,43\u00A0%', 1], ['2.3', '8,57\u00A0%', 0.75],
    ]);
  });

  it('draws criteria made of observations outright', () => {
    const { values } = weightsChart(assessed('a', '90').methodology, { language: 'en' }).data;
    expect(values.map(({ weight, drawn }) => [weight, drawn])).toEqual(Array(5).fill(['20%', 1]));
  });

  it('puts a dash where a score weighs only through others, and says why', () => {
    const through = defineMethodology(small({ politeness: observation('respondents') }, [
      criterion('1', reference('1.1'), [indicator('1.1', reference('1.2')), indicator('1.2', share('politeness'))]),
    ]));
    expect(weightsChart(through, { language: 'en' }).data.values.map(({ id, weight, drawn }) => [id, weight, drawn])).toEqual([
      ['1', '100%', null], ['1.1', '100%', 1], ['1.2', '—', null],
    ]);
    expect(weightsChart(through, { language: 'en' }).title.subtitle.at(-1)).toBe('A dash: enters the total through a table, a scale or another score, and has no fixed share.');
  });
});

describe('A chart of places', () => {
  it('tells who moved by how much, and who is in one rating only', () => {
    const rows = placesChart(rating, after, { language: 'ru', names }).data.values;
    expect(rating.rows.map(({ place, organisation }) => [place, organisation])).toEqual([[1, 'h2'], [2, 'h1'], [2, 'h4'], [3, 'h3']]);
    expect(after.rows.map(({ place, organisation }) => [place, organisation])).toEqual([[1, 'h1'], [2, 'h3'], [3, 'h5'], [4, 'h2']]);
    // Each row is 19 pixels high: a line of 12 and what parts it from the next.
    expect(rows).toEqual([
      { organisation: 'h2', name: 'Дом-интернат № 2', before: '1', after: '4', change: '▼3', move: 'down', middleBefore: 9.5, middleAfter: 66.5 },
      { organisation: 'h1', name: 'Дом-интернат № 1', before: '2', after: '1', change: '▲1', move: 'up', middleBefore: 28.5, middleAfter: 9.5 },
      { organisation: 'h4', name: 'h4', before: '2', after: 'нет в рейтинге', change: '', move: 'same', middleBefore: 47.5, middleAfter: null },
      { organisation: 'h3', name: 'h3', before: '3', after: '2', change: '▲1', move: 'up', middleBefore: 66.5, middleAfter: 28.5 },
      { organisation: 'h5', name: 'h5', before: 'нет в рейтинге', after: '3', change: '', move: 'same', middleBefore: null, middleAfter: 47.5 },
    ]);
  });

  it('keeps the order before among those who share a place after', () => {
    const row = (organisation: string, place: number) => ({ place, group: null, organisation, score: '90.00', exact: '90' });
    const before = { ...rating, rows: [row('b', 2), row('c', 1), row('a', 3)] };
    const shared = { ...rating, rows: ['x', 'a', 'w', 'b', 'c'].map((id) => row(id, 1)) };
    const order = placesChart(before, shared, { language: 'en' }).data.values;
    expect(order.map(({ organisation, middleAfter }) => [organisation, middleAfter])).toEqual([['c', 9.5], ['b', 28.5], ['a', 47.5], ['w', 66.5], ['x', 85.5]]);
  });

  it('writes over the places what the caller says', async () => {
    const texts = textsIn(await svgOf(placesChart(rating, after, { language: 'ru', before: 'Приказ', after: 'Проект совета' })));
    expect(texts).toEqual(expect.arrayContaining(['Приказ', 'Проект совета']));
    expect(textsIn(await svgOf(placesChart(rating, after, { language: 'en' })))).toEqual(expect.arrayContaining(['Before', 'After']));
  });
});

describe('The rows of a chart', () => {
  it('are as high as the names beside them need, in every column alike', () => {
    const chart = heatMap(region, { language: 'ru' });
    const rows = chart.data.values.filter(({ id }) => id === 'total').map(({ organisation, middle, height }) => [organisation, middle, height]);
    // Three lines of 12 pixels and 7 more; the others take a line each.
    expect(rows).toEqual([['h2', 21.5, 43], ['h1', 52.5, 19], ['h4', 71.5, 19], ['h3', 90.5, 19]]);
    expect(new Set(chart.hconcat.map(({ height }) => height)).size).toBe(1);
  });

  it('keep forty organisations with long names on a page of A4', () => {
    const forty = Array.from({ length: 40 }, (_, position) => {
      const name = `Областной комплексный центр социального обслуживания населения № ${position} (условные данные)`;
      return home(position, position, { ...CHOSEN, organisation: { id: `${position}`, name } });
    });
    const { hconcat } = ratingChart(forty, { language: 'ru' });
    const width = hconcat.reduce((sum, column) => sum + column.width, 0);
    // The sides of A4 are as 1 to √2.
    expect((hconcat[0]?.height ?? 0) / width).toBeLessThan(1.41);
  });
});

describe('Under a methodology with scales, sums and a percentage of what can be attained', () => {
  it('every chart is drawn, and a score lies where it lies in its own range', async () => {
    const own = [within({ organisation: { id: 'a' } }), worst({ organisation: { id: 'b' } })] as const;
    const drawn = [ratingChart(own, { language: 'ru' }), heatMap(own, { language: 'ru' }), profileChart(own[0], own, { language: 'ru' }), weightsChart(scaled, { language: 'ru' })];
    for (const chart of drawn) {
      expect(warningsOf(chart)).toEqual([]);
      expect(await svgOf(chart)).not.toMatch(/NaN|undefined|Infinity/);
    }
    // 13.14 of 25.
    expect(drawn[0]?.data.values.find(({ id, organisation }) => id === '1' && organisation === 'a')).toMatchObject({ score: '13,14', drawn: 0.5256 });
  });

  it('the weights are shares of the greatest total, and what goes through a scale has none', () => {
    const chart = weightsChart(scaled, { language: 'en' });
    // Of 55 points in all: 25, 20 and 10; waiting 10 of them, the content 15.
    expect(chart.data.values.map(({ id, weight, drawn }) => [id, weight, drawn])).toEqual([
      ['1', '45.45%', null], ['1.1', '18.18%', 0.6667], ['1.2', '27.27%', 1], ['2', '—', null], ['3', '36.36%', null], ['3.1', '—', null], ['4', '18.18%', null],
    ]);
    expect(chart.title.subtitle.slice(-2)).toEqual([
      'Points are added up: the share is how much of the greatest total an indicator can bring.',
      'A dash: enters the total through a table, a scale or another score, and has no fixed share.',
    ]);
  });

  it('nothing can be a share of nothing, and what takes away has no bar', () => {
    const take = (least: string, most: string) => observation('measure', { least, most });
    const sum = (...of: string[]) => ({ label: scaled.total.label, citation: scaled.citation, formula: { kind: 'sum', of: of.map(reference) } }) as const;
    const shares = (firstMost: string, secondMost: string) => weightsChart(defineMethodology(small(
      { a: take('-100', firstMost), b: take('-100', secondMost) },
      [criterion('1', number('a')), criterion('2', number('b'))],
      { range: { least: '-200', most: '100' }, total: sum('1', '2') },
    )), { language: 'en' }).data.values.map(({ weight, drawn }) => [weight, drawn]);
    expect(shares('60', '20')).toEqual([['75%', 1], ['25%', 0.3333]]);
    expect(shares('60', '-20')).toEqual([['150%', 1], ['−50%', 0]]);
    expect(shares('10', '-10')).toEqual([['—', null], ['—', null]]);
  });
});
