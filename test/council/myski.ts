import type { Council, Meeting } from 'nok-methodology';

/**
 * The council of Мыски by posts, from the public notice: formed on 21.05.2014 at the authority, eight members.
 *
 * The notice speaks of «представители» of the «Комитет матерей»; eight members leave room for one.
 */
export const myski: Council = {
  name: 'Общественный совет по формированию независимой системы оценки качества',
  authority: 'Управление социальной защиты населения Мысковского городского округа',
  formedOn: '2014-05-21',
  formedBy: 'authority',
  members: [
    { id: 'chair', role: 'chair', post: 'заместитель председателя Совета народных депутатов', from: [{ kind: 'representative-body' }] },
    { id: 'secretary', role: 'secretary', post: 'заместитель начальника УСЗН', from: [{ kind: 'authority' }] },
    { id: 'veterans', role: 'member', post: 'заместитель председателя городского отделения ветеранов', from: [{ kind: 'veterans' }] },
    { id: 'disabled', role: 'member', post: 'председатель отделения общества инвалидов', from: [{ kind: 'disabled' }] },
    { id: 'blind', role: 'member', post: 'председатель общества слепых', from: [{ kind: 'disabled' }] },
    { id: 'mothers', role: 'member', post: 'представитель', from: [{ kind: 'citizens', name: 'Комитет матерей' }] },
    { id: 'guarantees', role: 'member', post: 'начальник отдела социальных гарантий УСЗН', from: [{ kind: 'authority' }] },
    { id: 'family', role: 'member', post: 'начальник отдела помощи семье и детям УСЗН', from: [{ kind: 'authority' }] },
  ],
};

/** The order of things is that of the notice; it gives neither days nor numbers of protocols: these are synthetic. */
export const SURVEYED = '2014-09-01';

/** The two meetings of the notice. */
export const meetings: readonly Meeting[] = [
  {
    id: 'first', on: '2014-06-10', protocol: '1', present: ['chair', 'secretary', 'veterans'],
    agenda: [
      { id: '1', matter: 'organisations', decision: { state: 'approved', text: 'определить учреждения: ЦСО и СРЦН' } },
      { id: '2', matter: 'procedure', decision: { state: 'approved' } },
      { id: '3', matter: 'criteria', decision: { state: 'approved' } },
    ],
  },
  {
    id: 'second', on: '2014-10-15', protocol: '2',
    agenda: [
      { id: '1', matter: 'work done', heard: 'анкетирование, изучение сайта УСЗН, расчёт оценочных баллов' },
      { id: '2', matter: 'indicators of the rehabilitation centre', decision: { state: 'approved', draftedOn: '2014-10-01' } },
      { id: '3', matter: 'indicators of the service centre', decision: { state: 'approved' } },
    ],
  },
];
