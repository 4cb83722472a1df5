/** «а», «б», «в», a dozen unless told. */
export const listed = (words: readonly string[], most = 12): string => {
  const shown = words.slice(0, most).map((word) => `«${word}»`).join(', ');
  return words.length > most ? `${shown} … (всего ${words.length})` : shown;
};

/** What the user may have meant. */
export const hint = (nearest: readonly string[]): string =>
  nearest.length === 0 ? '' : ` Возможно, имелось в виду ${nearest.map((name) => `«${name}»`).join(' или ')}.`;
