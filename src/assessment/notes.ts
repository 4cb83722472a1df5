import { requiredSample } from '../collection/sample.js';
import type { CitedPlace, Definition, Ready } from '../methodology/index.js';
import type { AssessOptions, Note } from './model.js';

/** What a reader of the result must know: facts nobody has held against the text, a date beyond the last check, a small sample. */
export function notesOf({ definition, unverified }: Ready, { on, sample }: AssessOptions): Note[] {
  return [
    ...unverified.map(({ citation: { acts }, path }) => unverifiedFact(path, acts)),
    ...Object.entries(definition.acts).flatMap(([id, { verification }]) => (verification === 'unverified' ? [unverifiedFact(['acts', id], [id])] : [])),
    ...beyondLastCheck(definition, on),
    ...smallSample(sample),
  ];
}

const unverifiedFact = (path: CitedPlace['path'], acts: readonly string[]): Note => (
  { code: 'unverifiedFact', path: ['methodology', ...path], params: { acts: acts.join(', ') } }
);

function beyondLastCheck({ checkedOn }: Definition, on: string | undefined): Note[] {
  if (checkedOn === undefined || on === undefined || on <= checkedOn) return [];
  return [{ code: 'beyondLastCheck', path: ['on'], params: { on, checkedOn } }];
}

function smallSample(sample: AssessOptions['sample']): Note[] {
  if (sample === undefined) return [];
  const { size, verification } = requiredSample(sample.recipients);
  return sample.asked >= size ? [] : [{ code: 'smallSample', path: ['sample'], params: { asked: sample.asked, required: size, verification } }];
}
