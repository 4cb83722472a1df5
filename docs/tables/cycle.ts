import {
  assess, collectionOf, draftPlan, proposals, regimes, requiredSample, VERIFICATIONS,
  type Act, type CycleRule, type DateText, type Methodology, type Regime, type Text, type Verification,
} from 'nok-methodology';
import { CERTAINTY } from '../../src/publication/certainty.js';
import { certainties } from '../../src/renderings/certainties.js';
import { capital, code, list, table } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';
import { home } from './example.js';

const words = {
  ru: {
    id: 'id', rule: 'Правило', sure: 'Насколько уверены', inForce: 'Действует', acts: 'Акты', noAct: 'акт неизвестен',
    from: 'с', to: 'по', others: 'другие сферы', daysOf: 'дни начала и конца', below: 'поимённо — внизу страницы',
    composition: (count: number) => (count === 0 ? 'правила о составе неизвестны' : `правил о составе: ${count}`),
    items: 'позиции чек-листов', questionnaire: 'анкета', sample: 'правило выборки',
  },
  en: {
    id: 'id', rule: 'Rule', sure: 'How sure we are', inForce: 'In force', acts: 'Acts', noAct: 'the act is not known',
    from: 'from', to: 'to', others: 'other sectors', daysOf: 'the first and the last day', below: 'one by one at the foot of the page',
    composition: (count: number) => `${count === 0 ? 'no' : count} rules of composition${count === 0 ? ' are known' : ''}`,
    items: 'items of the checklists', questionnaire: 'the questionnaire', sample: 'the rule of the sample',
  },
} as const;

const current = regimes.at(-1) as Regime;

/** The last lines of a stage: by which rule, and how sure we are; the rule stands on the page itself where no data hold it. */
function closing(lines: { readonly rule?: string; readonly sure: string }, { language }: Texts): string {
  const { rule, sure } = words[language];
  return list([...(lines.rule === undefined ? [] : [`**${rule}.** ${capital(lines.rule)}`]), `**${sure}.** ${capital(lines.sure)}`]);
}

const inWords = (verification: Verification, { facts }: Texts): string => facts.verifications[verification];

/** How many facts there are of each certainty. */
const counted = (all: readonly { readonly verification: Verification }[], texts: Texts): string =>
  VERIFICATIONS.map((verification) => ({ verification, count: all.filter((one) => one.verification === verification).length }))
    .filter(({ count }) => count > 0).map(({ verification, count }) => `${inWords(verification, texts)} ${count}`).join(', ');

/** What is said of each certainty, the surest first. */
const said = (all: readonly { readonly verification: Verification; readonly note: Text }[], texts: Texts): string =>
  VERIFICATIONS.flatMap((verification) => all.filter((one) => one.verification === verification)).map(({ verification, note }) =>
    `${capital(inWords(verification, texts))}: ${note[texts.language].slice(0, 1).toLowerCase()}${note[texts.language].slice(1)}`).join(' ');

const daysOf = ({ validFrom, validTo }: { readonly validFrom?: DateText; readonly validTo?: DateText }, { language, print }: Texts): string => {
  const { from, to } = words[language];
  return [...(validFrom === undefined ? [] : [from, print.day(validFrom)]), ...(validTo === undefined ? [] : [to, print.day(validTo)])].join(' ');
};

const numbersOf = (acts: readonly Act[], texts: Texts): string =>
  acts.map(({ number, verification }) => `${texts.print.numberOfAct(number)}${verification === 'unverified' ? ` (${inWords(verification, texts)})` : ''}`).join(', ');

const withActs = (one: Methodology, texts: Texts): string => `${daysOf(one, texts)} — ${numbersOf(Object.values(one.acts), texts)}`;

const titled = (regime: Regime, texts: Texts): string => `${regime.title[texts.language]} (${daysOf(regime, texts)})`;

/** The acts of a regime that a rule cites. */
const citedBy = (ids: readonly string[], { acts }: Regime, texts: Texts): string =>
  ids.length === 0 ? words[texts.language].noAct : numbersOf(ids.map((id) => acts[id] as Act), texts);

/** The composition of the council, regime by regime. */
export function cycleCouncil(texts: Texts): string {
  const { composition, below } = words[texts.language];
  const citations = regimes.flatMap(({ rules }) => rules.map(({ citation }) => citation));
  return closing({
    rule: regimes.map((regime) => `${titled(regime, texts)} — ${composition(regime.rules.length)}.`).join(' '),
    sure: `${counted(citations, texts)}; ${below}.`,
  }, texts);
}

