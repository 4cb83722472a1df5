import type { Collection, Definition, Register, TallyOptions, Tallies } from 'nok-methodology';
import { tallied } from './councils.js';
import type { ExpectedIssue } from './model.js';

export interface TallyCase {
  readonly name: string;
  readonly dictionary: NonNullable<TallyOptions['dictionary']>;
  readonly rows: readonly { readonly number: number; readonly cells: readonly (string | number | boolean | null)[] }[];
  readonly expected: Pick<Tallies, 'organisations' | 'inconsistencies'> & { readonly problems: readonly ExpectedIssue[] };
}

/** The methodology that is counted for, how it is collected, and whom. */
export interface TallyGround {
  readonly definition: Definition;
  readonly collection: Collection;
  readonly register: Register;
  readonly titles: readonly string[];
}

const text = (en: string) => ({ ru: `${en} (условные данные)`, en });

const collection: Collection = {
  checklists: [],
  questionnaire: {
    title: text('Questionnaire'), verification: 'unverified', notCounted: [],
    questions: [
      { id: 'usedSite', text: text('Did you use the site?') },
      { id: 'satisfied', text: text('Were you satisfied with the site?'), gate: 'usedSite', observation: 'satisfaction' },
      {
        id: 'comfort', text: text('How comfortable was it?'), observation: 'comfort',
        answer: { kind: 'choice', options: [
          { id: 'good', label: text('Good'), points: '1' }, { id: 'fair', label: text('Fair'), points: '0.5' }, { id: 'bad', label: text('Bad'), points: '0' },
          { id: 'unsure', label: text('Hard to say'), blank: true },
        ] },
      },
      { id: 'mark', text: text('What mark do you give?'), observation: 'mark', answer: { kind: 'mark', least: 1, most: 5 } },
      { id: 'days', text: text('How many days did you wait?'), observation: 'days', answer: { kind: 'number', least: '0', most: '60' } },
    ],
  },
};

export const tallyGround: TallyGround = {
  definition: tallied,
  collection,
  register: [{ id: 'A' }, { id: 'B', aliases: ['House «B»'] }],
  titles: ['organisation', 'form', 'usedSite', 'satisfied', 'comfort', 'mark', 'days', 'answeredBy'],
};

const rows = (...cells: TallyCase['rows'][number]['cells'][]): TallyCase['rows'] => cells.map((row, position) => ({ number: position + 2, cells: row }));
const options = (good: number, fair: number, bad: number, unsure: number) => ({ bad, fair, good, unsure });
const marks = (...given: number[]) => Object.fromEntries(given.map((count, position) => [String(position + 1), count]));
const unanswered = (blank = 0, skipped = 0, inconsistent = 0) => ({ blank, skipped, inconsistent });

/** Counted by hand. */
export const tallyCases: readonly TallyCase[] = [
  {
    name: 'yes, no, blank and skipped; options, marks and numbers in any writing', dictionary: {},
    rows: rows(
      ['A', 'paper', 'да', 'нет', 'Good', 5, 3, 'recipient'],
      [' a ', 'paper', 'ДА ', 'Yes', 'fair', '4', '2,5', 'representative'],
      ['A', '', 'нет', '', 'hard to say', '', '', ''],
      ['House "b"', 'web', true, null, 'BAD', 1, '0', null],
      ['B', 'web', '', '', '', null, 60, 'recipient'],
    ),
    expected: {
      organisations: {
        A: {
          respondents: 3,
          questions: { satisfied: { yes: 1, no: 1, ...unanswered(0, 1) }, usedSite: { yes: 2, no: 1, ...unanswered() } },
          distributions: { comfort: { options: options(1, 1, 0, 1), ...unanswered() }, mark: { options: marks(0, 0, 0, 1, 1), ...unanswered(1) } },
          sums: { days: { answered: 2, sum: '5.5', ...unanswered(1) } },
          forms: { paper: 2 }, answeredBy: { recipient: 1, representative: 1 },
        },
        B: {
          respondents: 2,
          questions: { satisfied: { yes: 0, no: 0, ...unanswered(1, 1) }, usedSite: { yes: 1, no: 0, ...unanswered(1) } },
          distributions: { comfort: { options: options(0, 0, 1, 0), ...unanswered(1) }, mark: { options: marks(1, 0, 0, 0, 0), ...unanswered(1) } },
          sums: { days: { answered: 2, sum: '60', ...unanswered() } },
          forms: { web: 2 }, answeredBy: { recipient: 1 },
        },
      },
      inconsistencies: [],
      problems: [],
    },
  },
  {
    name: 'answers behind a gate that was not open; words of a dictionary', dictionary: { 'не пользовался': 'no', 'затрудняюсь ответить': 'blank' },
    rows: rows(
      ['A', '', 'Не пользовался', 'да', '', '', '', ''],
      ['A', '', 'затрудняюсь  ответить', 'нет', '', '', '', ''],
      ['A', '', 'да', 'Затрудняюсь ответить', '', '', '', ''],
    ),
    expected: {
      organisations: {
        A: {
          respondents: 3,
          questions: { satisfied: { yes: 0, no: 0, ...unanswered(1, 0, 2) }, usedSite: { yes: 1, no: 1, ...unanswered(1) } },
          distributions: { comfort: { options: options(0, 0, 0, 0), ...unanswered(3) }, mark: { options: marks(0, 0, 0, 0, 0), ...unanswered(3) } },
          sums: { days: { answered: 0, sum: '0', ...unanswered(3) } },
          forms: {}, answeredBy: {},
        },
      },
      inconsistencies: [{ row: 2, organisation: 'A', question: 'satisfied' }, { row: 3, organisation: 'A', question: 'satisfied' }],
      problems: [],
    },
  },
  {
    name: 'a row with a problem is not counted at all', dictionary: {},
    rows: rows(
      ['A', '', 'perhaps', '', '', '', '', ''],
      ['A', '', 'да', 'да', 'excellent', 6, 61, ''],
      ['C', '', 'да', 'да', 'Good', 5, 1, ''],
      ['', '', 'да', 'да', 'Good', 5, 1, ''],
      ['A', '', 'да', 'да', 'Good', 5, 1, ''],
    ),
    expected: {
      organisations: {
        A: {
          respondents: 1,
          questions: { satisfied: { yes: 1, no: 0, ...unanswered() }, usedSite: { yes: 1, no: 0, ...unanswered() } },
          distributions: { comfort: { options: options(1, 0, 0, 0), ...unanswered() }, mark: { options: marks(0, 0, 0, 0, 1), ...unanswered() } },
          sums: { days: { answered: 1, sum: '1', ...unanswered() } },
          forms: {}, answeredBy: {},
        },
      },
      inconsistencies: [],
      problems: [
        { code: 'answerUnknown', path: ['answers', 2, 'usedSite'] },
        { code: 'optionUnknown', path: ['answers', 3, 'comfort'] },
        { code: 'optionUnknown', path: ['answers', 3, 'mark'] },
        { code: 'numberUnknown', path: ['answers', 3, 'days'] },
        { code: 'organisationUnknown', path: ['answers', 4] },
        { code: 'organisationBlank', path: ['answers', 5] },
      ],
    },
  },
];
