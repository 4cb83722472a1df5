import { TYPES, type Plan } from './model.js';

/** The other homes for the elderly and people with disabilities; every figure is made up. */
export const HOMES_6_TO_9: readonly Plan[] = [
  {
    id: 'К-06', name: 'Дом-интернат № 6', type: TYPES.home, aliases: ['ДИ-6'], recipients: 158, respondents: 67, representatives: 8,
    absent: [
      'channelAppeal', 'channelQuestions', 'comfortWater', 'comfortWaiting',
      'comfortNavigation', 'equipmentWheelchairs', 'servicesSignLanguage',
    ],
    inPart: ['siteFacilities'], notApplicable: {},
    used: { usedStand: 40, usedSite: 19, hasDisability: 61, usedRemoteContact: 15 },
    blank: {
      satisfiedWithComfort: 1, politeAtFirstContact: 1, politeInService: 2,
      wouldRecommend: 3, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 2,
    },
    no: { satisfiedWithComfort: 1 },
  },
  {
    id: 'К-07', name: 'Дом-интернат № 7', type: TYPES.home, aliases: [], recipients: 195, respondents: 81, representatives: 14,
    absent: [
      'siteFreePlaces', 'siteRecipients', 'channelConsultation', 'comfortOther', 'comfortTransport',
      'equipmentWheelchairs', 'servicesBraille', 'servicesRemote', 'servicesDuplication',
    ],
    inPart: [], notApplicable: {},
    used: { usedStand: 63, usedSite: 26, hasDisability: 47, usedRemoteContact: 24 },
    blank: { satisfiedWithStand: 3, servedOnTime: 3, satisfiedWithAccessibility: 1, politeRemotely: 1, wouldRecommend: 1 },
    no: {
      satisfiedWithStand: 2, satisfiedWithSite: 1, servedOnTime: 1, satisfiedWithComfort: 9, satisfiedWithAccessibility: 7, politeAtFirstContact: 2,
      politeInService: 1, politeRemotely: 1, wouldRecommend: 1, satisfiedWithSchedule: 2, satisfiedOnTheWhole: 2,
    },
  },
  {
    id: 'К-08', name: 'Дом-интернат № 8', type: TYPES.home, aliases: [], recipients: 84, respondents: 29, representatives: 3,
    absent: [
      'channelAppeal', 'channelQuestionnaire', 'channelQuestions', 'comfortWaiting',
      'comfortWater', 'comfortTransport', 'servicesSignLanguage', 'servicesBraille',
    ],
    inPart: ['siteAssessment'], notApplicable: { standBranchHeads: 'филиалов нет', siteBranchHeads: 'филиалов нет' },
    used: { usedStand: 19, usedSite: 6, hasDisability: 22, usedRemoteContact: 6 },
    blank: { satisfiedWithStand: 1, servedOnTime: 1, satisfiedWithSchedule: 1 },
    no: {
      servedOnTime: 1, satisfiedWithComfort: 4, satisfiedWithAccessibility: 2,
      politeAtFirstContact: 1, wouldRecommend: 1, satisfiedOnTheWhole: 1,
    },
  },
  {
    id: 'К-09', name: 'Дом-интернат № 9', type: TYPES.home, aliases: [], recipients: 121, respondents: 52, representatives: 7,
    absent: [
      'channelConsultation', 'comfortWater', 'comfortNavigation', 'comfortBooking',
      'comfortOther', 'servicesDuplication', 'servicesBraille', 'servicesSiteVersion',
    ],
    inPart: ['siteOther'], notApplicable: {},
    used: { usedStand: 36, usedSite: 19, hasDisability: 32, usedRemoteContact: 10 },
    blank: { satisfiedWithComfort: 2, satisfiedWithAccessibility: 1, wouldRecommend: 1, satisfiedWithSchedule: 2 },
    no: {
      satisfiedWithStand: 2, satisfiedWithSite: 1, servedOnTime: 2, satisfiedWithComfort: 3, satisfiedWithAccessibility: 1,
      politeAtFirstContact: 1, politeInService: 1, wouldRecommend: 1, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 1,
    },
  },
];