/** A rule of the cycle as it is confirmed in some sectors only; its note tells its source where no act is known. */
const sureOf = ({ confirmedIn, acts, note }: CycleRule, texts: Texts): string => {
  const { facts, language } = texts;
  const [confirmed, unverified] = [confirmedIn.map((sector) => facts.sectors[sector]).join('; '), words[language].others];
  return `${facts.verifications.confirmed}: ${confirmed}; ${facts.verifications.unverified}: ${unverified}.${acts.length === 0 ? ` ${note[language]}` : ''}`;
};

const ofCycle = (rules: readonly CycleRule[], texts: Texts): string => closing({
  rule: rules.map(({ text, acts }) => text[texts.language].replace(/\.$/, ` (${daysOf(current, texts)}, ${citedBy(acts, current, texts)}).`)).join(' '),
  sure: [...new Set(rules.map((rule) => sureOf(rule, texts)))].join(' '),
}, texts);

const frequencyOf = ({ frequency }: Regime): CycleRule[] => (frequency ? [frequency.atMostOnceIn, frequency.atLeastOnceIn] : []);

/** How often an organisation is assessed. */
export const cycleFrequency = (texts: Texts): string => ofCycle(frequencyOf(current), texts);

const term = (id: string) => (texts: Texts): string => ofCycle(current.terms.filter((rule) => rule.id === id), texts);

/** How much time the council has. */
export const cycleDecides = term('councilDecides');

/** How much time the authority has. */
export const cycleSends = term('authoritySends');

/** How sure we are of the items, the questions and the sample. */
export function cycleCollection(methodology: Methodology, texts: Texts): string {
  const { items, questionnaire, sample } = words[texts.language];
  const { checklists, questionnaire: { verification } } = collectionOf(methodology);
  const ofItems = counted(checklists.flatMap((checklist) => checklist.items), texts);
  return closing({
    sure: `${items}: ${ofItems}; ${questionnaire} — ${inWords(verification, texts)}; ${sample} — ${inWords(requiredSample(1).verification, texts)}.`,
  }, texts);
}

/** By which acts scores are computed in a sector, and how sure we are of what they say. */
export const cycleAssessment = (editions: readonly [Methodology, ...Methodology[]], texts: Texts): string => closing({
  rule: `${editions.map((methodology) => withActs(methodology, texts)).join('; ')}.`,
  sure: certainties(editions[0], texts).join(' ').replace(/\*\*/g, ''),
}, texts);

/** How sure we are of the form of the plan: read off a plan. */
export function cyclePlan(texts: Texts): string {
  const assessment = assess(home.methodology, home.observations, { organisation: { id: 'home' } });
  const period = { from: '2022-01-01', to: '2022-12-31' };
  const { form } = draftPlan(assessment, proposals(assessment), { period, terms: [{ to: period.to }], responsible: [{ post: 'директор' }] });
  return closing({ sure: said([form], texts) }, texts);
}

/** How sure we are of what is published; of the form of the plan its own stage tells. */
export const cyclePublication = (texts: Texts): string =>
  closing({ sure: said(CERTAINTY.filter(({ part }) => part !== 'organisations.plan'), texts) }, texts);

/** The regimes: their days, what they lay down, what is not known of them. */
export const cycleRegimes = (texts: Texts): string => list(regimes.map(({ title, about, validity, ...regime }) => {
  const { language } = texts;
  return [
    `**${title[language]}**, ${daysOf(regime, texts)}. ${about[language]}`,
    `${capital(words[language].daysOf)} — ${inWords(validity.verification, texts)}. ${validity.note?.[language] ?? ''}`,
  ].join(' ');
}));

/** Every rule of every regime with its acts and how sure we are of it. */
export function cycleRules(texts: Texts): string {
  const { language, columns } = texts;
  const { rule, inForce, acts } = words[language];
  return table([[inForce, 'left'], [rule, 'left'], [acts, 'left'], [columns.certainty, 'left']], regimes.flatMap((regime) => {
    const row = (text: Text, cited: readonly string[], sure: string): string[] =>
      [daysOf(regime, texts), text[language], citedBy(cited, regime, texts), sure];
    return [
      ...regime.rules.map(({ text, citation }) => row(text, citation.acts, inWords(citation.verification, texts))),
      ...[...frequencyOf(regime), ...regime.terms].map((one) => row(one.text, one.acts, sureOf(one, texts))),
    ];
  }));
}

/** The rules of composition by their ids, as `checkCouncil` names them. */
export function councilRules(texts: Texts): string {
  const { language, columns } = texts;
  return table([[words[language].id, 'left'], [words[language].rule, 'left'], [columns.certainty, 'left']], current.rules.map(({ id, text, citation }) =>
    [code(id), text[language], inWords(citation.verification, texts)]));
}
