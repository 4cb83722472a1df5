import type { Collection, Item } from '../blanks.js';

/** The required information, shared by stand and site; made from the acts as remembered: unverified. */
const information: readonly (readonly [name: string, ru: string, en: string])[] = [
  ['Founding', 'дата государственной регистрации и учредитель', 'date of registration and founder'],
  ['Address', 'место нахождения и филиалы', 'address and branches'],
  ['Contacts', 'режим и график работы, контакты', 'opening hours and contacts'],
  ['Structure', 'структура и органы управления', 'structure and governing bodies'],
  ['Forms', 'формы социального обслуживания', 'forms of service'],
  ['Services', 'виды услуг, порядок предоставления, тарифы', 'kinds of services, procedure and tariffs'],
  ['Recipients', 'численность получателей по формам обслуживания и источникам оплаты', 'number of recipients by form and funding'],
  ['Head', 'руководитель и его заместители', 'head and deputies'],
  ['BranchHeads', 'руководители филиалов', 'heads of branches'],
  ['Staff', 'персонал: образование, квалификация, опыт работы', 'staff, their education and experience'],
  ['Facilities', 'материально-техническое обеспечение', 'facilities and equipment'],
  ['FreePlaces', 'свободные места по формам обслуживания и источникам оплаты', 'free places by form and funding'],
  ['Volume', 'объём услуг по источникам оплаты', 'volume of services by funding'],
  ['Licences', 'лицензии', 'licences'],
  ['Finances', 'финансово-хозяйственная деятельность', 'financial activity'],
  ['Rules', 'правила внутреннего распорядка и коллективный договор', 'internal rules and collective agreement'],
  ['Control', 'предписания органов контроля и отчёты об их исполнении', 'orders of control bodies and reports on them'],
  ['Assessment', 'проведение независимой оценки качества', 'that an independent assessment takes place'],
  ['Other', 'иная информация', 'other information'],
];

const informationItems = (carrier: 'stand' | 'site'): readonly Item[] =>
  information.map(([name, ru, en]) => ({ id: `${carrier}${name}`, label: { ru, en }, verification: 'unverified' }));

const item = (id: string, verification: Item['verification'], ru: string, en: string): Item => ({ id, label: { ru, en }, verification });

/** Checklists and questionnaire of social service: the items as operators use them, fifteen questions answered yes or no. */
export const socialServiceCollection = (): Collection => ({
  checklists: [
    { observation: 'informationOnStand', title: { ru: 'Стенд', en: 'Stand' }, items: informationItems('stand') },
    { observation: 'informationOnSite', title: { ru: 'Сайт', en: 'Site' }, items: informationItems('site') },
    {
      observation: 'remoteChannels',
      title: { ru: 'Дистанционная связь', en: 'Remote channels' },
      items: [
        item('channelTelephone', 'confirmed', 'телефон', 'telephone'),
        item('channelEmail', 'confirmed', 'электронная почта', 'e-mail'),
        item('channelAppeal', 'confirmed', 'электронный сервис для подачи обращения', 'electronic service for an appeal'),
        item('channelConsultation', 'confirmed', 'электронный сервис для консультации', 'electronic service for a consultation'),
        item('channelQuestions', 'confirmed', 'раздел с часто задаваемыми вопросами', 'frequently asked questions'),
        item('channelQuestionnaire', 'confirmed', 'анкета для опроса или ссылка на неё', 'a questionnaire or a link to it'),
      ],
    },
    {
      observation: 'comfortConditions',
      title: { ru: 'Комфортность', en: 'Comfort' },
      items: [
        item('comfortWaiting', 'practice', 'комфортная зона отдыха (ожидания)', 'comfortable waiting area'),
        item('comfortNavigation', 'practice', 'понятная навигация внутри организации', 'clear navigation'),
        item('comfortWater', 'practice', 'питьевая вода', 'drinking water'),
        item('comfortToilets', 'practice', 'доступные санитарно-гигиенические помещения', 'sanitary rooms available'),
        item('comfortSanitation', 'practice', 'надлежащее санитарное состояние помещений', 'sanitary condition'),
        item('comfortTransport', 'practice', 'транспортная доступность и парковка', 'transport access and parking'),
        item('comfortBooking', 'unverified', 'запись на получение услуги', 'booking of a service'),
        item('comfortOther', 'practice', 'иные условия', 'other conditions'),
      ],
    },
    {
      observation: 'accessibleEquipment',
      title: { ru: 'Оборудование для инвалидов', en: 'Accessible premises' },
      items: [
        item('equipmentRamp', 'confirmed', 'вход с пандусом или подъёмной платформой', 'entrance with ramp or lifting platform'),
        item('equipmentParking', 'confirmed', 'выделенная стоянка', 'reserved parking'),
        item('equipmentLift', 'confirmed', 'адаптированный лифт, поручни, широкие проёмы', 'adapted lift, handrails, wide doors'),
        item('equipmentWheelchairs', 'confirmed', 'сменные кресла-коляски', 'spare wheelchairs'),
        item('equipmentToilet', 'confirmed', 'специально оборудованное санитарно-гигиеническое помещение', 'adapted sanitary room'),
      ],
    },
    {
      observation: 'accessibleServices',
      title: { ru: 'Условия для инвалидов', en: 'Accessible services' },
      items: [
        item('servicesDuplication', 'confirmed', 'дублирование звуковой и зрительной информации', 'sound and visual duplication of information'),
        item('servicesBraille', 'confirmed', 'надписи шрифтом Брайля', 'Braille'),
        item('servicesSignLanguage', 'confirmed', 'услуги сурдопереводчика', 'sign-language interpreter'),
        item('servicesSiteVersion', 'confirmed', 'версия сайта для слабовидящих', 'site version for the visually impaired'),
        item('servicesHelp', 'confirmed', 'помощь обученных работников', 'help by trained staff'),
        item('servicesRemote', 'confirmed', 'услуги дистанционно или на дому', 'remote or at-home service'),
      ],
    },
  ],
  questionnaire: {
    title: { ru: 'Анкета получателя услуг', en: 'Questionnaire of a service recipient' },
    verification: 'practice',
    questions: [
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
    ],
    notCounted: [
      { ru: 'Ваши предложения', en: 'Your proposals' },
      { ru: 'Пол', en: 'Sex' },
      { ru: 'Возраст', en: 'Age' },
    ],
  },
});
