import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import type { Checklist, Collection, Mark, Marks } from '../collection/index.js';
import type { Choice, ItemsOfNorm, NotApplicable, Observation } from '../methodology/index.js';
import { ONE, ZERO, add, compare, parseDecimal, printShort, subtract, total, whole, type Fraction } from '../numeric/index.js';
import { shown } from '../shape/index.js';

/** How much of an item lacks: from nothing to all of it; nothing where it does not apply. */
export function lackOf(mark: Mark): Fraction {
  if (typeof mark === 'string') return mark === 'absent' ? ONE : ZERO;
  return 'part' in mark ? subtract(ONE, parseDecimal(mark.part)) : ZERO;
}

/** Whether a choice says how an item of a list counts that does not apply. */
export const isAboutItem = ({ question, observation }: Choice, key: string): boolean =>
  question === 'item-not-applicable' && observation === key;

/** The problems of marks whose shape is right: they must be those of the assessment, one for every item of each list they mark. */
export function checkMarks(marks: Marks, { checklists }: Collection, assessment: Assessment, path: IssuePath): NokIssue[] {
  const known = checklists.map(({ observation }) => observation);
  return Object.keys(marks).flatMap((key) => {
    const list = checklists.find(({ observation }) => observation === key);
    if (!list) return [issue('unknownObservation', [...path, key], { key, known })];
    const ofList = marks[key] as Readonly<Record<string, Mark>>;
    const observation = assessment.methodology.observations[key] as Observation;
    const problems = [...checkItems(ofList, list, [...path, key]), ...checkParts(ofList, observation, [...path, key])];
    return problems.length > 0 ? problems : checkCount(key, ofList, assessment, [...path, key]);
  });
}

type MarksOfList = Readonly<Record<string, Mark>>;

function checkItems(marks: MarksOfList, { items }: Checklist, path: IssuePath): NokIssue[] {
  const known = items.map(({ id }) => id);
  return [
    ...Object.keys(marks)
      .filter((key) => !known.includes(key))
      .map((key) => issue('unknownKey', [...path, key], { key, known })),
    ...known.filter((id) => marks[id] === undefined).map((id) => issue('missing', [...path, id], { field: id })),
  ];
}

function checkParts(marks: MarksOfList, { kind }: Observation, path: IssuePath): NokIssue[] {
  return Object.entries(marks).flatMap(([item, mark]) => {
    if (typeof mark === 'string' || !('part' in mark)) return [];
    if (kind === 'items') {
      return [issue('wrongValue', [...path, item], { allowed: ['present', 'absent'], found: shown(mark) })];
    }
    const part = parseDecimal(mark.part);
    const isPart = compare(part, ZERO) >= 0 && compare(part, ONE) <= 0;
    return isPart ? [] : [issue('outsideBounds', [...path, item, 'part'], { value: mark.part, least: '0', most: '1' })];
  });
}

/** Marks of another organisation, or of another day, would price the wrong shortcomings. */
function checkCount(key: string, marks: MarksOfList, { observations, choices }: Assessment, path: IssuePath): NokIssue[] {
  const observed = observations[key] as number | ItemsOfNorm | NotApplicable;
  if (isNotApplicable(observed)) return [];
  const applicable = Object.keys(marks).filter((item) => isApplicable(marks[item] as Mark));
  const there = total(applicable.map((item) => subtract(ONE, lackOf(marks[item] as Mark))));
  const takenAsPresent = choices.filter((choice) => isAboutItem(choice, key) && choice.chosen === 'present').map(({ item }) => item);
  const excused = Object.keys(marks).filter((item) => !applicable.includes(item) && takenAsPresent.includes(item));
  const [stored, computed] = typeof observed === 'number'
    ? [String(observed), printShort(add(there, whole(excused.length)))]
    : [`${printShort(parseDecimal(String(observed.count)))}/${observed.of}`, `${printShort(there)}/${applicable.length}`];
  return stored === computed ? [] : [issue('differs', path, { stored, computed })];
}

const isApplicable = (mark: Mark): boolean => typeof mark === 'string' || 'part' in mark;

const isNotApplicable = (observed: number | ItemsOfNorm | NotApplicable): observed is NotApplicable =>
  typeof observed === 'object' && Object.hasOwn(observed, 'notApplicable');
