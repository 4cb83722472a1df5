import type { CollectedFigure, Collection } from '../blanks.js';
import { accessibleEquipment, accessibleServices, comfortConditions, remoteChannels } from './lists.js';
import { notCounted, questions } from './questions.js';

/** The lists of required information are not known beyond social service: the operator brings its own and writes down what it found. */
const information = (): readonly CollectedFigure[] => [
  { observation: 'informationOnStand', title: { ru: 'Стенд: сколько сведений из требуемых', en: 'Stand: how many of the required items' } },
  { observation: 'informationOnSite', title: { ru: 'Сайт: сколько сведений из требуемых', en: 'Site: how many of the required items' } },
];

/** What is written down of the waits: the points that `waitingPoints` gives. */
export const waitingFigure = (): CollectedFigure => (
  { observation: 'waitingPoints', title: { ru: 'Баллы за сроки ожидания (от 0 до 100)', en: 'Points for waiting (0 to 100)' } }
);

/** The questionnaire of social service without some of its questions; for the other sectors nobody has held it against a text. */
const questionnaireWithout = (left: readonly string[]): Collection['questionnaire'] => ({
  title: { ru: 'Анкета получателя услуг', en: 'Questionnaire of a service recipient' },
  verification: 'unverified',
  questions: questions().filter(({ id }) => !left.includes(id)),
  notCounted: notCounted(),
});

/** Medical-social expertise and health: every list but that of the information, every question. */
export const allQuestionsCollection = (): Collection => ({
  checklists: [remoteChannels(), comfortConditions(), accessibleEquipment(), accessibleServices()],
  questionnaire: questionnaireWithout([]),
  figures: information(),
});

/** Education and culture: without the question on time. */
export const untimedCollection = (): Collection => ({ ...allQuestionsCollection(), questionnaire: questionnaireWithout(['servedOnTime']) });

/** What the second, fourth and fifth criteria need and the first and third do not. */
const NOT_OF_PERFORMANCES = [
  'servedOnTime', 'satisfiedWithComfort', 'politeAtFirstContact', 'politeInService', 'usedRemoteContact', 'politeRemotely', 'wouldRecommend',
  'satisfiedWithSchedule', 'satisfiedOnTheWhole',
];

/** Performing arts: what the first and the third criterion need. */
export const performingArtsCollection = (): Collection => ({
  checklists: [remoteChannels(), accessibleEquipment(), accessibleServices()],
  questionnaire: questionnaireWithout(NOT_OF_PERFORMANCES),
  figures: information(),
});
