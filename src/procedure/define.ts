import { safeCollectionOf } from '../collection/index.js';
import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { methodologies } from '../editions/index.js';
import { readyOf, safeDefineMethodology, type Methodology } from '../methodology/index.js';
import { readPart } from '../rating/part.js';
import { deepFreeze, publish, read } from '../shape/index.js';
import { checkBesideMethodology, problemsOf } from './checks.js';
import { extended, sketchOf } from './extended.js';
import { BASES, procedureField } from './fields.js';
import type { Procedure, ProcedureDocument } from './model.js';

/**
 * Checks a council's procedure written down as one JSON document and returns it frozen.
 *
 * Its parts go straight into `observe`, `assess`, `rank`, `bandOf`, `explain` and `describeMethodology`. The stages are the shape of the whole
 * document, then everything else in all its parts: the methodology as `defineMethodology` or `extendMethodology` checks it, the collection
 * as `observe` does, the bands as `bandOf` does, the criteria that break ties. Where the document gives no collection it is that of the
 * sector, as long as it collects the observations; otherwise there is none, and `observe` would refuse with `collectionMissing`.
 *
 * @throws `NokError` with every problem of the stage, each with its path in the document. With `extends`, a problem in what the base says
 * has the path `extends`, then the place in the base.
 * @example
 * ```ts
 * const procedure = defineProcedure({
 *   extends: 'mintrud-344n-2018/social-service',
 *   methodology: { id: 'council-2026', title: { ru: 'Порядок совета', en: 'The council’s procedure' }, rounding: { digits: 0, mode: 'half-up', at: 'end' } },
 *   rating: { ties: 'competition' },
 * });
 * procedure.methodology.criteria.length; // => 5
 * procedure.collection?.checklists.length; // => 6
 * const outcome = safeDefineProcedure({ extends: 'mintrud-344n-2018/social-servise', methodology: { id: 'council-2026' } });
 * outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`); // => ['unknownMethodology extends']
 * ```
 */
export function defineProcedure(document: ProcedureDocument): Procedure {
  const given = readDocument(document);
  const outcome = outcomeOf(() => methodologyIn(given));
  const beside = checkBesideMethodology(given, outcome.success ? readyOf(outcome.data).definition : writtenIn(given));
  if (!outcome.success || beside.length > 0) throw new NokError([...problemsOf(outcome), ...beside]);
  return published(given, outcome.data);
}

/** {@link defineProcedure} that returns its problems instead of throwing them. */
export const safeDefineProcedure = (document: ProcedureDocument): Outcome<Procedure> => outcomeOf(() => defineProcedure(document));

function readDocument(document: unknown): ProcedureDocument {
  const issues: NokIssue[] = [];
  const given = read(procedureField, document, [], issues) as ProcedureDocument;
  throwIfAny(issues.map((found) => (found.path[0] === 'extends' ? unknownBase(found, document) : found)));
  return given;
}

/** A base that is not built in, where it is named by a text. */
function unknownBase(found: NokIssue, document: unknown): NokIssue {
  const named = readPart({ object: { extends: 'text' } }, document, [], []) as { readonly extends: string } | undefined;
  return named ? issue('unknownMethodology', found.path, { id: named.extends, known: BASES }) : found;
}

const baseOf = (id: string): Methodology => methodologies.find((built) => built.id === id) as Methodology;

function methodologyIn(given: ProcedureDocument): Methodology {
  if (given.extends !== undefined) return extended(baseOf(given.extends), given.methodology);
  const outcome = safeDefineMethodology(given.methodology);
  if (outcome.success) return outcome.data;
  throw new NokError(outcome.error.issues.map((found) => ({ ...found, path: ['methodology', ...found.path] })));
}

/** The methodology as it is written, whatever is wrong with it beyond its shape. */
const writtenIn = (given: ProcedureDocument) =>
  given.extends === undefined ? given.methodology : sketchOf(baseOf(given.extends), given.methodology);

function published({ collection, bands, rating = {} }: ProcedureDocument, methodology: Methodology): Procedure {
  const ofSector = collection ? undefined : safeCollectionOf(methodology);
  const found = ofSector?.success ? ofSector.data : collection;
  // The methodology stays the very value that was defined: what was made ready is remembered by it.
  return deepFreeze({
    format: 'nok.procedure/1',
    methodology,
    ...(found && { collection: publish(found) }),
    ...(bands && { bands: publish(bands) }),
    rating: publish(rating),
  });
}
