import {
  assess, collectionOf, defineProcedure, draftPlan, jointPlan, methodologyOn, proposals,
  type Assessment, type Council, type Marks, type Meeting, type Methodology, type ObservedValue,
} from 'nok-methodology';
import {
  checklistBlank, documentToMarkdown, governorSummary, improvementPlan, jointPlanDocument, operatorReport, procedureDocument, progressReport,
  proposalsLetter, protocolDocument, questionnaireBlank, siteNotice, type Document, type RegionResults,
} from 'nok-methodology/documents';
import type { Texts } from '../../src/renderings/texts.js';

const methodology: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const { checklists } = collectionOf(methodology);
const all = { count: 50, of: 50 };

/** A made-up home: what is absent, and how many are content with its comfort. */
function homeOf(id: string, absent: readonly string[], content: number): { assessment: Assessment; marks: Marks } {
  const marks = Object.fromEntries(checklists.map(({ observation, items }) =>
    [observation, Object.fromEntries(items.map((item) => [item.id, absent.includes(item.id) ? 'absent' : 'present'] as const))]));
  const counted = Object.fromEntries(checklists.map(({ observation, items }): [string, ObservedValue] => {
    const count = items.filter((item) => !absent.includes(item.id)).length;
    return [observation, methodology.observations[observation]?.kind === 'checklist' ? { count, of: items.length } : count];
  }));
  const answers = Object.fromEntries(Object.entries(methodology.observations).filter(([, { kind }]) => kind === 'respondents').map(([key]) => [key, all]));
  const assessment = assess(methodology, { ...answers, ...counted, comfortSatisfaction: { count: content, of: 50 } }, {
    organisation: { id, name: `Дом-интернат № ${id} (условные данные)`, type: 'Дом-интернат' }, sample: { asked: 50, recipients: 120 }, on: '2021-11-15',
  });
  return { assessment, marks };
}

const homes = [homeOf('1', ['equipmentRamp', 'standLicences'], 47), homeOf('2', ['equipmentRamp', 'servicesBraille', 'servicesSignLanguage'], 50)];

const results: RegionResults = {
  region: { name: { ru: 'Условная область', en: 'A made-up region' }, genitive: 'Условной области' },
  authority: 'Министерство труда и социальной защиты Условной области',
  council: 'Общественный совет по независимой оценке качества',
  operator: '«Условный оператор»',
  on: '2021-11-15',
  organisations: homes,
  typeNames: { 'Дом-интернат': { one: 'дом-интернат', few: 'дома-интерната', many: 'домов-интернатов' } },
  approval: { approved: '2021-11-15', protocol: '2' },
  published: [{ where: 'на официальном сайте министерства', on: '2021-12-10' }],
};

const council: Council = {
  name: results.council, authority: results.authority, formedOn: '2021-02-10',
  members: [{ id: 'chair', role: 'chair', post: 'председатель общества инвалидов' }, { id: 'secretary', role: 'secretary', post: 'представитель совета ветеранов' }],
};
const meeting: Meeting = {
  id: 'autumn', on: '2021-11-15', protocol: '2', present: ['chair', 'secretary'],
  agenda: [{ id: '1', matter: 'rating-2021', heard: 'проект рейтинга организаций', decision: { state: 'approved', text: 'утвердить рейтинг организаций.' } }],
};

const plans = homes.map(({ assessment, marks }) => draftPlan(assessment, proposals(assessment, { marks }), {
  period: { from: '2022-01-01', to: '2023-12-31' }, terms: [{ to: '2022-12-31' }], responsible: [{ post: 'директор' }],
}));
const progress = { on: '2023-01-20', taken: [{ organisation: '1', item: 'accessibleEquipment/equipmentRamp', measure: { ru: 'пандус построен', en: 'ramp built' }, doneOn: '2022-11-30' }] };

/** Some lines of a document, from the one that begins so, as a quotation: its headings are none of the page's. */
function excerpt(document: Document, from: string, lines: number): string {
  const all = documentToMarkdown(document).split('\n');
  const start = all.findIndex((line) => line.startsWith(from));
  if (start < 0) throw new Error(`${document.title} has no line ${from}`);
  return all.slice(start, start + lines).map((line) => `> ${line}`.trim()).join('\n').replace(/(\n>)+$/, '');
}

/** An excerpt of each document, made from the same two made-up homes. */
export const documentExcerpts: Readonly<Record<string, (texts: Texts) => string>> = {
  documentProcedure: () => excerpt(procedureDocument(defineProcedure({ methodology })), '| № | Критерий, показатель', 6),
  documentProtocol: () => excerpt(protocolDocument(council, meeting), '# Протокол', 19),
  documentReport: ({ language }) => excerpt(operatorReport(results, { language }), language === 'ru' ? '1. Итоговая оценка' : '1. The mean', 6),
  documentLetter: () => excerpt(proposalsLetter(results, { to: { post: 'Министру' } }), 'Общественный совет по', 12),
  documentPlan: () => excerpt(improvementPlan(plans[0] as (typeof plans)[number], { approvedBy: { post: 'Министр' } }), '| №', 8),
  documentJointPlan: () => excerpt(jointPlanDocument(jointPlan(plans), { progress }), '| №', 6),
  documentProgress: ({ language }) => excerpt(progressReport(plans, { language, progress }), '#', 9),
  documentNotice: () => excerpt(siteNotice(results, { period: { from: '2022-01-01', to: '2023-12-31' } }), 'В\u00A0ноябре', 3),
  documentSummary: () => excerpt(governorSummary(results, { plans, progress }), '| Сведения', 8),
  documentQuestionnaire: () => excerpt(questionnaireBlank(methodology), '| №', 7),
  documentChecklist: () => excerpt(checklistBlank(methodology), '| №', 5),
};
