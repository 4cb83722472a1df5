import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../project.js';
import { digestOf } from '../vectors/files.js';
import { files } from '../vectors/generated.js';

/** A home of the elderly, as the documentation shows it. */
const sample = `
const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const home = assess(methodology, {
  informationOnStand: { count: 17, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 4,
  standSatisfaction: { count: 118, of: 120 }, siteSatisfaction: { count: 64, of: 67 },
  comfortConditions: 6, timeliness: { count: 150, of: 150 }, comfortSatisfaction: { count: 149, of: 150 },
  accessibleEquipment: 4, accessibleServices: 5, accessibilitySatisfaction: { count: 88, of: 91 },
  firstContactPoliteness: { count: 150, of: 150 }, servicePoliteness: { count: 149, of: 150 }, remotePoliteness: { count: 40, of: 41 },
  recommendation: { count: 147, of: 150 }, scheduleSatisfaction: { count: 150, of: 150 }, overallSatisfaction: { count: 148, of: 150 },
});`;
const imports = `import { assess, methodologyOn } from 'nok-methodology';${sample}`;
const requires = `const { assess, methodologyOn } = require('nok-methodology');${sample}`;
const print = 'process.stdout.write(JSON.stringify([home.score, ...home.criteria.map((criterion) => criterion.score)]));';
const scores = ['97.60', '97.19', '99.80', '93.01', '99.25', '98.73'];

const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];

let folder: string;
let app: string;
let packed: string[];

/** Packs a build of its own, so that a build going on beside this test is not disturbed, and installs it as a user does. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarball-'));
  const source = join(folder, 'source');
  app = join(folder, 'app');
  for (const path of [source, app]) mkdirSync(path);

  run(root, process.execPath, join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent', '--out-dir', join(source, 'dist'));
  run(root, process.execPath, join(root, 'node_modules/tsx/dist/cli.mjs'), 'test/vectors/write.ts', join(source, 'vectors'));
  for (const name of texts) copyFileSync(join(root, name), join(source, name));
  const [tarball] = JSON.parse(run(source, 'npm', 'pack', '--json', '--ignore-scripts')) as [{ filename: string; files: { path: string }[] }];
  packed = tarball.files.map(({ path }) => path);

  write('package.json', '{ "private": true }');
  run(app, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join(source, tarball.filename));
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function write(name: string, text: string): string {
  const path = join(app, name);
  writeFileSync(path, text);
  return path;
}

/** What the compiler has against a program of the user's, the package's own declarations included. */
function diagnosticsOf(file: string, options: ts.CompilerOptions): string[] {
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: [], ...options });
  return ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) =>
    `${at?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

describe('The packed tarball', () => {
  it('holds the build, the vectors and the texts, and nothing else', () => {
    const [built, vectors] = ['dist/', 'vectors/'].map((folder) => packed.filter((path) => path.startsWith(folder))) as [string[], string[]];
    expect(packed.filter((path) => !built.includes(path) && !vectors.includes(path)).sort()).toEqual(texts);
    expect(vectors.sort()).toEqual([...files.keys()].map((path) => `vectors/${path}`).sort());
    for (const entry of ['index', 'charts', 'documents', 'schemas']) {
      for (const end of ['js', 'cjs', 'd.ts', 'd.cts']) expect(built).toContain(`dist/${entry}.${end}`);
    }
  });

  it('gives the vectors that were accepted to whoever asks for them by name', () => {
    const text = `const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const digestOf = (path) => createHash('sha256').update(readFileSync(require.resolve('nok-methodology/vectors/' + path))).digest('hex');
const { format, files } = require('nok-methodology/vectors/index.json');
process.stdout.write(JSON.stringify([format, files.filter(({ path, sha256 }) => digestOf(path) !== sha256).length, digestOf('index.json')]));`;
    expect(JSON.parse(run(app, process.execPath, write('vectors.cjs', text)))).toEqual(['nok.vectors/1', 0, digestOf(files)]);
  });

  it('brings zod and decimal.js, and nothing else', () => {
    const installed = readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed.sort()).toEqual(['decimal.js', 'nok-methodology', 'zod']);
  });

  it.each([
    ['imported as a module', 'main.mjs', `${imports}\n${print}`],
    ['required as CommonJS', 'main.cjs', `${requires}\n${print}`],
  ])('prints the documented scores when %s', (_, name, text) => {
    expect(JSON.parse(run(app, process.execPath, write(name, text)))).toEqual(scores);
  });

  it.each([
    ['a module', 'schemas.mjs', `import * as schemas from 'nok-methodology/schemas';`],
    ['CommonJS', 'schemas.cjs', `const schemas = require('nok-methodology/schemas');`],
  ])('opens its schemas as %s', (_, name, text) => {
    const names = run(app, process.execPath, write(name, `${text} process.stdout.write(Object.keys(schemas).join());`));
    expect(names).not.toBe('');
  });

  it.each([
    ['only knows the error', 1024, 'minified', `import { NokError } from 'nok-methodology'; export const known = (e) => e instanceof NokError;`],
    ['assesses', 15 * 1024, 'packed', `import { assess, methodologyOn } from 'nok-methodology'; export default [assess, methodologyOn];`],
    ['checks a methodology from a file too', 45 * 1024, 'packed', `import { assess, methodologyOn } from 'nok-methodology';
      import { definitionSchema } from 'nok-methodology/schemas'; export default [assess, methodologyOn, definitionSchema];`],
  ])('costs an app that %s at most %i bytes, %s', async (_, most, how, contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: app }, bundle: true, minify: true, write: false, format: 'esm', platform: 'neutral',
      mainFields: ['module', 'main'], target: 'es2022', tsconfigRaw: {},
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(100);
    expect(how === 'packed' ? gzipSync(bytes).length : bytes.length).toBeLessThanOrEqual(most);
  });

  it('takes what the other module format made: a methodology, an assessment, an error', () => {
    const text = `${imports}
import { createRequire } from 'node:module';
const other = createRequire(import.meta.url)('nok-methodology');
const theirs = other.methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const mixed = assess(theirs, home.observations, { organisation: { id: 'a' } });
const outcome = other.safeAssess(methodology, {});
process.stdout.write(JSON.stringify([mixed.score, other.recheck(mixed).score, other.rank([mixed]).rows[0].place, outcome.error.issues.length, outcome.error.name]));`;
    expect(JSON.parse(run(app, process.execPath, write('mixed.mjs', text)))).toEqual(['97.60', '97.60', 1, 17, 'NokError']);
  });

  it.each([
    ['a bundler', 'bundled.ts', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
    ['node, as a module', 'typed.mts', { module: ts.ModuleKind.Node16 }],
    ['node, as CommonJS', 'typed.cts', { module: ts.ModuleKind.Node16 }],
  ])('type-checks a small program for %s', (_, name, options) => {
    const typed = `${imports}
import * as schemas from 'nok-methodology/schemas';
export const score: string = home.score;
// @ts-expect-error a score is text: a package whose types were lost would let this pass
export const number: number = home.score;
// @ts-expect-error fields are missing
assess(methodology, { remoteChannels: 4 });
// @ts-expect-error a key that no observation has
assess(methodology, { ...home.observations, timelines: 4 });
export { schemas };`;
    expect(diagnosticsOf(write(name, typed), options)).toEqual([]);
  }, 60_000);
});
