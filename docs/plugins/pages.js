import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter, KindRouter, PageEvent } from 'typedoc';

const docs = fileURLToPath(new URL('..', import.meta.url));

const groups = { ru: 'Русский', en: 'English' };

/** Where a page lies: "ru/start", "../examples/rate/README". */
const placeOf = (page) => relative(docs, page.project.files.getReflectionPath(page)).replaceAll('\\', '/').replace(/\.md$/, '');

/** The language a page is written in; the pages beside the two folders are the project's own. */
const languageOf = (page) => /^(ru|en)\//.exec(placeOf(page))?.[1];

/** A page of the site is found by the name of its file, which is ASCII, whatever its title. */
class PageRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return reflection.isDocument() ? placeOf(reflection).replace(/^(\.\.\/)+/, '') : super.getIdealBaseName(reflection);
  }
}

/** Titles are the first headings, groups of the navigation are the languages, and each page says in which language it is. */
export function load(app) {
  app.renderer.defineRouter('pages', PageRouter);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const text = page.content.map((part) => part.text).join('');
    page.name = /^# +(.+)$/m.exec(text)?.[1] ?? page.name;
    page.frontmatter.group = groups[languageOf(page)] ?? 'Examples · Примеры';
  });
  app.renderer.on(PageEvent.END, (page) => {
    const isRussian = page.model.isProject?.() || (page.model.isDocument?.() && /^(ru|\.\.\/examples)\//.test(placeOf(page.model)));
    if (isRussian) page.contents = page.contents.replace(/(<html[^>]*) lang="en"/, '$1 lang="ru"');
  });
}
