import { VERIFICATIONS, type Act, type Citation, type Definition, type Indicator, type Verification } from '../methodology/index.js';
import type { Level } from './levels.js';
import { capital, escaped } from './markdown.js';
import type { Texts } from './texts.js';

/** What a methodology says with one and the same certainty, level by level. */
interface Facts {
  readonly edition: boolean;
  readonly scores: Readonly<Record<Level, readonly string[]>>;
  readonly weights: readonly string[];
}

/** The certainty of every fact of a methodology, a line each kind of certainty. */
export function certainties(definition: Definition, { facts }: Texts): string[] {
  return VERIFICATIONS.flatMap((verification) => {
    const { edition, scores, weights } = factsOf(definition, verification);
    const named = (['total', 'criterion', 'indicator'] as const).flatMap((level) => (scores[level].length > 0 ? [facts.scores(level, scores[level])] : []));
    const all = [...(edition ? [facts.edition] : []), ...named, ...(weights.length > 0 ? [facts.weights(weights)] : [])];
    return all.length > 0 ? [`**${capital(facts.verifications[verification])}**: ${all.join('; ')}.`] : [];
  });
}

function factsOf({ citation, criteria, total }: Definition, verification: Verification): Facts {
  const isSo = (cited: { readonly citation: Citation }): boolean => cited.citation.verification === verification;
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const ids = (scores: readonly { readonly id: string }[]): string[] => scores.map(({ id }) => id);
  return {
    edition: citation.verification === verification,
    scores: { total: isSo(total) ? ['total'] : [], criterion: ids(criteria.filter(isSo)), indicator: ids(indicators.filter(isSo)) },
    weights: ids([...criteria, ...indicators].filter(({ weightCitation }) => weightCitation?.verification === verification)),
  };
}

/** How certain a fact is, by which acts, and what else must be said of it. */
export function certaintyOf({ citation: { acts, verification, note } }: { readonly citation: Citation }, definition: Definition, texts: Texts): string {
  const { description, facts, print, language } = texts;
  const numbers = acts.map((id) => print.numberOfAct(escaped((definition.acts[id] as Act).number)));
  const said = description.certainty(facts.verifications[verification], numbers.join(', '));
  return note ? `${said} ${escaped(note[language])}` : said;
}

/** The certainty of a score in a word or two, and that of its weight where it differs. */
export const certaintyInBrief = ({ citation, weightCitation }: Indicator, { description, facts }: Texts): string =>
  [
    facts.verifications[citation.verification],
    ...(weightCitation ? [description.weightCertainty(facts.verifications[weightCitation.verification])] : []),
  ].join('; ');

/** What each word of certainty means. */
export const certaintiesExplained = ({ facts }: Texts): string[] =>
  VERIFICATIONS.map((verification) => `**${capital(facts.verifications[verification])}**: ${facts.verificationsExplained[verification]}.`);
