import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import {
  readyOf, type Choice, type Methodology, type Observations, type ObservationKinds, type Ready, type Rounding,
} from '../methodology/index.js';
import { publish, read } from '../shape/index.js';
import { beyondEnds } from './beyondEnds.js';
import { compute } from './compute.js';
import { optionsField } from './fields.js';
import type { AssessOptions, Assessment } from './model.js';
import { notesOf } from './notes.js';
import { resultOf } from './result.js';
import { settle } from './settle.js';

/** What published practice does where neither the caller nor the methodology says how to round. */
const PRACTICE: Rounding = { digits: 2, mode: 'half-up', at: 'end' };

/** Questions `assess` answers itself; the caller answers them through the options. */
export const OWN_QUESTIONS: readonly string[] = ['nobody-asked', 'not-applicable', 'rounding'];

/**
 * Assesses one organisation: from observations to every indicator, criterion and the total, exactly.
 *
 * An indicator is computed by its formula, a criterion is Σ weight · indicator, the total is the mean of the criteria, unless the
 * methodology says otherwise. Scores lie within the ranges the methodology declares, 0 to 100 points in the order in force since 2018.
 * Values are exact fractions until they are printed.
 *
 * @throws `NokError` with every problem of the observations and options; also where nobody was asked, or a list does not apply, and
 * no choice was made.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const best = (of: number) => ({ count: of, of });
 * const home = assess(methodology, {
 *   informationOnStand: best(19), informationOnSite: best(19), remoteChannels: 6, standSatisfaction: best(10), siteSatisfaction: best(10),
 *   comfortConditions: 6, timeliness: best(10), comfortSatisfaction: best(10),
 *   accessibleEquipment: 5, accessibleServices: 6, accessibilitySatisfaction: best(10),
 *   firstContactPoliteness: best(10), servicePoliteness: best(10), remotePoliteness: best(10),
 *   recommendation: { count: 0, of: 10 }, scheduleSatisfaction: best(10), overallSatisfaction: best(10),
 * });
 * home.score; // => '94.00'
 * home.criteria[4]?.score; // => '70.00'
 * ```
 */
export function assess<Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  observations: NoInfer<Observations<Kinds>>,
  options: AssessOptions = {},
): Assessment {
  return assessReady(readyOf(methodology), observations, options);
}

/** {@link assess} that returns its problems instead of throwing them. */
export const safeAssess = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  observations: NoInfer<Observations<Kinds>>,
  options: AssessOptions = {},
): Outcome<Assessment> => outcomeOf(() => assess(methodology, observations, options));

function assessReady(ready: Ready, observationsGiven: unknown, optionsGiven: unknown): Assessment {
  const issues: NokIssue[] = [];
  const observations = read(ready.observationsField, observationsGiven, ['observations'], issues) as Observations;
  const options = read(optionsField, optionsGiven, ['options'], issues) as AssessOptions;
  throwIfAny(issues);
  checkOptions(ready, options, issues);
  const settled = settle(ready, observations, options, issues);
  throwIfAny(issues);

  const { definition, methodology } = ready;
  const rounding = options.rounding ?? definition.rounding ?? PRACTICE;
  const choices: Choice[] = [
    ...(definition.choices ?? []),
    ...(options.choices ?? []),
    ...settled.choices,
    { question: 'rounding', chosen: rounding, byDefault: options.rounding === undefined },
  ];
  const computation = compute(ready, settled.values, rounding);
  throwIfAny(beyondEnds(ready, computation));
  const total = computation.scores.get('total')?.exact;
  if (!total) throw new NokError([issue('totalLeftOut', ['observations'], {})]);
  const { organisation, sample, on } = options;
  const given = publish({ ...(organisation && { organisation }), ...(sample && { sample }), ...(on && { on }), observations, choices, notes: notesOf(ready, options) });
  return resultOf(methodology, given, computation, total, rounding);
}

/** What the options say must fit the methodology. */
function checkOptions(ready: Ready, options: AssessOptions, issues: NokIssue[]): void {
  const { on, sample, whenNobodyAsked, choices = [] } = options;
  const { validFrom = '', validTo = '9999-12-31' } = ready.definition;
  if (on !== undefined && (on < validFrom || on > validTo)) {
    issues.push(issue('outsideValidity', ['options', 'on'], { on, from: validFrom, to: validTo }));
  }
  if (sample && sample.asked > sample.recipients) {
    issues.push(issue('countAboveOf', ['options', 'sample', 'asked'], { count: String(sample.asked), of: String(sample.recipients) }));
  }
  if (typeof whenNobodyAsked === 'object') {
    const known = [...ready.observations.keys()];
    for (const key of Object.keys(whenNobodyAsked)) {
      if (!known.includes(key)) issues.push(issue('unknownObservation', ['options', 'whenNobodyAsked', key], { key, known }));
    }
  }
  const answered = new Set([...OWN_QUESTIONS, ...(ready.definition.choices ?? []).map(questionOf)]);
  for (const [position, choice] of choices.entries()) {
    const question = questionOf(choice);
    if (answered.has(question) || OWN_QUESTIONS.includes(choice.question)) {
      issues.push(issue('doubledChoice', ['options', 'choices', position], { question }));
    }
    answered.add(question);
  }
}

/** What a choice answers: the question, and of what. */
export const questionOf = ({ question, observation, item }: Choice): string => [question, observation, item].filter(Boolean).join(' / ');

/** The rounding that was in force: a choice about one observation is not it, whatever it is called. */
export const roundingOf = ({ choices }: Pick<Assessment, 'choices'>): Rounding =>
  choices.find((choice) => questionOf(choice) === 'rounding')?.chosen as Rounding;
