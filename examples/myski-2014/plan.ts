import type { Institution } from './files.js';

/** How the data of an institution are to come out; the generator decides only who answered what, and how it is spelt. */
export interface Plan {
  readonly id: Institution['id'];
  readonly name: string;
  readonly type: string;
  /** Other names, which the files use too. */
  readonly aliases: readonly string[];
  readonly respondents: number;
  /** Who filled in the questionnaires, and how often. */
  readonly answeredBy: Readonly<Record<string, number>>;
  /** By question: each answer, and how many of those asked gave it. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By question: how many answered it whom it was not put to. */
  readonly unasked: Readonly<Record<string, number>>;
  /** What the council found on the site, on the premises and in the records, by item and figure. */
  readonly study: Readonly<Record<string, string>>;
}

/** Every figure is made up; nothing is known of the real ones. */
export const PLANS: readonly Plan[] = [
  {
    id: 'center',
    name: 'Центр социального обслуживания (условные данные)',
    type: 'Центр социального обслуживания',
    aliases: ['ЦСО', 'Центр соцобслуживания'],
    respondents: 52,
    answeredBy: { 'сам получатель': 43, родственник: 9 },
    answers: {
      usedSite: { да: 21, нет: 31 },
      foundOnSite: { да: 16, нет: 4, '': 1 },
      judgedWaiting: { незначительное: 24, терпимое: 17, 'слишком долгое': 6, 'не помню': 4, '': 1 },
      markedPoliteness: { 5: 33, 4: 13, 3: 3, 2: 1, '': 2 },
      satisfied: { да: 44, нет: 5, '': 3 },
    },
    unasked: { foundOnSite: 2 },
    study: {
      siteAddress: 'полностью', siteHead: 'Полностью', siteServices: 'неполно', siteTariffs: 'нет', siteDocuments: '2', siteQuestions: 'неполно',
      waitingDays: '1302 из 124', trainedStaff: '41 из 58', complaints: '1',
    },
  },
  {
    id: 'rehabilitation',
    name: 'Социально-реабилитационный центр для несовершеннолетних (условные данные)',
    type: 'Социально-реабилитационный центр для несовершеннолетних',
    aliases: ['СРЦН', 'Реабилитационный центр'],
    respondents: 34,
    answeredBy: { родитель: 25, 'законный представитель': 9 },
    answers: {
      visited: { 'да, не раз': 14, 'да, один раз': 9, 'нет, не бывал(а)': 11 },
      markedConditions: { 5: 9, 4: 10, 3: 3, '': 1 },
      sawPsychologist: { да: 28, нет: 6 },
      psychologistHelped: { помогло: 16, 'помогло отчасти': 7, 'не помогло': 2, 'рано судить': 3 },
      wouldCome: { да: 15, 'скорее да': 9, 'скорее нет': 4, нет: 2, 'трудно сказать': 3, '': 1 },
      satisfied: { да: 27, нет: 4, '': 3 },
    },
    unasked: { markedConditions: 1 },
    study: {
      siteAddress: 'полностью', siteHead: 'неполно', siteAdmission: 'нет', siteRights: 'полностью',
      roomBeds: 'да', roomPlay: 'да', roomLessons: 'Да', roomPsychologist: 'да', roomMedical: 'нет', roomYard: 'нет',
      programmes: '31 из 34', returnedHome: '27 из 41', leavings: '3 из 75',
    },
  },
];
