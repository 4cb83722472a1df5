import { expect, it } from 'vitest';
import { bundleBytes } from '../bench/bundle.js';

it('An app that checks a methodology from a file, assesses and carries the schemas stays within 45 KB, packed', async () => {
  const bytes = await bundleBytes(`import { assess, methodologyOn } from './src/index.ts';
    import { definitionSchema } from './src/schemas.ts';
    export const read = (json: unknown) => definitionSchema.parse(json);
    export const score = (on: string, observations: never) => assess(methodologyOn({ sector: 'social-service', on }), observations).score;`);
  expect(bytes).toBeGreaterThan(15 * 1024);
  expect(bytes).toBeLessThanOrEqual(45 * 1024);
});
