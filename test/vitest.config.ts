import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './reporter.js';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  root: at('.'),
  resolve: {
    alias: [
      { find: /^nok-methodology$/, replacement: at('src/index.ts') },
      { find: /^nok-methodology\/schemas$/, replacement: at('src/schemas.ts') },
      { find: /^nok-methodology\/charts$/, replacement: at('src/charts.ts') },
      { find: /^nok-methodology\/documents$/, replacement: at('src/documents.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // The library keeps no state that a test could spoil; one module graph a worker halves the run and makes mutation testing bearable.
    isolate: false,
    reporters: ['default', new ClosingLine()],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'html'],
      reportsDirectory: at('coverage'),
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
