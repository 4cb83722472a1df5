import type { Document, TableBlock } from 'nok-methodology/documents';

/** A table of a document with the nearest heading above it. */
export interface NamedTable {
  readonly heading: string;
  readonly table: TableBlock;
}

/** The tables of a document, in their order. */
export function tablesIn({ title, blocks }: Document): NamedTable[] {
  let heading = title;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text;
    return block.kind === 'table' ? [{ heading: block.title ?? heading, table: block }] : [];
  });
}

/** What is said before all else, such as that the data are synthetic: the notes between the title and what follows it. */
export function remarksIn({ blocks }: Document): string[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const following = blocks.slice(first + 1);
  const end = following.findIndex(({ kind }) => kind !== 'note' && kind !== 'paragraph');
  return following.slice(0, end).flatMap((block) => (block.kind === 'note' ? [block.text] : []));
}

/** The titles of the columns, each with the heading it shares with others before it. */
export const titlesOf = ({ columns }: TableBlock): string[] => columns.map(({ title, group }) => (group === undefined ? title : `${group}: ${title}`));

/** A printed number: 1 239 and 92,42, or 1,239 and 92.42. Per cent and dashes are words, and so is the number of an indicator: 1.10 is not 1.1. */
const NUMBER: Readonly<Record<Document['language'], RegExp>> = {
  ru: /^[-−]?\d{1,3}(?:\u00A0?\d{3})*(?:,\d+)?$/,
  en: /^[-−]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/,
};

/** The number that a cell prints, and its digits after the point; nothing where it prints words. */
export function numberIn(cell: string, language: Document['language']): { value: number; digits: number } | undefined {
  if (!NUMBER[language].test(cell)) return undefined;
  const plain = cell.replace('−', '-').replaceAll('\u00A0', '');
  const decimal = language === 'ru' ? plain.replace(',', '.') : plain.replaceAll(',', '');
  return { value: Number(decimal), digits: decimal.split('.')[1]?.length ?? 0 };
}
