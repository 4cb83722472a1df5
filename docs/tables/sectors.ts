import type { Criterion, Methodology } from 'nok-methodology';
import { readyOf } from '../../src/methodology/index.js';
import { certaintyInBrief } from '../../src/renderings/certainties.js';
import { table } from '../../src/renderings/markdown.js';
import { formulaLine } from '../../src/renderings/symbols.js';
import type { Texts } from '../../src/renderings/texts.js';
import { namingOf } from '../../src/renderings/words.js';

/** What differs by sector: the order with the indicators, the first day, the second criterion, and how certain that is. */
export function sectors(methodologies: readonly Methodology[], texts: Texts): string {
  const { columns, facts, print, language } = texts;
  const [sectorTitle, order, from, second, waiting] = {
    ru: ['Сфера', 'Приказ с показателями', 'Данные с', 'Критерий 2', 'Показатель 2.2'],
    en: ['Sector', 'Order with the indicators', 'Data from', 'Criterion 2', 'Indicator 2.2'],
  }[language] as [string, string, string, string, string];
  const orderOf = ({ acts: { sectorOrder } }: Methodology): string => {
    const { number = '', date = '', verification = 'unverified' } = sectorOrder ?? {};
    return `${print.numberOfAct(number)}, ${print.day(date)}: ${facts.verifications[verification]}`;
  };
  const waitingOf = (methodology: Methodology, { indicators }: Criterion): string => {
    const indicator = indicators.find(({ id }) => id === '2.2');
    return indicator ? lineOf(methodology, 'indicator', indicator, texts) : '—';
  };
  return table(
    [[sectorTitle, 'left'], [order, 'left'], [from, 'left'], [second, 'left'], [columns.certainty, 'left'], [waiting, 'left']],
    methodologies.filter(({ validTo }) => validTo !== undefined).map((methodology) => {
      const { sector, validFrom = '', citation, criteria } = methodology;
      const criterion = criteria[1] as Criterion;
      return [
        sector === undefined ? '' : facts.sectors[sector],
        orderOf(methodology),
        [print.day(validFrom), ...(citation.note ? [citation.note[language]] : [])].join('. '),
        lineOf(methodology, 'criterion', criterion, texts),
        certaintyInBrief(criterion, texts),
        waitingOf(methodology, criterion),
      ];
    }),
  );
}

const lineOf = (methodology: Methodology, level: 'criterion' | 'indicator', { id, formula }: Pick<Criterion, 'id' | 'formula'>, texts: Texts): string =>
  formulaLine(level, id, formula, namingOf(readyOf(methodology), texts));
