import type { Expectation } from '../params.js';

/** What was expected, in words. */
export const expectations: Readonly<Record<Expectation, string>> = {
  text: 'text that is not empty',
  key: 'a key: a small Latin letter, then up to 39 Latin letters or digits',
  'score-id': 'the number of a score, such as "1" or "1.1"',
  decimal: 'decimal text such as "0.3"',
  'positive-decimal': 'decimal text above zero such as "0.3"',
  count: 'a whole number from 0 to 9007199254740991',
  'whole-or-decimal': 'a number, or decimal text such as "16.5"',
  number: 'a number, decimal text such as "16.5", or an exact number such as "50/3"',
  boolean: 'true or false',
  date: 'a day of the calendar as YYYY-MM-DD',
  digits: 'a whole number from 0 to 12',
  fraction: 'an exact number such as "4871/50"',
  list: 'a list',
  record: 'an object',
  anything: 'anything',
  'row-cell': 'text, a number, true, false or null',
  'plain-data': 'plain data',
};

/** «a, b, c», a dozen unless told. */
export const listed = (words: readonly string[], most = 12): string =>
  words.length > most ? `${words.slice(0, most).join(', ')} … (${words.length})` : words.join(', ');

/** What the user may have meant. */
export const hint = (nearest: readonly string[]): string => (nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`);
