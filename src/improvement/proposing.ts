import { NokError, issue } from '../errors/index.js';
import { withoutInherited, type Assessment } from '../assessment/index.js';
import type { Collection } from '../collection/index.js';
import type { Observation, ObservedValue } from '../methodology/index.js';
import { publish } from '../shape/index.js';
import { collectedWords, type CollectedWords } from './collectedWords.js';
import type { ShortGradedList } from './gradedModel.js';
import { mendingOf } from './mending.js';
import type { ShortIndicator, ShortList, Shortcomings } from './model.js';
import { pricingOf, type Pricing } from './pricing.js';
import { answersBest, bestGrade, fullCount, itemThere, numberBest } from './proposalChanges.js';
import type { Proposal, Proposals } from './proposalModel.js';
import { answerTexts, gradeTexts, itemTexts, listTexts, numberTexts } from './proposalTexts.js';

/** What proposals are made from. */
interface Ground {
  readonly assessment: Assessment;
  readonly pricing: Pricing;
  readonly observations: Readonly<Record<string, Observation>>;
  readonly words: CollectedWords;
}

/** The proposals to an organisation, from an assessment and shortcomings that have been checked. */
export function proposalsOf(assessment: Assessment, shortcomings: Shortcomings, own: Collection | undefined): Proposals {
  const { organisation, methodology } = withoutInherited(assessment);
  if (!organisation) throw new NokError([issue('organisationMissing', ['assessment', 'organisation'], {})]);
  const ground = { assessment, pricing: pricingOf(assessment), observations: methodology.observations, words: collectedWords(assessment, own) };
  const all = distinct(shortcomings.indicators.flatMap((indicator) => proposalsOn(indicator, ground)));
  const mending = mendingOf(assessment);
  const gain = (proposals: readonly Proposal[]) => mending.gain(proposals.map(({ change }) => change));
  return publish({
    format: 'nok.proposals/1',
    methodology: methodology.fingerprint,
    organisation,
    criteria: methodology.criteria.map(({ id, label }) => {
      const proposals = all.filter(({ criterion }) => criterion === id);
      return { criterion: id, label, proposals, gain: gain(proposals) };
    }),
    gain: gain(all),
  });
}

const idOf = (observation: string, item: string): string => `${observation}/${item}`;

/** What several indicators lose by is proposed once, where it costs most. */
const distinct = (all: readonly Proposal[]): Proposal[] =>
  all.filter(({ id }, position) => all.findIndex((other) => other.id === id) === position);

function proposalsOn({ id, criterion, lists, shares, measures, graded = [] }: ShortIndicator, ground: Ground): Proposal[] {
  const place = { criterion, indicator: id };
  const inItems = new Set(graded.map(({ observation }) => observation));
  const { observations, assessment, words } = ground;
  const of = (key: string) => observations[key] as Observation;
  return [
    ...lists.flatMap((list) => proposalsOnList(list, place, ground)),
    ...shares.map((share): Proposal => ({
      id: share.observation, subject: 'answers', ...place, observation: share.observation,
      ...answerTexts(share, of(share.observation)), change: answersBest(share), ...alike(share.gainTogether),
    })),
    ...graded.flatMap((list) => proposalsOnGrades(list, place, ground)),
    // What is told item by item is not told as a number once more.
    ...measures.filter(({ observation }) => !inItems.has(observation)).map((measure): Proposal => ({
      id: measure.observation, subject: 'number', ...place, observation: measure.observation,
      ...numberTexts(measure, of(measure.observation), words.answerWorth(measure.observation, measure.best)),
      change: numberBest(measure, of(measure.observation), assessment.observations[measure.observation] as ObservedValue), ...alike(measure.gain),
    })),
  ];
}

const alike = (gain: Proposal['gainAlone']) => ({ gainAlone: gain, gainTogether: gain, nothingBecauseOfCap: false });

type Place = Pick<Proposal, 'criterion' | 'indicator'>;

const proposalsOnGrades = ({ observation: key, items, gainTogether }: ShortGradedList, place: Place, { assessment, observations, words }: Ground): Proposal[] =>
  items.map((item): Proposal => ({
    id: idOf(key, item.item), subject: 'item', ...place, observation: key, item: item.item,
    ...gradeTexts({ has: words.grade(key, item.points), best: words.grade(key, item.best) }, words.item(key, item.item), observations[key] as Observation),
    change: bestGrade(key, item, assessment.observations[key] as ObservedValue),
    gainAlone: item.gainAlone, gainTogether, nothingBecauseOfCap: false,
  }));

function proposalsOnList(list: ShortList, place: Place, { assessment, pricing, observations, words }: Ground): Proposal[] {
  const { observation: key, items, gainTogether, nothingBecauseOfCap } = list;
  const observation = observations[key] as Observation;
  if (items.length > 0) {
    return items.map((item): Proposal => ({
      id: idOf(key, item.item), subject: 'item', ...place, observation: key, item: item.item,
      ...itemTexts(item, words.item(key, item.item), observation),
      change: itemThere(key, item), gainAlone: item.gainAlone, gainTogether, nothingBecauseOfCap,
    }));
  }
  const { full, more } = fullCount(list, assessment, pricing);
  return [{
    id: key, subject: 'list', ...place, observation: key,
    ...listTexts(list, full, observation), change: { observation: key, more }, gainAlone: gainTogether, gainTogether, nothingBecauseOfCap,
  }];
}
