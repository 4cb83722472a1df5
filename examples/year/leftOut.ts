import type { Material } from './documents.js';
import type { Year } from './model.js';

/** What is not made, and what it would take. */
export function leftOutOf({ year, results, planned: { plans, looks } }: Material): string[] {
  const lacking = (...keys: readonly (keyof Year)[]): string[] => keys.filter((key) => year[key] === undefined).map((key) => `"${key}"`);
  const said = (what: string, missing: readonly string[]): string[] => (missing.length === 0 ? [] : [`${what} — нет ${missing.join(', ')}`]);
  const ofResults = lacking('region', 'council');
  const noDay = !results && ofResults.length === 0;
  return [
    ...said('протоколы заседаний', lacking('council', 'meetings')),
    ...said('отчёт оператора, извещение и сведения для публичного отчёта', ofResults),
    ...(noDay ? ['отчёт оператора, письмо, извещение и сведения для публичного отчёта — неизвестен день: нет ни "on" в настройках, ни "approval"'] : []),
    ...said('письмо с предложениями', [...ofResults, ...(year.signatures?.addressee ? [] : ['"signatures.addressee"'])]),
    ...said('планы и сводный план', lacking('plan')),
    ...said('отчёты о ходе выполнения', plans && looks.length > 0 ? [] : [...lacking('plan', 'progress'), ...(year.progress?.length === 0 ? ['дней в "progress"'] : [])]),
    ...said('запись о публикации (publication.json)', lacking('council', 'operator', 'published')),
  ];
}

/** What is printed otherwise because the file is silent. */
export const draftsOf = ({ year, approvals, results }: Material): string[] => [
  ...(approvals.procedure === 'draft' ? [`порядок — ${whyDraft(year.procedureApproval, 'procedureApproval')}`] : []),
  ...(results && approvals.rating === 'draft' ? [`отчёт, письмо, извещение и сведения — ${whyDraft(year.approval, 'approval')}`] : []),
  ...(year.plan && year.plan.approval?.on === undefined ? ['планы — нет дня в "plan.approval"'] : []),
];

const whyDraft = (given: unknown, key: string): string => (given === undefined ? `нет "${key}"` : 'совет не утвердил');
