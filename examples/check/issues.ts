import { formatIssues, type Expectation, type NokIssue, type NokIssueCode } from 'nok-methodology';
import { withComma } from '../rate/russian.js';
import type { JsonDocument } from './document.js';
import type { Finding } from './finding.js';
import { rewritten } from './written.js';

/** Said of a name, not of the value behind it. */
const OF_NAMES: readonly NokIssueCode[] = ['unknownKey', 'unusedObservation', 'unusedScore'];

/** An issue of a procedure or a methodology with its place in the file. */
export function findingOf(issue: NokIssue, file: string, document: JsonDocument): Finding {
  const { code, path } = issue;
  const remedy = remedies[code]?.(issue, document);
  return {
    file,
    place: OF_NAMES.includes(code) ? document.nameOf(path) : document.placeOf(path),
    text: formatIssues([{ ...issue, path: [], params: printed(issue) }], 'ru') + inBase(path),
    ...(remedy !== undefined && { remedy }),
  };
}

/** What the base says has no place in the file but that of `extends`. */
const inBase = ([first, ...rest]: NokIssue['path']): string =>
  first === 'extends' && rest.length > 0 ? ` Это место — в методике, которую Вы дополняете: ${rest.join('.')}.` : '';

/** Figures that are computed, not quoted from the file, have a decimal comma like all Russian print. */
const COMPUTED: readonly NokIssueCode[] = ['weightsSum', 'rangeNotProven', 'bandHole', 'bandOverlap', 'stepsHole', 'stepsOverlap'];

const printed = ({ code, params }: NokIssue): NokIssue['params'] =>
  COMPUTED.includes(code)
    ? Object.fromEntries(Object.entries(params).map(([name, figure]) => [name, inPrint(String(figure))]))
    : params;

const inPrint = (figure: string): string => withComma(figure).replace(/^-/, '−');

type Remedy = (issue: NokIssue, document: JsonDocument) => string | undefined;

const remedies: Readonly<Partial<Record<NokIssueCode, Remedy>>> = {
  missing: ({ params }) => `Впишите "${String(params.field)}" в эти скобки.`,
  unknownKey: () => 'Исправьте название или удалите его вместе со значением.',
  wrongType: ({ path, params }, document) => rewritten(params.expected as Expectation, document.written(path) ?? ''),
  wrongKind: ({ path }) =>
    path.includes('collection') ? 'Измените вид ("kind") исходного значения или то, чем его собирают.' : 'Возьмите другой вид формулы или другое исходное значение.',
  duplicate: () => 'Дайте одному из них другое имя.',
  unknownAct: () => 'Исправьте ссылку или добавьте акт в "acts".',
  unknownObservation: () => 'Исправьте название или добавьте исходное значение в "observations".',
  unknownScore: () => 'Исправьте номер.',
  unknownMethodology: () => 'Исправьте "extends" или запишите методику целиком.',
  unusedObservation: ({ path }) =>
    path[0] === 'extends'
      ? `Впишите его в формулу показателя или уберите: "observations": { "${String(path.at(-1))}": null }`
      : 'Впишите его в формулу показателя или удалите.',
  unusedScore: () => 'Впишите её в формулу критерия или итога или удалите.',
  unboundedRange: () => 'Укажите у него "most".',
  rangeNotProven: () => 'Исправьте формулу или границы "range". То, что складывается из этой оценки, проверится после.',
  cycle: () => 'Уберите одну из этих ссылок.',
  unknownQuestion: () => 'Вопрос-фильтр должен стоять раньше.',
  notCollected: () => 'Добавьте вопрос или чек-лист с этим "observation".',
  bandHole: () => 'Сдвиньте края соседних уровней, чтобы они сходились.',
  bandOverlap: () => 'Сдвиньте края соседних уровней, чтобы они сходились.',
  fingerprintMismatch: () => 'Методику изменили после того, как записали отпечаток: удалите "fingerprint".',
  weightsSum: ({ path, params }, { value }) => {
    const difference = String(params.difference);
    const terms = weightsAt(value, path).map(withComma).join(' + ');
    const todo = difference.startsWith('-') ? 'Прибавьте' : 'Убавьте';
    return `Сейчас ${terms} = ${withComma(String(params.sum))}. ${todo} ${withComma(difference.replace('-', ''))}.`;
  },
};

/** The weights of the formula at a path; the library has checked its shape. */
function weightsAt(value: unknown, path: readonly (string | number)[]): string[] {
  const formula = path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value) as { of: readonly { weight: string }[] };
  return formula.of.map(({ weight }) => weight);
}
