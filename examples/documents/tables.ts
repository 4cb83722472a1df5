import type { Block, Document, TableBlock } from 'nok-methodology/documents';
import { closingOf, isBorder, openingOf, wordsOf } from './said.js';

/** A table of a document with the nearest heading above it and what is said of it. */
export interface NamedTable {
  readonly heading: string;
  /** Between the heading and the table. */
  readonly above: readonly string[];
  readonly table: TableBlock;
  /** Its note, and what follows it up to what is something else. */
  readonly below: readonly string[];
}

/** The tables of a document, in their order; what goes for all of them is not repeated with each. */
export function tablesIn(document: Document): NamedTable[] {
  const { title, blocks } = document;
  const ofAll = new Set([...openingOf(document), ...closingOf(document)]);
  let heading = title;
  return blocks.flatMap((block, position) => {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind !== 'table') return [];
    const before = blocks.findLastIndex((one, at) => at < position && isBorder(one));
    const next = blocks.findIndex((one, at) => at > position && isBorder(one));
    const above = blocks.slice(before + 1, position).filter((one) => isLead(one, blocks[before]));
    const below = blocks.slice(position + 1, next < 0 ? blocks.length : next).filter((one) => !isLead(one, block) || blocks[next]?.kind !== 'table');
    const said = (some: readonly Block[]): string[] => some.filter((one) => !ofAll.has(one)).flatMap(wordsOf);
    return [{ heading: block.title ?? heading, above: said(above), table: block, below: [...(block.note === undefined ? [] : [block.note]), ...said(below)] }];
  });
}

/** Whether a block leads to the table below it: a note after another table is that one's, and a list, with the words that announce it, tells of something else. */
const isLead = (block: Block, border: Block | undefined): boolean =>
  block.kind === 'blanks' || (block.kind === 'note' && border?.kind !== 'table') || (block.kind === 'paragraph' && !block.text.endsWith(':'));

/** What every file of tables says before them. */
export const remarksIn = (document: Document): string[] => openingOf(document).flatMap(wordsOf);

/** What every file of tables says after them. */
export const endingOf = (document: Document): string[] => closingOf(document).flatMap(wordsOf);

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
