import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Choice } from '../methodology/index.js';
import { questionOf } from './assess.js';

/** Answers given for one organisation, and where they stand. */
export interface Answers {
  readonly path: IssuePath;
  readonly organisation: string;
  readonly choices: readonly Choice[];
}

/** What `assess` answered for a part is a question about the parts once they are combined. */
const renamed: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['nobody-asked', 'nobody-asked-in-parts'],
  ['not-applicable', 'not-applicable-in-parts'],
]);

/** The choices of a part as the whole shows them. */
export const ofParts = (choices: readonly Choice[]): Choice[] =>
  choices.map((choice) => ({ ...choice, question: renamed.get(choice.question) ?? choice.question }));

/** Every question that is answered differently from the first who answers it. */
export function differentAnswers(all: readonly Answers[]): NokIssue[] {
  const first = new Map<string, { readonly answer: string; readonly organisation: string }>();
  return all.flatMap(({ path, organisation, choices }) =>
    choices.flatMap((choice, position) => {
      const question = questionOf(choice);
      const answer = answerOf(choice);
      const earlier = first.get(question);
      if (!earlier) first.set(question, { answer, organisation });
      if (!earlier || earlier.answer === answer) return [];
      return [issue('choicesDiffer', [...path, 'choices', position, 'chosen'], { question, organisations: [earlier.organisation, organisation] })];
    }),
  );
}

/** An answer as text; the list names every property an answer may have, so their order in the object does not matter. */
const answerOf = ({ chosen }: Choice): string => JSON.stringify(chosen, ['by', 'digits', 'mode', 'at']);

/** Every question once; answered by default where nobody chose. */
export function merged(choices: readonly Choice[]): Choice[] {
  const found = new Map<string, Choice>();
  for (const choice of choices) {
    const question = questionOf(choice);
    const known = found.get(question) ?? choice;
    found.set(question, { ...known, byDefault: known.byDefault && choice.byDefault });
  }
  return [...found.values()];
}
