import { issue, outcomeOf, type NokIssue, type Outcome } from '../errors/index.js';
import { publish } from '../shape/index.js';
import { lookAt, type Followed } from './cycle.js';
import { selectionOptionsField } from './cycleFields.js';
import { CYCLE_STATUSES, type CycleRecord, type CycleStatus } from './cycleModel.js';
import { reasonOf } from './grounds.js';
import { inOrder } from './order.js';
import type { Selectable, SelectedOrganisation, Selection, SelectionGround, SelectionOptions } from './selectionModel.js';
import { standingOf, type Counting } from './standing.js';

/**
 * The organisations to assess: by type and municipality where given, those that are overdue, were never assessed or are due unless told
 * otherwise.
 *
 * `selected` says why each is in, the overdue first, then the never assessed, then the due, each by its last day and its id; `others` holds
 * all the rest with what speaks against them.
 *
 * @throws `NokError` as `checkCycle` does, and for a type or a municipality that no organisation has.
 * @example
 * ```ts
 * const record: CycleRecord = {
 *   register: [{ id: '1', type: 'дом-интернат' }, { id: '2', type: 'дом-интернат' }, { id: '3', type: 'центр' }],
 *   assessed: [{ organisation: '1', on: '2021-11-15' }, { organisation: '2', on: '2023-10-20' }],
 * };
 * const { selected, others } = selectOrganisations(record, { on: '2024-03-01', sector: 'social-service', types: ['дом-интернат'] });
 * selected.map(({ organisation, reasons }) => `${organisation}: ${reasons[0]?.text.ru}`); // => ['1: подошёл срок оценки']
 * others.map(({ organisation, reasons }) => `${organisation}: ${reasons[0]?.text.ru}`); // => ['3: организация другого типа', '2: оценить можно, срок ещё не подошёл']
 * ```
 */
export function selectOrganisations(record: CycleRecord, options: SelectionOptions): Selection {
  const { options: asked, counting, header, organisations } = lookAt<SelectionOptions>(record, options, selectionOptionsField, checkGroups);
  const judged = organisations.map((followed) => judgedBy(followed, asked, counting)).sort(byUrgency);
  return publish({
    format: 'nok.selection/1',
    ...header,
    selected: judged.filter(({ isSelected }) => isSelected).map(({ row }) => row),
    others: judged.filter(({ isSelected }) => !isSelected).map(({ row }) => row),
  });
}

/** {@link selectOrganisations} that returns its problems instead of throwing them. */
export const safeSelectOrganisations = (record: CycleRecord, options: SelectionOptions): Outcome<Selection> =>
  outcomeOf(() => selectOrganisations(record, options));

/** Types and municipalities that no organisation has: a list chosen by them would be empty without a word. */
function checkGroups({ types = [], municipalities = [] }: SelectionOptions, { register }: CycleRecord): NokIssue[] {
  const unknown = (groupBy: 'type' | 'municipality', wanted: readonly string[], field: string): NokIssue[] => {
    const groups = new Set(register.flatMap(({ [groupBy]: group }) => (group === undefined ? [] : [group])));
    const known = [...groups].sort(inOrder);
    return wanted.flatMap((name, position) =>
      groups.has(name) ? [] : [issue('unknownGroup', ['options', field, position], { groupBy, name, known })]);
  };
  return [...unknown('type', types, 'types'), ...unknown('municipality', municipalities, 'municipalities')];
}

interface Judged {
  readonly row: SelectedOrganisation;
  readonly isSelected: boolean;
}

const UNLESS_GIVEN: readonly Selectable[] = ['overdue', 'never-assessed', 'due'];

function judgedBy({ organisation, assessed }: Followed, { types, municipalities, statuses = UNLESS_GIVEN }: SelectionOptions, counting: Counting): Judged {
  const { status, last, dueBy } = standingOf(organisation.id, assessed, counting);
  const against: SelectionGround[] = [
    ...groundOf(organisation.type, types, 'no-type', 'other-type'),
    ...groundOf(organisation.municipality, municipalities, 'no-municipality', 'other-municipality'),
    ...((statuses as readonly CycleStatus[]).includes(status) ? [] : [status]),
  ];
  const isSelected = against.length === 0;
  return { isSelected, row: { organisation: organisation.id, status, last, dueBy, reasons: (isSelected ? [status] : against).map(reasonOf) } };
}

function groundOf(group: string | undefined, wanted: readonly string[] | undefined, none: SelectionGround, other: SelectionGround): SelectionGround[] {
  if (wanted === undefined || (group !== undefined && wanted.includes(group))) return [];
  return [group === undefined ? none : other];
}

const byUrgency = ({ row: a }: Judged, { row: b }: Judged): number =>
  CYCLE_STATUSES.indexOf(a.status) - CYCLE_STATUSES.indexOf(b.status) || inOrder(a.dueBy ?? '', b.dueBy ?? '') || inOrder(a.organisation, b.organisation);
