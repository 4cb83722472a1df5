import { publication, type Approval, type JointPlan, type Proposals, type PublicationRecord } from 'nok-methodology';
import type { Rated } from '../../rate/rate.js';
import { dayOf } from '../../rate/russian.js';
import { COUNCIL } from '../documents/council.js';
import { SEED } from '../generate.js';
import { NOTICE } from '../notice.js';
import { json, type Step } from './step.js';

/** The day is made up: the notice says where, not when. */
const PUBLISHED_ON = '2021-12-10';

/** Step 10. One record of everything that is published: of people their posts alone, of respondents only counts. */
export function published(rated: Rated, approved: Approval, proposals: readonly Proposals[], plans: JointPlan): Step<PublicationRecord> {
  const record = publication({
    authority: COUNCIL.authority,
    council: COUNCIL,
    operator: `Условный оператор (условные данные, зерно ${String(SEED)})`,
    approval: approved,
    published: NOTICE.published.map((where) => ({ where, on: PUBLISHED_ON })),
    assessments: rated.assessments,
    proposals,
    plans,
  }, { people: 'posts-only' });
  const { organisations, approval, certainty } = record;
  const sure = (asked: string): number => certainty.filter(({ verification }) => verification === asked).length;
  return {
    title: 'Публикация',
    result: record,
    said: [
      `bus.gov.ru и портал области, ${dayOf(PUBLISHED_ON)}: организаций ${organisations.length}, планов ${organisations.filter(({ plan }) => plan !== null).length}, протокол №\u00A0${approval?.protocol ?? '—'}; имён нет, ответы — только числами.`,
      `Насколько части записи сверены с актами, сказано в ней самой: подтверждено ${sure('confirmed')}, не сверено ${sure('unverified')}.`,
    ],
    files: [['10-publication.json', json(record)]],
  };
}
