import {
  draftPlan, publication, safePublication, safeRecheckPublication, type Council, type PublicationParts, type PublicationRecord,
} from 'nok-methodology';
import { home } from '../analysis/homes.js';
import { codes, enough, marked, proposed, throughJson, withAt } from '../improvement/plans.js';

/** A second organisation, without proposals and a plan. */
export const b = home({ timeliness: { count: 9, of: 10 } }, { organisation: { id: 'b' }, sample: { asked: 10, recipients: 20 } });
/** Two members, one of whom is named. */
export const council: Council = {
  name: 'Общественный совет (условные данные)', authority: 'Министерство', formedOn: '2020-05-21', before: [],
  members: [{ id: 'ivanova', role: 'chair', name: 'ФИО председателя', post: 'председатель общества', from: [{ kind: 'disabled', name: 'Общество инвалидов' }] }, { id: 'x', role: 'member' }],
};
/** A plan with an approval block. */
export const approved = draftPlan(marked, proposed, { ...enough, approval: { by: { post: 'министр', name: 'ФИО министра' }, on: '2021-12-20' } });

/** Everything that may be published. */
export const parts: PublicationParts = {
  authority: 'Министерство', council, operator: 'Оператор', approval: { approved: '2021-11-15', protocol: '3' },
  published: [{ where: 'сайт министерства', on: '2021-11-22' }], assessments: [b, marked], proposals: [proposed], plans: [approved],
};
/** The record with names. */
export const record = publication(parts, { people: 'named' });
/** The record without names. */
export const postsOnly = publication(parts, { people: 'posts-only' });

/** The problems of other parts. */
export const refused = (changes: Partial<PublicationParts>): string[] => codes(safePublication({ ...parts, ...changes }, { people: 'named' }));
/** The problems of a stored record that somebody changed at one place. */
export const tampered = (path: readonly (string | number)[], part: unknown, of: PublicationRecord = record): string[] => codes(safeRecheckPublication(withAt(throughJson(of), path, part)));
