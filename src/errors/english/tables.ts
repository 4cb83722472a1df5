import { nearestNames } from '../nearest.js';
import type { TableParams, Texts } from '../params.js';
import { hint, listed } from './wording.js';

/** The English sentences of collected tables. */
export const tableTexts: Texts<TableParams> = {
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
  optionUnknown: ({ row, column, word, options }) => `Row ${row}, "${column}": "${word}" is none of ${listed(options)}.`,
  numberUnknown: ({ row, column, word, least, most, whole }) =>
    `Row ${row}, "${column}": "${word}" is not a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`,
  shareUnknown: ({ row, column, word }) => `Row ${row}, "${column}": "${word}" is not so many of so many, as "9 of 10", the first not above the second.`,
  cellBlank: ({ row, column }) => `Row ${row}, "${column}": the cell is blank.`,
  markBlank: ({ row, column }) => `Row ${row}, "${column}": the mark is blank.`,
  markUnknown: ({ row, column, word }) => `Row ${row}, "${column}": "${word}" is not a mark.`,
  markPartial: ({ row, column, word }) => `Row ${row}, "${column}": "${word}" is a part, but this item is either present or absent.`,
  reasonMissing: ({ row, column }) => `Row ${row}, "${column}": an item that does not apply needs its reason.`,
  itemNotApplicable: ({ organisation, column, reason, choices }) =>
    `"${column}" does not apply to "${organisation}" (${reason}) and the order is silent: choose whenItemNotApplicable (${choices.join(', ')}).`,
  listNotApplicable: ({ organisation, observation }) => `No item of "${observation}" applies to "${organisation}", and it may not be empty.`,
  collectionMissing: ({ methodology }) => `The methodology "${methodology}" has no built-in checklists and questionnaire: give a collection.`,
  unknownQuestion: ({ id, known }) => `There is no earlier question "${id}".${hint(nearestNames(id, known))} Known: ${listed(known)}.`,
  gateNeverOpens: ({ id }) => `No answer to the question "${id}" opens those behind it.`,
  eitherOr: ({ names }) => `Exactly one of ${listed(names)} is needed.`,
  notCollected: ({ observation }) => `No checklist, no question and no figure collects the observation "${observation}".`,
  methodologiesDiffer: ({ organisation, fingerprint, other }) =>
    `"${organisation}" was computed under the methodology ${fingerprint}, not under ${other}.`,
  dictionaryConflict: ({ word }) => `The dictionary gives "${word}" two meanings.`,
};
