import { methodologies, type EditionSector } from 'nok-methodology';

/** The sectors that have an order of their own, social service first. */
export const SECTORS: readonly EditionSector[] = [...new Set(methodologies.flatMap(({ sector }) => (sector ? [sector] : [])))];

/** The sector this command rates where nothing else is named. */
export const SECTOR = 'social-service' satisfies EditionSector;

/** Whether a word is the name of a sector. */
export const isSector = (word: string): word is EditionSector => (SECTORS as readonly string[]).includes(word);
