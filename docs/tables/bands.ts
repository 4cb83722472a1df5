import { verbalBands } from 'nok-methodology';
import { table } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';

/** The levels in words. */
export function bands({ facts, columns, language }: Texts): string {
  const [level, scores] = { ru: ['Уровень', 'Баллы'], en: ['Level', 'Points'] }[language] as [string, string];
  const between = (above: string | null, upTo: string): string =>
    ({ ru: `${above === null ? '' : `больше ${above}, `}не больше ${upTo}`, en: `${above === null ? '' : `above ${above}, `}at most ${upTo}` })[language];
  return table(
    [[level, 'left'], [scores, 'left'], [columns.certainty, 'left']],
    verbalBands.map(({ label, above, upTo, verification }) => [label[language], between(above, upTo), facts.verifications[verification]]),
  );
}
