import { describe, expect, it } from 'vitest';
import { run } from './run.js';
import { documentedFences, faultsOf, isSample, reasonNotToRun } from './samples.js';

const fences = documentedFences();
const samples = fences.filter(isSample);

describe('The code samples', () => {
  it('can all be tested: each asserts something or says why it is not run', () => {
    expect(fences.flatMap(faultsOf)).toEqual([]);
  });

  it('are found in the README, on the pages and in the doc comments', () => {
    const files = samples.map(({ file }) => file);
    expect(['README.md', 'docs/ru/new-edition.md', 'src/assessment/assess.ts'].filter((file) => !files.includes(file))).toEqual([]);
  });
});

for (const file of new Set(samples.map((sample) => sample.file))) {
  describe(`The samples of ${file}`, () => {
    for (const sample of samples.filter((other) => other.file === file && reasonNotToRun(other) === undefined)) {
      it(`${sample.name}, line ${sample.line}`, () => run(sample));
    }
  });
}
