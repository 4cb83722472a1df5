import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../project.js';
import { allPages, headingsOf, textOf } from './pages.js';

interface Index {
  search: (query: string) => { ref: string }[];
}

interface Builder {
  pipeline: { add: (filter: unknown) => void };
  ref: (field: string) => void;
  field: (name: string, options: { boost: number }) => void;
  add: (document: Readonly<Record<string, string>>) => void;
  build: () => Index;
}

const ownPath = createRequire(import.meta.url);
const typedoc = ownPath.resolve('typedoc');
const lunr = createRequire(typedoc)('lunr') as { trimmer: unknown; Builder: new () => Builder };

/** An index of the pages, built as TypeDoc builds its own. */
function indexOfPages(): Index {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer);
  builder.ref('path');
  builder.field('name', { boost: 10 });
  builder.field('document', { boost: 1 });
  for (const path of allPages()) builder.add({ path, name: headingsOf(textOf(path))[0]?.title ?? '', document: textOf(path) });
  return builder.build();
}

/** What a reader finds who types these words: TypeDoc looks for each of them anywhere in a word. */
const found = (index: Index, words: string): string[] =>
  index.search(words.split(' ').map((word) => `*${word}*`).join(' ')).map(({ ref }) => ref);

describe('The search of the site', () => {
  const before = lunr.trimmer;
  let index: Index;

  beforeAll(async () => {
    const plugin = (await import(join(root, 'docs/plugins/search.js'))) as { load: () => void };
    plugin.load();
    index = indexOfPages();
  });

  afterAll(() => {
    lunr.trimmer = before;
  });

  it('finds no Russian word without its plugin', () => {
    const withPlugin = lunr.trimmer;
    lunr.trimmer = before;
    expect(found(indexOfPages(), 'опросили')).toEqual([]);
    lunr.trimmer = withPlugin;
  });

  it.each(['никого не опросили', 'что если никого не опросили'])('shows the page that answers among the first five: %s', (words) => {
    expect(found(index, words).slice(0, 5)).toContain('docs/ru/nobody-asked.md');
  });

  it.each([
    ['дроби', 'docs/ru/faq.md'], ['пропуск', 'docs/ru/collecting.md'], ['Устенд', 'docs/ru/description.md'], ['checklistMissing', 'docs/ru/errors.md'],
    ['fractions', 'docs/en/faq.md'],
  ])('finds words inside of sentences and quotation marks: %s', (word, path) => {
    expect(found(index, word)).toContain(path);
  });

  it('still goes through the trimmer that the plugin replaces', () => {
    expect(readFileSync(typedoc, 'utf8')).toContain('builder.pipeline.add(lunr.trimmer)');
  });

  it('looks into documents and comments', () => {
    expect(JSON.parse(textOf('docs/typedoc.json'))).toMatchObject({ searchInComments: true, searchInDocuments: true });
  });
});
