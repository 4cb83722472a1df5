import type { Gathered } from '../gathered.js';

/** Whether only one organisation was assessed: then nothing has a mean, a least or a greatest. */
export const isSingle = ({ organisations }: Pick<Gathered, 'organisations'>): boolean => organisations.length === 1;
