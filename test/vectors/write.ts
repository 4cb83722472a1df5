// Writes the conformance vectors into a folder: npx tsx test/vectors/write.ts [folder]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../project.js';
import { vectorFiles } from './files.js';

const folder = process.argv[2] ?? join(root, 'vectors');
for (const [path, text] of vectorFiles()) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
