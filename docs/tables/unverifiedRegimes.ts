import { regimes, type Language, type Regime } from 'nok-methodology';
import type { Texts } from '../../src/renderings/texts.js';

const words = {
  ru: { days: 'дни действия', rules: 'Состав совета, не сверено с текстом', cycle: 'Сроки и частота' },
  en: { days: 'days in force', rules: 'Who sits on a council, not held against the text', cycle: 'Terms and how often' },
} as const;

/** What nobody has held against the text of the rules for councils and their cycle, as points of a list. */
export const unverifiedOfRegimes = (texts: Texts): string[] => regimes.flatMap((regime) => [
  ...daysOf(regime, texts), ...rulesOf(regime, texts.language), ...cycleOf(regime, texts.language),
]);

function daysOf({ title, validity: { verification, note } }: Regime, { language, facts }: Texts): string[] {
  if (verification !== 'unverified') return [];
  return [`**${title[language]}, ${words[language].days}:** ${facts.verifications.unverified}. ${note?.[language] ?? ''}`.trimEnd()];
}

function rulesOf({ rules }: Regime, language: Language): string[] {
  const unsure = rules.filter(({ citation }) => citation.verification === 'unverified').map(({ text }) => text[language]);
  return unsure.length === 0 ? [] : [`**${words[language].rules}:** ${unsure.join(' ')}`];
}

/** Rules of the cycle are confirmed in some sectors; their note says in which. */
function cycleOf({ frequency, terms }: Regime, language: Language): string[] {
  const rules = [...(frequency ? [frequency.atMostOnceIn, frequency.atLeastOnceIn] : []), ...terms];
  const byNote = new Map<string, string[]>();
  for (const { text, note } of rules) byNote.set(note[language], [...(byNote.get(note[language]) ?? []), text[language]]);
  return [...byNote].map(([note, texts]) => `**${words[language].cycle}:** ${texts.join(' ')} ${note}`);
}
