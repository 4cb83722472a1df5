import { nearestNames } from '../nearest.js';
import type { Texts } from '../params.js';
import type { PlanParams } from '../planParams.js';
import { hint, listed } from './wording.js';

/** The Russian sentences of proposals, plans, their progress, of what changed between cycles, and of what is published. */
export const planTexts: Texts<PlanParams> = {
  notAssessed: ({ organisation, assessed }) => `Организация «${organisation}» не оценена.${hint(nearestNames(organisation, assessed))} Оценены: ${listed(assessed)}.`,
  unknownPlanItem: ({ id, known }) => `В плане нет пункта «${id}».${hint(nearestNames(id, known))} Пункты и критерии: ${listed(known)}.`,
  termMissing: ({ item }) => `У пункта «${item}» нет срока.`,
  twoTerms: ({ item }) => `У пункта «${item}» два срока.`,
  responsibleMissing: ({ item }) => `За пункт «${item}» никто не отвечает.`,
  twoResponsible: ({ item, posts }) => `За пункт «${item}» отвечают двое: ${listed(posts)}.`,
  outsidePeriod: ({ on, from, to }) => `План рассчитан на срок с ${from} по ${to}, а дата — ${on}.`,
  changedTwice: ({ observation, items }) => `Разное значение «${observation}» обещают несколько пунктов: ${listed(items)}.`,
  organisationsDiffer: ({ organisations }) => `Здесь должна быть одна организация, а их несколько: ${listed(organisations)}.`,
  countedOtherwise: ({ question }) => `В прошлый раз при подсчёте на вопрос «${question}» ответили иначе: сравнивать нельзя.`,
  notRestated: ({ from, to }) => `По методике «${to}» данные, собранные по методике «${from}», посчитать нельзя: сравнивать нечего.`,
  planOfNoCycle: ({ organisation }) => `План организации «${organisation}» составлен не по одной из этих оценок или после неё ещё не оценивали.`,
  planOfOtherAssessment: ({ organisation }) => `План организации «${organisation}» составлен не по той оценке, которая публикуется.`,
  nameLeft: ({ name }) => `Публикуются только должности, а имя «${name}» осталось в этом тексте.`,
};
