import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import { valueOf } from '../assessment/values.js';
import type { Checklist, Collection, Grade, Mark, Marks } from '../collection/index.js';
import type { Choice, ItemsOfNorm, NotApplicable, Observation, ObservedValue } from '../methodology/index.js';
import { ONE, ZERO, add, compare, multiply, parseDecimal, printShort, subtract, total, whole, type Fraction } from '../numeric/index.js';
import { shown } from '../shape/index.js';

/** How much of an item without grades lacks: from nothing to all of it; nothing where it does not apply. */
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
    const problems = [...checkItems(ofList, list, [...path, key]), ...checkEach(ofList, list, observation, [...path, key])];
    if (problems.length > 0 || isNotApplicable(assessment.observations[key] as ObservedValue)) return problems;
    return observation.kind === 'measure'
      ? checkPoints(key, ofList, assessment, [...path, key])
      : checkCount(key, ofList, assessment, [...path, key]);
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

/** An item has a grade in a graded list, and is there, not there or there in part in any other; or does not apply. */
function checkEach(marks: MarksOfList, { grades }: Checklist, { kind }: Observation, path: IssuePath): NokIssue[] {
  return Object.entries(marks).flatMap(([item, mark]) => {
    if (!isApplicable(mark)) return [];
    return grades ? checkGrade(mark, grades, [...path, item]) : checkPart(mark, kind, [...path, item]);
  });
}

function checkGrade(mark: Mark, grades: readonly Grade[], path: IssuePath): NokIssue[] {
  const given = typeof mark === 'object' && 'points' in mark ? parseDecimal(mark.points) : undefined;
  if (given && grades.some(({ points }) => compare(parseDecimal(points), given) === 0)) return [];
  return [issue('wrongValue', path, { allowed: grades.map(inPoints), found: given ? inPoints(mark as Grade) : shown(mark) })];
}

const inPoints = ({ points }: Pick<Grade, 'points'>): string => `{ points: "${points}" }`;

function checkPart(mark: Mark, kind: Observation['kind'], path: IssuePath): NokIssue[] {
  if (typeof mark === 'string') return [];
  if (kind === 'items' || !('part' in mark)) {
    return [issue('wrongValue', path, { allowed: ['present', 'absent', ...(kind === 'items' ? [] : ['{ part }'])], found: shown(mark) })];
  }
  const part = parseDecimal(mark.part);
  const isPart = compare(part, ZERO) >= 0 && compare(part, ONE) <= 0;
  return isPart ? [] : [issue('outsideBounds', [...path, 'part'], { value: mark.part, least: '0', most: '1' })];
}

/** Marks of another organisation, or of another day, would price the wrong shortcomings. */
function checkCount(key: string, marks: MarksOfList, { observations, choices }: Assessment, path: IssuePath): NokIssue[] {
  const observed = observations[key] as number | ItemsOfNorm;
  const applicable = Object.keys(marks).filter((item) => isApplicable(marks[item] as Mark));
  const there = total(applicable.map((item) => subtract(ONE, lackOf(marks[item] as Mark))));
  const takenAsPresent = choices.filter((choice) => isAboutItem(choice, key) && choice.chosen === 'present').map(({ item }) => item);
  const excused = Object.keys(marks).filter((item) => !applicable.includes(item) && takenAsPresent.includes(item));
  const [stored, computed] = typeof observed === 'number'
    ? [String(observed), printShort(add(there, whole(excused.length)))]
    : [`${printShort(parseDecimal(String(observed.count)))}/${observed.of}`, `${printShort(there)}/${applicable.length}`];
  return stored === computed ? [] : [issue('differs', path, { stored, computed })];
}

/** The mean of a graded list, however it was written down. */
function checkPoints(key: string, marks: MarksOfList, { observations, methodology }: Assessment, path: IssuePath): NokIssue[] {
  const observed = observations[key] as Exclude<ObservedValue, ItemsOfNorm | NotApplicable>;
  const applicable = Object.values(marks).filter(isApplicable) as Pick<Grade, 'points'>[];
  const points = total(applicable.map((mark) => parseDecimal(mark.points)));
  const computed = `${printShort(points)}/${applicable.length}`;
  const stored = typeof observed === 'object' ? `${printShort(parseDecimal(String(observed.sum)))}/${observed.of}` : String(observed);
  const { of } = typeof observed === 'object' ? observed : { of: Math.max(1, applicable.length) };
  const mean = valueOf(key, observed, methodology.observations[key] as Observation, []) as Fraction;
  const isSame = of === applicable.length && compare(multiply(mean, whole(of)), points) === 0;
  return isSame ? [] : [issue('differs', path, { stored, computed })];
}

const isApplicable = (mark: Mark): boolean => typeof mark === 'string' || !('notApplicable' in mark);

const isNotApplicable = (observed: ObservedValue): observed is NotApplicable =>
  typeof observed === 'object' && Object.hasOwn(observed, 'notApplicable');
