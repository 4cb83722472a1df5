import { approvalOf, checkMeetings, type Approval, type Council, type Meeting } from 'nok-methodology';

/** A council by posts alone: made up, as all data of this example are; the notice of the region names nobody. */
export const COUNCIL: Council = {
  name: 'Общественный совет по проведению независимой оценки качества условий оказания услуг организациями социального обслуживания',
  authority: 'Министерство труда и социальной защиты Калужской области',
  formedOn: '2021-02-10',
  until: '2024-02-09',
  formedBy: 'public-chamber',
  paid: false,
  before: [],
  members: [
    { id: 'chair', role: 'chair', post: 'председатель общественной организации инвалидов', from: [{ kind: 'disabled' }] },
    { id: 'deputy', role: 'deputy-chair', post: 'председатель совета ветеранов', from: [{ kind: 'veterans' }] },
    { id: 'secretary', role: 'secretary', post: 'представитель общественной организации граждан', from: [{ kind: 'citizens' }] },
    { id: 'parents', role: 'member', post: 'представитель объединения родителей детей-инвалидов', from: [{ kind: 'disabled' }] },
    { id: 'volunteers', role: 'member', post: 'представитель движения волонтёров', from: [{ kind: 'citizens' }] },
  ],
};

const [chair, deputy, secretary, parents, volunteers] = COUNCIL.members.map(({ id }) => id) as [string, string, string, string, string];

/** Two meetings of the year: days and numbers are made up but for November, when the council summed up the results. */
export const MEETINGS: readonly Meeting[] = [
  {
    id: 'spring', on: '2021-03-15', protocol: '1', present: [chair, deputy, secretary, parents, volunteers],
    agenda: [
      {
        id: '1', matter: 'procedure-2021', heard: 'о порядке проведения независимой оценки в 2021 году',
        decision: { state: 'approved', text: 'утвердить порядок проведения независимой оценки.' },
      },
      {
        id: '2', matter: 'list-2021', heard: 'о перечне организаций, оцениваемых в 2021 году',
        decision: { state: 'approved', text: 'утвердить перечень из 17 организаций социального обслуживания.' },
      },
    ],
  },
  {
    id: 'autumn', on: '2021-11-15', protocol: '2', present: [chair, secretary, parents, volunteers],
    agenda: [
      {
        id: '1', matter: 'rating-2021', heard: 'отчёт организации-оператора и проект рейтинга организаций',
        decision: { state: 'approved', text: 'утвердить рейтинг организаций социального обслуживания.', draftedOn: '2021-11-08' },
      },
      {
        id: '2', matter: 'proposals-2021', heard: 'о предложениях по улучшению деятельности организаций',
        decision: { state: 'approved', text: 'направить предложения в министерство труда и социальной защиты.' },
      },
      {
        id: '3', matter: 'criteria-2024', heard: 'о дополнительном показателе на следующий цикл',
        decision: { state: 'draft', text: 'вернуться к вопросу после консультаций.' },
      },
    ],
  },
];

/** Where the council stands on a matter. */
export const approvalIn = (matter: string): 'draft' | Approval => approvalOf(checkMeetings(COUNCIL, MEETINGS).decisions, matter);
