import type { Assessment } from '../../assessment/index.js';
import { outcomeOf, type Language, type Outcome } from '../../errors/index.js';
import type { Definition } from '../../methodology/index.js';
import { numbers } from './bars.js';
import { chartOf } from './chart.js';
import { LINE, SIZE, columnOf, frameFor, headFor, heading, labelColumn, labelWidth, rowChannel, textChannel, where, type Frame } from './frame.js';
import { linesOf, widestWord } from './lines.js';
import { chartOptionFields, readChartOptions, type ChartOptions } from './options.js';
import { palette } from './palette.js';
import { readRegion } from './read.js';
import { nameOf, scoreRow, titleOf, tooltipOf } from './rows.js';
import { definitionOf, leavesOf, printedScores, shownScore, totalOf } from './scores.js';
import type { Chart, ChartChannel, ChartColumn, ChartLayer } from './spec.js';

const NAMES = 180;

const TOTAL = 50;

const CELL = 36;

const GAP = 6;

/** The headings of the indicators stand upright, in as many lines as a cell is wide. */
const UPRIGHT = { least: 90, most: 260, lines: 3 };

/**
 * The heat map: organisations × indicators, best total first; a cell is the darker, the more points are missing.
 *
 * Each cell holds its printed score, so that nothing is said by colour alone. A criterion made of observations outright has one column. What
 * is left out has a dash on grey.
 *
 * @throws `NokError` where `rank` would refuse the assessments, where one does not pass `recheck`, or where the options are wrong.
 * @example
 * ```ts
 * import { heatMap } from 'nok-methodology/charts';
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const polite = (count: number, id: string) => assess(methodology, { politeness: { count, of: 8 } }, { organisation: { id } });
 * const chart = heatMap([polite(5, 'a'), polite(7, 'b')], { language: 'ru' });
 * chart.data.values.map(({ name, id, score }) => `${name} ${id} ${score}`); // => ['b total 87,50', 'b 1 87,50', 'a total 62,50', 'a 1 62,50']
 * ```
 */
export function heatMap(assessments: readonly Assessment[], options: ChartOptions): Chart {
  const { options: chosen, texts } = readChartOptions(chartOptionFields, options);
  const { language } = chosen;
  const region = readRegion(assessments);
  const [best] = region.assessments;
  const definition = definitionOf(best.methodology);
  const cell = cellWidth(definition, language);
  const groups = definition.criteria.map((criterion) => ({
    lines: linesOf(criterion.label[language], leavesOf(criterion).length * cell, SIZE),
    leaves: leavesOf(criterion).map((leaf) => shownScore(leaf, definition)),
  }));
  const labels = region.assessments.map(({ organisation }) => ({ text: nameOf(organisation) }));
  const names = labelWidth(labels, NAMES);
  const shown = [totalOf(definition), ...groups.flatMap(({ leaves }) => leaves)];
  const height = uprightFor(shown.map((score) => titleOf(score, language)));
  const frame = frameFor([labels], names, headFor(groups.map(({ lines }) => lines)) + height);
  const rows = region.assessments.flatMap((assessment, row) => {
    const scores = printedScores(assessment);
    const { organisation } = assessment;
    return shown.map((score) => ({
      ...frame.rows[row], organisation: organisation.id, name: nameOf(organisation), ...scoreRow(score, scores.get(score.id) ?? null, texts, language),
    }));
  });
  const isLeftOut = rows.some(({ drawn }) => drawn === null);
  return chartOf({
    title: texts.heatMap.title,
    notes: [texts.heatMap.note, ...(isLeftOut ? [texts.leftOut] : [])],
    methodologies: [best.methodology.fingerprint],
    choices: region.choices,
    rows,
    columns: [
      labelColumn(labels, frame, names),
      columnOf(frame, TOTAL, [
        upright(frame, definition.total.label[language], height, TOTAL / 2),
        numbers(frame, 'score', TOTAL - GAP, [where('id', 'total')]),
      ]),
      ...groups.flatMap(({ lines, leaves }) => leaves.map((leaf, position) => cellColumn(frame, {
        id: leaf.id,
        label: titleOf(leaf, language),
        group: position === 0 ? lines : [],
        cell,
        gap: position === leaves.length - 1 ? GAP : 0,
        height,
        tooltip: tooltipOf({ name: texts.organisation, label: texts.indicator, score: texts.score }),
      }))),
    ],
  }, chosen);
}

/** {@link heatMap} that returns its problems instead of throwing them. */
export const safeHeatMap = (assessments: readonly Assessment[], options: ChartOptions): Outcome<Chart> => outcomeOf(() => heatMap(assessments, options));

/** A column of cells. */
interface CellColumn {
  readonly id: string;
  readonly label: string;
  /** The heading over the group that begins here. */
  readonly group: string[];
  readonly cell: number;
  /** What parts it from the next column. */
  readonly gap: number;
  /** The height of the headings that stand upright. */
  readonly height: number;
  readonly tooltip: ChartChannel[];
}

function cellColumn(frame: Frame, { id, label, group, cell, gap, height, tooltip }: CellColumn): ChartColumn {
  const cells = (filter: ChartChannel, color: ChartChannel): ChartLayer => ({
    transform: [where('id', id), filter, { calculate: 'datum.middle - datum.height / 2 + 1', as: 'top' }, { calculate: 'datum.middle + datum.height / 2 - 1', as: 'bottom' }],
    mark: { type: 'rect', stroke: palette.faint },
    encoding: { x: { value: 1 }, x2: { value: cell - 1 }, y: rowChannel(frame, 'top'), y2: { field: 'bottom' }, color, tooltip },
  });
  return columnOf(frame, cell + gap, [
    heading({ ...frame, head: frame.head - height }, group, 0),
    upright(frame, label, height, cell / 2),
    cells({ filter: { field: 'drawn', valid: true } }, SHADES),
    cells({ filter: 'datum.drawn === null' }, { value: palette.faint }),
    numbers(frame, 'score', (cell + CELL) / 2 - 3, [where('id', id)], SIZE - 1),
  ]);
}

/** From everything missing to nothing; the power tells apart even small losses. */
const SHADES: ChartChannel = {
  field: 'drawn', type: 'quantitative', scale: { type: 'pow', exponent: 4, domain: [0, 1], range: [palette.missing, palette.paper], interpolate: 'rgb' }, legend: null,
};

/** A heading that stands upright over a column, its lines around the middle. */
function upright({ head }: Frame, label: string, height: number, middle: number): ChartLayer {
  const lines = linesOf(label, height, SIZE, UPRIGHT.lines);
  return {
    data: { values: [{ lines }] },
    mark: { type: 'text', angle: 270, align: 'left', baseline: 'middle', fontSize: SIZE, lineHeight: LINE, color: palette.ink },
    encoding: { x: { value: middle - ((lines.length - 1) * LINE) / 2 }, y: { value: head - ABOVE }, text: textChannel('lines') },
  };
}

const ABOVE = 4;

/** No group is narrower than a word of its heading. */
const cellWidth = ({ criteria }: Definition, language: Language): number =>
  Math.ceil(criteria.reduce((width, criterion) => Math.max(width, widestWord([criterion.label[language]], SIZE) / leavesOf(criterion).length), CELL));

/** The least height at which no heading needs more lines than there are. */
function uprightFor(labels: readonly string[]): number {
  let height = UPRIGHT.least;
  const isTooLong = (label: string): boolean => linesOf(label, height, SIZE, UPRIGHT.lines + 1).length > UPRIGHT.lines;
  while (height < UPRIGHT.most && labels.some(isTooLong)) height += SIZE;
  return height;
}
