const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
};

const LONGEST = 60;

/** A file name of Latin letters, figures and hyphens, so that no archive and no server spoils it: «Дом № 7» is dom-7; what stands in brackets is passed by. */
export function asciiName(name: string): string {
  const latin = [...name.replace(/\([^)]*\)/g, '').toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  return latin.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '');
}

/** The names of the pages of organisations: their number in the register before all, so that no two are alike. */
export function pageNames(names: readonly string[]): string[] {
  const digits = Math.max(2, String(names.length).length);
  return names.map((name, position) => [String(position + 1).padStart(digits, '0'), asciiName(name)].filter((part) => part !== '').join('-'));
}
