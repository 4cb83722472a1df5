import { outcomeOf, throwIfAny, type Outcome } from '../errors/index.js';
import type { PlanTerm } from '../improvement/index.js';
import { termInOrder } from '../improvement/terms.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { capital } from '../renderings/markdown.js';
import { listed, paragraph, titled } from './blocks.js';
import { documentOf, draftMark, remarkOf, signed } from './frame.js';
import { gather, type Gathered } from './gathered.js';
import type { Block, Document } from './model.js';
import { documentOptionFields, readParts, termField, type DocumentOptions } from './options.js';
import { received } from './received.js';
import { typesOf } from './report/organisations.js';
import { resultsField } from './resultsFields.js';
import type { RegionResults } from './resultsModel.js';
import { notice as texts } from './russian/notice.js';
import { enumerated, forYears, inMonth, inOrganisations, inYears, located, lowered } from './russian/wording.js';
import { sectorOf, yearOf } from './sector.js';
import { inRussian, type Tongue } from './tongue.js';

/** How a notice is printed. */
export interface NoticeOptions extends DocumentOptions {
  /** When the measures of the plan are carried out; without it the notice says nothing of a plan. Before the rating is approved, the plan is yet to be made. */
  readonly period?: PlanTerm;
}

const options: FieldsOf<NoticeOptions> = { ...documentOptionFields, period: optional(termField) };
/** What a notice is told beside the results. */
export const noticeOptionsField: Field = { object: options };

/**
 * The notice for the site of the authority: who was assessed by what, from how many to how many points, what has to be worked on, where the
 * results are published. In Russian, after the notice that the council of Калуга region published in 2021.
 *
 * Nothing is praised that is not computed: the criteria named are those on which most points are lost.
 *
 * @throws `NokError` as `operatorReport` does, where the results are summed up before an organisation is assessed or published before they are
 * approved, and where the period ends before it begins.
 * @example
 * ```ts
 * import { documentToMarkdown, siteNotice, type RegionResults } from 'nok-methodology/documents';
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
 * documentToMarkdown(siteNotice(results)).includes('Согласно проекту рейтинга организации получили от\u00A075 до\u00A0100\u00A0баллов'); // => true
 * const approved = siteNotice({ ...results, approval: { approved: '2021-11-15', protocol: '2' } });
 * documentToMarkdown(approved).includes('Согласно утверждённому рейтингу'); // => true
 * ```
 */
export function siteNotice(results: RegionResults, options: NoticeOptions = {}): Document {
  const given = readParts<{ results: RegionResults; options: NoticeOptions }>({ results: [resultsField, results], options: [noticeOptionsField, options] });
  const gathered = gather(given.results);
  const { period } = given.options;
  throwIfAny(period ? termInOrder(period, ['options', 'period']) : []);
  const tongue = inRussian();
  const title = texts.title(sectorOf(gathered, tongue), yearOf(gathered));
  return documentOf({ tongue, title, blocks: [
    ...draftMark(gathered.standing === 'draft', tongue),
    titled(title),
    ...remarkOf(given.options),
    ...summedUp(gathered, tongue),
    ...found(gathered, tongue),
    ...planned(gathered, period),
    ...published(gathered, tongue),
    ...signed(given.options),
  ] });
}

/** {@link siteNotice} that returns its problems instead of throwing them. */
export const safeSiteNotice = (results: RegionResults, options: NoticeOptions = {}): Outcome<Document> => outcomeOf(() => siteNotice(results, options));

function summedUp(gathered: Gathered, tongue: Tongue): Block[] {
  const { organisations, methodology: { sector, criteria }, region, council, operator, on } = gathered;
  const types = organisations.length === 1 ? [] : typesOf(gathered, tongue);
  return [
    paragraph(texts.summedUp(capital(inMonth(on)), council, inOrganisations(organisations.length, sector), located(organisations.length), region.genitive, types.length > 0)),
    ...listed(enumerated(types)),
    paragraph(texts.gathered(yearOf(gathered), sectorOf(gathered, tongue), operator)),
    ...listed(enumerated(criteria.map(({ label }) => lowered(label.ru)))),
  ];
}

/** How many criteria the notice asks to work on. */
const MOST_NAMED = 3;

function found(gathered: Gathered, tongue: Tongue): Block[] {
  const { directions, methodology, standing } = gathered;
  const further = directions.criteria.filter(({ share }) => share !== null && share !== '0').slice(0, MOST_NAMED)
    .map(({ criterion }) => methodology.criteria.find(({ id }) => id === criterion)?.label.ru as string);
  return [
    paragraph(texts.scores(standing !== 'draft', received(gathered, tongue))),
    ...(further.length === 0 ? [] : [paragraph(texts.further(further))]),
  ];
}

/** There is a plan only where the rating it follows from is approved. */
function planned(gathered: Gathered, period: PlanTerm | undefined): Block[] {
  if (!period) return [];
  const { authority, standing, organisations } = gathered;
  const { from, to } = period;
  if (standing === 'draft') return [paragraph(texts.planAhead(yearOf(gathered), authority, forYears(from, to)))];
  return [paragraph(texts.plan(yearOf(gathered), authority, organisations.length)), paragraph(texts.carriedOut(inYears(from, to)))];
}

function published(gathered: Gathered, { figures }: Tongue): Block[] {
  const places = gathered.published.map(({ where, on }) => texts.publishedOn(where, figures.dayInWords(on)));
  return places.length === 0 ? [] : [paragraph(texts.published(yearOf(gathered))), ...listed(enumerated(places))];
}
