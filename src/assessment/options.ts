import { throwIfAny, type NokIssue } from '../errors/index.js';
import { choicesField, type Choice, type Definition, type Rounding } from '../methodology/index.js';
import { read } from '../shape/index.js';
import { OWN_QUESTIONS, questionOf } from './assess.js';
import type { AssessOptions, Assessment, WhenNobodyAsked, WhenNotApplicable } from './model.js';

/**
 * The options that lead to the choices a result shows, beside those that the checked definition makes itself.
 *
 * For other observations too: a choice that is not needed there leaves no trace, and one that nobody made is asked for.
 */
export function optionsOf(assessment: Assessment, definition: Pick<Definition, 'choices'>): AssessOptions {
  const { organisation, sample, on, choices: stored } = withoutInherited(assessment);
  const issues: NokIssue[] = [];
  const choices = read(choicesField, stored, ['choices'], issues) as readonly Choice[];
  throwIfAny(issues);
  const answersTo = (question: string): readonly Choice[] => choices.filter((choice) => choice.question === question);
  const rounding = answersTo('rounding').find(({ byDefault }) => !byDefault)?.chosen;
  const notApplicable = answersTo('not-applicable')[0]?.chosen;
  const known = new Set((definition.choices ?? []).map(questionOf));
  return {
    ...(organisation && { organisation }),
    ...(sample && { sample }),
    ...(on !== undefined && { on }),
    ...(rounding !== undefined && { rounding: rounding as Rounding }),
    ...(notApplicable !== undefined && { whenNotApplicable: notApplicable as WhenNotApplicable }),
    whenNobodyAsked: Object.fromEntries(
      answersTo('nobody-asked').map(({ observation = '', chosen }) => [observation, chosen as WhenNobodyAsked]),
    ),
    choices: choices.filter((choice) => !OWN_QUESTIONS.includes(choice.question) && !known.has(questionOf(choice))),
  };
}

/** What a value holds itself: a property that may be absent must not come from a prototype the host has changed. */
export const withoutInherited = <Value extends object>(value: Value): Value => Object.assign(Object.create(null) as object, value);
