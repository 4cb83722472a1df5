/**
 * The colours of the charts, taken from the palette of Okabe and Ito, which people with any kind of colour blindness can tell apart.
 *
 * They differ in lightness too, and no chart says by colour alone what it does not also say by a figure, a sign or a place.
 */
export const palette = {
  /** Blue: what is attained; who went up. */
  attained: '#0072b2',
  /** Vermilion: what is missing; who went down. */
  missing: '#d55e00',
  /** Who stays; cells without a score. */
  neutral: '#999999',
  faint: '#eeeeee',
  ink: '#000000',
  paper: '#ffffff',
} as const;
