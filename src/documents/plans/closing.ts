import type { NotPlanned, Plan } from '../../improvement/index.js';
import { listed, note, paragraph } from '../blocks.js';
import { itemLabelsIn } from '../itemLabels.js';
import { safeCollectionOf } from '../../collection/index.js';
import type { Block } from '../model.js';
import { plan as texts } from '../russian/plan.js';
import { pointsAfter } from '../russian/wording.js';
import type { Tongue } from '../tongue.js';

/** What stands below a plan: what is expected of it, what is not in it and why, and how sure we are of the form. */
export const closingOf = (plan: Plan, tongue: Tongue): Block[] => [...expectation(plan, tongue), ...notPlanned(plan), note(plan.form.note.ru)];

function expectation({ assessment, expected }: Plan, { figures }: Tongue): Block[] {
  if (!expected) return [];
  const sentences = [
    texts.expected(pointsAfter(figures.decimal(assessment.score)), pointsAfter(figures.decimal(expected.score))),
    ...(expected.uncounted.length === 0 ? [] : [texts.uncounted(expected.uncounted.length)]),
  ];
  return [paragraph(sentences.join(' '))];
}

function notPlanned({ notPlanned: left, assessment: { methodology } }: Plan): Block[] {
  if (left.length === 0) return [];
  const outcome = safeCollectionOf(methodology);
  const items = itemLabelsIn(outcome.success ? outcome.data : undefined);
  const labelOf = ({ id }: NotPlanned): string => {
    const [observation, item] = id.split('/') as [string, ...string[]];
    return (items.get(item as string) ?? methodology.observations[observation]?.label)?.ru ?? id;
  };
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  return [
    paragraph(texts.notPlanned),
    ...listed(reasons.map((reason) => texts.notPlannedItems(reason, left.filter((one) => one.reason === reason).map(labelOf)))),
  ];
}
