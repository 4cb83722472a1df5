import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../project.js';

/** An app and what it takes of the library, minified into one file. */
async function bundle(app: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    tsconfigRaw: {},
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

describe('The size of a bundle', () => {
  it('stays under 1 KB for an app that only knows the error: editions it does not use vanish', async () => {
    const { length } = await bundle(`import { NokError } from './src/index.ts'; export const known = (e: unknown) => e instanceof NokError;`);
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThan(1024);
  });

  it('stays within 15 KB, packed, for an app that assesses', async () => {
    const { length } = gzipSync(await bundle(`import { assess, methodologyOn } from './src/index.ts';
      export const score = (on: string, observations: never) => assess(methodologyOn({ sector: 'social-service', on }), observations).score;`));
    expect(length).toBeGreaterThan(1024);
    expect(length).toBeLessThanOrEqual(15 * 1024);
  });
});
