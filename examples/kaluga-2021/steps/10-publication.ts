import { publication, type Approval, type JointPlan, type Proposals, type PublicationRecord } from 'nok-methodology';
import type { Rated } from '../../rate/rate.js';
import { dayOf } from '../../rate/russian.js';
import { SEED } from '../generate.js';
import { NOTICE } from '../notice.js';
import { COUNCIL } from './01-council.js';
import { OPERATOR } from './03-collection.js';
import { json, type Step } from './step.js';

/** The day is made up: the notice says where, not when. */
const PUBLISHED_ON = '2021-12-10';

/** Step 10. One record of everything that is published: of people their posts alone, of respondents only counts. */
export function published(rated: Rated, approved: Approval, proposals: readonly Proposals[], plans: JointPlan): Step<PublicationRecord> {
  const record = publication({
    authority: COUNCIL.authority,
    council: COUNCIL,
    operator: `${OPERATOR} (условные данные, зерно ${SEED})`,
    approval: approved,
    published: NOTICE.published.map((where) => ({ where, on: PUBLISHED_ON })),
    assessments: rated.assessments,
    proposals,
    plans,
  }, { people: 'posts-only' });
  return {
    title: 'Публикация',
    result: record,
    said: inWords(record),
    files: [['10-publication.json', json(record)]],
  };
}

function inWords({ organisations, approval, certainty }: PublicationRecord): string[] {
  const planned = organisations.filter(({ plan }) => plan !== null);
  const sure = (asked: string): number => certainty.filter(({ verification }) => verification === asked).length;
  return [
    `${dayOf(PUBLISHED_ON)}, bus.gov.ru и портал области: организаций ${organisations.length}, планов ${planned.length}, протокол №\u00A0${approval?.protocol ?? '—'}; людей — только должности, ответов — только числа.`,
    `В записи сказано, насколько её состав сверен с актами: подтверждено частей ${sure('confirmed')}, не сверено ${sure('unverified')}.`,
  ];
}
