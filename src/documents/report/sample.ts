import { requiredSample, type OrganisationTally } from '../../collection/index.js';
import { whole } from '../../numeric/index.js';
import { column, paragraph, table } from '../blocks.js';
import { percentage } from '../figures.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';
import { answersTogether } from './tallied.js';

/** Who was asked: how many of how many, how, and who answered; nothing where nothing is known of it. */
export function sampleBlocks(gathered: Gathered, tongue: Tongue): Block[] {
  const sampled = sampledIn(gathered);
  if (sampled.every(({ asked }) => asked === undefined)) return [];
  const { own: { report: { sample }, common }, figures } = tongue;
  const [asked, recipients, required] = (['asked', 'recipients', 'required'] as const).map((name) => sumOf(sampled, name));
  const number = (value: number | undefined): string => (value === undefined ? common.none : figures.whole(value));
  const share = (part: number | undefined, of: number | undefined): string =>
    (part === undefined || of === undefined || of === 0 ? common.none : percentage(whole(part), whole(of), figures));
  const isSampled = sampled.some((one) => one.recipients !== undefined);
  const columns = [
    ...(isSampled ? [{ title: sample.columns.recipients, of: (one: SampleFigures) => number(one.recipients) }] : []),
    ...(isSampled && hasRule(gathered) ? [{ title: sample.columns.required, of: (one: SampleFigures) => number(one.required) }] : []),
    { title: sample.columns.asked, of: (one: SampleFigures) => number(one.asked) },
    ...(isSampled ? [{ title: sample.columns.share, of: (one: SampleFigures) => share(one.asked, one.recipients) }] : []),
  ];
  return [
    paragraph([sample.asked(number(asked), recipients === undefined ? undefined : number(recipients)), ...ruleInWords(sampled, tongue)].join(' ')),
    ...table(
      [column(common.organisation, 'left', 8), ...columns.map(({ title }) => column(title, 'right', 3))],
      sampled.map((one) => [one.name, ...columns.map(({ of }) => of(one))]),
      { totals: [[common.together, ...columns.map(({ of }) => of({ asked, recipients, required }))]] },
    ),
    ...makeUp(answersTogether(gathered), tongue),
  ];
}

/** How many were asked in all organisations, where every organisation tells its own. */
export const askedOf = (gathered: Gathered): number | undefined => sumOf(sampledIn(gathered), 'asked');

interface SampleFigures {
  readonly asked: number | undefined;
  readonly recipients: number | undefined;
  readonly required: number | undefined;
}

interface Sampled extends SampleFigures {
  readonly name: string;
}

/** The rule of the sample belongs to the order, not to a council's own method. */
const hasRule = ({ methodology: { sector } }: Gathered): boolean => sector !== undefined;

const sampledIn = (gathered: Gathered): Sampled[] => gathered.organisations.map(({ name, assessment: { sample }, tally }) => ({
  name,
  asked: sample?.asked ?? tally?.respondents,
  recipients: sample?.recipients,
  required: sample && hasRule(gathered) ? requiredSample(sample.recipients).size : undefined,
}));

/** All together, where every organisation tells its own. */
function sumOf(sampled: readonly Sampled[], name: 'asked' | 'recipients' | 'required'): number | undefined {
  const known = sampled.flatMap((one) => one[name] ?? []);
  return known.length === sampled.length ? known.reduce((sum, number) => sum + number, 0) : undefined;
}

/** What must be asked, and where fewer were. */
function ruleInWords(sampled: readonly Sampled[], { own: { report: { sample } }, figures }: Tongue): string[] {
  const known = sampled.flatMap(({ name, asked, required }) => (asked === undefined || required === undefined ? [] : [{ name, asked, required }]));
  if (known.length === 0) return [];
  const few = known.filter(({ asked, required }) => asked < required);
  const printed = few.map(({ name, asked, required }) => ({ name, asked: figures.whole(asked), required: figures.whole(required) }));
  const enough = sampled.length === 1 ? sample.enoughInOne : sample.enough;
  return [sample.rule, ...(few.length > 0 ? [sample.tooFew(printed)] : known.length === sampled.length ? [enough] : [])];
}

/** How the survey was made and who answered, as the data word it; counted and reported, never weighted. */
function makeUp(tally: OrganisationTally | undefined, tongue: Tongue): Block[] {
  if (!tally) return [];
  const { own: { report: { sample } } } = tongue;
  const made = [
    ...counts(sample.byForm, sample.form, Object.entries(tally.forms), tongue),
    ...counts(sample.byWho, sample.who, whoAnswered(tally, tongue), tongue),
  ];
  return made.length === 0 ? [] : [...made, paragraph(sample.notWeighted)];
}

/** By the column that says who answered, or else by the question whether a representative does. */
function whoAnswered({ answeredBy, questions: { representative }, respondents }: OrganisationTally, { own: { report: { sample } } }: Tongue): [string, number][] {
  const named = Object.entries(answeredBy);
  if (named.length > 0 || !representative) return named;
  const { yes, no } = representative;
  const all: [string, number][] = [[sample.recipients, no], [sample.representatives, yes], [sample.notSaid, respondents - yes - no]];
  return all.filter(([, number]) => number > 0);
}

function counts(title: string, first: string, numbers: readonly (readonly [name: string, number: number])[], { own: { report: { sample } }, figures }: Tongue): Block[] {
  const all = numbers.reduce((sum, [, number]) => sum + number, 0);
  return table(
    [column(first, 'left', 8), column(sample.columns.asked, 'right', 3), column(sample.columns.share, 'right', 3)],
    [...numbers].sort(([, a], [, b]) => b - a).map(([name, number]) => [name, figures.whole(number), percentage(whole(number), whole(all), figures)]),
    { title },
  );
}
