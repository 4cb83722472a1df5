import { NBSP } from '../../renderings/print.js';
import type { OperatorReportTexts } from '../reportTexts.js';
import { counted } from './common.js';

const organisations = (number: number): string => counted(number, 'organisation', 'organisations');

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const OVER_ORGANISATIONS = ' on average over organisations';

/** The operator's report in English. */
export const report: OperatorReportTexts = {
  title: (sector, { name }, year) => `Report on the independent assessment of the quality of service conditions in ${sector}: ${name}, ${year}`,
  facts: {
    authority: (name) => `Authority: ${name}`,
    council: (name) => `Public council: ${name}`,
    operator: (name) => `Operator: ${name}`,
    methodology: (title) => `Methodology: ${title}`,
    day: (day) => `Results summed up on ${day}`,
    approved: (day, protocol) => `The rating was approved by the council (protocol no.${NBSP}${protocol} of ${day})`,
    notApproved: 'The rating is not approved by the council yet',
  },
  list: {
    title: 'List of organisations',
    assessed: (number) => (number === 1 ? 'One organisation was assessed.' : `${organisations(number)} were assessed.`),
    byType: 'Among them:',
    ofType: (type, number) => `${type}: ${number}`,
    columns: { type: 'Type', municipality: 'Municipality', forms: 'Forms of service' },
  },
  sample: {
    title: 'Sample',
    asked: (asked, recipients) => (recipients === undefined ? `${asked} were asked.` : `${asked} of ${recipients} service recipients were asked.`),
    rule: 'At least 40% of the recipients must be asked, but not more than 600 in an organisation (the rule is only remembered: it was not held against the text of an act).',
    enough: 'Enough were asked in all organisations.',
    enoughInOne: 'Enough were asked.',
    tooFew: (few) => `Fewer than required were asked: ${few.map(({ name, asked, required }) => `${name}, ${asked} instead of ${required}`).join('; ')}.`,
    columns: { recipients: 'Recipients', required: 'Required', asked: 'Asked', share: 'Share asked' },
    byForm: 'How the survey was made',
    form: 'Form of survey',
    byWho: 'Who answered',
    who: 'Who answered',
    recipients: 'the recipient',
    representatives: 'a representative of the recipient',
    notSaid: 'not said',
    notWeighted: 'Answers are not weighted by the form of survey or by who answered.',
  },
  information: {
    title: 'Openness of information and conditions: what the organisations have',
    about: 'The figures say how many organisations got each mark. What does not apply is no shortcoming.',
    list: (title) => `Checklist “${title}”`,
    columns: { item: 'Item', present: 'There', inPart: 'In part', absent: 'Absent', notApplicable: 'Not applicable' },
  },
  survey: {
    title: 'Survey of service recipients',
    together: 'The answers of all organisations together, unweighted.',
    about: 'The share is of those who said yes or no: blanks, “don’t know” and questions that were to be skipped are not in it.',
    inconsistent: (number) => `Answers to questions that were to be skipped are not counted: ${number}.`,
    columns: { question: 'Question', yes: 'Yes', no: 'No', blank: 'Blank', share: 'Share of yes' },
    options: { title: 'Questions with options', answer: 'Answer', chosen: 'Chosen', share: 'Share' },
    numbers: { title: 'Questions answered by a number', answered: 'Answered', mean: 'Mean' },
  },
  criteria: {
    title: 'Scores by criterion',
    about: 'Least, mean and greatest are over the organisations for which the indicator counts; the mean is plain, of the printed scores.',
    least: 'Least',
    most: 'Greatest',
    leftOut: 'A dash: the indicator takes no part, its weight is shared among the rest.',
  },
  rating: { title: 'Rating', place: 'Place', total: 'Total', band: 'Level', chart: 'Rating by criteria' },
  shortcomings: {
    title: 'Shortcomings found in the organisations',
    about: 'The first column holds the number of the indicator, the last one the points of the total that mending this alone would bring; of a question, if everybody said yes.',
    columns: { shortcoming: 'Shortcoming', gain: 'Would bring, points' },
    forNothing: 'A dash: the indicator has its greatest score already, so that this brings no points. People may need it all the same.',
    without: (names) => `No shortcomings were found in: ${names}.`,
  },
  lacks: {
    marked: { absent: 'absent', inPart: 'in part' },
    graded: { absent: 'the worst grade', inPart: 'not the best grade' },
    inOrganisations: (how, number) => `${how} in ${organisations(number)}`,
  },
  conclusions: {
    title: 'Conclusions',
    scores: (mean, least, most) => `The mean total is ${mean}. The lowest is ${least.number}: ${least.name}. The highest is ${most.number}: ${most.name}.`,
    andOthers: (name, others) => `${name} and ${counted(others, 'other', 'others')}`,
    sameScores: (score) => `The total of all organisations is the same: ${score}.`,
    oneScore: (score) => `The total is ${score}.`,
    ofAttainable: (percent) => `${percent} of the greatest possible`,
    criteria: (best, worst, isSingle) => `Criteria, highest${isSingle ? '' : ' on average'}: ${quoted(best.names)}, ${best.number}; lowest: ${quoted(worst.names)}, ${worst.number}.`,
    indicator: (worst, isSingle) => `Indicators, lowest${isSingle ? '' : ' on average'}: ${quoted(worst.names)}, ${worst.number}.`,
    losses: (first, others) =>
      `Most points are lost on the criterion “${first.name}”: ${first.number} of all losses${others.map(({ name, number }) => `; then on “${name}”: ${number}`).join('')}.`,
    lacking: (items, more, isSingle) =>
      `${isSingle ? 'Items that fall short' : 'Items that fall short most often'}: ${items.join(', ')}${more === 0 ? '' : ` and ${more} more${isSingle ? '' : ' as often'}`}.`,
    answers: ({ names, number }, isSingle) => `The lowest share in the survey: ${quoted(names)}, ${number}${isSingle ? '' : OVER_ORGANISATIONS}.`,
    sameAnswers: (percent, isSingle) => `All shares in the survey are the same: ${percent}${isSingle ? '' : OVER_ORGANISATIONS}.`,
    bands: (levels) => `By level: ${levels.map(({ name, number }) => `“${name}”, ${number}`).join('; ')}.`,
    oneBand: (level) => `Level: “${level}”.`,
    nothing: 'All organisations have the greatest score: nothing is lost.',
    nothingInOne: 'The organisation has the greatest score: nothing is lost.',
  },
  proposals: {
    title: 'Proposals',
    provide: 'Provide:',
    raise: 'Reach better answers in the survey:',
    improve: 'Improve:',
    notBest: (number) => `not at its best in ${organisations(number)}`,
    notBestInOne: 'not at its best',
    onAverage: (percent) => `${percent} on average now`,
    now: (percent) => `${percent} now`,
    nothing: 'There are no proposals: no shortcomings were found.',
  },
  silent: {
    title: 'How it was computed, and how sure we are',
    ties: {
      dense: 'Equal scores share a place, and none is skipped after it: 1, 2, 2, 3.',
      competition: 'Equal scores share a place, and as many are skipped after it: 1, 2, 2, 4.',
    },
    tiesBy: (criteria) => `Equal scores are decided by these criteria in turn: ${criteria}.`,
    on: { printed: 'Places are given by the printed, rounded scores.', exact: 'Places are given by the exact scores, before rounding.' },
    choice: (question, chosen, by) => `${question}: ${chosen} (${by}).`,
    by: (byDefault) => (byDefault ? 'by default' : 'decided by the authority or the council'),
    beyondLastCheck: (on, checkedOn) => `The assessment is of ${on}; whether the acts had changed was last looked at on ${checkedOn}.`,
    certainties: 'How certain the rules are:',
  },
};
