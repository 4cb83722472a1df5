import { TYPES, type Plan } from './model.js';

/** The organisations of other types; every figure is made up. */
export const OTHER_TYPES: readonly Plan[] = [
  {
    id: 'К-10', name: 'Психоневрологический интернат № 1', type: TYPES.neuro, aliases: ['ПНИ № 1'], recipients: 274, respondents: 112, representatives: 37,
    absent: [
      'channelQuestionnaire', 'channelAppeal', 'comfortOther', 'comfortTransport',
      'comfortNavigation', 'equipmentParking', 'servicesSiteVersion',
    ],
    inPart: ['siteFacilities'], notApplicable: {},
    used: { usedStand: 65, usedSite: 43, hasDisability: 106, usedRemoteContact: 26 },
    blank: {
      satisfiedWithStand: 3, satisfiedWithSite: 2, satisfiedWithComfort: 1, satisfiedWithAccessibility: 3,
      politeAtFirstContact: 2, politeInService: 2, wouldRecommend: 3, satisfiedWithSchedule: 4,
    },
    no: {
      satisfiedWithSite: 1, servedOnTime: 1, satisfiedWithComfort: 2, satisfiedWithAccessibility: 5,
      politeAtFirstContact: 1, politeInService: 1, wouldRecommend: 1, satisfiedOnTheWhole: 1,
    },
  },
  {
    id: 'К-11', name: 'Психоневрологический интернат № 2', type: TYPES.neuro, aliases: ['ПНИ № 2'], recipients: 329, respondents: 134, representatives: 52,
    absent: [
      'standVolume', 'channelQuestions', 'channelQuestionnaire', 'comfortNavigation', 'comfortTransport',
      'comfortOther', 'equipmentParking', 'equipmentToilet', 'servicesBraille',
    ],
    inPart: ['siteStaff'], notApplicable: {},
    used: { usedStand: 74, usedSite: 40, hasDisability: 117, usedRemoteContact: 18 },
    blank: { satisfiedWithStand: 1, satisfiedWithComfort: 3, satisfiedWithAccessibility: 3, politeInService: 1, satisfiedWithSchedule: 5 },
    no: {
      satisfiedWithStand: 1, satisfiedWithSite: 1, servedOnTime: 3, satisfiedWithComfort: 7, satisfiedWithAccessibility: 2,
      politeAtFirstContact: 1, politeInService: 1, wouldRecommend: 2, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 1,
    },
    unasked: { politeRemotely: 1 },
  },
  {
    id: 'К-12', name: 'Психоневрологический интернат № 3', type: TYPES.neuro, aliases: [], recipients: 218, respondents: 88, representatives: 29,
    absent: ['channelQuestionnaire', 'comfortWaiting', 'comfortWater', 'equipmentWheelchairs', 'servicesSiteVersion'],
    inPart: [], notApplicable: {},
    used: { usedStand: 53, usedSite: 38, hasDisability: 53, usedRemoteContact: 14 },
    blank: { satisfiedWithStand: 1, satisfiedWithComfort: 1, satisfiedWithAccessibility: 2, politeInService: 3 },
    no: {
      satisfiedWithStand: 1, satisfiedWithSite: 1, servedOnTime: 2, satisfiedWithComfort: 2,
      satisfiedWithAccessibility: 2, politeAtFirstContact: 1, satisfiedOnTheWhole: 1,
    },
  },
  {
    id: 'К-13', name: 'Психоневрологический интернат № 4', type: TYPES.neuro, aliases: [], recipients: 260, respondents: 105, representatives: 41,
    absent: ['channelAppeal', 'channelQuestionnaire', 'comfortTransport', 'comfortWaiting', 'servicesSignLanguage'],
    inPart: [], notApplicable: {},
    used: { usedStand: 59, usedSite: 28, hasDisability: 95, usedRemoteContact: 26 },
    blank: { satisfiedWithSite: 1, satisfiedWithAccessibility: 1, politeInService: 1, wouldRecommend: 1, satisfiedOnTheWhole: 1 },
    no: {
      satisfiedWithStand: 1, satisfiedWithSite: 1, servedOnTime: 1, satisfiedWithComfort: 3,
      satisfiedWithAccessibility: 4, wouldRecommend: 1, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 1,
    },
  },
  {
    id: 'К-14', name: 'Реабилитационный центр для инвалидов № 1', type: TYPES.rehab, aliases: [], recipients: 287, respondents: 120, representatives: 6,
    absent: ['servicesSignLanguage', 'channelConsultation', 'comfortBooking'],
    inPart: [], notApplicable: {},
    used: { usedStand: 96, usedSite: 42, hasDisability: 92, usedRemoteContact: 27 },
    blank: { servedOnTime: 4, satisfiedWithComfort: 3, satisfiedWithSchedule: 2 },
    no: {},
  },
  {
    id: 'К-15', name: 'Центр для лиц без места жительства № 1', type: TYPES.homeless, aliases: [], recipients: 75, respondents: 31, representatives: 0,
    absent: [
      'channelConsultation', 'channelAppeal', 'comfortOther', 'comfortBooking',
      'comfortTransport', 'equipmentLift', 'servicesBraille',
    ],
    inPart: ['siteRules'], notApplicable: { standBranchHeads: 'филиалов нет', siteBranchHeads: 'филиалов нет' },
    used: { usedStand: 18, usedSite: 10, hasDisability: 14, usedRemoteContact: 0 },
    blank: { satisfiedWithStand: 1, servedOnTime: 1, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 1 },
    no: { satisfiedWithComfort: 1, satisfiedWithAccessibility: 1 },
  },
  {
    id: 'К-16', name: 'Детский дом-интернат № 1', type: TYPES.childrenHome, aliases: [], recipients: 158, respondents: 64, representatives: 64,
    absent: [
      'channelConsultation', 'channelQuestions', 'comfortWater', 'comfortWaiting',
      'comfortNavigation', 'equipmentParking', 'servicesDuplication',
    ],
    inPart: ['siteFreePlaces'], notApplicable: {},
    used: { usedStand: 53, usedSite: 22, hasDisability: 51, usedRemoteContact: 11 },
    blank: {
      satisfiedWithStand: 1, satisfiedWithSite: 1, servedOnTime: 1,
      satisfiedWithAccessibility: 1, politeAtFirstContact: 1, wouldRecommend: 3,
    },
    no: { servedOnTime: 1, satisfiedWithComfort: 1, satisfiedWithAccessibility: 1 },
  },
  {
    id: 'К-17', name: 'Центр содействия семейному воспитанию № 1', type: TYPES.family, aliases: [], recipients: 116, respondents: 47, representatives: 21,
    absent: ['channelAppeal', 'comfortBooking', 'comfortWater', 'comfortNavigation', 'equipmentLift', 'servicesDuplication'],
    inPart: ['siteRecipients'], notApplicable: { standBranchHeads: 'филиалов нет', siteBranchHeads: 'филиалов нет' },
    used: { usedStand: 33, usedSite: 14, hasDisability: 0, usedRemoteContact: 15 },
    blank: { politeInService: 1, satisfiedWithSchedule: 2 },
    no: { satisfiedWithComfort: 1 },
  },
];
