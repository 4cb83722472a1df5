import {
  safeAssess, safeMethodologyOn, safeObserve, safeRank,
  type AssessOptions, type EditionSector, type Methodology, type NokIssue, type Observation, type ObservationKind, type Observations, type ObservedValue,
  type ObserveOptions, type RankOptions,
} from 'nok-methodology';
import { readJson } from './json.js';
import type { OwnProcedure } from './procedure.js';
import { attained, failed, type Attempt, type Problem } from './problem.js';
import { quotedList } from './russian.js';
import { SECTOR } from './sectors.js';

/** What the user decides: the day, and the answers where the order is silent. */
export interface RateOptions
  extends Pick<AssessOptions, 'whenNobodyAsked' | 'whenNotApplicable' | 'rounding'>, ObserveOptions, Pick<RankOptions, 'ties'> {
  readonly on?: string;
}

/** The keys of an options file. */
export const OPTION_KEYS = [
  'on', 'whenNobodyAsked', 'whenNotApplicable', 'whenItemNotApplicable', 'denominator', 'rounding', 'ties',
] as const satisfies readonly (keyof RateOptions)[];

/** Reads an options file; `on` must be there where it picks the edition, every other key may be absent, no other key is taken. */
export async function readOptions(given: string | undefined, name: string, picksEdition: boolean): Promise<Attempt<RateOptions>> {
  const read = given === undefined ? attained({}) : await readJson(given);
  if (read.value === undefined) return failed(...read.problems);
  const options = read.value as Readonly<Record<string, unknown>>;
  const known: readonly string[] = OPTION_KEYS;
  const problems: Problem[] = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => ({ file: name, text: `Ключ «${key}» не предусмотрен.`, remedy: `Уберите его или исправьте. Предусмотрены: ${quotedList(known)}.` }));
  if (picksEdition && (options.on === undefined || options.on === '')) problems.push({ file: name, ...dayMissing(given === undefined) });
  return problems.length > 0 ? failed(...problems) : attained(options as RateOptions);
}

const dayMissing = (noFile: boolean): { text: string; remedy: string } => ({
  text: 'Не указан день, на который проводится оценка: от него зависит редакция порядка.',
  remedy: noFile
    ? 'Создайте файл options.json со строкой { "on": "2021-11-15" } и добавьте к команде: --options options.json'
    : 'Добавьте строку: "on": "2021-11-15"',
});

/**
 * The methodology of the procedure, or of the sector on the day, once every option has been tried on an organisation made up for the purpose.
 *
 * So an option that the library refuses is reported once and before any file is counted, not with every organisation.
 */
export function settle(options: RateOptions, procedure?: OwnProcedure, sector: EditionSector = SECTOR): { readonly methodology?: Methodology; readonly issues: readonly NokIssue[] } {
  const { on, denominator, whenItemNotApplicable, ties } = options;
  const found = procedure ? { success: true as const, data: procedure.methodology } : safeMethodologyOn({ sector, on: on ?? '' });
  if (!found.success) return { issues: found.error.issues.map((issue) => ({ ...issue, path: ['options', ...issue.path] })) };
  const methodology: Methodology = found.data;
  const organisation = { id: 'a' };
  const observations = madeUp(methodology);
  const empty = { titles: [''], rows: [] };
  const collected = { register: [organisation], checklists: empty, answers: empty, ...(procedure && { collection: procedure.collection }) };
  const assessed = safeAssess(methodology, observations, { organisation });
  const outcomes = [
    safeObserve(methodology, collected, defined({ denominator, whenItemNotApplicable })),
    safeAssess(methodology, observations, { ...assessOptions(options), organisation }),
    ...(assessed.success ? [safeRank([assessed.data], defined({ ties }))] : []),
  ];
  // What is wrong with values that were made up is nobody's fault.
  const issues = outcomes.flatMap((outcome) => (outcome.success ? [] : outcome.error.issues)).filter(({ path }) => path[0] === 'options');
  return issues.length > 0 ? { issues } : { methodology, issues };
}

/** What of the options `assess` takes. */
export const assessOptions = ({ on, whenNobodyAsked, whenNotApplicable, rounding }: RateOptions): AssessOptions =>
  defined({ on, whenNobodyAsked, whenNotApplicable, rounding });

/** The properties that are not undefined: the library tells a property that is absent from one that is. */
export const defined = <Given extends object>(given: Given): { [Name in keyof Given]: Exclude<Given[Name], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [Name in keyof Given]: Exclude<Given[Name], undefined> };

const VALUES: Readonly<Record<ObservationKind, (observation: Observation) => ObservedValue>> = {
  respondents: () => ({ count: 1, of: 1 }),
  checklist: () => ({ count: 1, of: 1 }),
  items: () => 0,
  measure: ({ least }) => least ?? '0',
};

const madeUp = ({ observations }: Methodology): Observations =>
  Object.fromEntries(Object.entries(observations).map(([key, observation]) => [key, VALUES[observation.kind](observation)]));
