import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../project.js';

/** The languages the pages are written in. */
export const languages = ['ru', 'en'] as const;

/** The names of the pages of a language. */
export const pagesOf = (language: string): string[] =>
  readdirSync(join(root, 'docs', language)).filter((name) => name.endsWith('.md')).sort();

/** A page as it is written. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every page of the site but the README, by its path. */
export const allPages = (): string[] => (JSON.parse(textOf('docs/typedoc.json')) as { projectDocuments: string[] }).projectDocuments
  .map((path) => normalize(join('docs', path)));

/** The text of a page outside its blocks of code. */
const prose = (text: string): string => text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '');

/** The headings of a page with their levels. */
export const headingsOf = (text: string): { level: number; title: string }[] =>
  [...prose(text).matchAll(/^(#{1,6}) +(.+)$/gm)].map(([, marks = '', title = '']) => ({ level: marks.length, title }));

/** Where the links of a page lead, as paths of the project; addresses elsewhere are left out. */
export const linksOf = (path: string): string[] =>
  [...prose(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => normalize(join(dirname(path), target.replace(/#.*$/, ''))));
