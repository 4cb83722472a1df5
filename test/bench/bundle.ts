import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../project.js';

/** The bytes of an app that uses the library so, minified and compressed. */
export async function bundleBytes(app: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: root, loader: 'ts' },
    bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], write: false, logLevel: 'silent',
  });
  return gzipSync((outputFiles[0] as { contents: Uint8Array }).contents).length;
}
