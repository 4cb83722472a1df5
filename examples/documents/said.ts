import type { Block, Document } from 'nok-methodology/documents';

/** Where what is said of one table ends. */
const BORDERS: readonly Block['kind'][] = ['heading', 'table', 'pageBreak', 'signatures', 'chart'];

/** Whether something else begins with a block. */
export const isBorder = ({ kind }: Block): boolean => BORDERS.includes(kind);

/**
 * What is said of a document before all else: that it is a draft, who approves it, that the data are synthetic.
 *
 * It stands before the title, or in the notes between the title and what follows it.
 */
export function openingOf({ blocks }: Document): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const following = blocks.slice(first + 1);
  const end = following.findIndex(isBorder);
  return [
    ...blocks.slice(0, Math.max(first, 0)).filter((block) => block.kind === 'approval' || (block.kind === 'paragraph' && block.strong === true)),
    ...following.slice(0, end < 0 ? following.length : end).filter(({ kind }) => kind === 'note'),
  ];
}

/** What goes for all tables, wherever it stands: the notes at the end of a document, and those of sections that have no table. */
export function closingOf({ blocks }: Document): Block[] {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'note' && kind !== 'signatures');
  const sections = blocks.flatMap(({ kind }, position) => (kind === 'heading' ? [position] : []));
  return sections.slice(1).flatMap((begin, at) => {
    const section = blocks.slice(begin, sections[at + 2] ?? blocks.length);
    return section.some(({ kind }) => kind === 'table') ? [] : section;
  }).concat(blocks.slice(end + 1)).filter((block, position, all) => block.kind === 'note' && all.indexOf(block) === position);
}

/** The words of a block, a line each; nothing of what is no text. */
export function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items.map((item) => `– ${item}`);
    case 'blanks':
      return block.labels.map((label) => (label === null ? LINE.repeat(3) : `${label}: ${LINE}`));
    case 'approval':
      return [[`${block.title}: ${block.by}`, ...(block.signed ? [[LINE, block.name ?? ''].join(' ').trim()] : []), block.date].filter((text) => text !== '').join(', ')];
    default:
      return [];
  }
}

const LINE = '_'.repeat(20);
