import { TYPES, type Plan } from './model.js';

/** The first homes for the elderly and people with disabilities; every figure is made up. */
export const HOMES_1_TO_5: readonly Plan[] = [
  {
    id: 'К-01', name: 'Дом-интернат № 1', type: TYPES.home, aliases: ['ДИ № 1'], recipients: 140, respondents: 58, representatives: 9,
    absent: ['channelQuestions', 'channelConsultation', 'comfortWater', 'comfortWaiting', 'equipmentToilet', 'servicesBraille'],
    inPart: ['siteOther'], notApplicable: {},
    used: { usedStand: 36, usedSite: 24, hasDisability: 35, usedRemoteContact: 12 },
    blank: {
      satisfiedWithStand: 1, satisfiedWithSite: 1, satisfiedWithComfort: 2,
      politeInService: 1, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 1,
    },
    no: {
      satisfiedWithStand: 1, satisfiedWithSite: 1, servedOnTime: 1, satisfiedWithComfort: 3,
      satisfiedWithAccessibility: 2, politeAtFirstContact: 1, wouldRecommend: 1,
    },
  },
  {
    id: 'К-02', name: 'Дом-интернат № 2', type: TYPES.home, aliases: [], recipients: 172, respondents: 74, representatives: 12,
    absent: ['standRules', 'channelQuestions', 'comfortOther', 'comfortTransport', 'comfortBooking', 'equipmentToilet', 'servicesBraille'],
    inPart: ['siteVolume'], notApplicable: {},
    used: { usedStand: 51, usedSite: 32, hasDisability: 42, usedRemoteContact: 12 },
    blank: { satisfiedWithStand: 2, satisfiedWithComfort: 3, politeAtFirstContact: 1, wouldRecommend: 1 },
    no: {
      satisfiedWithStand: 3, satisfiedWithSite: 2, servedOnTime: 2, satisfiedWithComfort: 11, satisfiedWithAccessibility: 4,
      politeAtFirstContact: 2, politeInService: 1, wouldRecommend: 3, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 1,
    },
    unasked: { satisfiedWithSite: 2 },
  },
  {
    id: 'К-03', name: 'Дом-интернат № 3', type: TYPES.home, aliases: ['Дом интернат №3'], recipients: 104, respondents: 43, representatives: 6,
    absent: ['siteStaff', 'channelConsultation', 'comfortBooking', 'comfortOther', 'equipmentWheelchairs', 'servicesRemote'],
    inPart: ['siteFacilities'], notApplicable: { standBranchHeads: 'филиалов нет', siteBranchHeads: 'филиалов нет' },
    used: { usedStand: 27, usedSite: 18, hasDisability: 27, usedRemoteContact: 10 },
    blank: { satisfiedWithSite: 1, satisfiedWithAccessibility: 1, politeAtFirstContact: 2 },
    no: { satisfiedWithComfort: 2, wouldRecommend: 1 },
  },
  {
    id: 'К-04', name: 'Дом-интернат № 4', type: TYPES.home, aliases: [], recipients: 236, respondents: 96, representatives: 15,
    absent: [
      'channelConsultation', 'comfortWater', 'comfortOther', 'equipmentToilet',
      'servicesRemote', 'servicesDuplication', 'servicesSignLanguage',
    ],
    inPart: [], notApplicable: {},
    used: { usedStand: 57, usedSite: 38, hasDisability: 87, usedRemoteContact: 30 },
    blank: {
      satisfiedWithStand: 2, satisfiedWithSite: 2, servedOnTime: 1,
      satisfiedWithComfort: 2, politeRemotely: 1, satisfiedWithSchedule: 3,
    },
    no: {
      satisfiedWithStand: 1, satisfiedWithSite: 2, servedOnTime: 2, satisfiedWithComfort: 3, satisfiedWithAccessibility: 6,
      politeInService: 1, politeRemotely: 1, wouldRecommend: 1, satisfiedWithSchedule: 1, satisfiedOnTheWhole: 1,
    },
  },
  {
    id: 'К-05', name: 'Дом-интернат № 5', type: TYPES.home, aliases: [], recipients: 90, respondents: 38, representatives: 5,
    absent: [
      'siteRules', 'channelConsultation', 'channelQuestions', 'comfortBooking',
      'comfortTransport', 'comfortOther', 'equipmentWheelchairs', 'servicesSiteVersion',
    ],
    inPart: [], notApplicable: { standBranchHeads: 'филиалов нет', siteBranchHeads: 'филиалов нет', equipmentLift: 'здание одноэтажное' },
    used: { usedStand: 26, usedSite: 15, hasDisability: 27, usedRemoteContact: 9 },
    blank: {
      satisfiedWithStand: 1, satisfiedWithComfort: 2, politeInService: 2,
      wouldRecommend: 2, satisfiedWithSchedule: 2, satisfiedOnTheWhole: 2,
    },
    no: {
      satisfiedWithStand: 1, satisfiedWithSite: 1, servedOnTime: 1, satisfiedWithComfort: 3,
      satisfiedWithAccessibility: 1, politeAtFirstContact: 1, satisfiedOnTheWhole: 1,
    },
  },
];
