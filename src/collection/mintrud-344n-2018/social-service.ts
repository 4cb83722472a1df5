import type { Collection, Item } from '../blanks.js';
import { accessibleEquipment, accessibleServices, comfortConditions, remoteChannels } from './lists.js';
import { notCounted, questions } from './questions.js';

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

/** Checklists and questionnaire of social service: the items as operators use them, fifteen questions answered yes or no. */
export const socialServiceCollection = (): Collection => ({
  checklists: [
    { observation: 'informationOnStand', title: { ru: 'Стенд', en: 'Stand' }, items: informationItems('stand') },
    { observation: 'informationOnSite', title: { ru: 'Сайт', en: 'Site' }, items: informationItems('site') },
    remoteChannels(),
    comfortConditions(),
    accessibleEquipment(),
    accessibleServices(),
  ],
  questionnaire: {
    title: { ru: 'Анкета получателя услуг', en: 'Questionnaire of a service recipient' },
    verification: 'practice',
    questions: questions(),
    notCounted: notCounted(),
  },
});
