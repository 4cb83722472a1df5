import { outcomeOf, type Outcome } from '../errors/index.js';
import { listed, numbered, titled, type Section } from './blocks.js';
import { documentOf, draftMark, remarkOf, signed } from './frame.js';
import { gather, withProposals, type Gathered, type GatheredProposals } from './gathered.js';
import type { Document } from './model.js';
import { bilingualOptionsField, readParts, type BilingualOptions } from './options.js';
import { conclusionBlocks } from './report/conclusions.js';
import { criterionBlocks } from './report/criteria.js';
import { informationBlocks } from './report/information.js';
import { organisationList } from './report/organisations.js';
import { proposalBlocks } from './report/proposals.js';
import { ratingDrawn, ratingTable } from './report/rating.js';
import { sampleBlocks } from './report/sample.js';
import { shortcomingBlocks } from './report/shortcomings.js';
import { silentBlocks } from './report/silent.js';
import { surveyBlocks } from './report/survey.js';
import { resultsField } from './resultsFields.js';
import type { RegionResults } from './resultsModel.js';
import { sectorOf, yearOf } from './sector.js';
import { tongueOf, type Tongue } from './tongue.js';

/**
 * The operator's report: the list of organisations, the sample and its make-up, what was found item by item, the survey question by question,
 * a table for each criterion with the least, the mean and the greatest, the rating, the shortcomings, conclusions that are computed, and
 * proposals. In Russian or English; a rating that the council has not approved makes it a draft.
 *
 * A part of which nothing is known (no marks, no answers counted, no sample) is not printed.
 *
 * @throws `NokError` with the problems of the results, as `directions` and `rank` find them, and of the options; each with its path in
 * `results` or `options`. A question that was counted and is not in the questionnaire is one of them.
 * @example
 * ```ts
 * import { operatorReport, type RegionResults } from 'nok-methodology/documents';
 *
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const polite = (id: string, count: number) => ({ assessment: assess(methodology, { politeness: { count, of: 8 } }, { organisation: { id } }) });
 * const results: RegionResults = {
 *   region: { name: { ru: 'Область', en: 'Region' }, genitive: 'Области' }, authority: 'Министерство', council: 'Общественный совет',
 *   on: '2021-11-15', organisations: [polite('a', 7), polite('b', 8)],
 * };
 * const { title, blocks } = operatorReport(results, { language: 'en' });
 * title; // => 'Report on the independent assessment of the quality of service conditions in organisations: Region, 2021'
 * blocks.flatMap((block) => (block.kind === 'heading' && block.level === 'section' ? [block.text] : [])); // => ['1. List of organisations', '2. Scores by criterion', '3. Rating', '4. Shortcomings found in the organisations', '5. Conclusions', '6. Proposals', '7. How it was computed, and how sure we are']
 * ```
 */
export function operatorReport(results: RegionResults, options: BilingualOptions): Document {
  const given = readParts<{ results: RegionResults; options: BilingualOptions }>({ results: [resultsField, results], options: [bilingualOptionsField, options] });
  const gathered = withProposals(gather(given.results));
  const tongue = tongueOf(given.options.language);
  const title = titleOf(gathered, tongue);
  return documentOf({ tongue, title, blocks: [
    ...draftMark(gathered.standing === 'draft', tongue),
    titled(title),
    ...remarkOf(given.options),
    ...listed(factsOf(gathered, tongue)),
    ...numbered(sectionsOf(gathered, given.options, tongue)),
    ...signed(given.options),
  ] });
}

/** {@link operatorReport} that returns its problems instead of throwing them. */
export const safeOperatorReport = (results: RegionResults, options: BilingualOptions): Outcome<Document> => outcomeOf(() => operatorReport(results, options));

function titleOf(gathered: Gathered, tongue: Tongue): string {
  const { region: { name, genitive } } = gathered;
  return tongue.own.report.title(sectorOf(gathered, tongue), { name: name[tongue.language], genitive }, yearOf(gathered));
}

function factsOf({ authority, council, operator, methodology, on, standing }: Gathered, { language, own: { report: { facts } }, figures }: Tongue): string[] {
  return [
    facts.authority(authority),
    facts.council(council),
    ...(operator === undefined ? [] : [facts.operator(operator)]),
    facts.methodology(methodology.title[language]),
    facts.day(figures.dayInWords(on)),
    standing === 'draft' ? facts.notApproved : facts.approved(figures.dayInWords(standing.approved), standing.protocol),
  ];
}

function sectionsOf(gathered: GatheredProposals, { remark }: BilingualOptions, tongue: Tongue): Section[] {
  const { report } = tongue.own;
  return [
    [report.list.title, organisationList(gathered, tongue)],
    [report.sample.title, sampleBlocks(gathered, tongue)],
    [report.information.title, informationBlocks(gathered, tongue)],
    [report.survey.title, surveyBlocks(gathered, tongue)],
    [report.criteria.title, criterionBlocks(gathered, tongue)],
    [report.rating.title, [...ratingTable(gathered, tongue), ratingDrawn(gathered, remark, tongue)]],
    [report.shortcomings.title, shortcomingBlocks(gathered, tongue)],
    [report.conclusions.title, conclusionBlocks(gathered, tongue)],
    [report.proposals.title, proposalBlocks(gathered, tongue)],
    [report.silent.title, silentBlocks(gathered, tongue)],
  ];
}
