import type { ChoiceWording } from '../rate/choices.js';
import { englishPrint } from './print.js';
import type { OrganisationTexts, RegionTexts, ReportTexts } from './texts.js';

const modes = { 'half-up': 'half up', 'half-even': 'half to even' } as const;
const stages = { end: 'only when printed', 'every-level': 'indicators, criteria and total each' } as const;

const plural = (number: number, one: string, many: string): string => `${String(number)}\u00A0${number === 1 ? one : many}`;

const choiceWording: ChoiceWording = {
  language: 'en',
  questions: {
    '2.2': 'Indicator 2.2',
    denominator: 'Denominator of the share',
    'nobody-asked': 'Nobody to ask',
    'not-applicable': 'The list does not apply',
    'item-not-applicable': 'An item does not apply',
    rounding: 'Rounding',
    ties: 'Equal scores',
    'rank-on': 'Places are given by',
    'average-of': 'Means are taken of',
  },
  answers: {
    timeliness: 'timeliness alone, without the days of waiting',
    'those-who-used': 'those who used it',
    'all-respondents': 'all respondents',
    'leave-out': 'left out, weights shared among the rest',
    full: 'counts as 100',
    zero: 'counts as 0',
    present: 'counts as present',
    absent: 'counts as absent',
    dense: 'share a place, none is skipped after it: 1, 2, 2, 3',
    competition: 'share a place, as many are skipped after it: 1, 2, 2, 4',
    printed: 'printed (rounded) scores',
    exact: 'exact scores',
  },
  rounding: ({ digits, mode, at }) => `${plural(digits, 'digit', 'digits')} after the point, ${modes[mode]}, ${stages[at]}`,
  tieBreakers: (criteria) => `decided by the criteria ${criteria.join(', ')}`,
  quotedList: (labels) => labels.map((label) => `“${label}”`).join(', '),
};

