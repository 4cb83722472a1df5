import { scaleChart, safeScaleChart, type Chart } from 'nok-methodology/charts';
import { describe, expect, it } from 'vitest';
import { svgOf } from '../../examples/drawing/svg.js';
import { textsIn, warningsOf } from './drawing.js';
import { idOf, names, scales } from './scales.js';

const draw = (name: string, at?: string, language: 'ru' | 'en' = 'ru'): Chart => scaleChart(scales, idOf(name), { language, ...(at !== undefined && { at }) });
const said = (chart: Chart, part: string) => chart.data.values.filter((row) => row.part === part).map(({ values, points }) => `${String(values)}: ${String(points)}`);
const places = (chart: Chart, part: string) => chart.data.values.filter((row) => row.part === part).map(({ x, x2, y, y2 }) => [x, x2, y, y2].filter((place) => place !== undefined));

describe.each(names)('The chart of the scale “%s”', (name) => {
  it('is plain JSON that Vega-Lite takes without a warning, drawn with the same bytes twice', async () => {
    const chart = draw(name, '3');
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(warningsOf(chart)).toEqual([]);
    const svg = await svgOf(chart);
    expect(svg).toBe(await svgOf(draw(name, '3')));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(textsIn(svg).some((text) => text.startsWith('3 → '))).toBe(true);
  });
});

describe('A straight line', () => {
  it('runs from no points to all of them, and level beyond its ends', () => {
    expect(said(draw('falling'), 'piece')).toEqual(['0 … 1: 10', '1 … 15: 10 … 0', '15 … 30: 0']);
    // 1 and 15 of 30.
    expect(places(draw('falling'), 'piece')).toEqual([[0, 0.0333, 1, 1], [0.0333, 0.5, 1, 0], [0.5, 1, 0, 0]]);
    expect(said(draw('rising'), 'piece')).toEqual(['0 … 50: 0', '50 … 80: 0 … 10', '80 … 100: 10']);
    expect(said(draw('inside'), 'piece')).toEqual(['0 … 30: 0 … 10']);
    expect(said(draw('outsideAll'), 'piece')).toEqual(['0 … 30: 0']);
    expect(places(draw('outsideAll'), 'piece')).toEqual([[0, 1, 0, 0]]);
  });

  it('ends where it refuses, and says so', () => {
    expect(said(draw('refusing'), 'piece')).toEqual(['1 … 15: 10 … 0']);
    expect(draw('refusing').title.subtitle).toEqual(['Значения за пределами шкалы не принимаются.']);
    expect(draw('falling').title.subtitle).toEqual([]);
    expect(scaleChart(scales, idOf('refusing'), { language: 'en', subtitle: 'Synthetic' }).title.subtitle).toEqual(['Synthetic', 'Values beyond the ends are refused.']);
  });

  it('goes on a little where there is no greatest number of items', () => {
    expect(said(draw('open'), 'piece')).toEqual(['0 … 8: 0 … 10', '8 … 10: 10']);
  });

  it('is drawn over the score it is taken of', async () => {
    expect(said(draw('ofScore', '5'), 'marked')).toEqual(['5: 10']);
    expect(textsIn(await svgOf(draw('ofScore')))).toContain('1. проба');
  });
});

describe('A table of points', () => {
  it('has a dot at each end, hollow where the edge belongs to the next step', () => {
    const chart = draw('steps');
    expect(said(chart, 'piece')).toEqual(['0 … 70: −2,5', '70 … 85: 6', '85 … 100: 15']);
    expect(said(chart, 'held')).toEqual(['0: −2,5', '70: 6', '85: 15', '100: 15']);
    expect(said(chart, 'open')).toEqual(['70: −2,5', '85: 6']);
    // From −2.5 to 15: nought lies at a seventh, 6 at 8.5 of 17.5.
    expect(places(chart, 'held')).toEqual([[0, 0], [0.7, 0.4857], [0.85, 1], [1, 1]]);
    expect(chart.title.subtitle).toEqual(['Закрашенный кружок принадлежит ступени, пустой — нет.']);
    expect(draw('steps', undefined, 'en').title.subtitle).toEqual(['A filled dot belongs to its step, a hollow one does not.']);
  });

  it('of whole numbers has filled dots only, and ends where the numbers end', () => {
    expect(said(draw('whole'), 'piece')).toEqual(['0: 0', '1 … 2: 1', '3 … 6: 2']);
    expect(said(draw('whole'), 'held')).toEqual(['0: 0', '0: 0', '1: 1', '2: 1', '3: 2', '6: 2']);
    expect(said(draw('whole'), 'open')).toEqual([]);
  });

  it('of one step is a level line, on the ground where it gives nothing', () => {
    expect(said(draw('one'), 'piece')).toEqual(['0 … 30: 7']);
    expect(places(draw('one'), 'piece')).toEqual([[0, 1, 1, 1]]);
    expect(places(draw('nothing'), 'piece')).toEqual([[0, 1, 0, 0]]);
    expect(said(draw('one'), 'held')).toEqual([]);
  });
});

