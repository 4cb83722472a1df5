import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../project.js';

const run = promisify(execFile);
let folder = '';
let expected = '';

// One plain file, so that no loader of TypeScript stumbles over the tricks in the library's stead.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nok-host-'));
  await build({ entryPoints: [join(root, 'test/hostile/host.ts')], outfile: join(folder, 'host.mjs'), bundle: true, format: 'esm', platform: 'node', target: 'es2022' });
  expected = await printed('after', 'nothing at all');
});

afterAll(() => rm(folder, { recursive: true }));

/** What the script prints under a trick. */
async function printed(when: 'before' | 'after', trick: string, environment: Record<string, string> = {}): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [join(folder, 'host.mjs'), when, trick], { env: { ...process.env, ...environment } });
    return stdout;
  } catch (error) {
    return `failed: ${String((error as { stderr?: string }).stderr).split('\n').filter((line) => line.includes('Error')).join(' ')}`;
  }
}

/** Each after the library is loaded; those that leave the loading itself possible also before. */
const TRICKS: readonly (readonly ['before' | 'after', string])[] = [
  ['before', 'frozen prototypes'], ['after', 'frozen prototypes'],
  ['before', 'options in the prototype of objects'], ['after', 'options in the prototype of objects'],
  ['before', 'toJSON in the prototypes'], ['after', 'toJSON in the prototypes'],
  ['before', 'numbers in the prototype of lists'], ['after', 'numbers in the prototype of lists'],
  ['before', 'setters in the prototype of objects'], ['after', 'setters in the prototype of objects'],
  ['after', 'accessors in the prototype of objects'],
];

describe('A hostile host changes no figure and no word:', () => {
  it('the script itself computes', () => {
    const lines = expected.split('\n');
    expect(lines[0]).toMatch(/^\d+\.\d\d$/);
    expect(lines[1]).toMatch(/^\d+\/\d+$/);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.at(-1)).toMatch(/^[0-9a-f]{16}$/);
  }, 60_000);

  it.each(TRICKS)('%s loading: %s', async (when, trick) => {
    expect(await printed(when, trick)).toBe(expected);
  }, 60_000);

  it.each(['Asia/Kamchatka', 'Pacific/Honolulu', 'Europe/Moscow'])('the time zone %s', async (TZ) => {
    expect(await printed('after', 'nothing at all', { TZ, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(expected);
  }, 60_000);
});
