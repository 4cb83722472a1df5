import type { Question, Questionnaire } from '../blanks.js';

/** The questions as operators ask them, answered yes or no, in their order. */
export const questions = (): readonly Question[] => [
  { id: 'usedStand', text: { ru: 'Обращались ли Вы к информации на стенде организации?', en: 'Did you use the information on the stand?' } },
  {
    id: 'satisfiedWithStand', gate: 'usedStand', observation: 'standSatisfaction', openDenominator: true,
    text: { ru: 'Удовлетворены ли Вы информацией на стенде?', en: 'Are you satisfied with the information on the stand?' },
  },
  { id: 'usedSite', text: { ru: 'Обращались ли Вы к информации на сайте организации?', en: 'Did you use the information on the site?' } },
  {
    id: 'satisfiedWithSite', gate: 'usedSite', observation: 'siteSatisfaction', openDenominator: true,
    text: { ru: 'Удовлетворены ли Вы информацией на сайте?', en: 'Are you satisfied with the information on the site?' },
  },
  {
    id: 'servedOnTime', observation: 'timeliness',
    text: { ru: 'Своевременно ли Вам предоставили услугу?', en: 'Was the service given on time?' },
  },
  {
    id: 'satisfiedWithComfort', observation: 'comfortSatisfaction',
    text: { ru: 'Удовлетворены ли Вы комфортностью условий?', en: 'Are you satisfied with the comfort?' },
  },
  {
    id: 'hasDisability',
    text: {
      ru: 'Имеете ли Вы (или лицо, чьи интересы Вы представляете) установленную группу инвалидности?',
      en: 'Do you, or does the person you represent, have a disability?',
    },
  },
  {
    id: 'satisfiedWithAccessibility', gate: 'hasDisability', observation: 'accessibilitySatisfaction',
    text: { ru: 'Удовлетворены ли Вы доступностью услуг для инвалидов?', en: 'Are you satisfied with accessibility for people with disabilities?' },
  },
  {
    id: 'politeAtFirstContact', observation: 'firstContactPoliteness',
    text: { ru: 'Были ли вежливы работники при первичном контакте?', en: 'Was the staff polite at first contact?' },
  },
  {
    id: 'politeInService', observation: 'servicePoliteness',
    text: { ru: 'Были ли вежливы работники при оказании услуги?', en: 'Was the staff polite while the service was given?' },
  },
  { id: 'usedRemoteContact', text: { ru: 'Обращались ли Вы в организацию дистанционно?', en: 'Did you contact the organisation remotely?' } },
  {
    id: 'politeRemotely', gate: 'usedRemoteContact', observation: 'remotePoliteness', openDenominator: true,
    text: { ru: 'Были ли вежливы работники при дистанционном обращении?', en: 'Was the staff polite in remote contact?' },
  },
  {
    id: 'wouldRecommend', observation: 'recommendation',
    text: { ru: 'Готовы ли Вы рекомендовать организацию родственникам и знакомым?', en: 'Would you recommend the organisation?' },
  },
  {
    id: 'satisfiedWithSchedule', observation: 'scheduleSatisfaction',
    text: { ru: 'Удовлетворены ли Вы графиком работы организации?', en: 'Are you satisfied with the opening hours?' },
  },
  {
    id: 'satisfiedOnTheWhole', observation: 'overallSatisfaction',
    text: { ru: 'Удовлетворены ли Вы в целом условиями оказания услуг?', en: 'Are you satisfied with the conditions on the whole?' },
  },
  {
    id: 'representative', optional: true,
    text: { ru: 'Отвечает представитель получателя услуг?', en: 'Does a representative of the recipient answer?' },
  },
];

/** What is on the form and never counted. */
export const notCounted = (): Questionnaire['notCounted'] => [
  { ru: 'Ваши предложения', en: 'Your proposals' },
  { ru: 'Пол', en: 'Sex' },
  { ru: 'Возраст', en: 'Age' },
];
