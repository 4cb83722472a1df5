import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/errors/english.js';
import { russian } from '../../src/errors/russian.js';
import { root } from '../project.js';

const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
const documented = [...page.matchAll(/^\| `(\w+)` \| .+ \| .+ \|$/gm)].map(([, code]) => code).sort();

describe('The page of errors', () => {
  it('has one line for every code, and no other', () => {
    expect(documented).toEqual(Object.keys(english).sort());
  });

  it('knows the same codes as both languages', () => {
    expect(Object.keys(russian).sort()).toEqual(Object.keys(english).sort());
  });
});
