import { describe, expect, it } from 'vitest';
import { run } from './run.js';
import { documentedFences, faultsOf, isSample, reasonNotToRun } from './samples.js';
import { programOf, publicFunctions } from './types.js';

const fences = documentedFences();
const samples = fences.filter(isSample);

describe('The code samples', () => {
  it('can all be tested: each asserts something or says why it is not run', () => {
    expect(fences.flatMap(faultsOf)).toEqual([]);
  });

  it('are found in the README, on the pages and in the doc comments', () => {
    const files = samples.map(({ file }) => file);
    expect(['README.md', 'docs/new-edition.md', 'src/assessment/assess.ts'].filter((file) => !files.includes(file))).toEqual([]);
  });

  const { program, errors } = programOf(samples);

  it('have the right types', () => {
    expect(errors).toEqual([]);
  });

  // A safe twin does what its function does and has no sample of its own.
  const functions = publicFunctions(program);
  const documented = functions.filter(({ name }) => !/^safe[A-Z]/.test(name));

  it('show every public function', () => {
    expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['assess', 'NokError', 'safeAssess', 'observationsSchema']));
    const without = documented.filter(({ tags }) => !tags.some(({ name, text }) => name === 'example' && text.includes('```ts')));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('stand beside the error that each public function throws', () => {
    const wrong = functions.filter(({ tags }) => tags.some(({ name, text }) => name === 'throws' && !/\bNokError\b/.test(text)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

for (const file of new Set(samples.map((sample) => sample.file))) {
  describe(`The samples of ${file}`, () => {
    for (const sample of samples.filter((other) => other.file === file && reasonNotToRun(other) === undefined)) {
      it(`${sample.name}, line ${sample.line}`, () => run(sample));
    }
  });
}
