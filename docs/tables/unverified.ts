import { collectionOf, requiredSample, verbalBands, type Methodology } from 'nok-methodology';
import { certainties } from '../../src/renderings/certainties.js';
import { list } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';

const words = {
  ru: {
    edition: 'Редакция', checklist: 'Чек-лист', all: 'ни одна позиция не сверена', items: 'не сверены позиции', questionnaire: 'Анкета',
    sample: 'Правило выборки (40 % получателей, не больше 600 опрошенных)', bands: 'Словесные уровни',
  },
  en: {
    edition: 'Edition', checklist: 'Checklist', all: 'none of its items has been held against the text', items: 'not held against the text', questionnaire: 'Questionnaire',
    sample: 'The rule of the sample (40% of the recipients, at most 600 respondents)', bands: 'Levels in words',
  },
} as const;

/** Everything that nobody has held against the text, as the data of the library have it. */
export function unverified(methodologies: readonly Methodology[], texts: Texts): string {
  const { facts, language, print } = texts;
  const { edition, checklist, all, items: someItems, questionnaire, sample, bands } = words[language];
  const { checklists, questionnaire: form } = collectionOf(methodologies[0] as Methodology);
  const unsure = <Fact extends { readonly verification: string }>(found: readonly Fact[]): readonly Fact[] =>
    found.filter(({ verification }) => verification === 'unverified');
  const quoted = (labels: readonly { readonly label: { readonly ru: string; readonly en: string } }[]): string =>
    labels.map(({ label }) => print.quoted(label[language])).join(', ');
  return list([
    ...methodologies
      .filter(({ citation }) => citation.verification === 'unverified')
      .map(({ id, citation }) => `**${edition} \`${id}\`.** ${citation.note?.[language] ?? ''}`),
    ...checklists.flatMap(({ title, items }) => {
      const found = unsure(items);
      if (found.length === 0) return [];
      return [`**${checklist} ${print.quoted(title[language])}:** ${found.length === items.length ? all : `${someItems} ${quoted(found)}`}.`];
    }),
    ...(form.verification === 'confirmed' ? [] : [`**${questionnaire}:** ${facts.verifications[form.verification]}.`]),
    `**${sample}:** ${facts.verifications[requiredSample(1).verification]}.`,
    `**${bands}:** ${quoted(unsure(verbalBands))} — ${facts.verifications.unverified}.`,
  ]);
}

/** How certain the formulas and weights of an edition are. */
export const certaintyOfEdition = (methodology: Methodology, texts: Texts): string => list(certainties(methodology, texts));
