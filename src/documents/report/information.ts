import type { Checklist, Mark } from '../../collection/index.js';
import { lackOf } from '../../improvement/marks.js';
import type { Observation } from '../../methodology/index.js';
import { ONE, compare, parseDecimal, type Fraction } from '../../numeric/index.js';
import { column, paragraph, part, table } from '../blocks.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';

/** In how many organisations each item of each checklist got which mark; nothing where there are no marks. */
export function informationBlocks({ organisations, collection, methodology }: Gathered, tongue: Tongue): Block[] {
  const lists = (collection?.checklists ?? []).map((list) => ({ list, marks: organisations.flatMap(({ marks }) => (marks?.[list.observation] ? [marks[list.observation] as MarksOfList] : [])) }));
  const marked = lists.filter(({ marks }) => marks.length > 0);
  return marked.length === 0 ? [] : [
    paragraph(tongue.own.report.information.about),
    ...marked.flatMap(({ list, marks }) => listBlocks(list, marks, statesOf(list, methodology.observations[list.observation] as Observation, tongue), tongue)),
  ];
}

type MarksOfList = Readonly<Record<string, Mark>>;

/** What may become of an item: a column of the table. */
interface State {
  readonly title: string;
  readonly isOf: (mark: Mark) => boolean;
}

const isNotApplicable = (mark: Mark): boolean => typeof mark === 'object' && 'notApplicable' in mark;

/** A graded item got one of the grades; any other is there, there in part where that counts, or absent; either may not apply. */
function statesOf({ grades }: Checklist, { kind }: Observation, { language, own: { report: { information: { columns } } } }: Tongue): State[] {
  const lacks = (title: string, isSo: (lack: Fraction) => boolean): State => ({ title, isOf: (mark) => !isNotApplicable(mark) && isSo(lackOf(mark)) });
  const found: State[] = grades?.map(({ label, points }) => ({ title: label[language], isOf: (mark) => isGraded(mark, points) })) ?? [
    lacks(columns.present, ({ n }) => n === 0n),
    ...(kind === 'items' ? [] : [lacks(columns.inPart, (lack) => lack.n > 0n && compare(lack, ONE) < 0)]),
    lacks(columns.absent, (lack) => compare(lack, ONE) === 0),
  ];
  return [...found, { title: columns.notApplicable, isOf: isNotApplicable }];
}

/** Grades are told apart by their points, however these are written. */
const isGraded = (mark: Mark, points: string): boolean =>
  typeof mark === 'object' && 'points' in mark && compare(parseDecimal(mark.points), parseDecimal(points)) === 0;

function listBlocks({ title, items }: Checklist, marks: readonly MarksOfList[], states: readonly State[], { language, own: { report: { information }, common } }: Tongue): Block[] {
  const remembered = items.filter(({ verification }) => verification === 'unverified').length;
  const asterisk = remembered === items.length ? '' : '*';
  const rows = items.map(({ id, label, verification }) => [
    `${label[language]}${verification === 'unverified' ? asterisk : ''}`,
    ...states.map(({ isOf }) => String(marks.filter(({ [id]: mark }) => isOf(mark as Mark)).length)),
  ]);
  return [
    part(information.list(title[language])),
    ...table(
      [column(information.columns.item, 'left', 8), ...states.map((state) => column(state.title, 'right', 2))], rows,
      remembered === 0 ? {} : { note: `${asterisk} ${common.notHeldAgainstText}`.trim() },
    ),
  ];
}
