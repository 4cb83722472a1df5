import type { Council } from 'nok-methodology';
import { COUNCIL } from './documents/council.js';

/** The council after this one, as made up as the first: its term ran out, two of five are new. */
export const NEXT_COUNCIL: Council = {
  ...COUNCIL,
  formedOn: '2024-02-12',
  until: '2027-02-11',
  before: COUNCIL.members.map(({ id }) => id),
  members: [
    { id: 'parents', role: 'chair', post: 'представитель объединения родителей детей-инвалидов', from: [{ kind: 'disabled' }] },
    { id: 'deputy', role: 'deputy-chair', post: 'председатель совета ветеранов', from: [{ kind: 'veterans' }] },
    { id: 'volunteers', role: 'secretary', post: 'представитель движения волонтёров', from: [{ kind: 'citizens' }] },
    { id: 'blind', role: 'member', post: 'представитель общества слепых', from: [{ kind: 'disabled' }] },
    { id: 'families', role: 'member', post: 'представитель союза многодетных семей', from: [{ kind: 'citizens' }] },
  ],
};
