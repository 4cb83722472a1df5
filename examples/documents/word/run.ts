import type * as Docx from 'docx';

/** How letters look. */
export type Letters = Omit<Exclude<ConstructorParameters<typeof Docx.TextRun>[0], string>, 'text'>;

/** A text in letters of one look. */
export const runOf = (docx: typeof Docx, text: string, letters: Letters = {}): Docx.TextRun => new docx.TextRun({ text, ...letters });

/** Letters of headings. */
export const BOLD: Letters = { bold: true };

/** Letters of notes. */
export const ITALIC: Letters = { italics: true };
