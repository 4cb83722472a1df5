import type { Assessment, Collection, Methodology, Note, Register } from 'nok-methodology';
import { counted, dayOf, quotedList } from './russian.js';
import type { Sources } from './sources.js';

/** What a reader of the rating must know: facts nobody has held against the text, samples that are too small. */
export function notesInWords(assessments: readonly Assessment[], methodology: Methodology, collection: Collection, { nameOf, register: { register } }: Sources): string[] {
  const ofAll = assessments.flatMap(({ notes }) => notes);
  const scores = new Set(ofAll.flatMap((note) => scoreOf(note, methodology)));
  // How many must be asked is said by the acts of a sector; a council's own method has its own rule, or none.
  const isRuled = methodology.sector !== undefined;
  const samples = assessments.flatMap(({ organisation, notes }) =>
    notes.filter(({ code }) => isRuled && code === 'smallSample').map(({ params }) =>
      `${nameOf(organisation?.id ?? '')}: опрошено ${counted(Number(params.asked), 'человек', 'человека', 'человек')}, а нужно ${String(params.required)}.`),
  );
  return [
    ...unverifiedItems(collection),
    ...new Set(ofAll.flatMap((note) => inWords(note, methodology))),
    ...(scores.size > 0 ? [`С текстом акта не сверено: ${[...scores].join('; ')}.`] : []),
    ...(samples.length > 0 ? [SAMPLE_RULE, ...samples] : []),
    ...headless(register, nameOf),
  ];
}

/** Branches whose head office is not in the register: more often a slip than not. */
function headless(register: Register, nameOf: Sources['nameOf']): string[] {
  const ids = new Set(register.map(({ id }) => id));
  return register.flatMap(({ id, parent }) => (parent === undefined || ids.has(parent) ? [] : [`${nameOf(id)}: головной организации «${parent}» в перечне нет.`]));
}

const SAMPLE_RULE = 'Опрошенных должно быть не меньше 40\u00A0% получателей, но не больше 600 (приказ Минтруда №\u00A0675н; правило с текстом не сверено).';

function inWords({ code, path, params }: Note, methodology: Methodology): string[] {
  if (code === 'beyondLastCheck') {
    return [`Оценка на ${dayOf(String(params.on))}, а изменились ли акты, в последний раз смотрели ${dayOf(String(params.checkedOn))}.`];
  }
  if (code !== 'unverifiedFact') return [];
  if (path.length === 2) return [`Редакция с текстом не сверена. ${methodology.citation.note?.ru ?? ''}`.trim()];
  return path[1] === 'acts' ? [`Номер и дата не сверены с текстом: ${actAt(methodology, String(path[2]))}.`] : [];
}

/** The score that a note is about, by its number and label. */
const scoreOf = ({ code, path }: Note, methodology: Methodology): string[] =>
  (code === 'unverifiedFact' && path.length > 2 && path[1] !== 'acts' ? [labelAt(methodology, path.slice(1))] : []);

/** An act by its number and title. */
function actAt({ acts }: Methodology, id: string): string {
  const act = acts[id];
  return `№\u00A0${act?.number ?? ''} «${act?.title.ru ?? ''}»`;
}

/** The score a path leads to, by its number and label. */
function labelAt(methodology: Methodology, path: readonly (string | number)[]): string {
  if (path[0] === 'total') return methodology.total.label.ru;
  const criterion = methodology.criteria[Number(path[1])];
  const score = path[2] === 'indicators' ? criterion?.indicators[Number(path[3])] : criterion;
  return `${score?.id ?? ''} «${score?.label.ru ?? ''}»`;
}

function unverifiedItems({ checklists, questionnaire }: Collection): string[] {
  const lists = checklists.flatMap(({ title, items }) => {
    const unverified = items.filter(({ verification }) => verification === 'unverified').map(({ label }) => label.ru);
    if (unverified.length === 0) return [];
    if (unverified.length === items.length) return [`Чек-лист «${title.ru}»: ни одна позиция с текстом акта не сверена.`];
    return [`Чек-лист «${title.ru}»: с текстом акта не сверено: ${quotedList(unverified)}.`];
  });
  return questionnaire.verification === 'unverified' ? [...lists, 'Вопросы анкеты с текстом акта не сверены.'] : lists;
}
