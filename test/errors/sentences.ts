import { formatIssues, type NokError, type NokIssue } from 'nok-methodology';

/** The English sentence of an issue, without its place. */
export const inEnglish = (issue: NokIssue): string => formatIssues([{ ...issue, path: [] }], 'en');

/** Every issue of an error as it is printed in English, the place before the sentence. */
export const printed = ({ issues }: NokError): string[] =>
  issues.map((issue) => [issue.path.join('.'), inEnglish(issue)].filter((part) => part !== '').join(': '));
