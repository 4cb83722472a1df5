import type { Document } from 'nok-methodology/documents';

/** Millimetres in the unit of Word: twentieths of a point. */
export const millimetres = (number: number): number => Math.round((number * 1440) / 25.4);

/** Half points. */
export const points = (number: number): number => number * 2;

const SHORT_SIDE = 210;
const LONG_SIDE = 297;

/** An A4 page with room to be bound on the left, in millimetres. */
const MARGINS = { upright: { top: 20, right: 15, bottom: 20, left: 30 }, landscape: { top: 25, right: 15, bottom: 15, left: 20 } };

/** The page a document is printed on, in twentieths of a point. */
export interface Page {
  readonly isLandscape: boolean;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number; readonly header: number; readonly footer: number };
  /** What is left between the margins. */
  readonly width: number;
}

/** The page of a document. */
export function pageOf({ orientation }: Pick<Document, 'orientation'>): Page {
  const isLandscape = orientation === 'landscape';
  const { top, right, bottom, left } = isLandscape ? MARGINS.landscape : MARGINS.upright;
  const width = (isLandscape ? LONG_SIDE : SHORT_SIDE) - left - right;
  return {
    isLandscape,
    margin: { top: millimetres(top), right: millimetres(right), bottom: millimetres(bottom), left: millimetres(left), header: millimetres(10), footer: millimetres(10) },
    width: millimetres(width),
  };
}

/** The sides of a sheet: docx turns them for a page that lies across. */
export const SHEET = { width: millimetres(SHORT_SIDE), height: millimetres(LONG_SIDE) };
