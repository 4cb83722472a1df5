import type { Language } from 'nok-methodology';
import type { Chart } from 'nok-methodology/charts';
import { chartOf } from '../../src/renderings/charts/chart.js';
import { textChannel } from '../../src/renderings/charts/frame.js';
import { linesOf } from '../../src/renderings/charts/lines.js';
import { palette } from '../../src/renderings/charts/palette.js';
import { pixels } from '../../src/renderings/charts/plane.js';
import type { ChartLayer, ChartRow } from '../../src/renderings/charts/spec.js';
import { stages, type Stage } from './stages.js';

const texts = {
  ru: { title: 'Год совета', legend: 'Тёмным отмечено то, что делает сам совет. Новый цикл начинается с выбора организаций.' },
  en: { title: 'The council’s year', legend: 'Dark: what the council does itself. A new cycle begins with choosing the organisations.' },
} as const;

/** In pixels. The letters are large: on a phone the picture is two thirds as wide. */
const BOX = { width: 232, height: 84, number: 44 } as const;
const BETWEEN = { columns: 40, rows: 26 } as const;
const SIZE = { name: 17, who: 14, line: 20 } as const;
const GAP = 10;
const ARROW = 6;
/** Bold letters beside those of the same size that `linesOf` measures. */
const BOLD = 1.08;
const [FIRST, SECOND] = [0, BOX.width + BETWEEN.columns] as const;

interface Placed extends Stage {
  readonly number: number;
  readonly left: number;
  readonly top: number;
}

/** The council above; below it the ring: down on the left, up on the right. */
function placed(): Placed[] {
  const onTheLeft = Math.ceil(stages.length / 2);
  return stages.map((stage, position) => {
    const row = position < onTheLeft ? position : stages.length - position;
    return { ...stage, number: position + 1, left: position < onTheLeft ? FIRST : SECOND, top: row * (BOX.height + BETWEEN.rows) };
  });
}

interface Arrow {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

const middle = ({ left, top }: Placed) => ({ x: left + BOX.width / 2, y: top + BOX.height / 2 });

/** From each stage to the next; from the last one to the second. */
function arrows(all: readonly Placed[]): Arrow[] {
  const next = [...all.slice(1), ...all.slice(1, 2)];
  return next.flatMap((to, position) => all.slice(position, position + 1).map((from) => arrow(from, to)));
}

function arrow(from: Placed, to: Placed): Arrow {
  const [a, b] = [middle(from), middle(to)];
  if (from.left === to.left) {
    const half = (Math.sign(to.top - from.top) * BOX.height) / 2;
    return { from: [a.x, a.y + half], to: [b.x, b.y - half] };
  }
  const half = (Math.sign(to.left - from.left) * BOX.width) / 2;
  return { from: [a.x + half, a.y], to: [b.x - half, b.y] };
}

const box: ChartLayer['encoding'] = { x: pixels('left'), x2: { field: 'right' }, y: pixels('top'), y2: { field: 'bottom' } };

const boxes = (all: readonly Placed[], ofCouncil: boolean): ChartLayer[] => {
  const stroke = ofCouncil ? palette.attained : palette.neutral;
  const fill = ofCouncil ? palette.attained : palette.faint;
  const of = all.filter((stage) => stage.ofCouncil === ofCouncil).map(({ left, top }) => ({ left, top, bottom: top + BOX.height }));
  return [
    {
      data: { values: of.map((one) => ({ ...one, right: one.left + BOX.width })) },
      mark: { type: 'rect', fill: palette.paper, stroke, strokeWidth: 2, cornerRadius: 6 }, encoding: box,
    },
    { data: { values: of.map((one) => ({ ...one, right: one.left + BOX.number })) }, mark: { type: 'rect', fill, stroke, strokeWidth: 2, cornerRadius: 6 }, encoding: box },
  ];
};

const written = (values: ChartRow[], mark: ChartLayer['mark']): ChartLayer =>
  ({ data: { values }, mark: { baseline: 'middle', lineHeight: SIZE.line, ...mark }, encoding: { x: pixels('x'), y: pixels('y'), text: textChannel('text') } });

/** The number of a stage, its name, and below it who does it. */
function words(all: readonly Placed[], language: Language): ChartLayer[] {
  const rows = all.map((stage) => {
    const lines = linesOf(stage.name[language], BOX.width - BOX.number - 2 * GAP, SIZE.name * BOLD);
    return { stage, lines, first: middle(stage).y - (lines.length * SIZE.line) / 2, x: stage.left + BOX.number + GAP };
  });
  const numbers = [true, false].map((ofCouncil) => written(
    all.filter((stage) => stage.ofCouncil === ofCouncil).map((stage) => ({ x: stage.left + BOX.number / 2, y: middle(stage).y, text: String(stage.number) })),
    { type: 'text', align: 'center', fontSize: SIZE.name, fontWeight: 'bold', color: ofCouncil ? palette.paper : palette.ink },
  ));
  return [
    ...numbers,
    written(rows.map(({ x, lines, first }) => ({ x, y: first, text: lines })),
      { type: 'text', align: 'left', fontSize: SIZE.name, fontWeight: 'bold', color: palette.ink }),
    written(rows.map(({ x, lines, first, stage }) => ({ x, y: first + lines.length * SIZE.line, text: stage.who[language] })),
      { type: 'text', align: 'left', fontSize: SIZE.who, color: palette.ink }),
  ];
}

/** In the room beside the first stage. */
function legend(language: Language): ChartLayer {
  const lines = linesOf(texts[language].legend, BOX.width, SIZE.who);
  return written([{ x: SECOND, y: (BOX.height - (lines.length - 1) * SIZE.line) / 2, text: lines }], { type: 'text', align: 'left', fontSize: SIZE.who, color: palette.ink });
}

/** A line with a triangle at its end. */
function drawn(all: readonly Arrow[]): ChartLayer[] {
  const lines = all.map(({ from: [x, y], to: [x2, y2] }) => ({ x, y, x2, y2 }));
  const heads = lines.map(({ x, y, x2, y2 }) => {
    const [across, down] = [Math.sign(x2 - x), Math.sign(y2 - y)];
    return { x: x2 - across * ARROW, y: y2 - down * ARROW, angle: across === 0 ? 90 + 90 * down : 90 * across };
  });
  return [
    { data: { values: lines }, mark: { type: 'rule', color: palette.ink, strokeWidth: 2 }, encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } } },
    {
      data: { values: heads }, mark: { type: 'point', shape: 'triangle', filled: true, size: 120, opacity: 1, color: palette.ink },
      encoding: { x: pixels('x'), y: pixels('y'), angle: { field: 'angle', type: 'quantitative', scale: null } },
    },
  ];
}

/** The year of a council: a stage above, the ring below it. */
export function cycle(language: Language): Chart {
  const all = placed();
  const height = Math.max(...all.map(({ top }) => top)) + BOX.height;
  const layer = [...drawn(arrows(all)), ...boxes(all, true), ...boxes(all, false), ...words(all, language), legend(language)];
  return chartOf({
    title: texts[language].title, notes: [], methodologies: [], choices: [], rows: [],
    columns: [{ width: SECOND + BOX.width, height, view: { stroke: null }, layer }],
  }, { language });
}
