import { NokError, fieldIssue as issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { nearestNames, shown } from '../shape/index.js';
import { QUESTION_STATES } from './counts.js';
import { readTallies } from './merge.js';
import type { Collected, OrganisationTally, Tallies } from './model.js';
import type { Setting } from './setting.js';
import { tallyRows } from './tally.js';

/** The counts of the answers, counted here or before; counts of other questions are refused. */
export function talliesOf(setting: Setting<Collected>): Tallies {
  const { answers, tallies } = setting.options;
  if ((answers === undefined) === (tallies === undefined)) {
    throw new NokError([issue('eitherOr', [], { names: ['answers', 'tallies'] })]);
  }
  if (answers !== undefined) return tallyRows(setting, answers);
  const counted = readTallies(tallies as Tallies, 'tallies');
  throwIfAny([...otherMethodology(setting, counted), ...Object.entries(counted.organisations).flatMap(([id, tally]) => otherQuestions(setting, id, tally))]);
  return { ...counted, problems: [...counted.problems, ...unknownOrganisations(setting, counted)] };
}

function otherMethodology({ ready }: Setting, { methodology }: Tallies): NokIssue[] {
  const { fingerprint } = ready.methodology;
  if (methodology === fingerprint) return [];
  return [issue('differs', ['tallies', 'methodology'], { stored: shown(methodology), computed: shown(fingerprint) })];
}

/** Every question of the questionnaire was counted, no other one, and each for every respondent. */
function otherQuestions({ collection }: Setting, organisation: string, { respondents, questions }: OrganisationTally): NokIssue[] {
  const path: IssuePath = ['tallies', 'organisations', organisation, 'questions'];
  const known = collection.questionnaire.questions.map(({ id }) => id);
  const missing = known.filter((id) => questions[id] === undefined).map((id) => issue('missing', [...path, id], { field: id }));
  const wrong = Object.entries(questions).flatMap(([id, counts]) => {
    if (!known.includes(id)) return [issue('unknownKey', [...path, id], { key: id, known, nearest: nearestNames(id, known) })];
    const counted = QUESTION_STATES.reduce((sum, state) => sum + counts[state], 0);
    return counted === respondents ? [] : [issue('differs', [...path, id], { stored: String(counted), computed: String(respondents) })];
  });
  return [...missing, ...wrong];
}

function unknownOrganisations({ options: { register } }: Setting, { organisations }: Tallies): NokIssue[] {
  const known = register.map(({ id }) => id);
  return Object.keys(organisations)
    .filter((id) => !known.includes(id))
    .map((id) => issue('unknownKey', ['tallies', 'organisations', id], { key: id, known, nearest: nearestNames(id, known) }));
}
