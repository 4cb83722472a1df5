import { issue, type NokIssue } from '../errors/index.js';
import { parseDecimal, printShort } from '../numeric/index.js';
import type { Grade } from './blanks.js';
import { excused, reasonIn, type MarkPlace } from './marks.js';
import type { Cell, Mark, Meaning } from './model.js';
import { folded, spoken, textOf } from './words.js';

/** What a grade is known by: its label in either language, and its points as a number. */
export const wordsOfGrade = ({ label, points }: Grade): string[] => [...new Set([label.ru, label.en, points].map(spoken))];

/**
 * Reads the cells of a graded checklist: the label of a grade or its points, or «не применимо: причина».
 *
 * A blank cell is a problem.
 */
export function gradeReader(
  grades: readonly Grade[],
  meanings: ReadonlyMap<string, Meaning>,
): (cell: Cell, place: MarkPlace, issues: NokIssue[]) => Mark | undefined {
  const marks = new Map(grades.flatMap((grade) => wordsOfGrade(grade).map((word) => [word, { points: printShort(parseDecimal(grade.points)) }] as const)));
  const options = grades.map(({ label }) => label.ru);
  return (cell, place, issues) => {
    const mark = marks.get(spoken(cell));
    if (mark !== undefined) return mark;
    const reason = reasonIn(cell);
    if (reason !== undefined) return excused(reason, place, issues);
    const path = ['checklists', place.row, place.column];
    const isBlank = meanings.get(folded(cell)) === 'blank';
    issues.push(isBlank ? issue('cellBlank', path, { ...place }) : issue('optionUnknown', path, { ...place, word: textOf(cell).trim(), options }));
    return undefined;
  };
}
