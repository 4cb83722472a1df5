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
export const TYPES = {
  home: 'Дом-интернат для престарелых и инвалидов',
  neuro: 'Психоневрологический интернат',
  rehab: 'Реабилитационный центр для инвалидов',
  homeless: 'Центр для лиц без определённого места жительства',
  childrenHome: 'Детский дом-интернат',
  family: 'Центр содействия семейному воспитанию',
} as const;
