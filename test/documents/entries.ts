import { assess, defineMethodology, verbalBands } from 'nok-methodology';
import { operatorReport, type Document } from 'nok-methodology/documents';
import * as schemas from 'nok-methodology/schemas';
import {
  bilingualOptionsField, blankOptionsField, documentField, documentOptionsField, letterOptionsField, markdownOptionsField, noticeOptionsField,
  planDocumentOptionsField, procedureOptionsField, progressReportOptionsField, summaryOptionsField,
} from '../../src/documents/index.js';
import { regionResultsField } from '../../src/schemas/outputs/documents.js';
import { criterion, label, observation, share, small } from '../methodology/small.js';
import { collection } from '../procedure/documents.js';
import type { Entry } from '../schemas/every.js';
import { results } from './region.js';
import { without } from './without.js';

const options = {
  people: 'posts-only', remark: 'условные данные', approvedBy: { post: 'министр', name: 'имя', on: '2022-01-10' }, signatures: [{ post: 'директор', name: 'имя' }, { post: 'секретарь' }],
} as const;
const approval = { approved: '2021-11-15', protocol: '2' };
const bilingual = { ...options, language: 'ru' } as const;
const progress = { on: '2022-01-01', taken: [] };

/** One block of each kind. */
const every: Document = {
  format: 'nok.document/1', language: 'ru', title: 'Проба', orientation: 'landscape',
  blocks: [
    { kind: 'heading', level: 'part', text: 'а' }, { kind: 'paragraph', text: 'б', strong: true, align: 'right' }, { kind: 'list', ordered: true, items: ['в'] },
    {
      kind: 'table', title: 'г', columns: [{ title: 'д', align: 'center', width: 2, group: 'е' }], rows: [['ж'], [null], { section: 'з' }], totals: [['и'], [null]], note: 'к',
    },
    { kind: 'approval', title: 'л', by: 'м', signed: true, name: 'н', date: 'о' }, { kind: 'signatures', lines: [{ post: 'п', name: 'р' }, { post: 'с' }] },
    { kind: 'note', text: 'т' }, { kind: 'blanks', labels: ['у', null] }, { kind: 'pageBreak' },
  ],
};

/** A methodology of one observation, so that what holds a whole assessment stays small. */
const tiny = defineMethodology(small({ list: observation('checklist') }, [criterion('1', share('list'))]));
const assessment = assess(tiny, { list: { count: 1, of: 2 } }, { organisation: { id: 'а', name: 'Дом' } });
const rest = without(results, 'organisations');
const answered = { blank: 0, skipped: 1, inconsistent: 0 };
const tally = {
  respondents: 2, questions: { came: { yes: 1, no: 0, ...answered } }, distributions: { how: { options: { well: 1 }, ...answered } }, sums: { days: { answered: 1, sum: '2.5', ...answered } },
  forms: { телефон: 2 }, answeredBy: { получатель: 2 },
};

/** What goes into documents. */
export const documentInputs: readonly Entry[] = [
  {
    name: 'regionResultsSchema', field: regionResultsField, schema: schemas.regionResultsSchema,
    valid: [
      { ...rest, organisations: [{ assessment, marks: { list: { one: 'present', two: 'absent' } }, tally }], rating: { ties: 'competition' }, bands: verbalBands },
      { ...rest, approval: 'draft', published: [], organisations: [{ assessment }], collection: { ...collection, checklists: [{ observation: 'list', title: label, items: [{ id: 'one', label, verification: 'practice' }] }] } },
    ],
  },
  { name: 'documentOptionsSchema', field: documentOptionsField, schema: schemas.documentOptionsSchema, valid: [options] },
  { name: 'bilingualOptionsSchema', field: bilingualOptionsField, schema: schemas.bilingualOptionsSchema, valid: [bilingual, { language: 'en' }] },
  { name: 'procedureOptionsSchema', field: procedureOptionsField, schema: schemas.procedureOptionsSchema, valid: [{ ...options, approval }, { approval: 'draft' }] },
  { name: 'noticeOptionsSchema', field: noticeOptionsField, schema: schemas.noticeOptionsSchema, valid: [{ ...options, period: { from: '2022-01-01', to: '2023-12-31' } }] },
  { name: 'letterOptionsSchema', field: letterOptionsField, schema: schemas.letterOptionsSchema, valid: [{ ...options, to: { post: 'министру', name: 'имя' }, number: '7', on: '2021-11-20' }, { to: { post: 'министру' } }] },
  { name: 'summaryOptionsSchema', field: summaryOptionsField, schema: schemas.summaryOptionsSchema, valid: [{ ...options, plans: [], progress }] },
  { name: 'planDocumentOptionsSchema', field: planDocumentOptionsField, schema: schemas.planDocumentOptionsSchema, valid: [{ ...options, progress, collection }] },
  { name: 'progressReportOptionsSchema', field: progressReportOptionsField, schema: schemas.progressReportOptionsSchema, valid: [{ ...bilingual, progress }] },
  { name: 'blankOptionsSchema', field: blankOptionsField, schema: schemas.blankOptionsSchema, valid: [{ ...options, collection }] },
  { name: 'markdownOptionsSchema', field: markdownOptionsField, schema: schemas.markdownOptionsSchema, valid: [{ drawings: ['rating.svg', 'weights.svg'] }, {}] },
];

/** The documents themselves. */
export const documentOutputs: readonly Entry[] = [
  { name: 'documentSchema', field: documentField, schema: schemas.documentSchema, valid: [every, { ...operatorReport(results, { language: 'en' }), blocks: [] }] },
];
