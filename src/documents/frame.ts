import { deepFreeze } from '../shape/index.js';
import { note, paragraph } from './blocks.js';
import type { ApprovalBlock, Block, Document } from './model.js';
import { printedPerson, type Approver, type DocumentOptions } from './options.js';
import type { Tongue } from './tongue.js';

/** What a document is made of. */
export interface DocumentParts extends Pick<Document, 'title' | 'orientation'> {
  readonly tongue: Tongue;
  readonly blocks: readonly Block[];
}

/** A document, frozen all the way down. */
export const documentOf = ({ tongue: { language }, title, orientation, blocks }: DocumentParts): Document =>
  deepFreeze({ format: 'nok.document/1', language, title, ...(orientation && { orientation }), blocks });

/** The word that stands over what is not approved. */
export const draftMark = (isDraft: boolean, { own: { common } }: Tongue): Block[] =>
  (isDraft ? [paragraph(common.draft, { align: 'right', strong: true })] : []);

/** What a reader must know before all else. */
export const remarkOf = ({ remark }: Pick<DocumentOptions, 'remark'>): Block[] => (remark === undefined ? [] : [note(remark)]);

/** The signatures at the foot. */
export const signed = (options: DocumentOptions): Block[] => {
  const { signatures = [] } = options;
  return signatures.length === 0 ? [] : [{ kind: 'signatures', lines: signatures.map((person) => printedPerson(person, options)) }];
};

/** Who approves, with a line to sign on and the day or room for it; what bears no day is a draft. */
export function approvalOrDraft(options: DocumentOptions, tongue: Tongue): Block[] {
  const { approvedBy } = options;
  return [...draftMark(approvedBy?.on === undefined, tongue), ...(approvedBy ? [approvalBlock(approvedBy, options, tongue)] : [])];
}

function approvalBlock({ on, ...person }: Approver, options: DocumentOptions, { figures, own: { common } }: Tongue): ApprovalBlock {
  const { post, name } = printedPerson(person, options);
  return {
    kind: 'approval',
    title: common.approve,
    by: post,
    signed: true,
    ...(name !== undefined && { name }),
    date: on === undefined ? common.openDay : figures.dayInWords(on),
  };
}
