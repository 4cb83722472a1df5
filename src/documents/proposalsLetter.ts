import { outcomeOf, type Outcome } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { sentence } from '../renderings/markdown.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { column, note, pageBreak, paragraph, section, sectioned, table, titled } from './blocks.js';
import { documentOf, draftMark, remarkOf, signed } from './frame.js';
import { gather, proposalsTo, withProposals, type Gathered, type GatheredProposals } from './gathered.js';
import type { Block, Document } from './model.js';
import { documentOptionFields, personField, printedPerson, readParts, type DocumentOptions, type Person } from './options.js';
import { received } from './received.js';
import { inOrderOfPlaces } from './report/places.js';
import { proposalBlocks } from './report/proposals.js';
import { gainInPoints } from './report/shortcomings.js';
import { resultsField } from './resultsFields.js';
import type { RegionResults } from './resultsModel.js';
import { letter as texts } from './russian/letter.js';
import { inOrganisations } from './russian/wording.js';
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
 * Where nothing is lacking, it says so, asks for nothing and has no annex.
 *
 * @throws `NokError` as `operatorReport` does, and where the results are summed up before an organisation is assessed or published before
 * they are approved.
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
  const about = texts.title(sectorOf(gathered, tongue), gathered.region.genitive, yearOf(gathered));
  const { organisations } = gathered;
  const isFaultless = organisations.every(({ id }) => proposalsTo(id, gathered).length === 0);
  const title = isFaultless ? about : texts.titleWithProposals(about, organisations.length);
  return documentOf({ tongue, title, blocks: [
    ...draftMark(gathered.standing === 'draft', tongue),
    ...addressed(given.options, tongue),
    titled(title),
    ...remarkOf(given.options),
    ...(isFaultless ? withoutProposals(gathered, tongue) : body(gathered, tongue)),
    ...signed(given.options),
    ...(isFaultless ? [] : annex(gathered, tongue)),
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

function withoutProposals(gathered: Gathered, tongue: Tongue): Block[] {
  return [paragraph(`${considered(gathered)}.`), scores(gathered, tongue), paragraph(texts.noProposals)];
}

function body(gathered: GatheredProposals, tongue: Tongue): Block[] {
  const number = gathered.organisations.length;
  const ofRegion = proposalBlocks(gathered, tongue);
  // What costs no points stands only in the annex.
  const isAnyOfRegion = ofRegion.some(({ kind }) => kind === 'heading');
  return [
    paragraph(`${texts.sends(considered(gathered), number)}.`),
    scores(gathered, tongue),
    ...(isAnyOfRegion ? [paragraph(texts.proposals), ...ofRegion] : []),
    paragraph(`${texts.each(number)} ${texts.asked(number)}`),
  ];
}

const considered = ({ council, organisations, methodology: { sector } }: Gathered): string =>
  texts.considered(council, inOrganisations(organisations.length, sector));

const scores = (gathered: Gathered, tongue: Tongue): Block => paragraph(sentence(received(gathered, tongue)));

function annex(gathered: GatheredProposals, tongue: Tongue): Block[] {
  const { columns } = texts;
  const all = inOrderOfPlaces(gathered).map(({ id, name }) => ({ name, proposals: proposalsTo(id, gathered) }));
  const without = all.filter(({ proposals }) => proposals.length === 0).map(({ name }) => name);
  const rows = all.flatMap(({ name, proposals }) => sectioned(name, proposals.map(({ indicator, shortcoming, measure, gainAlone }) =>
    [indicator, shortcoming.ru, measure.ru, gainInPoints(gainAlone, gathered, tongue)])));
  return [
    pageBreak,
    paragraph(texts.annex, { align: 'right' }),
    section(texts.annexTitle(all.length)),
    paragraph(texts.about),
    ...table([column(columns.number, 'center', 1), column(columns.shortcoming, 'left', 7), column(columns.measure, 'left', 7), column(columns.gain, 'right', 2)], rows),
    ...(without.length === 0 ? [] : [note(texts.nothing(without.join('; ')))]),
  ];
}
