import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../docs/pictures.js';
import { printedIn, tableNames, withTables } from '../../docs/tables.js';
import { svgOf } from '../../examples/drawing/svg.js';
import { root } from '../project.js';
import { allPages, headingsOf, languages, linksOf, pagesOf, textOf } from './pages.js';

const written = languages.flatMap((language) => pagesOf(language).map((name) => ({ language, path: `docs/${language}/${name}` })));
const everyPage = ['README.md', 'CONTRIBUTING.md', ...allPages()];

const isFile = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;

describe('The pages', () => {
  it('have twins: the same names in both languages', () => {
    expect(pagesOf('en')).toEqual(pagesOf('ru'));
    expect(pagesOf('ru').length).toBeGreaterThan(15);
  });

  it.each(pagesOf('ru'))('have the same headings, tables, samples and links in both languages: %s', (name) => {
    const shapes = languages.map((language) => {
      const text = textOf(`docs/${language}/${name}`);
      return {
        headings: headingsOf(text).map(({ level }) => level),
        tables: text.match(/^\|(?:[ :]*-+[ :]*\|)+$/gm)?.length ?? 0,
        printed: printedIn(text),
        fences: text.match(/^```\w+/gm) ?? [],
        // The contents of either language lead to the other one.
        links: name === 'index.md' ? [] : linksOf(`docs/${language}/${name}`).map((path) => path.replace(/^docs\/(ru|en)\//, '')).sort(),
      };
    });
    expect(shapes[1]).toEqual(shapes[0]);
  });

  it('have one title each, their first heading, and files named in ASCII', () => {
    expect(written.filter(({ path }) => headingsOf(textOf(path)).filter(({ level }) => level === 1).length !== 1)).toEqual([]);
    expect(written.filter(({ path }) => !/^# \S/.test(textOf(path)))).toEqual([]);
    expect(written.filter(({ path }) => !/^[a-z/-]+\.md$/.test(path))).toEqual([]);
  });

  it('are all in the navigation of the site, the same ones in the same order for both languages', () => {
    const inNavigation = (language: string): string[] =>
      allPages().filter((path) => path.startsWith(`docs/${language}/`)).map((path) => path.slice('docs/ru/'.length));
    expect(inNavigation('ru').toSorted()).toEqual(pagesOf('ru'));
    expect(inNavigation('en')).toEqual(inNavigation('ru'));
  });

  it('link to files that are there, never to a folder', () => {
    const broken = everyPage.flatMap((path) => linksOf(path).filter((target) => !isFile(target)).map((target) => `${path}: ${target}`));
    expect(broken).toEqual([]);
  });

  it('are all reached by links from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      for (const target of path.endsWith('.md') ? linksOf(path).filter(isFile) : []) reached.add(target);
    }
    expect(allPages().filter((path) => !reached.has(path))).toEqual([]);
  });

  it('have printed what the library prints today; `npx tsx docs/make-tables.ts` prints it anew', () => {
    expect(written.filter(({ language, path }) => withTables(textOf(path), language) !== textOf(path))).toEqual([]);
  });

  it('print every table in both languages', () => {
    for (const language of languages) {
      const printed = pagesOf(language).flatMap((name) => printedIn(textOf(`docs/${language}/${name}`)));
      expect(printed.sort()).toEqual([...tableNames].sort());
    }
  });

  it('refuse a table that nobody prints', () => {
    expect(() => withTables('<!-- printed: nothing -->\n<!-- end -->', 'en')).toThrow('There is no table called nothing');
  });

  it('name no place on anybody’s machine', () => {
    expect(everyPage.filter((path) => /(^|[\s`('"])\/(work|home|Users|tmp|root|var)\b|[A-Z]:\\/m.test(textOf(path)))).toEqual([]);
  });

  it('cite no paragraph of an act', () => {
    expect(everyPage.filter((path) => /(?<!\p{L})(?:пункт\p{L}*|п\.|ст\.|стать\p{L}*|paragraph|article|art\.|§)\s?\d/iu.test(textOf(path)))).toEqual([]);
  });
});

describe('The pictures', () => {
  it.each(languages)('are those drawn today, each shown on a page: %s; `npx tsx docs/make-tables.ts` draws them anew', async (language) => {
    const drawn = await Promise.all(Object.entries(pictures).map(async ([name, draw]) => [`docs/${language}/pictures/${name}.svg`, await svgOf(draw(language))] as const));
    expect(drawn.filter(([path, svg]) => !isFile(path) || textOf(path) !== svg).map(([path]) => path)).toEqual([]);
    const shown = pagesOf(language).flatMap((name) => linksOf(`docs/${language}/${name}`)).filter((path) => path.endsWith('.svg'));
    expect([...new Set(shown)].sort()).toEqual(drawn.map(([path]) => path).sort());
  });
});
