import type { Procedure } from 'nok-methodology';
import { escaped, heading, list, page } from '../report/markdown.js';
import type { Command } from './arguments.js';
import { causesPart } from './causes.js';
import { choicesPart } from './choices.js';
import type { Counted, Counting, MissingObservation } from './counted.js';
import { differencePart, namesInWords } from './difference.js';
import { placesPart } from './places.js';

/** The whole comparison as Markdown. */
export function pageOf(first: Procedure, second: Procedure, counting: Counting | undefined, command: Command): string {
  const [one, other] = [first.methodology, second.methodology];
  return page([
    heading(1, 'Сравнение двух методик'),
    namesInWords(one, other),
    ...differencePart(one, other),
    ...organisationsPart(first, second, counting, command),
  ]);
}

function organisationsPart(first: Procedure, second: Procedure, counting: Counting | undefined, command: Command): string[] {
  if (counting && 'comparison' in counting) return comparedPart(first, second, counting, command);
  if (counting && 'missing' in counting) return missingPart(counting.missing, command);
  return ['Что это меняет у организаций, покажут таблицы: добавьте к команде `--checklists`, `--answers` и `--options`.'];
}

function comparedPart(first: Procedure, second: Procedure, { comparison, nameOf }: Counted, { withTables }: Command): string[] {
  const isCountedOtherwise = withTables === undefined && JSON.stringify(first.collection) !== JSON.stringify(second.collection);
  return [
    ...placesPart(comparison, nameOf),
    ...(isCountedOtherwise ? ['Исходные значения собраны чек-листами и анкетой методики Б; по А посчитаны они же.'] : []),
    ...causesPart(comparison, first.methodology, second.methodology, nameOf),
    ...choicesPart(comparison, first, second),
  ];
}

const missingPart = (missing: readonly MissingObservation[], { with: other }: Command): string[] => [
  heading(2, 'Баллы и места рядом'),
  'По методике А эти организации не посчитать: таких сведений в таблицах нет.',
  list(missing.map(({ label, collectedBy }) => escaped(collectedBy === undefined ? label : `${label} — ${collectedBy}`))),
  'Соберите их и назовите таблицы по методике А: `--with-checklists` и `--with-answers`.' + blanks(other),
];

/** The command that writes blank tables; it knows files and social service. */
function blanks(other: string | undefined): string {
  if (other?.endsWith('.json')) return ` Пустые таблицы: \`npm run rate -- --template ПАПКА --procedure ${other}\`.`;
  return other === undefined || other.endsWith('/social-service') ? ' Пустые таблицы: `npm run rate -- --template ПАПКА`.' : '';
}
