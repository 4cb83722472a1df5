import { page } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';
import { changed, checked, comparedSaid, ratingSaid, tablesSaid, template, templateSaid, written } from './own-method/commands.js';
import { mistakes, type Mistake } from './own-method/mistakes.js';

type Printed = (texts: Texts) => string;

const fenced = (language: 'text' | 'json', text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const difference = (was: string, wrote: string): string =>
  fenced('text', [...was.split('\n').map((line) => `- ${line.trim()}`), ...wrote.split('\n').map((line) => `+ ${line.trim()}`)].join('\n'));

/** What the author of the page changes in the template. */
const OWN: readonly (readonly [was: string, wrote: string])[] = [
  ['"id": "council-sample",', '"id": "council-2026",'],
  ['"title": { "ru": "Порядок совета (образец, условные данные)", "en": "The council’s procedure (sample, synthetic)" },',
    '"title": { "ru": "Порядок нашего совета (условные данные)", "en": "The procedure of our council (synthetic)" },'],
  ['{ "weight": "0.4", "of": { "kind": "reference", "to": "1.1" } },', '{ "weight": "0.3", "of": { "kind": "reference", "to": "1.1" } },'],
  ['{ "weight": "0.6", "of": { "kind": "reference", "to": "1.2" } }', '{ "weight": "0.7", "of": { "kind": "reference", "to": "1.2" } }'],
];
const own = OWN.reduce((text, [was, wrote]) => changed(text, was, wrote), template);

const csv = { checklists: written('checklists.csv'), answers: written('answers.csv') };
/** The same two organisations as the order observes them; made up. */
const order = { checklists: written('order-checklists.csv'), answers: written('order-answers.csv') };
const draft = written('draft-2018.json');

/** Every mistake of a step: what was written, and what the check says. */
async function printedMistakes(list: readonly Mistake[]): Promise<Printed> {
  const found = await Promise.all(list.map(async ({ title, was, wrote }) => {
    const answer = (await checked(changed(template, was, wrote))).replace(/^Нужно исправить .*\n+/, '');
    return { title, blocks: [difference(was, wrote), fenced('text', answer)] };
  }));
  return ({ language }) => page(found.flatMap(({ title, blocks }) => [`**${title[language]}.**`, ...blocks]));
}

const answer = async (said: Promise<string>): Promise<Printed> => {
  const text = fenced('text', await said);
  return () => text;
};

/** What the page on a methodology of one's own has printed: everything that the commands say there. */
export const ownMethod: Readonly<Record<string, Printed>> = {
  ownEmpty: await answer(checked('')),
  ownTemplate: await answer(templateSaid()),
  ownChecked: await answer(checked(template)),
  mistakesText: await printedMistakes(mistakes.text),
  mistakesShape: await printedMistakes(mistakes.shape),
  mistakesNames: await printedMistakes(mistakes.names),
  mistakesScales: await printedMistakes(mistakes.scales),
  mistakesCollection: await printedMistakes(mistakes.collection),
  mistakesRating: await printedMistakes(mistakes.rating),
  ownChanges: () => page(OWN.map(([was, wrote]) => difference(was, wrote))),
  ownChangesChecked: await answer(checked(own)),
  ownTables: await answer(tablesSaid(own)),
  ownChecklists: () => fenced('text', csv.checklists),
  ownAnswers: () => fenced('text', csv.answers),
  ownRating: await answer(ratingSaid(own, csv)),
  ownCompared: await answer(comparedSaid(own, csv)),
  ownBesideOrder: await answer(comparedSaid(own, csv, order)),
  draft: () => fenced('json', draft),
  draftChecked: await answer(checked(draft, 'draft-2018.json')),
  draftCompared: await answer(comparedSaid(draft, order)),
};
