import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentToMarkdown, type Document } from 'nok-methodology/documents';
import { csvOf } from './csv.js';
import { drawn } from './drawn.js';
import { workbookOf } from './excel.js';
import { wordOf } from './word.js';

/** The kinds of files a document is written as. */
export const KINDS = ['word', 'excel', 'markdown', 'csv', 'svg'] as const;

/** A kind of files. */
export type Kind = (typeof KINDS)[number];

/** A file of a document: its name, and what is in it. */
export type DocumentFile = readonly [name: string, content: string | Buffer];

/** The files of a document under one name; a kind that has nothing to say of it leaves none. */
export async function filesOf(name: string, document: Document, kinds: readonly Kind[] = KINDS): Promise<DocumentFile[]> {
  const drawings = kinds.includes('markdown') || kinds.includes('svg') ? await drawn(document) : [];
  const names = drawings.map((_, position) => `${name}${drawings.length === 1 ? '' : `-${position + 1}`}.svg`);
  const makers: Readonly<Record<Kind, () => Promise<(readonly [name: string, content: string | Buffer | undefined])[]>>> = {
    word: async () => [[`${name}.docx`, await wordOf(document)]],
    excel: async () => [[`${name}.xlsx`, await workbookOf(document)]],
    markdown: () => Promise.resolve([[`${name}.md`, documentToMarkdown(document, { drawings: names })]]),
    csv: async () => [[`${name}.csv`, await csvOf(document)]],
    svg: () => Promise.resolve(drawings.map((drawing, position) => [names[position] as string, drawing] as const)),
  };
  const files: DocumentFile[] = [];
  for (const kind of kinds) {
    for (const [file, content] of await makers[kind]()) if (content !== undefined) files.push([file, content]);
  }
  return files;
}

/** Writes files into a folder and says which these are. */
export async function writeFiles(folder: string, files: readonly DocumentFile[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(join(folder, file), content);
  return files.map(([file]) => join(folder, file));
}
