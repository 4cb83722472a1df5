/** A decimal number as Russian text prints it: 92,42. */
export const withComma = (decimal: string): string => decimal.replace('.', ',');

/** A whole number with its thousands apart: 300 000. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '\u00A0');

/** A number with its noun: 1 строка, 2 строки, 5 строк. */
export function counted(number: number, one: string, few: string, many: string): string {
  const [tens, ones] = [number % 100, number % 10];
  const noun = tens >= 11 && tens <= 14 ? many : ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many;
  return `${grouped(number)}\u00A0${noun}`;
}

/** 2021-11-15 as 15.11.2021. */
export const dayOf = (date: string): string => date.split('-').reverse().join('.');

/** Sizes of files: 45,3 МБ. */
export function sizeOf(bytes: number): string {
  const tenths = Math.round((bytes * 10) / (1 << 20));
  return tenths === 0 ? `${grouped(Math.ceil(bytes / 1024))}\u00A0КБ` : `${grouped(Math.floor(tenths / 10))},${tenths % 10}\u00A0МБ`;
}

/** Words in their quotation marks, after each other. */
export const quotedList = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

/** Text in lines of at most so many letters, the further ones indented; a word that is longer stays whole. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '') {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