const region: RegionTexts = {
  methodology: (title) => `Methodology: ${title}`,
  day: (day) => `Day of the assessment: ${day}`,
  organisations: (number) => `Organisations: ${String(number)}`,
  fingerprint: (fingerprint) => `Fingerprint of the methodology: \`${fingerprint}\``,
  leftOut: (names) => `Not in the rating: ${names}`,
  inBrief: (mean, lowest, highest) => `The mean score is ${mean}, the lowest ${lowest}, the highest ${highest}.`,
  mostLost: (losses) => `Most points are lost on the criteria ${losses.map(({ criterion, share }, position) => `${criterion} (${share}${position === 0 ? ' of all losses' : ''})`).join(', ')}.`,
  sample: {
    title: 'Sample',
    asked: (asked, recipients) => (recipients === undefined ? `${asked} service recipients and representatives were asked.` : `${asked} of ${recipients} service recipients were asked.`),
    representatives: (number) => `Representatives answered for the recipient: ${number}.`,
    forms: (forms) => `Forms of survey, as the data name them: ${forms}.`,
    rule: 'At least 40\u00A0% of the recipients must be asked, but no more than 600 in an organisation (Mintrud order 675n; the rule was not held against the text).',
    enough: 'Enough were asked in all organisations.',
    tooFew: (organisations) => `Fewer than required were asked: ${organisations}.`,
    ofRequired: (name, asked, required) => `${name} — ${asked} instead of ${required}`,
    columns: ['Organisation', 'Recipients', 'Required', 'Asked', 'Of them representatives'],
    together: 'Together',
  },
  rating: {
    title: 'Rating',
    place: 'Place',
    organisation: 'Organisation',
    criterion: (id) => `C${id}`,
    total: 'Total',
    mean: 'Mean',
    links: 'Each name leads to a page: what would bring the organisation the most points, and how every point was got.',
    leftOut: 'A dash: the criterion takes no part, its weight is shared among the rest.',
    best: 'Best: places 1–3',
    last: 'Last places',
    ofPlace: (place, name, score) => `Place ${String(place)}: ${name} — ${score}`,
  },
  directions: {
    title: 'What to work on',
    about: 'The loss is how many points of the total an organisation misses on this criterion on average.',
    columns: ['Criterion', 'Mean loss, points', 'Share of all losses'],
    items: ['What is lacking', 'Checklist', 'Absent', 'In part', 'Organisations'],
    commonest: (shown, all) => (shown === all ? 'These are all items that are lacking.' : `The commonest ${String(shown)} of the ${String(all)} items that are lacking somewhere.`),
    beyondCap: 'Below: what is lacking most often, and how people answered on average. Not every lacking item costs points: where the indicator has its 100 already, one more adds nothing. What each is worth is said on the page of the organisation.',
    shares: (shares) => `Survey, mean share over organisations: ${shares}.`,
  },
  survey: {
    title: 'Survey by question',
    about: 'The answers of all organisations together, unweighted. The share is of those who said yes or no. The interval (Wilson, 95\u00A0%, corrected for the number of recipients) shows what the share among all recipients might be, if the respondents were drawn at random; scores do not depend on it.',
    inconsistent: (number) => `${plural(number, 'answer', 'answers')} to questions that were to be skipped ${number === 1 ? 'is' : 'are'} not counted.`,
    columns: ['Question', 'Yes', 'No', 'Blank', 'Skipped', 'Share of yes', 'Interval'],
  },
  indicators: {
    title: 'Indicators by criterion',
    about: 'The mean is of the printed scores, over the organisations for which the indicator counts.',
    columns: ['Indicator', 'Least', 'Mean', 'Greatest', 'Organisations'],
  },
  choices: {
    title: 'Where the order is silent and what was taken',
    columns: ['Question', 'What was taken', 'Who chose'],
    by: (byDefault) => (byDefault ? 'by default' : 'the user'),
  },
  certainty: {
    title: 'How certain the rules are',
    verifications: { confirmed: 'Confirmed', practice: 'As operators do it', unverified: 'Not held against the text' },
    edition: 'the edition as a whole',
    total: 'the total',
    criteria: (ids) => `${ids.length === 1 ? 'criterion' : 'criteria'}\u00A0${ids.join(', ')}`,
    indicators: (ids) => `${ids.length === 1 ? 'indicator' : 'indicators'}\u00A0${ids.join(', ')}`,
    weights: (ids) => `${ids.length === 1 ? 'the weight of indicator' : 'the weights of indicators'}\u00A0${ids.join(', ')}`,
    wholeList: (list) => `the whole checklist ${list}`,
    items: (list, items) => `checklist ${list}: ${items}`,
    questionnaire: 'the questions of the survey',
    beyondLastCheck: (on, checkedOn) => `The assessment is of ${on}; whether the acts had changed was last looked up on ${checkedOn}.`,
  },
  files: {
    title: 'What else was written',
    workbook: 'A workbook (in Russian): inputs, survey by question, indicators, criteria, totals and places, shortcomings',
    otherLanguage: 'This report in Russian',
    ratingChart: 'Rating by criteria',
    heatMap: 'Indicators of all organisations',
    weightsChart: 'Shares of the indicators in the total',
  },
};

const partly = (inPart: boolean): string => (inPart ? ' (there in part)' : '');

const organisation: OrganisationTexts = {
  title: (name) => name,
  result: (score, place, of) => `**${score} points, place ${String(place)}** (in a rating of ${plural(of, 'organisation', 'organisations')}).`,
  what: 'What brings the most points',
  missing: (loss, most) => `${loss} points are missing to ${most}.`,
  nothingMissing: (most) => `All ${most} points are there: nothing can be added.`,
  brings: (what, gain) => `**${what}** — up to ${gain} points.`,
  list: (there, of) => (of === undefined ? `${there} are there.` : `${there} of ${of} are there.`),
  item: (item, inPart, gain) => `${item}${partly(inPart)} — ${gain}`,
  itemForNothing: (item, inPart) => `${item}${partly(inPart)} — brings nothing by itself`,
  lessThanSum: 'Not all are needed: the indicator reaches 100 before, and what is beyond does not count.',
  noMarks: 'What is missing is not known: there are no marks of the checklist.',
  share: (count, of) => `${count} of ${of} said so; these points are added if all do.`,
  nobodyAsked: 'There was nobody to ask, and the share counts as 0.',
  further: (number, gain, workbook) => `The rest is smaller: ${plural(number, 'further point', 'further points')} of no more than ${gain} each, in the [workbook](${workbook}).`,
  forNothing: 'What brings no points',
  whyNothing: 'The indicator is at 100 already, more does not count. People may need it all the same.',
  profile: 'Scores of the organisation beside the means of the rating',
  back: 'To the report',
};

/** The report in English. */
export const english: ReportTexts = { language: 'en', print: englishPrint, choiceWording, region, organisation };
