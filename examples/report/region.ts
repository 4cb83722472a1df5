import {
  directions, findShortcomings, type Assessment, type Directions, type ReadyOrganisation, type Shortcomings, type Text,
} from 'nok-methodology';
import { assessmentOf } from '../rate/ratingTable.js';
import type { Rated, RateOutcome } from '../rate/rate.js';
import { pageNames } from './fileNames.js';

/** What a report is about, in the words of whoever makes it. */
export interface Subject {
  readonly title: Text;
  /** What a reader must know before all else, such as that the data are synthetic. */
  readonly remark?: Text;
}

/** An organisation of a report. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly assessment: Assessment;
  /** Its checklists and its answers counted. */
  readonly collected: ReadyOrganisation;
  readonly shortcomings: Shortcomings;
  /** The name of its files, without ending. */
  readonly file: string;
}

/** A rated region with everything its report shows. */
export interface Region {
  readonly subject: Subject;
  readonly rated: Rated;
  /** In the order of the rating. */
  readonly members: readonly Member[];
  readonly directions: Directions;
  /** The names of organisations that the rating does not have. */
  readonly leftOut: readonly string[];
}

/** Gathers what a report shows of a rated region; nothing is computed here that the library does not compute. */
export function regionOf(rated: Rated, { sources, leftOut }: Pick<RateOutcome, 'sources' | 'leftOut'>, subject: Subject): Region {
  const { collection, rating } = rated;
  const collected = new Map(rated.ready.map((ready) => [ready.organisation.id, ready]));
  const ids = sources.register.register.map(({ id }) => id);
  const files = pageNames(ids.map(sources.nameOf));
  const members = rating.rows.map((row) => {
    const assessment = assessmentOf(rated, row);
    const ready = collected.get(row.organisation) as ReadyOrganisation;
    return {
      id: row.organisation,
      name: sources.nameOf(row.organisation),
      place: row.place,
      assessment,
      collected: ready,
      shortcomings: findShortcomings(assessment, { marks: ready.marks, collection }),
      file: files[ids.indexOf(row.organisation)] as string,
    };
  });
  return {
    subject,
    rated,
    members,
    directions: directions(members.map(({ assessment, collected: { marks } }) => ({ assessment, marks })), { collection }),
    leftOut: leftOut.map(sources.nameOf),
  };
}
