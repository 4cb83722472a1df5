import { effectiveWeights, formatIssues, safeReweigh, type Methodology, type NokIssue, type Weights } from 'nok-methodology';
import { readDocument, type JsonDocument } from '../check/document.js';
import type { Finding } from '../check/finding.js';
import { exact, short } from './exact.js';
import { sumFinding } from './sums.js';

/** Weights of a file, and the methodology they make; or everything to mend. */
export type ReadWeights =
  | { readonly weights: Weights; readonly methodology: Methodology; readonly findings: readonly [] }
  | { readonly weights?: never; readonly findings: readonly Finding[] };

const WEIGHT = 'значимость';
const LABELS: readonly string[] = ['по приказу', 'показатель', 'критерий'];

/** Reads the weights of a methodology from a file in which every score has a line. */
export async function readWeights(file: string, methodology: Methodology): Promise<ReadWeights> {
  const { document, findings } = await readDocument(file);
  if (!document) return { findings };
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { findings: [{ file, place: document.placeOf([]), text: 'Здесь ожидается список значимостей в фигурных скобках.', remedy: 'Он начинается с { и кончается }.' }] };
  }
  const lines = Object.entries(value) as [string, unknown][];
  const ofLines = [
    ...missingLines(lines.map(([id]) => id), methodology).map((found) => ({ file, place: document.placeOf([]), ...found })),
    ...lines.flatMap(([id, line]) => lineFindings(id, line, file, document)),
  ];
  const weights = Object.fromEntries(lines.map(([id, line]) => [id, weightOf(id, line, document)]).filter(([, weight]) => weight !== undefined)) as Weights;
  const outcome = safeReweigh(methodology, weights);
  if (outcome.success && ofLines.length === 0) return { weights, methodology: outcome.data, findings: [] };
  // A sum says nothing while its terms are not all there.
  const issues = outcome.success ? [] : outcome.error.issues.filter(({ code }) => code !== 'weightsSum' || ofLines.length === 0);
  return { findings: [...ofLines, ...issues.map((issue) => ({ file, ...findingOf(issue, { document, methodology, weights }) }))] };
}

/** Scores without a line: if one is deleted its weight must not stay in force unseen. */
function missingLines(found: readonly string[], methodology: Methodology): { text: string; remedy: string }[] {
  const { criteria, indicators } = effectiveWeights(methodology);
  return [...criteria, ...indicators]
    .filter(({ id }) => !found.includes(id))
    .map(({ id, declaredWeight }) => ({
      text: `Нет строки с номером ${id}.`,
      remedy: `Добавьте её; по приказу — "${id}": { "${WEIGHT}": ${short(exact(declaredWeight)).replace(',', '.')} }`,
    }));
}

const isObject = (line: unknown): line is object => typeof line === 'object' && line !== null && !Array.isArray(line);

function lineFindings(id: string, line: unknown, file: string, document: JsonDocument): Finding[] {
  if (!isObject(line)) return [];
  const unknown = Object.keys(line).filter((key) => key !== WEIGHT && !LABELS.includes(key));
  return [
    ...(Object.hasOwn(line, WEIGHT) ? [] : [{ file, place: document.placeOf([id]), text: `У ${id} не указано «${WEIGHT}».`, remedy: `Впишите, например, "${WEIGHT}": 0.3` }]),
    ...unknown.map((key) => ({ file, place: document.nameOf([id, key]), text: `«${key}» здесь не предусмотрено.`, remedy: `Нужно «${WEIGHT}»; рядом могут стоять ${LABELS.map((label) => `«${label}»`).join(', ')}.` })),
  ];
}

/** A number as it is written, or a text with point or comma. */
function weightOf(id: string, line: unknown, document: JsonDocument): unknown {
  const path = isObject(line) ? [id, WEIGHT] : [id];
  const value = isObject(line) ? (line as Record<string, unknown>)[WEIGHT] : line;
  if (typeof value === 'number') return document.written(path);
  return typeof value === 'string' ? value.trim().replace(',', '.') : value;
}

/** What is needed to put an issue into words. */
export interface Setting {
  readonly document: JsonDocument;
  readonly methodology: Methodology;
  readonly weights: Weights;
}

function findingOf(issue: NokIssue, setting: Setting): Omit<Finding, 'file'> {
  if (issue.code === 'weightsSum') return sumFinding(issue, setting);
  const { document } = setting;
  const id = String(issue.path[1]);
  const text = formatIssues([{ ...issue, path: [] }], 'ru');
  return issue.code === 'unknownScore'
    ? { place: document.nameOf([id]), text, remedy: 'Исправьте номер или удалите эту строку.' }
    : { place: document.placeOf([id, WEIGHT]), text, remedy: 'Напишите число вида 0.3, "0.3" или "0,3".' };
}
