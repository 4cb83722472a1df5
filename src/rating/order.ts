/** Different texts by their code units: the same on every machine, in every language. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);
