/**
 * What the council's notice of 2021 says, and nothing else: this is the only file of the example that is not made up.
 *
 * It names no organisation, no municipality, no score but the lowest and the highest, and no day but the month; all of that is synthetic here.
 */
export const NOTICE = {
  organisations: 17,
  /** The types as this example calls them, and how many organisations there are of each. */
  types: {
    'Дом-интернат для престарелых и инвалидов': 9,
    'Психоневрологический интернат': 4,
    'Реабилитационный центр для инвалидов': 1,
    'Центр для лиц без определённого места жительства': 1,
    'Детский дом-интернат': 1,
    'Центр содействия семейному воспитанию': 1,
  },
  /** The month in which the council summed up the results. */
  month: '2021-11',
  lowest: '92.42',
  highest: '100.00',
  /** The criteria on which more is to be done, in its order: accessibility, comfort, openness of information. */
  toMend: ['3', '2', '1'],
  /** The measures are carried out in the course of these years. */
  planned: { from: '2022-01-01', to: '2023-12-31' },
  /** Where the results stand, as a sentence goes on after «опубликована»; the notice does not say since when. */
  published: [
    'на официальном сайте для размещения информации о государственных и муниципальных учреждениях (bus.gov.ru)',
    'на портале органов исполнительной власти Калужской области, в разделе министерства труда и социальной защиты',
  ],
} as const;
