import type { Checklist, Item } from '../blanks.js';

const item = (id: string, verification: Item['verification'], ru: string, en: string): Item => ({ id, label: { ru, en }, verification });

/** The channels of 1.2. */
export const remoteChannels = (): Checklist => ({
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
});

/** The conditions of 2.1. */
export const comfortConditions = (): Checklist => ({
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
});

/** The equipment of 3.1. */
export const accessibleEquipment = (): Checklist => ({
  observation: 'accessibleEquipment',
  title: { ru: 'Оборудование для инвалидов', en: 'Accessible premises' },
  items: [
    item('equipmentRamp', 'confirmed', 'вход с пандусом или подъёмной платформой', 'entrance with ramp or lifting platform'),
    item('equipmentParking', 'confirmed', 'выделенная стоянка', 'reserved parking'),
    item('equipmentLift', 'confirmed', 'адаптированный лифт, поручни, широкие проёмы', 'adapted lift, handrails, wide doors'),
    item('equipmentWheelchairs', 'confirmed', 'сменные кресла-коляски', 'spare wheelchairs'),
    item('equipmentToilet', 'confirmed', 'специально оборудованное санитарно-гигиеническое помещение', 'adapted sanitary room'),
  ],
});

/** The services of 3.2. */
export const accessibleServices = (): Checklist => ({
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
});
