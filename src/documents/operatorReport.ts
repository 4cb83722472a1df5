import { outcomeOf, type Outcome } from '../errors/index.js';
import { listed, numbered, titled, type Section } from './blocks.js';
import { documentOf, draftMark, remarkOf, signed } from './frame.js';
import { gather, type Gathered } from './gathered.js';
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

export function operatorReport(results: RegionResults, options: BilingualOptions): Document {
  const given = readParts<{ results: RegionResults; options: BilingualOptions }>({ results: [resultsField, results], options: [bilingualOptionsField, options] });
  const gathered = gather(given.results);
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
    facts.day(figures.day(on)),
    standing === 'draft' ? facts.notApproved : facts.approved(figures.day(standing.approved), standing.protocol),
  ];
}

function sectionsOf(gathered: Gathered, { remark }: BilingualOptions, tongue: Tongue): Section[] {
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
