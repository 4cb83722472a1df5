import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', schemas: 'src/schemas.ts', charts: 'src/charts.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: 'src/tsconfig.json',
  // tsup passes `baseUrl` to the compiler, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // For CommonJS too: the entries must share one NokError.
  splitting: true,
  sourcemap: true,
  clean: true,
});
