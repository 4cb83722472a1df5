import { describe, expect, it } from 'vitest';
import { fencesIn, type Fence } from './fences.js';
import { importFor } from './names.js';
import { run } from './run.js';
import { completed, faultsOf, reasonNotToRun } from './samples.js';

const page = (...lines: string[]): Fence[] => fencesIn('page.md', lines.join('\n'));
const sample = (...lines: string[]): Fence => page('```ts', ...lines, '```')[0] as Fence;

describe('A block of code', () => {
  it('is named by the heading above it and placed by its first line', () => {
    const blocks = page('```ts', 'a;', '```', '# One', '```sh', '# no heading', '```', '## Two ##', '', '~~~ts', '```', '~~~');
    expect(blocks.map(({ name, line, language, code }) => [name, line, language, code])).toEqual([
      ['page.md', 2, 'ts', 'a;\n'], ['One', 6, 'sh', '# no heading\n'], ['Two', 11, 'ts', '```\n'],
    ]);
  });

  it('may be indented, and keeps the indent of its own', () => {
    const [block] = page('1. a list', '', '   ```ts', '   if (a) {', '     b;', '', '   }', '   ```');
    expect(block?.code).toBe('if (a) {\n  b;\n\n}\n');
  });

  it('in a doc comment is named by what the comment documents', () => {
    const comment = ['/**', ' * Says.', ' *', ' * ```ts', ' * a;', ' *   b;', ' * ```', ' */'];
    const source = [
      ...comment, `export * from './a.js';`, ...comment, 'export const first = 1;', ...comment, 'export function second() {}',
      'export class Third {', ...comment.map((line) => `  ${line}`), '  member = 1;', '}',
    ];
    const blocks = fencesIn('src/a.ts', source.join('\r\n'));
    expect(blocks.map(({ name, line }) => `${line} ${name}`)).toEqual(['5 src/a.ts', '14 first', '23 second', '33 Third.member']);
    expect(new Set(blocks.map(({ code }) => code))).toEqual(new Set(['a;\n  b;\n']));
  });
});

describe('A sample is refused', () => {
  it.each([
    ['without an assertion', ['```ts', 'a;', '```'], ['page.md:1: the sample asserts nothing; write `expression; // => value`']],
    ['with an arrow after no expression', ['```ts', '1; // => 1', 'const a = 1; // => 1', '```'], ['page.md:3: `// =>` follows no expression on its line']],
    ['with an arrow on a line of its own', ['```ts', 'a;', '// => 1', '```'], ['page.md:3: `// =>` follows no expression on its line']],
    ['with an arrow and no value', ['```ts', 'a; // =>', '```'], ['page.md:2: `// =>` follows no expression on its line']],
    ['not to be run for no reason', ['```ts no-run', 'a;', '```'], ['page.md:1: `no-run` is not `no-run: reason`']],
    ['not to be run that asserts', ['```ts no-run: b', 'a; // => 1', '```'], ['page.md:2: a sample that is not run asserts nothing']],
    ['with a word that means nothing', ['```ts twoslash', 'a; // => 1', '```'], ['page.md:1: `twoslash` is not `no-run: reason`']],
    ['in a language that is not tested', ['```typescript', 'a; // => 1', '```'], ['page.md:1: write `ts` for `typescript`, so that the sample is tested']],
    ['that is not closed', ['', '```ts', 'a; // => 1'], ['page.md:2: the block is not closed']],
  ])('%s', (_, lines, faults) => {
    expect(page(...lines).flatMap(faultsOf)).toEqual(faults);
  });

  it('in no other case', () => {
    const blocks = page('```ts', '1; // => 1', '```', '```sh', 'ls', '```', '```ts no-run: it writes files', 'a;', '```');
    expect(blocks.flatMap(faultsOf)).toEqual([]);
    expect(blocks.map(reasonNotToRun)).toEqual([undefined, undefined, 'it writes files']);
  });
});

describe('The import of a sample', () => {
  it('is of the public names that are used, values and types', () => {
    expect(importFor('const a: Assessment = assess(b);')).toBe(`import { assess, type Assessment } from 'nok-methodology'; `);
    expect(importFor('f({ rank });')).toBe(`import { rank } from 'nok-methodology'; `);
  });

  it('leaves out keys and what the sample binds itself', () => {
    const own = 'const { tally: b } = a.assess; f({ rank: 1 }); const observe = 1; g(observe); (recheck) => recheck; interface A { averages: 1 }';
    expect(importFor(own)).toBe('');
    expect(importFor(`import { assess as count } from 'nok-methodology'; count(a);`)).toBe('');
  });

  it('is written in a doc comment always, in Markdown only where nothing is imported', () => {
    const code = `import 'nok-methodology/schemas';\nassess(a);\n`;
    expect(completed({ ...sample(), code })).toBe(code);
    expect(completed({ ...sample(), code, file: 'src/a.ts' })).toBe(`import { assess } from 'nok-methodology'; ${code}`);
    expect(completed(sample('assess(a);'))).toBe(`import { assess } from 'nok-methodology'; assess(a);\n`);
  });
});

describe('A sample that is run', () => {
  it.each([
    ['a value', ['1 + 1; // => 2']],
    ['an expression over several lines', ['[', '  1,', '  2,', ']; // => [1, 2]']],
    ['an object', [`({ a: 'б' }); // => { a: 'б' }`]],
    ['what is awaited', ['await Promise.resolve(1); // => 1']],
    ['what stands inside a function', ['[1].forEach((a) => {', '  a; // => 1', '});', `'2'; // => '2'`]],
    ['names without an import', ['requiredSample(4000).size; // => 600']],
    ['both entries and a module of node', [
      `import { requiredSample, type RequiredSample } from 'nok-methodology';`, `import { registerSchema } from 'nok-methodology/schemas';`,
      `import { posix } from 'node:path';`, 'const sample: RequiredSample = requiredSample(10);', 'sample.size; // => 4',
      `registerSchema.safeParse([]).success; // => false`, `posix.join('a', 'b'); // => 'a/b'`,
    ]],
  ])('may assert %s', async (_, lines) => {
    await expect(run(sample(...lines))).resolves.toBeUndefined();
  });

  it.each([
    ['a wrong value', ['', '1 + 1; // => 3'], 'page.md:3: expected 2 to deeply equal 3'],
    ['a wrong value in the second place', ['1; // => 1', `({ a: 1 }); // => { a: '1' }`], `page.md:3: expected { a: 1 } to deeply equal { a: '1' }`],
    ['two values', ['1; // => 1, 1'], 'page.md:2: one value is expected after =>'],
    ['a value that is prose', ['a;', '1; // => one or two'], `page.md:3: ',' expected.`],
    ['an assertion that is never reached', ['try {', '  1; // => 1', '} catch {', '  2; // => 2', '}'], 'never reached: page.md:5'],
    ['an error of its own', ['requiredSample(-1).size; // => 0'], 'recipients: '],
  ])('fails with %s', async (_, lines, message) => {
    await expect(run(sample(...lines))).rejects.toThrow(message);
  });
});
