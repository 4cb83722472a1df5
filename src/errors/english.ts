import type { Expectation, IssueTexts } from './params.js';

const expectations: Readonly<Record<Expectation, string>> = {
  text: 'text that is not empty',
  key: 'a key: a small Latin letter, then up to 39 Latin letters or digits',
  'score-id': 'the number of a score, such as "1" or "1.1"',
  decimal: 'decimal text such as "0.3"',
  'positive-decimal': 'decimal text above zero such as "0.3"',
  count: 'a whole number from 0 to 9007199254740991',
  'whole-or-decimal': 'a number, or decimal text such as "16.5"',
  boolean: 'true or false',
  date: 'a day of the calendar as YYYY-MM-DD',
  digits: 'a whole number from 0 to 12',
  list: 'a list',
  record: 'an object',
  'row-cell': 'text, a number, true, false or null',
  'plain-data': 'plain data',
};

/** «a, b, c», a dozen unless told. */
const listed = (words: readonly string[], most = 12): string =>
  words.length > most ? `${words.slice(0, most).join(', ')} … (${words.length})` : words.join(', ');

const hint = (nearest: readonly string[]): string => (nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`);

/** The English sentence of each code. */
export const english: IssueTexts = {
  missing: ({ field }) => `"${field}" is missing.`,
  unknownKey: ({ key, known, nearest }) => `"${key}" is not known here.${hint(nearest)} Known: ${listed(known)}.`,
  wrongType: ({ expected, found }) => `Expected ${expectations[expected]}, found ${found}.`,
  wrongValue: ({ allowed, found }) => `Expected one of ${listed(allowed)}, found ${found}.`,
  emptyList: ({ least }) => `The list needs at least ${least}.`,
  unreadable: ({ reason }) => `The value cannot be read: ${reason}.`,
  tooDeep: ({ most }) => `Nested deeper than ${most} levels.`,
  tooLarge: ({ most }) => `More than ${most} values.`,
  wrongOrder: ({ from, to }) => `${from} lies after ${to}.`,

  duplicate: ({ id }) => `"${id}" is given twice.`,
  unknownObservation: ({ key, known, nearest }) => `There is no observation "${key}".${hint(nearest)} Known: ${listed(known)}.`,
  unknownScore: ({ id, known, nearest }) => `There is no score "${id}".${hint(nearest)} Known: ${listed(known)}.`,
  unknownAct: ({ id, known, nearest }) => `There is no act "${id}".${hint(nearest)} Known: ${listed(known)}.`,
  unusedObservation: ({ key }) => `The observation "${key}" is used by no formula.`,
  unusedScore: ({ id }) => `The score "${id}" does not reach the total.`,
  wrongKind: ({ key, kind, allowed }) => `The observation "${key}" is of the kind ${kind}; this formula takes ${allowed.join(' or ')}.`,
  weightsSum: ({ sum, declared, difference }) => `The weights add up to ${sum}, not to ${declared}: the difference is ${difference}.`,
  mixedFormula: () => 'A formula is made of scores or of observations, not of both.',
  referenceUp: ({ from, to }) => `"${from}" may not refer to "${to}": the total takes criteria, a criterion takes criteria and its own indicators, an indicator takes indicators.`,
  cycle: ({ through }) => `The scores refer to each other in a circle: ${through.join(' → ')}.`,
  unboundedRange: ({ key }) => `The observation "${key}" has no greatest value, so the range of the score cannot be proven.`,
  rangeNotProven: ({ least, most, declaredLeast, declaredMost }) =>
    `The formula gives ${least} to ${most}, the declared range is ${declaredLeast} to ${declaredMost}.`,
  fingerprintMismatch: ({ given, computed }) => `The fingerprint ${given} does not belong to this definition: it is ${computed}.`,

  noEdition: ({ sector, on, periods }) => `There is no edition for ${sector} on ${on}. Known: ${listed(periods)}.`,
  outsideValidity: ({ on, from, to }) => `The methodology is in force from ${from} to ${to}; ${on} lies outside.`,

  countAboveOf: ({ count, of }) => `The count ${count} is above ${of}, of which it is counted.`,
  outsideBounds: ({ value, least, most }) => `${value} lies outside ${least} to ${most}.`,
  mayNotBeEmpty: ({ observation }) => `"${observation}" may not be empty.`,
  nobodyAsked: ({ observation, choices }) =>
    `Nobody was asked for "${observation}" and the order is silent: choose whenNobodyAsked (${choices.join(', ')}).`,
  notApplicable: ({ observation, reason, choices }) =>
    `"${observation}" does not apply (${reason}) and the order is silent: choose whenNotApplicable (${choices.join(', ')}).`,
  totalLeftOut: () => 'Everything was left out: there is nothing to score.',
  doubledChoice: ({ question }) => `The question "${question}" is answered twice.`,
  differs: ({ stored, computed }) => `Stored ${stored}, computed ${computed}.`,

  columnUnknown: ({ table, title, titles, nearest }) =>
    `The column "${title}" of ${table} is not known.${hint(nearest)} Map it, or map it to "ignore". Titles found: ${listed(titles)}.`,
  columnMissing: ({ table, columns, titles }) =>
    `The table ${table} has no column for ${listed(columns, columns.length)}. Titles found: ${listed(titles)}.`,
  columnDoubled: ({ table, title, titles }) => `The column "${title}" of ${table} stands there twice. Titles found: ${listed(titles)}.`,
  columnTwice: ({ table, column, titles }) => `Two columns of ${table} hold ${column}. Titles found: ${listed(titles)}.`,
  cellsBeyondTitles: ({ table, row, cells, titles }) => `Row ${row} of ${table} has ${cells} cells under ${titles} titles.`,
  columnNotFound: ({ table, title, titles }) =>
    `The column map names "${title}", which ${table} does not have. Titles found: ${listed(titles)}.`,
  organisationBlank: ({ table, row }) => `Row ${row} of ${table} names no organisation.`,
  organisationUnknown: ({ table, row, name, nearest }) => `Row ${row} of ${table} names "${name}", which the register does not know.${hint(nearest)}`,
  organisationDoubled: ({ organisation }) => `The organisation "${organisation}" is there twice.`,
  nameAmbiguous: ({ name, organisations }) => `The name "${name}" belongs to ${organisations.join(' and ')}.`,
  checklistMissing: ({ organisation }) => `The organisation "${organisation}" has no checklist.`,
  answersMissing: ({ organisation }) => `The organisation "${organisation}" has no answers.`,
  answerUnknown: ({ row, column, word }) => `Row ${row}, "${column}": "${word}" is neither yes, no nor blank. Map it in the dictionary.`,
  markBlank: ({ row, column }) => `Row ${row}, "${column}": the mark is blank.`,
  markUnknown: ({ row, column, word }) => `Row ${row}, "${column}": "${word}" is not a mark.`,
  markPartial: ({ row, column, word }) => `Row ${row}, "${column}": "${word}" is a part, but this item is either present or absent.`,
  reasonMissing: ({ row, column }) => `Row ${row}, "${column}": an item that does not apply needs its reason.`,
  itemNotApplicable: ({ organisation, column, reason, choices }) =>
    `"${column}" does not apply to "${organisation}" (${reason}) and the order is silent: choose whenItemNotApplicable (${choices.join(', ')}).`,
  listNotApplicable: ({ organisation, observation }) => `No item of "${observation}" applies to "${organisation}", and it may not be empty.`,
  collectionMissing: ({ methodology }) => `The methodology "${methodology}" has no built-in checklists and questionnaire: give a collection.`,
  unknownQuestion: ({ id, known, nearest }) => `There is no earlier question "${id}".${hint(nearest)} Known: ${listed(known)}.`,
  notCollected: ({ observation }) => `No checklist and no question collects the observation "${observation}".`,
  methodologiesDiffer: ({ organisation, fingerprint, other }) =>
    `"${organisation}" was computed under the methodology ${fingerprint}, not under ${other}.`,
  dictionaryConflict: ({ word }) => `The dictionary gives "${word}" two meanings.`,

  organisationMissing: () => 'The assessment names no organisation.',
  choicesDiffer: ({ question, organisations }) => `The question "${question}" is answered differently for ${organisations.join(' and ')}.`,
  groupMissing: ({ organisation, groupBy }) => `"${organisation}" has no ${groupBy} to be grouped by.`,
  tieBreakerLeftOut: ({ organisation, criterion }) => `Criterion ${criterion} is left out for "${organisation}" and cannot break a tie.`,
  bandHole: ({ from, to }) => `No band covers the scores from ${from} to ${to}.`,
  bandOverlap: ({ from, to }) => `Two bands cover the scores from ${from} to ${to}.`,
  outsideBands: ({ score }) => `No band covers the score ${score}.`,
};
