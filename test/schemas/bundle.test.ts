import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../project.js';

/** Whether a file, bundled with all it imports, holds zod. */
async function holdsZod(entry: string): Promise<boolean> {
  const { metafile } = await build({
    entryPoints: [entry], absWorkingDir: root, bundle: true, metafile: true, write: false, format: 'esm', platform: 'neutral', tsconfigRaw: {},
  });
  return Object.keys(metafile.inputs).some((path) => path.includes('node_modules/zod/'));
}

describe('A bundle', () => {
  it('holds no zod when an app imports the library alone', async () => {
    expect(await holdsZod('src/index.ts')).toBe(false);
  });

  it('holds zod when an app imports the schemas', async () => {
    expect(await holdsZod('src/schemas.ts')).toBe(true);
  });
});