describe('Points by the item', () => {
  it('have a dot for each number of items, up to the cap and beyond', () => {
    expect(said(draw('perItem'), 'piece')).toEqual(['0 … 10/3: 0 … 100', '10/3 … 6: 100']);
    expect(said(draw('perItem'), 'held')).toEqual(['0: 0', '1: 30', '2: 60', '3: 90', '4: 100', '5: 100', '6: 100']);
    expect(said(draw('perItemOpen'), 'piece')).toEqual(['0 … 2,5: 0 … 50', '2,5 … 4: 50']);
  });

  it('have no dots where there are too many', () => {
    expect(said(draw('perItemMany'), 'held')).toEqual([]);
    expect(said(draw('perItemMany'), 'piece')).toEqual(['0 … 200: 0 … 100', '200 … 201: 100']);
  });
});

describe('A share and a number', () => {
  it('are straight', () => {
    expect(said(draw('share', '66.6'), 'piece')).toEqual(['0 … 100: 0 … 100']);
    expect(said(draw('share', '66.6'), 'marked')).toEqual(['66,6: 66,6']);
    expect(said(draw('number'), 'piece')).toEqual(['0 … 30: 0 … 30']);
  });
});

describe('Beside the curve', () => {
  it('stand what it is over, with its unit, and the figures at its bends', async () => {
    expect(textsIn(await svgOf(draw('falling')))).toEqual(['0', '1', '15', '30', '0', '10', 'Баллы', 'Срок ожидания, дни', '1.1. Шкала']);
    expect(textsIn(await svgOf(draw('rising', undefined, 'en')))).toEqual(['0', '50', '80', '100', '0', '10', 'Points', 'Content, %', '1.3. Scale rising']);
    expect(textsIn(await svgOf(draw('perItem')))).toEqual(['0', '1', '2', '3', '4', '5', '6', '0', '100', 'Баллы', 'Способы связи', `${idOf('perItem')}. Шкала`]);
  });

  it('stands the value that is marked', async () => {
    expect(said(draw('falling', '5'), 'marked')).toEqual(['5: 50/7']);
    expect(textsIn(await svgOf(draw('steps', '85')))).toContain('85 → 15');
    expect(said(draw('steps', '84.99'), 'marked')).toEqual(['84,99: 6']);
  });

  it('stands the figure of the marked value off the line, on the side where there is room', () => {
    const look = (name: string, at: string) => {
      const { mark } = draw(name, at).hconcat[0]?.layer.at(-1) ?? {};
      return [mark?.align, mark?.baseline];
    };
    expect([look('rising', '51'), look('rising', '75'), look('falling', '2'), look('inside', '25'), look('falling', '29'), look('low', '28')]).toEqual([
      ['left', 'top'], ['right', 'bottom'], ['left', 'bottom'], ['right', 'bottom'], ['right', 'bottom'], ['right', 'top'],
    ]);
  });

  it('stands which methodology it is of', () => {
    expect(draw('falling').usermeta.nok).toEqual({ format: 'nok.chart/1', methodologies: [scales.fingerprint], choices: [] });
  });
});

describe('No chart of a scale is drawn', () => {
  const told = (score: string, options: unknown) => {
    const outcome = safeScaleChart(scales, score, options as never);
    return outcome.success ? [] : outcome.error.issues.map(({ code, path, params }) => `${code} ${path.join('.')}: ${JSON.stringify(params)}`);
  };
  const refused = (found: string) => [`wrongValue score: ${JSON.stringify({ allowed: [...names.slice(0, -1).map(idOf), '2'], found })}`];

  it('of what is made of several parts, or is no score', () => {
    expect(told('1', { language: 'ru' })).toEqual(refused('"1"'));
    expect(told('constructor', { language: 'ru' })).toEqual(refused('"constructor"'));
    expect(told(undefined as never, { language: 'ru' })).toEqual(refused('undefined'));
    expect(told('total', { language: 'ru' })).toEqual(refused('"total"'));
  });

  it('with a mark beyond it, or options that are none', () => {
    expect(told(idOf('refusing'), { language: 'ru', at: '16' })).toEqual(['outsideBounds options.at: {"value":"16","least":"1","most":"15"}']);
    expect(told(idOf('refusing'), { language: 'ru', at: '0.5' })).toEqual(['outsideBounds options.at: {"value":"0.5","least":"1","most":"15"}']);
    expect(told(idOf('falling'), { language: 'de' }).length).toBe(1);
    expect(told(idOf('falling'), { language: 'ru', at: 'five' }).length).toBe(1);
  });
});
