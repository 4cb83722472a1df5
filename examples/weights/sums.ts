import type { NokIssue } from 'nok-methodology';
import type { Finding } from '../check/finding.js';
import { counted, withComma } from '../rate/russian.js';
import type { Setting } from './file.js';

/** Weights that do not add up: which, to what, and by how much; at the first of their lines. */
export function sumFinding({ path, params }: NokIssue, { document, methodology, weights }: Setting): Omit<Finding, 'file'> {
  const criterion = path[0] === 'criteria' ? methodology.criteria[Number(path[1])] : undefined;
  const ids = (criterion?.indicators ?? methodology.criteria).map(({ id }) => id);
  const whose = criterion ? `показателей критерия ${criterion.id}` : 'критериев';
  const terms = ids.map((id) => withComma(weights[id] ?? '')).join(' + ');
  const lines = ids.map((id) => document.nameOf([id]).line);
  const difference = withComma(String(params.difference));
  const isLess = difference.startsWith('-');
  return {
    place: document.nameOf([ids[0] ?? '']),
    text: `Сумма значимостей ${whose} равна ${withComma(String(params.sum))}, а должна быть ${String(params.declared)}: ${terms} ${isLess ? 'меньше' : 'больше'} на ${difference.replace('-', '')}.`,
    remedy: `${isLess ? 'Прибавьте' : 'Убавьте'} ${difference.replace('-', '')} в одной или нескольких из ${counted(lines.length, 'строки', 'строк', 'строк')}: ${lines.join(', ')}.`,
  };
}
