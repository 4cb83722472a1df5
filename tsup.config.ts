import { defineConfig } from 'tsup';

const entry = { index: 'src/index.ts', schemas: 'src/schemas.ts', charts: 'src/charts.ts', documents: 'src/documents.ts' };
const common = {
  target: 'es2022',
  tsconfig: 'src/tsconfig.json',
  // tsup passes `baseUrl` to the compiler, which TypeScript 6 reports as deprecated.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
} as const;

export default defineConfig([
  // File by file: only so can an app's bundler leave out what the app does not use, decimal.js and the editions among it.
  { ...common, entry: ['src/**/*.ts'], format: 'esm', bundle: false },
  // Split: the entries must share one NokError.
  { ...common, entry, format: 'cjs', splitting: true },
]);
