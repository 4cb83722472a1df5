import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../project.js';

/** Type-checks `src` with its own configuration, together with files that exist in memory only. */
function diagnosticsOf(samples: ReadonlyMap<string, string> = new Map()): string[] {
  const src = join(root, 'src');
  const { config } = ts.readConfigFile(join(src, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, src);
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => samples.get(path) ?? ts.sys.readFile(path);
  host.fileExists = (path) => samples.has(path) || ts.sys.fileExists(path);
  const roots = samples.size > 0 ? [...samples.keys()] : fileNames;
  const program = ts.createProgram(roots, options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'test/eslint.config.js',
  // The samples are no files of a TypeScript project; the rules that need types are not the ones tried here.
  overrideConfig: { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] } as ESLint.Options['overrideConfig'],
});

async function complaints(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message))];
}

describe('The compiler', () => {
  it('finds no fault in src when only the language itself is there', () => {
    expect(diagnosticsOf()).toEqual([]);
  }, 60_000);

  it('does not know the outside world in src', () => {
    const names = ['process', 'console', 'fetch', 'Buffer', 'setTimeout', 'window', 'performance', 'crypto', 'require'];
    const samples = new Map(names.map((name) => [join(root, `src/sample-${name}.ts`), `export const it: unknown = ${name};`]));
    const found = diagnosticsOf(samples);
    expect(names.filter((name) => !found.some((message) => message.startsWith(`Cannot find name '${name}'`)))).toEqual([]);
    expect(found).toHaveLength(names.length);
  }, 60_000);

  it('does not know the modules of node in src', () => {
    const sample = new Map([[join(root, 'src/sample.ts'), `import { readFileSync } from 'node:fs'; export const it = readFileSync;`]]);
    expect(diagnosticsOf(sample)[0]).toContain(`'node:fs'`);
  }, 60_000);
});

describe('The linter', () => {
  it.each([
    ['no-restricted-globals', 'process.exit()'],
    ['no-restricted-globals', 'console.log(1)'],
    ['no-restricted-globals', 'Date.now()'],
    ['no-restricted-globals', 'new Date()'],
    ['no-restricted-syntax', 'new Date()'],
    ['no-restricted-globals', 'new Intl.NumberFormat()'],
    ['no-restricted-globals', 'new Function("return 1")'],
    ['no-new-func', 'new Function("return 1")'],
    ['no-eval', 'eval("1")'],
    ['no-restricted-globals', 'globalThis'],
    ['no-restricted-properties', 'Math.random()'],
    ['no-restricted-properties', 'const { random } = Math'],
    ['no-restricted-properties', '"а".localeCompare("б")'],
    ['no-restricted-imports', 'import "node:fs"'],
    ['no-restricted-imports', 'import "fs"'],
    ['no-restricted-imports', 'import "path"'],
    ['no-restricted-imports', 'import type { Decimal } from "decimal.js"'],
    ['no-restricted-imports', 'export { z } from "zod"'],
    ['no-restricted-imports', 'import "nok-methodology"'],
    ['no-restricted-syntax', 'export * from "./a.js"'],
    ['no-restricted-syntax', 'export default 1'],
    ['no-restricted-syntax', 'import("./a.js")'],
    ['no-restricted-syntax', 'export type A = import("./a.js").A'],
    ['no-restricted-syntax', 'import.meta.url'],
    ['jsdoc/require-jsdoc', 'export function f() {}'],
    ['jsdoc/require-jsdoc', 'export const f = () => 1'],
    ['jsdoc/require-jsdoc', 'export const a = 1'],
    ['jsdoc/require-jsdoc', 'export class A {}'],
    ['jsdoc/require-jsdoc', 'export interface A { a: 1 }'],
    ['jsdoc/require-jsdoc', 'export type A = 1'],
    ['jsdoc/require-description', '/** @see b */ export const a = 1'],
    ['max-lines', '\n'.repeat(161)],
  ])('reports, as %s, in a room: %s', async (rule, code) => {
    expect(await complaints(code, 'src/errors/sample.ts')).toContain(rule);
  });

  it('has nothing against plain code with its comment', async () => {
    const code = `import { a } from '../errors/a.js';\n/** Twice. */\nexport const twice = (x: number): number => x * a;\n`;
    expect(await complaints(code, 'src/numeric/sample.ts')).toEqual([]);
  });

  it.each([
    ['src/schemas.ts', `import * as z from 'zod'; import './schemas/a.js'; z.string();`],
    ['src/schemas/sample.ts', `import * as z from 'zod'; import '../errors/a.js'; z.string();`],
    ['src/numeric/roots.ts', `import { Decimal } from 'decimal.js'; Decimal.clone();`],
    ['src/editions/sample.ts', '\n'.repeat(161)],
  ])('allows in %s: %s', async (file, code) => {
    expect(await complaints(code, file)).toEqual([]);
  });

  it.each([
    ['no-restricted-imports', 'src/schemas.ts', 'import "decimal.js"'],
    ['no-restricted-imports', 'src/schemas.ts', 'import "zod/mini"'],
    ['no-restricted-syntax', 'src/schemas/sample.ts', 'import { z } from "zod"'],
    ['no-restricted-syntax', 'src/schemas/sample.ts', 'import * as z from "zod"; z.config({})'],
    ['no-restricted-imports', 'src/numeric/roots.ts', 'import "zod"'],
    ['no-restricted-imports', 'examples/a/main.ts', 'import "../../src/index.ts"'],
    ['no-restricted-properties', 'test/a.test.ts', 'expect(1).toBeCloseTo(1)'],
    ['no-restricted-properties', 'test/a.test.ts', 'it.skip("a", () => {})'],
  ])('reports, as %s, in %s: %s', async (rule, file, code) => {
    expect(await complaints(code, file)).toContain(rule);
  });
});
