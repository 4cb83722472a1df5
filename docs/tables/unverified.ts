import { collectionOf, requiredSample, verbalBands, type Language, type Methodology } from 'nok-methodology';
import { certainties } from '../../src/renderings/certainties.js';
import { capital, list } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';
import { unverifiedOfRegimes } from './unverifiedRegimes.js';

const words = {
  ru: {
    edition: 'Редакции', act: 'Номер и дата акта', checklist: 'Чек-лист', all: 'ни одна позиция не сверена', items: 'не сверены позиции', questionnaire: 'Анкета',
    sample: 'Правило выборки (40 % получателей, не больше 600 опрошенных)', bands: 'Словесные уровни',
  },
  en: {
    edition: 'Editions', act: 'Number and date of an act', checklist: 'Checklist', all: 'none of its items has been held against the text', items: 'not held against the text', questionnaire: 'Questionnaire',
    sample: 'The rule of the sample (40% of the recipients, at most 600 respondents)', bands: 'Levels in words',
  },
} as const;

/** Everything that nobody has held against the text, as the data of the library have it. */
export function unverified(methodologies: readonly Methodology[], texts: Texts): string {
  const { facts, language, print } = texts;
  const { edition, act, checklist, all, items: someItems, questionnaire, sample, bands } = words[language];
  const { checklists, questionnaire: form } = collectionOf(methodologies[0] as Methodology);
  const unsure = <Fact extends { readonly verification: string }>(found: readonly Fact[]): readonly Fact[] =>
    found.filter(({ verification }) => verification === 'unverified');
  const quoted = (labels: readonly { readonly label: { readonly ru: string; readonly en: string } }[]): string =>
    labels.map(({ label }) => print.quoted(label[language])).join(', ');
  return list([
    ...[...editionsByNote(methodologies, language)].map(([note, ids]) => `**${edition} ${ids.map((id) => `\`${id}\``).join(', ')}.** ${note}`),
    `**${act}:** ${unverifiedActs(methodologies, texts).join(', ')}.`,
    ...unverifiedScores(methodologies, texts),
    ...checklists.flatMap(({ title, items }) => {
      const found = unsure(items);
      if (found.length === 0) return [];
      return [`**${checklist} ${print.quoted(title[language])}:** ${found.length === items.length ? all : `${someItems} ${quoted(found)}`}.`];
    }),
    ...(form.verification === 'confirmed' ? [] : [`**${questionnaire}:** ${facts.verifications[form.verification]}.`]),
    ...unverifiedQuestionnaires(methodologies, texts),
    `**${sample}:** ${facts.verifications[requiredSample(1).verification]}.`,
    `**${bands}:** ${quoted(unsure(verbalBands))} — ${facts.verifications.unverified}.`,
    ...unverifiedOfRegimes(texts),
  ]);
}

/** The editions that are unverified as a whole, by what their notes say. */
function editionsByNote(methodologies: readonly Methodology[], language: Language): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, citation: { verification, note } } of methodologies) {
    const said = note?.[language] ?? '';
    if (verification === 'unverified') found.set(said, [...(found.get(said) ?? []), id]);
  }
  return found;
}

function unverifiedActs(methodologies: readonly Methodology[], { print }: Texts): string[] {
  const found = methodologies.flatMap(({ acts }) => Object.values(acts)).filter(({ verification }) => verification === 'unverified');
  return [...new Set(found.map(({ number }) => print.numberOfAct(number)))];
}

/** The criteria of each sector whose weights are only remembered. */
function unverifiedScores(methodologies: readonly Methodology[], { facts }: Texts): string[] {
  const found = new Map(methodologies.flatMap(({ sector, criteria }) => {
    const ids = criteria.filter(({ citation }) => citation.verification === 'unverified').map(({ id }) => id);
    return sector === undefined || ids.length === 0 ? [] : [[sector, ids] as const];
  }));
  return [...found].map(([sector, ids]) => `**${capital(facts.sectors[sector])}:** ${facts.scores('criterion', ids)} — ${facts.verifications.unverified}.`);
}

/** The sectors whose questions are those of another, and nobody has looked. */
function unverifiedQuestionnaires(methodologies: readonly Methodology[], { facts, language }: Texts): string[] {
  const sectors = methodologies.flatMap((methodology) =>
    methodology.sector !== undefined && collectionOf(methodology).questionnaire.verification === 'unverified' ? [facts.sectors[methodology.sector]] : []);
  return sectors.length === 0 ? [] : [`**${words[language].questionnaire} (${[...new Set(sectors)].join('; ')}):** ${facts.verifications.unverified}.`];
}

/** How certain the formulas and weights of an edition are. */
export const certaintyOfEdition = (methodology: Methodology, texts: Texts): string => list(certainties(methodology, texts));
