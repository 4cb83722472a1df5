import type { Assessment, Note } from '../assessment/index.js';
import type { Act } from '../methodology/index.js';
import { escaped } from './markdown.js';
import type { Texts } from './texts.js';

/** What a reader of the result must know beside the certainty of each fact. */
export function notesInWords({ notes, methodology }: Assessment, { explanation, print, language }: Texts): string[] {
  const sentences: Readonly<Record<Note['code'], (note: Note) => string[]>> = {
    // Single facts are listed by their certainty; of the edition as a whole its note says what is not known.
    unverifiedFact: ({ path: [, part, id] }) => {
      if (id === undefined) return [explanation.unverifiedEdition(escaped(methodology.citation.note?.[language] ?? ''))];
      if (part !== 'acts') return [];
      const { number, date } = methodology.acts[id] as Act;
      return [explanation.unverifiedAct(print.numberOfAct(escaped(number)), print.day(date))];
    },
    beyondLastCheck: ({ params: { on, checkedOn } }) => [explanation.beyondLastCheck(print.day(String(on)), print.day(String(checkedOn)))],
    smallSample: ({ params: { asked, required } }) => [explanation.smallSample(Number(asked), Number(required))],
  };
  return notes.flatMap((note) => sentences[note.code](note));
}
