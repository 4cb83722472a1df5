import { describe, expect, it } from 'vitest';
import { stages } from '../../docs/pictures/stages.js';
import { headingsOf, languages, textOf } from './pages.js';

const LINES = { ru: ['Входит', 'Выходит', 'Правило', 'Насколько уверены'], en: ['In', 'Out', 'Rule', 'How sure we are'] } as const;

describe('The page of the council’s year', () => {
  it.each(languages)('names its stages as the picture does, in the same order: %s', (language) => {
    const numbered = headingsOf(textOf(`docs/${language}/cycle.md`)).filter(({ title }) => /^\d/.test(title));
    expect(numbered.map(({ title }) => title)).toEqual(stages.map(({ name }, position) => `${position + 1}. ${name[language]}`));
  });

  it.each(languages)('says of every stage what goes in, what comes out, by which rule and how sure we are: %s', (language) => {
    const [, ...sections] = textOf(`docs/${language}/cycle.md`).split(/^## \d+\. /m);
    const lines = sections.map((section) => [...section.replace(/^## [^]*/m, '').matchAll(/^- \*\*(.+?)\.\*\*/gm)].map(([, name]) => name));
    expect(lines).toEqual(stages.map(() => LINES[language]));
  });
});
