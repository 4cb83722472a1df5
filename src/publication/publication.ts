import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import { checkPossible } from '../council/impossible.js';
import { checkSequence } from '../council/order.js';
import type { Council } from '../council/index.js';
import { checkFollows } from '../improvement/terms.js';
import { read } from '../shape/index.js';
import { publicationOptionsField, publicationPartsField } from './fields.js';
import { gather } from './gather.js';
import type { CouncilName, PublicationOptions, PublicationParts, PublicationRecord } from './model.js';
import { namesLeft, namesOf } from './names.js';
import { recordOf } from './record.js';

/**
 * One record of everything that is published of an assessment: authority, council, operator, organisations with their indicators, criteria, totals
 * and places, proposals and plans, where and when it was published.
 *
 * It is made of the library's own results, and each is computed again first. Places are computed here. Of respondents there are only counts;
 * marks do not enter. People appear where a form asks for them: in the council, as those who answer for items, as those who approve;
 * `people: 'posts-only'` drops every name of theirs, and refuses a record in which one of these names still stands in some other text: the path
 * is then that in the record. Only the same letters are found: a name that nobody gave as one, or that is declined, is not.
 * A methodology stands once, assessments and plans refer to it.
 *
 * @throws `NokError` with every problem of a stage: shapes; a member of the council twice; a day of publication before that of approval,
 * or one of the two before that of an assessment;
 * figures that do not follow; an organisation twice; proposals or a plan of one that is not assessed, or from another assessment; an
 * organisation or a criterion by two names, or a methodology of the library's own in other words than the library's; a name that was dropped
 * and is left in a text.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const assessments = [9, 8].map((count) => assess(methodology, { politeness: { count, of: 10 } }, { organisation: { id: `дом ${count}` } }));
 * const record = publication({
 *   authority: 'министерство', council: { name: 'Общественный совет' }, operator: 'оператор', assessments,
 *   approval: { approved: '2021-11-15', protocol: '3' }, published: [{ where: 'сайт министерства', on: '2021-11-22' }],
 * }, { people: 'posts-only' });
 * record.organisations.map(({ assessment, places }) => `${assessment.score}: ${places[0]?.place}`); // => ['80.00: 2', '90.00: 1']
 * recheckPublication(JSON.parse(JSON.stringify(record))).operator; // => 'оператор'
 * ```
 */
export function publication(parts: PublicationParts, options: PublicationOptions): PublicationRecord {
  const issues: NokIssue[] = [];
  const given = read(publicationPartsField, parts, [], issues) as PublicationParts;
  const told = read(publicationOptionsField, options, ['options'], issues) as PublicationOptions;
  throwIfAny(issues);
  const { authority, council, operator, approval: standing = 'draft', published, assessments, ranking = {}, proposals = [], plans = [] } = given;
  const approval = standing === 'draft' ? null : standing;
  throwIfAny([...('members' in council ? checkPossible(council) : []), ...checkDays({ approval, published })]);
  const gathered = gather({ assessments, ranking, proposals, plans });
  throwIfAny(checkAssessedDays({ approval, published }, gathered.assessments));
  const record = recordOf({ ...told, authority, council: named(council), operator, approval, published, ranking }, gathered);
  if (told.people === 'posts-only') throwIfAny(namesLeft(record, namesOf(named(council), gathered.plans.values(), plans)));
  return record;
}

/** {@link publication} that returns its problems instead of throwing them. */
export const safePublication = (parts: PublicationParts, options: PublicationOptions): Outcome<PublicationRecord> =>
  outcomeOf(() => publication(parts, options));

const named = (council: Council | CouncilName) =>
  ('members' in council ? { name: council.name, formedOn: council.formedOn, members: council.members } : council);

type Days = Pick<PublicationRecord, 'approval' | 'published'>;

/** Nothing is published before it is approved. */
export const checkDays = ({ approval, published }: Days): NokIssue[] =>
  published.flatMap(({ on }, position) => checkSequence([
    { on: approval?.approved, path: ['approval', 'approved'] }, { on, path: ['published', position, 'on'] },
  ]));

/** Nothing is approved or published before it is assessed. */
export const checkAssessedDays = ({ approval, published }: Days, assessments: readonly Assessment[]): NokIssue[] => [
  ...checkFollows(approval?.approved, assessments, ['approval', 'approved']),
  ...published.flatMap(({ on }, position) => checkFollows(on, assessments, ['published', position, 'on'])),
];
