import type { DateText, Sector } from '../../methodology/index.js';
import { NBSP, countedInRussian } from '../../renderings/print.js';

const MONTHS = ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'];

/** In which month: в ноябре 2021 года. */
export const inMonth = (date: DateText): string => `в${NBSP}${MONTHS[Number(date.slice(5, 7)) - 1] as string} ${date.slice(0, 4)}${NBSP}года`;

/** In which years a term lies: в 2022 году, в 2022 и 2023 годах, в 2022–2025 годах. */
export function inYears(from: DateText, to: DateText): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first === last) return `в${NBSP}${first}${NBSP}году`;
  return Number(last) - Number(first) === 1 ? `в${NBSP}${first} и${NBSP}${last}${NBSP}годах` : `в${NBSP}${first}–${last}${NBSP}годах`;
}

/** For which years: на 2022 год, на 2022–2023 годы. */
export const forYears = (from: DateText, to: DateText): string =>
  (from.slice(0, 4) === to.slice(0, 4) ? `на${NBSP}${from.slice(0, 4)}${NBSP}год` : `на${NBSP}${from.slice(0, 4)}–${to.slice(0, 4)}${NBSP}годы`);

/** Organisations of a sector behind a number: организация социального обслуживания. */
const OF_SECTOR: Readonly<Record<Sector, string>> = {
  'social-service': ' социального обслуживания',
  'medical-social-expertise': ' медико-социальной экспертизы',
  'health-outpatient': ' здравоохранения (амбулаторные условия)',
  'health-inpatient': ' здравоохранения (стационарные условия)',
  education: ' сферы образования',
  culture: ' сферы культуры',
  'performing-arts': ' исполнительских искусств',
};

/** In so many organisations: в 17 организациях социального обслуживания. */
export const inOrganisations = (number: number, sector: Sector | undefined): string =>
  `в${NBSP}${countedInRussian(String(number), 'организации', 'организациях', 'организациях')}${sector ? OF_SECTOR[sector] : ''}`;

/** What goes on behind so many organisations: расположенных. */
export const located = (number: number): string =>
  countedInRussian(String(number), 'расположенной', 'расположенных', 'расположенных').replace(/^.*\u00A0/, '');

/** The first letter small, where it is not that of an abbreviation. */
export const lowered = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1));

/** Parts of a sentence, one below the other: a semicolon after each, a full stop after the last. */
export const enumerated = (items: readonly string[]): string[] => items.map((item, position) => `${item}${position === items.length - 1 ? '.' : ';'}`);

/** Points as short as they are exact. */
export const shortPoints = (printed: string): string => printed.replace(/,0+$/, '');

/** From the least to the greatest: от 92,42 до 100 баллов; where they are the same, that one: по 92 балла. */
export const fromTo = (least: string, most: string): string =>
  (least === most ? `по${NBSP}${points(most, 'баллу', 'балла')}` : `от${NBSP}${shortPoints(least)} до${NBSP}${points(most, 'балла', 'баллов')}`);

const points = (printed: string, one: string, few: string): string => {
  const short = shortPoints(printed);
  return short.includes(',') ? `${short}${NBSP}балла` : countedInRussian(short, one, few, 'баллов');
};
