import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../project.js';

it('The example of one organisation prints the digits of its comments', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'examples/one-organisation/main.ts'], { cwd: root, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe("97.60\n[ '97.19', '99.80', '93.01', '99.25', '98.73' ]\n");
});
