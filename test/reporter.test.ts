import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './project.js';

const config = `
  import { ClosingLine } from ${JSON.stringify(pathToFileURL(join(root, 'test/reporter.ts')).href)};
  export default { test: { globals: true, reporters: ['default', new ClosingLine()], coverage: {
    include: ['code.js'], reporter: 'text', thresholds: { functions: 100 } } } };`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'closing-line-'));
  // The runner looks for its coverage provider beside the tests it runs.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'vitest.config.mjs'), config);
  writeFileSync(join(folder, 'code.js'), 'export const used = () => 1;\nexport const unused = () => 2;\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function lastLine(test: string, ...flags: string[]) {
  writeFileSync(join(folder, 'a.test.js'), test);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--root', folder, ...flags], { encoding: 'utf8', cwd: tmpdir() });
  return { line: run.stdout.trimEnd().split('\n').at(-1), code: run.status };
}

describe('The closing line of a test run', () => {
  it('counts a test that passed and one that failed, and leaves a skipped one out', () => {
    const test = `it('a', () => {}); it('b', () => { throw new Error('b'); }); it.skip('c', () => {}); it.todo('d');`;
    expect(lastLine(test)).toEqual({ line: '1 passed, 1 failed', code: 1 });
  });

  it('counts a hook that throws as a failure', () => {
    const test = `it('a', () => {}); describe('s', () => { afterAll(() => { throw new Error('hook'); }); it('b', () => {}); });`;
    expect(lastLine(test)).toEqual({ line: '2 passed, 1 failed', code: 1 });
  });

  it('counts a file that cannot be read as a failure', () => {
    expect(lastLine(`throw new Error('file');`)).toEqual({ line: '0 passed, 1 failed', code: 1 });
  });

  it('counts an error outside every test as a failure', () => {
    const test = `it('a', async () => { setTimeout(() => { throw new Error('later'); }); await new Promise((done) => setTimeout(done, 50)); });`;
    expect(lastLine(test)).toEqual({ line: '1 passed, 1 failed', code: 1 });
  });

  it('comes after the coverage table and says a missed threshold', () => {
    const test = `import { used } from './code.js'; it('a', () => { expect(used()).toBe(1); });`;
    expect(lastLine(test)).toEqual({ line: '1 passed, 0 failed', code: 0 });
    expect(lastLine(test, '--coverage')).toEqual({ line: '1 passed, 1 failed', code: 1 });
  });
});
