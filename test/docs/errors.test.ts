import { describe, expect, it } from 'vitest';
import { english } from '../../src/errors/english.js';
import { russian } from '../../src/errors/russian.js';
import { languages, textOf } from './pages.js';

describe('The page of errors', () => {
  it.each(languages)('has one line for every code, and no other: %s', (language) => {
    const documented = [...textOf(`docs/${language}/errors.md`).matchAll(/^\| `(\w+)` \| .+ \|$/gm)].map(([, code]) => code);
    expect(documented.toSorted()).toEqual(Object.keys(english).sort());
  });

  it('has the codes in the same order in both languages', () => {
    const [first, second] = languages.map((language) => textOf(`docs/${language}/errors.md`).match(/^\| `\w+`/gm));
    expect(second).toEqual(first);
  });

  it('knows the same codes as both languages', () => {
    expect(Object.keys(russian).sort()).toEqual(Object.keys(english).sort());
  });
});
