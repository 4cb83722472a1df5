import { points } from './page.js';

/** Named by what every office has, or replaces by its own. */
export const FONT = 'Times New Roman';

/** Sizes of letters. */
export const SIZE = { body: points(12), title: points(14), table: points(10), note: points(10) };

export const GREY = 'E7E6E6';
