import type { Collection } from '../../collection/index.js';
import { listed, note, paragraph } from '../blocks.js';
import type { Block } from '../model.js';
import { procedure as texts } from '../russian/procedure.js';
import type { Setting } from './setting.js';

/** By which forms information is collected, how many are asked, and what of it nobody has held against a text. */
export function collectingBlocks({ procedure: { collection }, methodology: { sector }, tongue: { pages: { facts } } }: Setting): Block[] {
  const { collecting } = texts;
  if (!collection) return [paragraph(collecting.none)];
  const { checklists, questionnaire: { title, questions, verification }, figures = [] } = collection;
  const hasQuestions = questions.length > 0;
  return [
    paragraph(collecting.about),
    ...listed([
      ...checklists.map((list) => collecting.checklist(list.title.ru, list.items.length)),
      ...(hasQuestions ? [collecting.questionnaire(title.ru, questions.length, facts.verifications[verification])] : []),
      ...figures.map((figure) => collecting.figure(figure.title.ru)),
    ]),
    // The rule of the sample belongs to the order, not to a council's own method.
    ...(hasQuestions ? [paragraph(sector === undefined ? collecting.weighting : `${collecting.sample} ${collecting.weighting}`)] : []),
    ...unverifiedItems(collection),
  ];
}

/** The items of checklists that are only remembered. */
const unverifiedItems = ({ checklists }: Collection): Block[] => checklists.flatMap(({ title, items }) => {
  const unverified = items.filter(({ verification }) => verification === 'unverified');
  if (unverified.length === 0) return [];
  const isWhole = unverified.length === items.length;
  return [note(texts.collecting.unverified(title.ru, isWhole ? '' : unverified.map(({ label }) => label.ru).join(', ')))];
});
