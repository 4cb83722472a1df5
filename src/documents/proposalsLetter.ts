import { outcomeOf, type Outcome } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { column, note, pageBreak, paragraph, section, sectioned, table, titled } from './blocks.js';
import { documentOf, draftMark, remarkOf, signed } from './frame.js';
import { gather, proposalsTo, withProposals, type GatheredProposals } from './gathered.js';
import type { Block, Document } from './model.js';
import { documentOptionFields, personField, printedPerson, readParts, type DocumentOptions, type Person } from './options.js';
import { inOrderOfPlaces } from './report/places.js';
import { proposalBlocks } from './report/proposals.js';
import { gainInPoints } from './report/shortcomings.js';
import { scoresOf, spreadOf, type Spread } from './report/spread.js';
import { resultsField } from './resultsFields.js';
import type { RegionResults } from './resultsModel.js';
import { letter as texts } from './russian/letter.js';
import { fromTo, inOrganisations, pointsAfter } from './russian/wording.js';
import { sectorOf, yearOf } from './sector.js';
import { inRussian, type Tongue } from './tongue.js';

/** To whom a letter goes, and under which number and day; what is not given is left open. */
export interface LetterOptions extends DocumentOptions {
  /** In the dative, as a letter begins: «Министру труда и социальной защиты». */
  readonly to: Person;
  readonly number?: string;
  readonly on?: DateText;
}

const options: FieldsOf<LetterOptions> = { ...documentOptionFields, to: personField, number: optional('text'), on: optional('date') };
/** What a letter is told beside the results. */
export const letterOptionsField: Field = { object: options };

/**
 * The letter by which a council sends its proposals to the authority: by criterion in the letter, by organisation in its annex. In Russian.
 *
 * @throws `NokError` as `operatorReport` does.
 * @example
 * ```ts
 * import { documentToMarkdown, proposalsLetter, type RegionResults } from 'nok-methodology/documents';
 *
 * const label = { ru: 'Вода', en: 'Water' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-list', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { water: { kind: 'checklist', label, source: 'visit' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'water' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const home = (id: string, count: number) => ({ assessment: assess(methodology, { water: { count, of: 4 } }, { organisation: { id } }) });
 * const results: RegionResults = {
 *   region: { name: { ru: 'Область', en: 'Region' }, genitive: 'Области' }, authority: 'Министерство', council: 'Общественный совет',
 *   on: '2021-11-15', organisations: [home('a', 3), home('b', 4)],
 * };
 * const letter = proposalsLetter(results, { to: { post: 'Министру' }, signatures: [{ post: 'Председатель совета' }] });
 * documentToMarkdown(letter).includes('Организации получили от\u00A075 до\u00A0100\u00A0баллов; в\u00A0среднем\u00A0— 87,50\u00A0балла.'); // => true
 * ```
 */
export function proposalsLetter(results: RegionResults, options: LetterOptions): Document {
  const given = readParts<{ results: RegionResults; options: LetterOptions }>({ results: [resultsField, results], options: [letterOptionsField, options] });
  const gathered = withProposals(gather(given.results));
  const tongue = inRussian();
  const title = texts.title(sectorOf(gathered, tongue), gathered.region.genitive, yearOf(gathered));
  return documentOf({ tongue, title, blocks: [
    ...draftMark(gathered.standing === 'draft', tongue),
    ...addressed(given.options, tongue),
    titled(title),
    ...remarkOf(given.options),
    ...body(gathered, tongue),
    ...signed(given.options),
    ...annex(gathered, tongue),
  ] });
}

/** {@link proposalsLetter} that returns its problems instead of throwing them. */
export const safeProposalsLetter = (results: RegionResults, options: LetterOptions): Outcome<Document> => outcomeOf(() => proposalsLetter(results, options));

function addressed({ to, number, on, ...options }: LetterOptions, { figures }: Tongue): Block[] {
  const { post, name } = printedPerson(to, options);
  return [
    paragraph(post, { align: 'right' }),
    ...(name === undefined ? [] : [paragraph(name, { align: 'right' })]),
    paragraph(texts.number(on === undefined ? undefined : figures.dayInWords(on), number)),
  ];
}

function body(gathered: GatheredProposals, tongue: Tongue): Block[] {
  const { organisations, methodology: { sector }, council, averages, rounding } = gathered;
  const { figures } = tongue;
  const { least, most } = spreadOf('total', scoresOf(gathered), rounding) as Spread;
  return [
    paragraph(texts.considered(council, inOrganisations(organisations.length, sector))),
    paragraph(texts.scores(fromTo(figures.decimal(least), figures.decimal(most)), pointsAfter(figures.decimal(averages.score)))),
    paragraph(texts.proposals),
    ...proposalBlocks(gathered, tongue),
    paragraph(`${texts.each} ${texts.asked}`),
  ];
}

function annex(gathered: GatheredProposals, tongue: Tongue): Block[] {
  const { columns } = texts;
  const all = inOrderOfPlaces(gathered).map(({ id, name }) => ({ name, proposals: proposalsTo(id, gathered) }));
  const without = all.filter(({ proposals }) => proposals.length === 0).map(({ name }) => name);
  const rows = all.flatMap(({ name, proposals }) => sectioned(name, proposals.map(({ indicator, shortcoming, measure, gainAlone }) =>
    [indicator, shortcoming.ru, measure.ru, gainInPoints(gainAlone, gathered, tongue)])));
  return [
    pageBreak,
    paragraph(texts.annex, { align: 'right' }),
    section(texts.annexTitle),
    paragraph(texts.about),
    ...table([column(columns.number, 'center', 1), column(columns.shortcoming, 'left', 7), column(columns.measure, 'left', 7), column(columns.gain, 'right', 2)], rows),
    ...(without.length === 0 ? [] : [note(texts.nothing(without.join('; ')))]),
  ];
}
