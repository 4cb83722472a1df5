import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { readyOf, roundingField, type Choice, type Rounding } from '../methodology/index.js';
import { deepFreeze, optional, read, type Field, type FieldsOf } from '../shape/index.js';
import { assess, questionOf } from './assess.js';
import { differentAnswers, merged, ofParts, type Answers } from './combineChoices.js';
import { averagedIn, commonForm } from './combineForm.js';
import { meansOf } from './combineMeans.js';
import type { Combined, CombineOptions } from './combineModel.js';
import { disagreementsOf, readParts, strangersTo, type Part } from './combineParts.js';
import { organisationFields } from './fields.js';
import type { AssessOptions, Assessment, Sample } from './model.js';
import { withoutInherited } from './options.js';
import { WEIGHTINGS } from './weighting.js';

const optionFields: FieldsOf<CombineOptions> = {
  organisation: { object: organisationFields },
  weighting: optional({ oneOf: WEIGHTINGS }),
  rounding: optional(roundingField),
};

/** What `combine` is told beside the parts. */
export const combineOptionsField: Field = { object: optionFields };

/**
 * Makes one assessment of an organisation from those of its parts: out-patient and in-patient care, branches, forms of service.
 *
 * Every indicator is the exact mean of the indicators of the parts, Σ w·x ÷ Σ w, all weights alike unless a weighting is chosen; criteria
 * and total are computed from these means by their own formulas. An indicator that is left out in a part is averaged over the others, and
 * `choices` says so. Every part is rechecked first, and the order in which they come does not matter.
 *
 * The result holds an assessment like any other, under a methodology that does not depend on the number of parts: pass organisations of one
 * part through here as well, and all of them stand in one rating.
 *
 * @throws `NokError` with every problem: what is no assessment or does not follow from its observations, an organisation missing or given
 * twice, branches in a circle or of another organisation, scores that are not made alike, different answers to the same question, a sample missing where it weighs.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const part = (id: string, count: number, recipients: number) =>
 *   assess(methodology, { politeness: { count, of: 3 } }, { organisation: { id }, sample: { asked: 3, recipients } });
 * const parts = [part('head', 2, 300), part('branch', 1, 100)];
 * const home = combine(parts, { organisation: { id: 'home' } });
 * home.assessment.exact; // => '50'
 * combine(parts, { organisation: { id: 'home' }, weighting: 'by-recipients' }).assessment.score; // => '58.33'
 * home.assessment.choices[0]; // => { question: 'combining', chosen: 'plain-mean', byDefault: true }
 * ```
 */
export function combine(parts: readonly Assessment[], options: CombineOptions): Combined {
  const issues: NokIssue[] = [];
  const told = read(combineOptionsField, options, ['options'], issues) as CombineOptions;
  const chosen = issues.length === 0 ? told : undefined;
  const { weighting = 'plain-mean' } = chosen ?? {};
  const given = readParts(parts, weighting, issues);
  const own: Choice = { question: 'combining', chosen: weighting, byDefault: chosen?.weighting === undefined };
  const whole = chosen ? [{ path: ['options'], organisation: chosen.organisation }] : [];
  throwIfAny([
    ...issues,
    ...disagreementsOf(given),
    ...whole.flatMap(({ organisation }) => strangersTo(organisation, given)),
    ...differentAnswers([...whole.map(({ path, organisation: { id } }) => ({ path, organisation: id, choices: [own] })), ...given.map(answersOf)]),
  ]);
  return combined(given, told, own);
}

/** {@link combine} that returns its problems instead of throwing them. */
export const safeCombine = (parts: readonly Assessment[], options: CombineOptions): Outcome<Combined> => outcomeOf(() => combine(parts, options));

const answersOf = ({ path, organisation: { id }, assessment }: Part): Answers => ({ path, organisation: id, choices: ofParts(assessment.choices) });

function combined(given: readonly Part[], { organisation, rounding }: CombineOptions, own: Choice): Combined {
  const parts = [...given].sort((a, b) => (a.organisation.id < b.organisation.id ? -1 : 1));
  const form = commonForm(parts.map((part) => part.form));
  const { observations, leftOut } = meansOf(parts, averagedIn(readyOf(form)).map(({ id }) => id));
  const choices = merged([own, ...parts.flatMap((part) => answersOf(part).choices), ...leftOut]);
  const rounded = choices.find((choice) => questionOf(choice) === 'rounding') as Choice;
  const taken = rounding ?? (rounded.byDefault ? undefined : (rounded.chosen as Rounding));
  const assessment = assess(form, observations, {
    organisation,
    ...knownOf(parts),
    whenNotApplicable: 'leave-out',
    ...(taken && { rounding: taken }),
    choices: choices.filter(({ question }) => question !== 'rounding'),
  });
  return deepFreeze({ format: 'nok.combined/1', assessment, parts: parts.map((part) => part.assessment) });
}

/** The last day of the parts, and how many were asked in all of them, where every part says so. */
function knownOf(parts: readonly Part[]): Pick<AssessOptions, 'on' | 'sample'> {
  const known = parts.map(({ assessment }) => withoutInherited(assessment));
  const on = known.flatMap((part) => part.on ?? []).sort().at(-1);
  const samples = known.flatMap(({ sample }) => sample ?? []);
  const sum = (of: keyof Sample): number => samples.reduce((all, sample) => all + sample[of], 0);
  return {
    ...(on !== undefined && { on }),
    ...(samples.length === parts.length && { sample: { asked: sum('asked'), recipients: sum('recipients') } }),
  };
}
