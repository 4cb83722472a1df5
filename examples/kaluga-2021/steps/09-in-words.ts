import type { AssessmentComparison } from 'nok-methodology';
import type { Rated } from '../../rate/rate.js';
import { counted, dayOf, withComma } from '../../rate/russian.js';
import type { NextCycle } from './09-next-cycle.js';

/** The figures of the next cycle in words: who is due, what moved, what the other edition changed, and how the last of the first cycle fared. */
export function nextCycleInWords({ council, cycle, rated, comparison: { organisations } }: NextCycle, first: Rated): string[] {
  const kept = council.findings.filter(({ outcome }) => outcome === 'kept');
  const due = cycle.organisations.filter(({ status }) => status === 'due');
  const moved = (trend: string): number => organisations.filter(({ trends }) => trends[0]?.trend === trend).length;
  const promised = organisations.filter(({ plans }) => plans.every((plan) => plan.kept));
  return [
    `новый совет, правил о составе соблюдено ${kept.length} из ${council.findings.length}; на ${dayOf(cycle.on)} срок оценки подошёл у ${due.length} из ${counted(cycle.organisations.length, 'организации', 'организаций', 'организаций')}.`,
    `Оценка на ${dayOf(rated.assessments[0]?.on ?? '')}: средний итог ${withComma(first.averages.score)} → ${withComma(rated.averages.score)}; вырос у ${moved('up')}, снизился у ${moved('down')}, не изменился у ${moved('same')}; балла, обещанного планом, достигли ${promised.length}.`,
    otherEditionInWords(organisations),
    lowestInWords(organisations),
  ];
}

function otherEditionInWords(organisations: readonly AssessmentComparison[]): string {
  const changed = organisations.filter(({ steps }) => steps.some(({ restated }) => restated && restated.effect !== '0')).length;
  const effect = changed === 0 ? 'ни одного итога это не изменило' : `итог изменился у ${changed} из ${organisations.length}`;
  return `За это время порядок изменён (приказ №\u00A0408н; что именно, неизвестно). Прежние данные пересчитаны по новой редакции: ${effect}.`;
}

/** The organisation that was the last in the first cycle. */
function lowestInWords(organisations: readonly AssessmentComparison[]): string {
  const [lowest] = [...organisations].sort((a, b) => Number(a.cycles[0]?.score) - Number(b.cycles[0]?.score)) as [AssessmentComparison];
  const { organisation, cycles, steps, plans } = lowest;
  const [before, after] = cycles.map(({ score }) => withComma(score));
  const cause = steps[0]?.observations[0]?.label.ru ?? '';
  return `${organisation.name ?? organisation.id}: ${before} → ${after}, план обещал ${withComma(plans[0]?.expected?.score ?? '—')}; больше всего прибавило исходное значение «${cause}».`;
}
