import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Choice, Methodology, ObservationKinds, Observations, ObservedValue } from '../methodology/index.js';
import { publish, read } from '../shape/index.js';
import { readChecklists, type Study } from './checklists.js';
import { countChecklist, type Counted } from './count.js';
import { countQuestion } from './countQuestion.js';
import { talliesOf } from './counted.js';
import { collectedField, observeOptionsField } from './fields.js';
import type { Collected, Marks, ObserveOptions, Observed, ReadyOrganisation, RegisterEntry } from './model.js';
import { settingOf, type Setting } from './setting.js';
import type { OrganisationTally } from './tallies.js';

/**
 * Turns the checklists and the answers of a region into the observations of each organisation.
 *
 * Organisations are joined by the register, never by position. Every organisation of the register is either `ready`, without any problem,
 * or named by a problem; wrong titles are a problem of all. Nothing is guessed: a blank mark, an unknown word, an unknown name, a missing
 * checklist, missing answers are problems, each with its place.
 *
 * Choices made while counting go with each organisation; hand them to `assess`.
 *
 * @throws `NokError` where the register, the dictionary, the collection or the options are not right.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const collection = collectionOf(methodology);
 * const checklists = { titles: blankTitles(collection, 'checklists', 'ru'), rows: [] };
 * const answers = { titles: blankTitles(collection, 'answers', 'ru'), rows: [] };
 * const { ready, problems } = observe(methodology, { register: [{ id: 'Дом № 1' }], checklists, answers });
 * ready.length; // => 0
 * problems.map(({ code }) => code); // => ['checklistMissing', 'answersMissing']
 * ```
 */
export function observe<Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  collected: Collected,
  options: ObserveOptions = {},
): Observed<Observations<Kinds>> {
  const setting = settingOf(methodology, collected, collectedField);
  const issues: NokIssue[] = [];
  const decided = read(observeOptionsField, options, ['options'], issues) as ObserveOptions;
  throwIfAny(issues);
  const tallies = talliesOf(setting);
  const checklists = readChecklists(setting, setting.options.checklists);
  const problems = distinct([...setting.problems, ...checklists.problems, ...tallies.problems]);
  const unreadable = checklists.unreadable || tallies.problems.some(({ path }) => path[1] === 'titles' || path[0] === 'columns');
  const ready: ReadyOrganisation[] = [];
  if (!unreadable) {
    const troubled = new Set(problems.flatMap(organisationsOf));
    const counted = new Map(Object.entries(tallies.organisations));
    const notAllCounted = new Set(tallies.problems.filter(({ path }) => path[0] === 'answers').flatMap(organisationsOf));
    for (const entry of setting.options.register) {
      const found: NokIssue[] = [];
      const organisation = observeOne(setting, entry, checklists.studies.get(entry.id), counted.get(entry.id), decided, found);
      problems.push(...found.filter((problem) => !notAllCounted.has(entry.id) || !isOfNoAnswers(problem)));
      if (organisation && found.length === 0 && !troubled.has(entry.id)) ready.push(organisation);
    }
  }
  return publish({ ready, problems, inconsistencies: tallies.inconsistencies }) as unknown as Observed<Observations<Kinds>>;
}

/** {@link observe} that returns the problems of its options instead of throwing them. */
export const safeObserve = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  collected: Collected,
  options: ObserveOptions = {},
): Outcome<Observed<Observations<Kinds>>> => outcomeOf(() => observe(methodology, collected, options));

/** The problems of the register come with the counts too; once is enough. */
function distinct(problems: readonly NokIssue[]): NokIssue[] {
  const seen = new Set<string>();
  return problems.filter(({ path, message }) => seen.size < seen.add(JSON.stringify([path, message])).size);
}

/** Where answers were refused for their own problems, nobody needs to be told that too few were left. */
const isOfNoAnswers = ({ code }: NokIssue): boolean => code === 'answersMissing' || code === 'mayNotBeEmpty';

/** The organisations a problem names. */
function organisationsOf({ params: { organisation, organisations } }: NokIssue): unknown[] {
  return [organisation, ...(Array.isArray(organisations) ? (organisations as unknown[]) : [])];
}

function observeOne(
  setting: Setting,
  entry: RegisterEntry,
  study: Study | undefined,
  tally: OrganisationTally | undefined,
  options: ObserveOptions,
  problems: NokIssue[],
): ReadyOrganisation | undefined {
  const { recipients } = entry;
  if (!study) problems.push(issue('checklistMissing', ['checklists'], { organisation: entry.id }));
  if (!tally) problems.push(issue('answersMissing', ['answers'], { organisation: entry.id }));
  if (!study || !tally) return undefined;
  if (recipients !== undefined && tally.respondents > recipients) {
    const figures = { count: String(tally.respondents), of: String(recipients), organisation: entry.id };
    problems.push(issue('countAboveOf', ['register', entry.id, 'recipients'], figures));
  }
  const counted = countAll(setting, entry.id, study, tally, options, problems);
  const observations: Record<string, ObservedValue> = {};
  const choices: Choice[] = [];
  for (const key of setting.ready.observations.keys()) {
    const one = counted.get(key);
    if (!one) return undefined;
    observations[key] = one.value;
    choices.push(...one.choices);
  }
  const sample = recipients === undefined ? {} : { sample: { asked: tally.respondents, recipients } };
  return { organisation: organisationOf(entry), observations, ...sample, choices, marks: study.marks, tally };
}

/** The organisation as results show it: without what only joins and counts. */
const organisationOf = (entry: RegisterEntry): ReadyOrganisation['organisation'] =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'aliases' && name !== 'recipients')) as ReadyOrganisation['organisation'];

function countAll(
  setting: Setting,
  organisation: string,
  { marks, figures }: Study,
  tally: OrganisationTally,
  { denominator, whenItemNotApplicable = 'refuse' }: ObserveOptions,
  problems: NokIssue[],
): ReadonlyMap<string, Counted | undefined> {
  const { checklists, questionnaire } = setting.collection;
  return new Map([
    ...checklists.map((list) => {
      const complete = Object.keys(marks[list.observation] as Marks[string]).length === list.items.length;
      const counted = complete ? countChecklist(setting, list, marks, organisation, whenItemNotApplicable, problems) : undefined;
      return [list.observation, counted] as const;
    }),
    ...[...figures].map(([key, value]) => [key, { value, choices: [] }] as const),
    ...questionnaire.questions.flatMap((question) =>
      question.observation === undefined
        ? []
        : [[question.observation, countQuestion(setting, question, tally, organisation, denominator, problems)] as const],
    ),
  ]);
}
