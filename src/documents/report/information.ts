import type { Checklist, Mark } from '../../collection/index.js';
import { column, paragraph, part, table } from '../blocks.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';

/** In how many organisations each item of each checklist is there; nothing where there are no marks. */
export function informationBlocks({ organisations, collection }: Gathered, tongue: Tongue): Block[] {
  const lists = (collection?.checklists ?? []).map((list) => ({ list, marks: organisations.flatMap(({ marks }) => (marks?.[list.observation] ? [marks[list.observation] as MarksOfList] : [])) }));
  const marked = lists.filter(({ marks }) => marks.length > 0);
  return marked.length === 0 ? [] : [
    paragraph(tongue.own.report.information.about),
    ...marked.flatMap(({ list, marks }) => listBlocks(list, marks, tongue)),
  ];
}

const STATES = ['present', 'inPart', 'absent', 'notApplicable'] as const;

type State = (typeof STATES)[number];

type MarksOfList = Readonly<Record<string, Mark>>;

function listBlocks({ title, items }: Checklist, marks: readonly MarksOfList[], { language, own: { report: { information }, common } }: Tongue): Block[] {
  const remembered = items.filter(({ verification }) => verification === 'unverified').length;
  const asterisk = remembered === items.length ? '' : '*';
  const rows = items.map(({ id, label, verification }) => {
    const states = marks.map(({ [id]: mark }) => stateOf(mark as Mark));
    const name = `${label[language]}${verification === 'unverified' ? asterisk : ''}`;
    return [name, ...STATES.map((state) => String(states.filter((one) => one === state).length))];
  });
  const { columns } = information;
  return [
    part(information.list(title[language])),
    ...table(
      [column(columns.item, 'left', 8), ...STATES.map((state) => column(columns[state], 'right', 2))], rows,
      remembered === 0 ? {} : { note: `${asterisk} ${common.notHeldAgainstText}`.trim() },
    ),
  ];
}

/** What became of an item: an item is there in full, in part, or not at all, or it does not apply. */
function stateOf(mark: Mark): State {
  if (typeof mark === 'string') return mark;
  return 'notApplicable' in mark ? 'notApplicable' : 'inPart';
}
