import type { Assessment } from '../assessment/index.js';
import { safeCollectionOf, type Checklist, type Collection, type Grade, type Item } from '../collection/index.js';
import { compare, parseDecimal, parseFraction, type DecimalText, type Fraction, type FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';

/** The words of the checklists and the questionnaire behind an assessment. */
export interface CollectedWords {
  readonly item: (observation: string, item: string) => Text;
  /** What the points of a graded list are called. */
  readonly grade: (observation: string, points: DecimalText) => Text;
  /** The answer that is worth so many points; `undefined` where none is. */
  readonly answerWorth: (observation: string, points: FractionText) => Text | undefined;
}

/** Of the collection given, or of that of the methodology; where marks say what lacks, one has been found to belong to them. */
export function collectedWords({ methodology }: Assessment, own: Collection | undefined): CollectedWords {
  const ofSector = own ? null : safeCollectionOf(methodology);
  const collection = own ?? (ofSector?.success ? ofSector.data : undefined);
  const listOf = (observation: string) => collection?.checklists.find((list) => list.observation === observation) as Checklist;
  const optionsOf = (observation: string) => collection?.questionnaire.questions
    .flatMap(({ observation: key, answer }) => (key === observation && answer?.kind === 'choice' ? answer.options : []));
  return {
    item: (observation, item) => (listOf(observation).items.find(({ id }) => id === item) as Item).label,
    grade: (observation, points) => (listOf(observation).grades?.find(isWorth(parseDecimal(points))) as Grade).label,
    answerWorth: (observation, points) => optionsOf(observation)?.find(isWorth(parseFraction(points)))?.label,
  };
}

const isWorth = (wanted: Fraction) => ({ points }: { readonly points?: DecimalText }): boolean => points !== undefined && compare(parseDecimal(points), wanted) === 0;
