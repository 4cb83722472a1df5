import type { PlanKept } from '../improvement/index.js';
import { observedCell, signed } from './changeFigures.js';
import type { ChangeTexts } from './changeTexts.js';
import { escaped, heading, paragraph, table } from './markdown.js';

/** Whether a plan kept its promise: the totals, then what it promised of each observation. */
export function plansPart({ expected, reached, difference, kept, observations, uncounted }: PlanKept, texts: ChangeTexts): string[] {
  const { print, language } = texts;
  const verdict = kept === null ? texts.notTold : kept ? texts.kept : texts.notKept;
  const promised = expected && difference !== null ? [texts.promise(print.decimal(expected.score), print.decimal(reached.score), signed(difference, texts))] : [];
  return [
    heading(2, texts.plansHeading),
    paragraph([...promised, verdict]),
    table(texts.promises, observations.map((promise) => [
      escaped(promise.label[language]), observedCell(promise.expected, texts), observedCell(promise.reached, texts), texts.keptOrNot(promise.kept),
    ])),
    uncounted.length === 0 ? '' : texts.uncounted(escaped(uncounted.join(', '))),
  ];
}
