import {
  assess, draftPlan, observe, proposals, publication, recheckPublication, safePublication, tally, type OrganisationTally, type PublicationParts,
} from 'nok-methodology';
import { documentToMarkdown, governorSummary, operatorReport, proposalsLetter, siteNotice, type RegionResults } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { answer, answerTitles, answerTable, checklist, checklistTable, collection, methodology, type Cells } from '../collection/tables.js';
import { results as region } from '../documents/region.js';
import { codes, enough, throughJson, withAt } from '../improvement/plans.js';
import { tampered } from './parts.js';

/** Everything a row may hold that is of one respondent, each by a word that stands nowhere else. */
const OWN = {
  proposals: 'СВОИМИСЛОВАМИ', sex: 'ЖЕНСКИЙПОЛ', age: '107', id: 'АНКЕТАНОМЕР', said: 'АПОЖАЛУЙЧТО', row: 900_001,
} as const;

const respondents: Cells[] = [
  answer('А', { form: 'телефон', answeredBy: 'получатель', usedStand: OWN.said, satisfiedWithComfort: 'нет', proposals: OWN.proposals, sex: OWN.sex, age: OWN.age }),
  // Answered behind a gate that was not open: its row is listed beside the counts.
  answer('А', { form: 'сайт', answeredBy: 'представитель', usedSite: 'нет' }),
  ...Array.from({ length: 8 }, () => answer('А', { form: 'сайт' })),
];
const { titles, rows } = answerTable(respondents);
const table = {
  titles: [...titles, 'Номер анкеты'],
  rows: [...rows].map(({ cells }, position) => ({ number: OWN.row + position, cells: [...cells, `${OWN.id}${position}`] })),
};
const options = {
  register: [{ id: 'А', recipients: 20 }], columns: { answers: { 'Номер анкеты': 'ignore' } }, dictionary: { [OWN.said]: 'yes' },
} as const;

const [ready] = observe(methodology, { ...options, checklists: checklistTable([checklist('А', { comfortWater: 'нет' })]), answers: table }).ready;
if (!ready) throw new Error('The organisation is not ready.');
const { organisation, observations, sample, choices, marks, tally: counted } = ready;
const assessment = assess(methodology, observations, { organisation, ...(sample && { sample }), choices });
const proposed = proposals(assessment, { marks, collection });
const plan = draftPlan(assessment, proposed, enough);
const record = publication({
  authority: 'Министерство', council: { name: 'Совет' }, operator: 'Оператор', published: [{ where: 'сайт', on: '2021-12-10' }],
  assessments: [assessment], proposals: [proposed], plans: [plan],
}, { people: 'posts-only' });

const printed = (tallied: OrganisationTally) => {
  const results: RegionResults = { ...region, organisations: [{ assessment, marks, tally: tallied }], collection };
  return [
    operatorReport(results, { language: 'ru' }), operatorReport(results, { language: 'en' }), siteNotice(results), governorSummary(results, { plans: [plan] }),
    proposalsLetter(results, { to: { post: 'министру' } }),
  ];
};
const documents = printed(counted);
const words = [OWN.proposals, OWN.sex, OWN.id, OWN.said, `"${OWN.age}"`, ` ${OWN.age} `, String(OWN.row)];
const foundIn = (text: string): string[] => words.filter((word) => text.includes(word));

describe('What a respondent said', () => {
  it('is in the file, so that it could be found', () => {
    expect(words.filter((word) => !JSON.stringify(table).includes(word.trim()))).toEqual([]);
    const { inconsistencies } = tally(methodology, table, options);
    expect(inconsistencies.map(({ row, question }) => [row, question])).toEqual([[OWN.row + 1, 'satisfiedWithSite']]);
  });

  it('is counted, and nothing of it is in the tally but counts', () => {
    expect(foundIn(JSON.stringify(counted))).toEqual([]);
    expect([counted.respondents, counted.questions.satisfiedWithComfort, counted.questions.usedStand?.yes]).toEqual([
      10, { yes: 9, no: 1, blank: 0, skipped: 0, inconsistent: 0 }, 10,
    ]);
  });

  it('is not in the record of publication: neither an answer, nor a number of a row or of a questionnaire, nor a word of the file', () => {
    expect(foundIn(JSON.stringify(record))).toEqual([]);
    // Not even how the survey was made and who answered: these stay in the tally.
    expect(['телефон', 'сайт"', 'получатель', 'представитель', 'tally', 'answeredBy', 'forms'].filter((word) => JSON.stringify(record.organisations).includes(word))).toEqual([]);
    expect(recheckPublication(throughJson(record))).toEqual(record);
  });

  it('is in no document, neither in its data nor on its pages', () => {
    for (const document of documents) expect([foundIn(JSON.stringify(document)), foundIn(documentToMarkdown(document))]).toEqual([[], []]);
  });

  it('cannot be put into a record by hand: what is not foreseen is refused', () => {
    const base: PublicationParts = { authority: 'а', council: { name: 'б' }, operator: 'в', published: [{ where: 'г', on: '2021-12-10' }], assessments: [assessment] };
    const refused = (more: object): string[] => codes(safePublication({ ...base, ...more }, { people: 'posts-only' }));
    expect(refused({ tallies: { А: counted } })).toEqual(['unknownKey tallies']);
    expect(refused({ answers: rows })).toEqual(['unknownKey answers']);
    expect(refused({ assessments: [{ ...assessment, tally: counted }] })).toEqual(['differs assessments.0.tally']);
    expect(refused({ assessments: [{ ...assessment, organisation: { ...organisation, respondents: [OWN.id] } }] })).toEqual(['unknownKey assessments.0.options.organisation.respondents']);
    expect(refused({ proposals: [{ ...proposed, answers: [OWN.said] }] })).toEqual(['unknownKey proposals.0.answers']);
    expect(refused({ plans: [{ ...plan, answers: [OWN.said] }] })).toEqual(['unknownKey plans.0.answers']);
    expect(tampered(['organisations', 0, 'tally'], counted, record)).toEqual(['unknownKey organisations.0.tally']);
    expect(tampered(['organisations', 0, 'assessment', 'observations', 'timeliness'], { count: 9, of: 10, answers: [OWN.said] }, record)).toEqual([
      'unknownKey organisations.0.assessment.observations.timeliness.answers',
    ]);
    expect(codes(safePublication(withAt(base, ['assessments', 0, 'sample'], { asked: 10, recipients: 20, row: OWN.row }), { people: 'posts-only' }))).toEqual([
      'unknownKey assessments.0.options.sample.row',
    ]);
  });

  it('may be a word only where the file says how and by whom was answered: these words are counted and printed as they are', () => {
    const strange = tally(methodology, answerTable([answer('А', { form: `телефон ${OWN.id}`, answeredBy: `мать ${OWN.id}` })], answerTitles), { register: options.register }).organisations.А as OrganisationTally;
    expect([strange.forms, strange.answeredBy]).toEqual([{ [`телефон ${OWN.id}`]: 1 }, { [`мать ${OWN.id}`]: 1 }]);
    const [report, , ...others] = printed(strange).map((document) => documentToMarkdown(document).includes(OWN.id));
    expect([report, others]).toEqual([true, [false, false, false]]);
  });
});
