import type { IssuePath, NokIssue } from '../errors/index.js';
import type { Definition } from '../methodology/index.js';
import type { Collection } from './blanks.js';
import { checkWithin, checkWords } from './checkScale.js';

/** The problems of the grades of checklists: they are told apart by label and by points, and their points lie within the measure. */
export function checkGrades({ checklists }: Collection, { observations }: Definition, path: IssuePath): NokIssue[] {
  return checklists.flatMap(({ observation, grades = [] }, list) => {
    const placeOf = (grade: number): IssuePath => [...path, 'checklists', list, 'grades', grade];
    return [
      ...checkWords(grades.map(({ label, points }, grade) => (
        { words: [[label.ru, 'label'], [label.en, 'label'], [points, 'points']], path: placeOf(grade) }
      ))),
      ...grades.flatMap(({ points }, grade) => checkWithin(points, observations[observation], [...placeOf(grade), 'points'])),
    ];
  });
}
