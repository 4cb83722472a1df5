import { requiredSample } from '../collection/sample.js';
import type { CitedPlace, Definition, Ready } from '../methodology/index.js';
import type { AssessOptions, Note } from './model.js';

/** What a reader of the result must know: facts nobody has held against the text, a date beyond the last check, a small sample. */
export function notesOf({ definition, unverified }: Ready, { on, sample }: AssessOptions): Note[] {
  return [
    ...unverified.map(({ citation: { acts }, path }) => unverifiedFact(path, acts)),
    ...Object.entries(definition.acts).flatMap(([id, { verification }]) => (verification === 'unverified' ? [unverifiedFact(['acts', id], [id])] : [])),
    ...beyondLastCheck(definition, on),
    ...smallSample(definition, sample),
  ];
}

const unverifiedFact = (path: CitedPlace['path'], acts: readonly string[]): Note => (
  { code: 'unverifiedFact', path: ['methodology', ...path], params: { acts: acts.join(', ') } }
);

function beyondLastCheck({ checkedOn }: Definition, on: string | undefined): Note[] {
  return checkedOn && on && on > checkedOn ? [{ code: 'beyondLastCheck', path: ['on'], params: { on, checkedOn } }] : [];
}

/** The rule of the sample belongs to the order, not to a council's own method. */
function smallSample({ sector }: Definition, sample: AssessOptions['sample']): Note[] {
  if (!sector || !sample) return [];
  const { size, verification } = requiredSample(sample.recipients);
  return sample.asked >= size ? [] : [{ code: 'smallSample', path: ['sample'], params: { asked: sample.asked, required: size, verification } }];
}
