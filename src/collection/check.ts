import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { OBSERVATION_KINDS, type ObservationKind } from '../formula/index.js';
import type { Definition } from '../methodology/index.js';
import type { Collection, Question } from './blanks.js';
import { checkAnswers, isMean } from './checkAnswers.js';
import { checkGrades } from './checkGrades.js';

/** The problems of a collection whose shape is right, for a definition that inherits nothing: ids, gates, scales, and whether it collects what the methodology observes. */
export function checkCollection(collection: Collection, definition: Definition, path: IssuePath): NokIssue[] {
  return [
    ...checkIds(collection, path),
    ...checkGates(collection, path),
    ...checkAnswers(collection, definition, path),
    ...checkGrades(collection, definition, path),
    ...checkCoverage(collection, definition, path),
    ...checkLengths(collection, definition, path),
  ];
}

/** Words that columns are told by, beside the ids of questions and items and the observations of figures; without regard to case. */
const RESERVED = ['organisation', 'form', 'answeredby', 'ignore'];

function checkIds({ checklists, questionnaire, figures = [] }: Collection, path: IssuePath): NokIssue[] {
  const ids = [
    ...checklists.flatMap(({ items }, list) => items.map(({ id }, item) => ({ id, place: ['checklists', list, 'items', item, 'id'] }))),
    ...questionnaire.questions.map(({ id }, question) => ({ id, place: ['questionnaire', 'questions', question, 'id'] })),
  ];
  const seen = new Set(RESERVED);
  const doubled = ids.flatMap(({ id, place }) => {
    if (seen.size < seen.add(id.toLowerCase()).size) return [];
    return [issue('duplicate', [...path, ...place], { id })];
  });
  // Two figures of one observation are found as collected twice.
  const taken = figures.flatMap(({ observation: id }, figure) =>
    seen.has(id.toLowerCase()) ? [issue('duplicate', [...path, 'figures', figure, 'observation'], { id })] : []);
  return [...doubled, ...taken];
}

/** A list that is longer than the methodology takes could not be counted in full. */
function checkLengths({ checklists }: Collection, { observations }: Definition, path: IssuePath): NokIssue[] {
  return checklists.flatMap(({ observation, items }, list) => {
    const { kind, most } = observations[observation] ?? {};
    if (kind !== 'items' || most === undefined || items.length <= Number(most)) return [];
    const figures = { value: String(items.length), least: '1', most: String(most) };
    return [issue('outsideBounds', [...path, 'checklists', list, 'items'], figures)];
  });
}

/** A gate is an earlier question, so that it is known whether it is open; and there must be an answer that opens it. */
function checkGates({ questionnaire: { questions } }: Collection, path: IssuePath): NokIssue[] {
  return questions.flatMap(({ gate }, position) => {
    if (gate === undefined) return [];
    const place = [...path, 'questionnaire', 'questions', position, 'gate'];
    const before = questions.slice(0, position);
    const found = before.find(({ id }) => id === gate);
    if (found) return mayOpen(found) ? [] : [issue('gateNeverOpens', place, { id: gate })];
    const known = before.map(({ id }) => id);
    return [issue('unknownQuestion', place, { id: gate, known })];
  });
}

const mayOpen = ({ answer }: Question): boolean =>
  answer === undefined || (answer.kind === 'choice' && answer.options.some(({ opens }) => opens));

/** What collects an observation, and what kinds of observation it suits. */
interface Collector {
  readonly observation: string;
  readonly allowed: readonly ObservationKind[];
  readonly place: IssuePath;
}

const collectorsOf = ({ checklists, questionnaire, figures = [] }: Collection): Collector[] => [
  ...checklists.map(({ observation, grades }, list): Collector => (
    { observation, allowed: grades ? ['measure'] : ['checklist', 'items'], place: ['checklists', list, 'observation'] }
  )),
  ...questionnaire.questions.flatMap((question, position): Collector[] => {
    const { observation } = question;
    if (observation === undefined) return [];
    return [{ observation, allowed: [isMean(question) ? 'measure' : 'respondents'], place: ['questionnaire', 'questions', position, 'observation'] }];
  }),
  ...figures.map(({ observation }, figure): Collector => ({ observation, allowed: OBSERVATION_KINDS, place: ['figures', figure, 'observation'] })),
];

/** Every observation is collected once, by a list, a question or a figure that suits its kind. */
function checkCoverage(collection: Collection, { observations }: Definition, path: IssuePath): NokIssue[] {
  const collected = collectorsOf(collection);
  const known = Object.keys(observations);
  const wrong = collected.flatMap(({ observation: key, allowed, place }, position) => {
    const kind = observations[key]?.kind;
    if (kind === undefined) return [issue('unknownObservation', [...path, ...place], { key, known })];
    if (!allowed.includes(kind)) return [issue('wrongKind', [...path, ...place], { key, kind, allowed })];
    const twice = collected.findIndex((other) => other.observation === key) < position;
    return twice ? [issue('duplicate', [...path, ...place], { id: key })] : [];
  });
  const missing = known.filter((key) => !collected.some(({ observation }) => observation === key));
  return [...wrong, ...missing.map((observation) => issue('notCollected', path, { observation }))];
}
