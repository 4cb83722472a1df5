import { collectionOf, type AssessOptions, type OrganisationTally } from 'nok-methodology';
import { documentToMarkdown, type Document, type DocumentRow, type OrganisationResults, type RegionResults, type TableBlock } from 'nok-methodology/documents';
import { order } from '../analysis/homes.js';
import { markedHome, type SomeMarks } from '../improvement/marked.js';

/** Names that stand for people: whoever finds one in a document printed without names has found a fault. */
export const NAMES = ['Имя Первое', 'Имя Второе', 'Имя Третье', 'Имя Четвёртое', 'Имя Пятое', 'Имя Шестое'] as const;

const nothing = { blank: 0, skipped: 0, inconsistent: 0 };

/** Ten answered, all with yes; a representative for two of them; some answers otherwise. */
export function tallyOf(changes: OrganisationTally['questions'] = {}): OrganisationTally {
  const { questions } = collectionOf(order).questionnaire;
  const all = Object.fromEntries(questions.map(({ id }) => [id, { yes: 10, no: 0, ...nothing }]));
  return {
    respondents: 10, questions: { ...all, representative: { yes: 2, no: 7, ...nothing, blank: 1 }, ...changes }, distributions: {}, sums: {},
    forms: { 'бумажная анкета': 6, телефон: 4 }, answeredBy: {},
  };
}

/** A synthetic home with its marks and answers. */
export function homeOf(id: string, marks: SomeMarks, options: AssessOptions, tally: OrganisationTally = tallyOf()): OrganisationResults {
  const organisation = { id, name: `Дом № ${id}`, type: 'дом-интернат', ...options.organisation };
  const found = markedHome(marks, { sample: { asked: 10, recipients: 20 }, on: '2021-11-15', ...options, organisation });
  return { assessment: found.assessment, marks: found.marks, tally };
}

/** The first home lacks three things, the second one the same ramp and an item of its site in part; the third is faultless. */
export const organisations: readonly OrganisationResults[] = [
  homeOf('1', { accessibleEquipment: { equipmentRamp: 'absent', equipmentLift: 'absent' }, remoteChannels: { channelAppeal: 'absent' } }, {}),
  homeOf(
    '2', { accessibleEquipment: { equipmentRamp: 'absent' }, informationOnSite: { siteOther: { part: '0.5' }, siteBranchHeads: { notApplicable: 'филиалов нет' } } },
    { sample: { asked: 10, recipients: 1200 } }, tallyOf({ servedOnTime: { yes: 8, no: 1, blank: 1, skipped: 0, inconsistent: 0 }, politeRemotely: { yes: 4, no: 0, blank: 0, skipped: 5, inconsistent: 1 } }),
  ),
  homeOf('3', {}, { organisation: { id: '3', type: 'центр', municipality: 'Город', forms: ['стационар', 'на дому'] } }),
];

/** The results of a region of three synthetic homes. */
export const results: RegionResults = {
  region: { name: { ru: 'Область', en: 'Region' }, genitive: 'Области' },
  authority: 'Министерство',
  council: 'Общественный совет',
  operator: 'ООО «Оператор» (условные данные)',
  on: '2021-11-15',
  organisations,
  typeNames: { 'дом-интернат': { one: 'дом-интернат', few: 'дома-интерната', many: 'домов-интернатов' } },
  approval: { approved: '2021-11-15', protocol: '2' },
  published: [{ where: 'на сайте министерства', on: '2021-12-10' }],
};

/** The lines of a document as Markdown, with every space an ordinary one. */
export const linesOf = (document: Document): string[] => documentToMarkdown(document).replaceAll('\u00A0', ' ').split('\n').filter((line) => line !== '');

/** The lines below a heading, up to the next one of the same level or above. */
export function below(document: Document, heading: string): string[] {
  const lines = linesOf(document);
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`${heading} is not among ${lines.filter((line) => line.startsWith('#')).join(' | ')}`);
  const marks = /^#+ /.exec(heading)?.[0] ?? '';
  const end = lines.findIndex((line, position) => position > start && line.startsWith('#') && line.indexOf(' ') < marks.length);
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

/** The tables of a document. */
export const tablesOf = ({ blocks }: Document): TableBlock[] => blocks.filter((block) => block.kind === 'table');

/** The rows of a table as text, a section in brackets. */
export const rowsOf = ({ rows }: TableBlock): string[] => rows.map(inWords);

const inWords = (row: DocumentRow): string => ('section' in row ? `[${row.section}]` : row.map((cell) => cell ?? '').join(' | ')).replaceAll('\u00A0', ' ');
