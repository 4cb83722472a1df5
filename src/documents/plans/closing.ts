import { safeCollectionOf, type Collection } from '../../collection/index.js';
import type { NotPlanned, Plan } from '../../improvement/index.js';
import { itemsOf } from '../../improvement/readPlan.js';
import type { Methodology } from '../../methodology/index.js';
import type { DecimalText } from '../../numeric/index.js';
import type { Text } from '../../shape/index.js';
import { listed, note, paragraph } from '../blocks.js';
import type { Block } from '../model.js';
import { plan as texts } from '../russian/plan.js';
import { shortPoints } from '../russian/wording.js';
import type { Tongue } from '../tongue.js';

/** What stands below a plan: what is expected of it, what is not in it and why, and how sure we are of the form. */
export const closingOf = (plan: Plan, own: Collection | undefined, tongue: Tongue): Block[] =>
  [...expectation(plan, tongue), ...notPlanned(plan, own), note(plan.form.note.ru)];

function expectation(plan: Plan, { figures, own: { common } }: Tongue): Block[] {
  const { assessment, expected } = plan;
  if (!expected || itemsOf(plan).length === 0) return [];
  const points = (score: DecimalText): string => common.points(shortPoints(figures.decimal(score)));
  const sentences = [
    texts.expected(points(assessment.score), points(expected.score)),
    ...(expected.uncounted.length === 0 ? [] : [texts.uncounted(expected.uncounted.length)]),
  ];
  return [paragraph(sentences.join(' '))];
}

function notPlanned({ notPlanned: left, assessment: { methodology } }: Plan, own: Collection | undefined): Block[] {
  if (left.length === 0) return [];
  const items = itemsById(own ?? collectionOf(methodology));
  const labelOf = ({ id }: NotPlanned): string => (items.get(id) ?? methodology.observations[id.replace(/\/.*$/, '')]?.label)?.ru ?? id;
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  return [
    paragraph(texts.notPlanned),
    ...listed(reasons.map((reason) => texts.notPlannedItems(reason, left.filter((one) => one.reason === reason).map(labelOf)))),
  ];
}

function collectionOf(methodology: Methodology): Collection | undefined {
  const outcome = safeCollectionOf(methodology);
  return outcome.success ? outcome.data : undefined;
}

/** The items of checklists as plans name them: behind their observation. */
const itemsById = (collection: Collection | undefined): ReadonlyMap<string, Text> =>
  new Map((collection?.checklists ?? []).flatMap(({ observation, items }) => items.map(({ id, label }) => [`${observation}/${id}`, label] as const)));
