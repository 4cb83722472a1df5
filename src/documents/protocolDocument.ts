import { checkMeetings, councilField, meetingsField, type AgendaItem, type Council, type Decision, type Meeting, type Member } from '../council/index.js';
import { sits } from '../council/impossible.js';
import { outcomeOf, type Outcome } from '../errors/index.js';
import { capital } from '../renderings/markdown.js';
import type { Field } from '../shape/index.js';
import { blanks, listed, paragraph, section, titled } from './blocks.js';
import { documentOf, draftMark, remarkOf, signed } from './frame.js';
import type { Block, Document } from './model.js';
import { documentOptionsField, readParts, type DocumentOptions, type Person } from './options.js';
import { protocol as texts } from './russian/protocol.js';
import { inRussian, type Tongue } from './tongue.js';
import { under } from './under.js';

const { list: meetingField } = meetingsField as { readonly list: Field };

/**
 * The protocol of a meeting: who was there, the agenda, what was heard and what was decided on each point. In Russian.
 *
 * A meeting without the number of its protocol is a draft, and so is a decision that is not approved. Chair and secretary sign unless other
 * `signatures` are given.
 *
 * @throws `NokError` with the problems that `checkMeetings` finds, under `council` and `meeting`.
 * @example
 * ```ts
 * import { documentToMarkdown, protocolDocument } from 'nok-methodology/documents';
 *
 * const council: Council = {
 *   name: 'Общественный совет', authority: 'Управление социальной защиты населения', formedOn: '2014-05-21',
 *   members: [{ id: 'chair', role: 'chair', post: 'председатель общества инвалидов' }],
 * };
 * const page = documentToMarkdown(protocolDocument(council, {
 *   id: 'first', on: '2014-06-10', protocol: '1', present: ['chair'],
 *   agenda: [{ id: '1', matter: 'procedure', heard: 'о порядке проведения оценки', decision: { state: 'approved', text: 'утвердить порядок.' } }],
 * }));
 * page.includes('**РЕШИЛИ: утвердить порядок.**'); // => true
 * ```
 */
export function protocolDocument(council: Council, meeting: Meeting, options: DocumentOptions = {}): Document {
  const given = readParts<{ council: Council; meeting: Meeting; options: DocumentOptions }>({
    council: [councilField, council], meeting: [meetingField, meeting], options: [documentOptionsField, options],
  });
  const { decisions } = under(([root, ...rest]) => (root === 'council' ? ['council', ...rest] : ['meeting', ...rest.slice(1)]), () => checkMeetings(given.council, [given.meeting]));
  const tongue = inRussian();
  const title = texts.title(given.meeting.protocol);
  return documentOf({ tongue, title, blocks: [
    ...draftMark(given.meeting.protocol === undefined, tongue),
    paragraph(given.council.name, { align: 'center' }),
    titled(title),
    paragraph(tongue.figures.dayInWords(given.meeting.on), { align: 'center' }),
    ...remarkOf(given.options),
    ...presence(given.council, given.meeting, given.options),
    section(texts.agenda),
    ...listed(given.meeting.agenda.map((item) => `${capital(aboutOf(item))}.`), true),
    ...given.meeting.agenda.flatMap((item, position) => point(item, position, decisions, tongue)),
    ...signed({ signatures: signing(given.council, given.meeting), ...given.options }),
  ] });
}

/** {@link protocolDocument} that returns its problems instead of throwing them. */
export const safeProtocolDocument = (council: Council, meeting: Meeting, options: DocumentOptions = {}): Outcome<Document> =>
  outcomeOf(() => protocolDocument(council, meeting, options));

const aboutOf = ({ heard, matter }: AgendaItem): string => heard ?? texts.matter(matter);

/** Who was there, each with role and post; room to write where nobody says. */
function presence({ members }: Council, { on, present }: Meeting, options: DocumentOptions): Block[] {
  const sitting = members.filter((member) => sits(member, on));
  if (!present) return [paragraph(texts.presentUnknown(sitting.length)), blanks([null, null])];
  const there = sitting.filter(({ id }) => present.includes(id));
  if (there.length === 0) return [paragraph(texts.nobodyPresent(sitting.length))];
  return [paragraph(texts.present(there.length, sitting.length)), ...listed(there.map((member) => memberOf(member, options)))];
}

/** Role, then name and post as far as they are given and wanted, then whom the member comes from. */
function memberOf({ role, post, name, from = [] }: Member, options: DocumentOptions): string {
  const wanted = options.people === 'posts-only' ? [post] : [name, post];
  const who = wanted.flatMap((part) => part ?? []).join(', ');
  return [texts.roles[role], ...(who === '' ? [] : [who]), ...from.flatMap((origin) => origin.name ?? [])].join(' — ');
}

function point(item: AgendaItem, position: number, decisions: readonly Decision[], { figures }: Tongue): Block[] {
  const decision = decisions.find((one) => one.item === item.id);
  const about = aboutOf(item);
  const drafted = typeof decision?.draftedOn === 'string' && decision.state === 'approved' ? ` ${texts.draftedOn(figures.dayInWords(decision.draftedOn))}` : '';
  return [
    paragraph(texts.heard(position + 1, `${about}${drafted}`)),
    paragraph(decisionOf(decision), { strong: true }),
  ];
}

function decisionOf(decision: Decision | undefined): string {
  if (!decision) return texts.nothing;
  return decision.state === 'approved' ? texts.decided(decision.text ?? texts.approve) : texts.decidedDraft(decision.text ?? texts.keep);
}

/** Chair and secretary of the day. */
const signing = ({ members }: Council, { on }: Meeting): Person[] => (['chair', 'secretary'] as const).flatMap((role) =>
  members.filter((member) => member.role === role && sits(member, on)).map(({ name }) => ({ post: capital(texts.roles[role]), ...(name !== undefined && { name }) })));
