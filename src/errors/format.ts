import { english } from './english.js';
import type { NokIssue } from './issue.js';
import type { NokIssueCode } from './params.js';
import { russian } from './russian.js';

/** The languages messages and labels are written in. */
export type Language = 'ru' | 'en';

/**
 * Prints issues for people, a line each: the place, then what is wrong and what to do. A problem of a table tells its own place.
 * An issue that comes from elsewhere and has no sentence here keeps its own message.
 *
 * @example
 * ```ts
 * const outcome = safeMethodologyOn({ sector: 'social-service', on: '2021-02-30' });
 * outcome.success ? '' : formatIssues(outcome.error.issues, 'ru'); // => 'on: Ожидается существующая дата в виде ГГГГ-ММ-ДД, получено: "2021-02-30".'
 * ```
 */
export function formatIssues(issues: readonly NokIssue[], language: Language): string {
  const texts = (language === 'ru' ? russian : english) as Sentences;
  return issues
    .map((found) => {
      const tellsItsPlace = found.path.length === 0 || 'table' in found.params || 'row' in found.params;
      return (tellsItsPlace ? '' : `${found.path.join('.')}: `) + sentenceOf(found, texts);
    })
    .join('\n');
}

type Sentences = Readonly<Record<NokIssueCode, (params: unknown) => string>>;

function sentenceOf({ code, params, message }: NokIssue, texts: Sentences): string {
  try {
    return texts[code](params);
  } catch {
    return message;
  }
}
