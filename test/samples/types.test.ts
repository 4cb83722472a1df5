import { beforeAll, describe, expect, it } from 'vitest';
import { fencesIn } from './fences.js';
import { documentedFences, isSample } from './samples.js';
import { programOf, publicFunctions, type PublicFunction } from './types.js';

/** The names of the functions without a tag that matches. */
const without = (functions: readonly PublicFunction[], wanted: RegExp): string[] =>
  functions.filter(({ tags }) => !tags.some((tag) => wanted.test(tag))).map(({ name }) => name);

describe('The types of the code samples', () => {
  let checked: ReturnType<typeof programOf>;
  let functions: readonly PublicFunction[];

  beforeAll(() => {
    checked = programOf(documentedFences().filter(isSample));
    functions = publicFunctions(checked.program);
  });

  it('are right', () => {
    expect(checked.errors).toEqual([]);
  });

  it('belong to every public function; a safe twin does what its function does and needs none', () => {
    expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['assess', 'NokError', 'safeAssess', 'observationsSchema']));
    expect(without(functions.filter(({ name }) => !/^safe[A-Z]/.test(name)), /^example\s+\* ```ts\n/)).toEqual([]);
  });

  it('stand beside the name of the error, where a public function throws', () => {
    expect(functions.flatMap(({ tags }) => tags.filter((tag) => /^throws\b(?!.*\bNokError\b)/.test(tag)))).toEqual([]);
  });

  it('are checked by sample, and an error is shown at its line', () => {
    const page = [
      '```ts', `import { assess } from 'nok-methodology';`, '', 'assess({});', '```',
      '```ts', 'const score = requiredSample(4);', 'const size: string = score.size;', '```',
      '```ts no-run: an example', 'const wrong: DecimalText = 1;', 'wrong = ;', '```',
    ].join('\n');
    const { errors } = programOf(fencesIn('page.md', page));
    expect(errors).toEqual([
      'page.md:4: Expected 2-3 arguments, but got 1.',
      `page.md:8: Type 'number' is not assignable to type 'string'.`,
      'page.md:12: Expression expected.',
      `page.md:11: Type 'number' is not assignable to type 'string'.`,
      `page.md:12: Cannot assign to 'wrong' because it is a constant.`,
    ]);
  }, 60_000);
});
