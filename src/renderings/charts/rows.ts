import type { Organisation } from '../../assessment/index.js';
import type { Language } from '../../errors/index.js';
import type { DecimalText } from '../../numeric/index.js';
import { textChannel } from './frame.js';
import { drawn, type ShownScore } from './scores.js';
import type { ChartChannel } from './spec.js';
import type { ChartTexts } from './texts.js';

/** What an organisation is called. */
export const nameOf = ({ id, name }: Organisation): string => name ?? id;

/** The label of a score behind its number in the act. */
export const titleOf = ({ id, label }: Pick<ShownScore, 'id' | 'label'>, language: Language): string =>
  id === 'total' ? label[language] : `${id}. ${label[language]}`;

/** A printed score in the decimals of the language, or the sign of what is left out. */
export const printed = (score: DecimalText | null, { print, leftOutSign }: ChartTexts): string => (score === null ? leftOutSign : print.decimal(score));

/** What a row of data says of a score. */
interface ScoreRow {
  id: string;
  label: string;
  score: string;
  drawn: number | null;
}

/** A score as a row of data: the text to be read, and where it lies in its range. */
export const scoreRow = (shown: ShownScore, score: DecimalText | null, texts: ChartTexts, language: Language): ScoreRow => ({
  id: shown.id,
  label: titleOf(shown, language),
  score: printed(score, texts),
  drawn: score === null ? null : drawn(score, shown.range),
});

/** Fields of the data with their titles, as a pointer shows them. */
export const tooltipOf = (fields: Readonly<Record<string, string>>): ChartChannel[] =>
  Object.entries(fields).map(([field, title]) => ({ ...textChannel(field), title }));
