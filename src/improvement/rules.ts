import { NokError, issue, outcomeOf, within, type IssuePath } from '../errors/index.js';
import { assess, optionsOf, questionOf, type AssessOptions, type Assessment, type WhenNobodyAsked } from '../assessment/index.js';
import { readyOf, type Choice, type Methodology, type Observations, type ObservedValue } from '../methodology/index.js';
import type { OtherAnswer } from './changeModel.js';

/** The rules of a later cycle as they are applied to the observations of an earlier one. */
export interface Rules {
  readonly methodology: Methodology;
  /** What was decided in the later cycle, and in the earlier one where the later had nothing to decide. */
  readonly options: Decided;
  readonly otherMethodology: boolean;
  /** Questions that were answered otherwise in the earlier cycle. */
  readonly otherAnswers: readonly OtherAnswer[];
}

/** The rules that both cycles can be assessed by; refused where the observations themselves were counted otherwise. */
export function rulesOf(earlier: Assessment, later: Assessment, path: IssuePath): Rules {
  const otherAnswers = answersApart(earlier, later);
  const [before, after] = [decided(earlier), decided(later)];
  const counted = [...before.choices, ...after.choices].map(questionOf);
  const problems = otherAnswers.filter(({ question }) => counted.includes(question));
  if (problems.length > 0) throw new NokError(problems.map(({ question }) => issue('countedOtherwise', [...path, 'choices'], { question })));
  return {
    methodology: later.methodology,
    options: together(before, after, later.methodology.choices ?? []),
    otherMethodology: earlier.methodology.fingerprint !== later.methodology.fingerprint,
    otherAnswers,
  };
}

/** Options that say of everything what they say. */
export type Decided = Omit<AssessOptions, 'choices' | 'whenNobodyAsked'> & { readonly choices: readonly Choice[]; readonly whenNobodyAsked: Readonly<Record<string, WhenNobodyAsked>> };

const decided = (assessment: Assessment): Decided => optionsOf(assessment, readyOf(assessment.methodology).definition) as Decided;

function answersApart(earlier: Assessment, later: Assessment): OtherAnswer[] {
  const { observations } = later.methodology;
  const before = new Map(earlier.choices.map((choice) => [questionOf(choice), choice.chosen]));
  return later.choices.flatMap((choice) => {
    const [question, after] = [questionOf(choice), choice.chosen];
    const chosen = before.get(question);
    const { label = null } = observations[choice.observation ?? ''] ?? {};
    return chosen === undefined || answer(chosen) === answer(after) ? [] : [{ question, label, before: chosen, after }];
  });
}

/** An answer as text; the list names every property an answer may have, so their order does not matter. */
const answer = (chosen: Choice['chosen']): string => JSON.stringify(chosen, ['by', 'digits', 'mode', 'at']);

/** Without the day: rules of today are applied to observations of then. */
function together(before: Decided, after: Decided, declared: readonly Choice[]): Decided {
  const { organisation, rounding, whenNotApplicable = before.whenNotApplicable, choices } = after;
  const answered = new Set([...choices, ...declared].map(questionOf));
  return {
    ...(organisation && { organisation }),
    ...(rounding && { rounding }),
    ...(whenNotApplicable && { whenNotApplicable }),
    whenNobodyAsked: { ...before.whenNobodyAsked, ...after.whenNobodyAsked },
    choices: [...before.choices.filter((choice) => !answered.has(questionOf(choice))), ...choices],
  };
}

/** The observations that a methodology has; whether they are all there is for `assess` to say. */
export const only = ({ observations }: Methodology, values: Observations): Record<string, ObservedValue> =>
  Object.fromEntries(Object.keys(observations).filter((key) => Object.hasOwn(values, key)).map((key) => [key, values[key] as ObservedValue]));

/** Observations assessed by rules. */
export const assessBy = ({ methodology, options }: Rules, observations: Readonly<Record<string, ObservedValue>>): Assessment =>
  assess(methodology, observations, options);

/** The earlier observations by the rules of the later cycle. */
export function restatedBy(rules: Rules, earlier: Assessment, path: IssuePath): Assessment {
  const outcome = outcomeOf(() => assessBy(rules, only(rules.methodology, earlier.observations)));
  if (outcome.success) return outcome.data;
  const said = issue('notRestated', path, { from: earlier.methodology.id, to: rules.methodology.id });
  throw new NokError([said, ...within(path, outcome.error.issues)]);
}

