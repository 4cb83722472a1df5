import { fieldIssue as issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Definition } from '../methodology/index.js';
import { nearestNames } from '../shape/index.js';
import type { Collection } from './blanks.js';

/** The problems of a collection whose shape is right, for a definition that inherits nothing: ids, gates, and whether it collects what the methodology observes. */
export function checkCollection(collection: Collection, definition: Definition, path: IssuePath): NokIssue[] {
  return [
    ...checkIds(collection, path),
    ...checkGates(collection, path),
    ...checkCoverage(collection, definition, path),
    ...checkLengths(collection, definition, path),
  ];
}

/** Words that columns are told by, beside the ids of questions and items. */
const RESERVED = ['organisation', 'form', 'ignore'];

function checkIds({ checklists, questionnaire }: Collection, path: IssuePath): NokIssue[] {
  const ids = [
    ...checklists.flatMap(({ items }, list) => items.map(({ id }, item) => ({ id, place: ['checklists', list, 'items', item, 'id'] }))),
    ...questionnaire.questions.map(({ id }, question) => ({ id, place: ['questionnaire', 'questions', question, 'id'] })),
  ];
  const seen = new Set(RESERVED);
  return ids.flatMap(({ id, place }) => {
    if (seen.size < seen.add(id.toLowerCase()).size) return [];
    return [issue('duplicate', [...path, ...place], { id })];
  });
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

/** A gate is an earlier question, so that it is known whether it is open. */
function checkGates({ questionnaire: { questions } }: Collection, path: IssuePath): NokIssue[] {
  return questions.flatMap(({ gate }, position) => {
    const known = questions.slice(0, position).map(({ id }) => id);
    if (gate === undefined || known.includes(gate)) return [];
    return [issue('unknownQuestion', [...path, 'questionnaire', 'questions', position, 'gate'], { id: gate, known, nearest: nearestNames(gate, known) })];
  });
}

/** Every observation is collected once, by a list or a question that suits its kind. */
function checkCoverage({ checklists, questionnaire }: Collection, { observations }: Definition, path: IssuePath): NokIssue[] {
  const collected = [
    ...checklists.map(({ observation }, list) => ({ observation, allowed: ['checklist', 'items'], place: ['checklists', list, 'observation'] })),
    ...questionnaire.questions.flatMap(({ observation }, question) =>
      observation === undefined ? [] : [{ observation, allowed: ['respondents'], place: ['questionnaire', 'questions', question, 'observation'] }],
    ),
  ];
  const known = Object.keys(observations);
  const wrong = collected.flatMap(({ observation: key, allowed, place }, position) => {
    const kind = observations[key]?.kind;
    if (kind === undefined) return [issue('unknownObservation', [...path, ...place], { key, known, nearest: nearestNames(key, known) })];
    if (!allowed.includes(kind)) return [issue('wrongKind', [...path, ...place], { key, kind, allowed })];
    const twice = collected.findIndex((other) => other.observation === key) < position;
    return twice ? [issue('duplicate', [...path, ...place], { id: key })] : [];
  });
  const missing = known.filter((key) => !collected.some(({ observation }) => observation === key));
  return [...wrong, ...missing.map((observation) => issue('notCollected', path, { observation }))];
}
