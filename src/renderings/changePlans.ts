import type { AssessmentComparison, CycleChange, KeptPromise, PlanKept } from '../improvement/index.js';
import { parseFraction, printFraction, subtract, total, type Fraction } from '../numeric/index.js';
import { differenceOf, digitsOf, isSameValue, observedCell, printedParts, signed } from './changeFigures.js';
import type { ChangeTexts, Fulfilment, Verdict } from './changeTexts.js';
import { escaped, heading, list, paragraph, table } from './markdown.js';

/** Whether a plan kept its promise: the totals and why they differ, then what it promised of each observation. */
export function plansPart(plan: PlanKept, { steps }: AssessmentComparison, names: readonly [string, string], texts: ChangeTexts): string[] {
  const { language } = texts;
  const { observations, uncounted } = plan;
  const apart = apartOf(plan, steps[plan.from] as CycleChange);
  const told = observations.map((promise) => ({ promise, fulfilled: fulfilmentOf(promise) }));
  return [
    heading(2, steps.length > 1 ? `${texts.plansHeading}: ${texts.step(...names)}` : texts.plansHeading),
    paragraph([...promisedTotal(plan, texts), texts.verdicts[verdictOf(plan, apart)]]),
    ...reasons(plan, apart, texts),
    table(texts.promises, told.map(({ promise: { label, expected, reached }, fulfilled }) => [
      escaped(label[language]), observedCell(expected, texts), observedCell(reached, texts), texts.fulfilments[fulfilled],
    ])),
    told.some(({ fulfilled }) => fulfilled === 'in-points') ? texts.inPoints : '',
    ...(uncounted.length === 0 ? [] : [texts.uncounted, list(uncounted.map(({ measure }) => escaped(measure[language])))]),
  ];
}

function promisedTotal({ expected, reached, difference }: PlanKept, texts: ChangeTexts): string[] {
  if (!expected || difference === null) return [];
  const scores = [expected.score, reached.score] as const;
  const [promised, found] = scores.map(texts.print.decimal) as [string, string];
  const printed = differenceOf(...scores);
  if (printed.n === 0n && difference !== '0') return [texts.promiseAsPrinted(promised, found)];
  return [texts.promise(promised, found, signed(printed, texts, digitsOf(scores)))];
}

/** A value that is another one and brings as many points lies beyond what is paid, or on the same step. */
function fulfilmentOf({ kept, expected, reached, expectedEffect, reachedEffect }: KeptPromise): Fulfilment {
  if (kept === null) return 'untold';
  if (!kept) return 'no';
  return isSameValue(expected, reached) || expectedEffect !== reachedEffect ? 'yes' : 'in-points';
}

/** What was reached less what was promised, by where it comes from; exact. */
interface Apart {
  readonly promised: Fraction;
  readonly others: Fraction;
  readonly together: Fraction;
}

/** `null` where the promise cannot be told. */
function apartOf({ difference, observations }: PlanKept, step: CycleChange): Apart | null {
  if (difference === null) return null;
  const inPlan = new Set(observations.map(({ observation }) => observation));
  const promised = total(observations.map(({ expectedEffect, reachedEffect }) => subtract(parseFraction(reachedEffect ?? '0'), parseFraction(expectedEffect ?? '0'))));
  const others = total(step.observations.flatMap(({ observation, effect }) => (effect === null || inPlan.has(observation) ? [] : [parseFraction(effect)])));
  return { promised, others, together: subtract(subtract(parseFraction(difference), promised), others) };
}

function verdictOf({ kept, observations }: PlanKept, apart: Apart | null): Verdict {
  if (kept === null || apart === null) return 'untold';
  const isAll = observations.every((promise) => promise.kept !== false);
  if (kept) return isAll ? 'kept' : 'kept-otherwise';
  if (!isAll) return 'not-all';
  return apart.others.n < 0n ? 'others-fell' : 'together-less';
}

/** What the difference is made of; nothing where none is printed. */
function reasons({ expected, reached }: PlanKept, apart: Apart | null, texts: ChangeTexts): string[] {
  if (!expected || !apart) return [];
  const scores = [expected.score, reached.score] as const;
  const printed = differenceOf(...scores);
  if (printed.n === 0n) return [];
  const named = ([[texts.promisedValues, apart.promised], [texts.otherValues, apart.others], [texts.together, apart.together]] as const)
    .filter(([, part]) => part.n !== 0n);
  const { parts, rounding } = printedParts(named.map(([, part]) => printFraction(part)), printed, texts, digitsOf(scores));
  return [
    texts.madeOf,
    list([...named.map(([name], position) => `${name}: ${parts[position] as string}`), ...(rounding === null ? [] : [`${texts.rounding}: ${rounding}`])]),
  ];
}
