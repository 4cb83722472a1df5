/** How the data of one organisation are to come out; the generator decides only who answered what, and when. */
export interface Plan {
  readonly id: string;
  /** Type and number. */
  readonly name: string;
  readonly type: string;
  /** Other spellings, which the files use too. */
  readonly aliases: readonly string[];
  readonly recipients: number;
  readonly respondents: number;
  /** Questionnaires that a representative answered. */
  readonly representatives: number;
  /** Items of the checklists, by id; what is not named is there. */
  readonly absent: readonly string[];
  readonly inPart: readonly string[];
  readonly notApplicable: Readonly<Record<string, string>>;
  /** Answers by question: how many went through each gate, left blank what they were asked, answered no. */
  readonly used: Readonly<Record<string, number>>;
  readonly blank: Readonly<Record<string, number>>;
  readonly no: Readonly<Record<string, number>>;
  /** Answers of those who were not asked. */
  readonly unasked?: Readonly<Record<string, number>>;
}

/** The types of the organisations of the region. */
const TYPES = {
  home: 'Дом-интернат для престарелых и инвалидов',
  neuro: 'Психоневрологический интернат',
  rehab: 'Реабилитационный центр для инвалидов',
  homeless: 'Центр для лиц без определённого места жительства',
  childrenHome: 'Детский дом-интернат',
  family: 'Центр содействия семейному воспитанию',
} as const;

/** Seventeen organisations, of the types and numbers the council's notice names; every figure of them is made up. */
export const PLAN: readonly Plan[] = [
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
