import { formatIssues, type CauseEffect, type ComparisonCause, type Methodology, type MethodologyComparison } from 'nok-methodology';
import { escaped, heading, list } from '../report/markdown.js';
import { exact, signed } from '../weights/exact.js';
import { alignedTable } from './aligned.js';
import { haveInCommon, labelsOf, onlyIn, scoresOnlyIn } from './observed.js';
import { inOrderOfSecond, type NameOf } from './places.js';

/** What each difference does to each organisation, or why that cannot be told. */
export function causesPart(comparison: MethodologyComparison, first: Methodology, second: Methodology, nameOf: NameOf): string[] {
  const { causes } = comparison;
  const told = causes === null ? [whyNot(first, second)] : causes.length === 0 ? ['Считают методики одинаково.'] : effects(comparison, causes, first, nameOf);
  return [heading(2, 'Из-за чего разница'), ...told];
}

/** Causes are told where both have the same observations and the same scores, and the data are one set of tables. */
function whyNot(first: Methodology, second: Methodology): string {
  const reasons = haveInCommon(first, second) ? [...onlyInOne('А', first, second), ...onlyInOne('Б', second, first)] : ['методики собирают разное'];
  const reason = reasons.length === 0 ? 'данные взяты из двух разных наборов таблиц' : reasons.join('; ');
  return `Сказать нельзя, можно только показать разницу: ${reason}. Чтобы приложить к А отличия Б по одному, нужны одни и те же исходные значения, показатели, критерии и таблицы.`;
}

function onlyInOne(name: string, methodology: Methodology, other: Methodology): string[] {
  const [observations, scores] = [onlyIn(methodology, other), scoresOnlyIn(methodology, other)];
  return [
    ...(observations.length === 0 ? [] : [`только ${name} собирает ${escaped(labelsOf(observations, methodology))}`]),
    ...(scores.length === 0 ? [] : [`только в ${name} есть оценки ${scores.join(', ')}`]),
  ];
}

function effects({ organisations }: MethodologyComparison, causes: readonly ComparisonCause[], first: Methodology, nameOf: NameOf): string[] {
  return [
    'Каждое отличие приложено к методике А одно, и организация посчитана заново:',
    list([
      ...causes.map((cause) => `**${columnOf(cause.id)}** — ${escaped(causeInWords(cause, first))}${problemsInWords(cause)}`),
      '**вместе** — то, что отличия дают только друг с другом: в сумме по одному они не обязаны дать всю разницу',
    ]),
    alignedTable(
      [['Организация', 'left'], ...causes.map(({ id }) => [columnOf(id), 'right'] as const), ['вместе', 'right'], ['всего', 'right']],
      inOrderOfSecond(organisations).map(({ organisation, effects: found, total }) =>
        [escaped(nameOf(organisation)), ...(found as readonly CauseEffect[]).map(({ effect }) => (effect === null ? '—' : signed(exact(effect)))), signed(exact(total.difference.exact))]),
    ),
    'Строка складывается точно; напечатана она с двумя знаками. «Всего» — разность точных итогов, а не напечатанных.',
  ];
}

const columnOf = (id: string): string => ({ total: 'итог', rounding: 'округление' })[id] ?? id;

function causeInWords({ what, id }: ComparisonCause, { criteria }: Methodology): string {
  if (what === 'rounding') return 'как округляют';
  if (id === 'total') return what === 'weights' ? 'значимости критериев' : 'формула итоговой оценки';
  const criterion = criteria.find((candidate) => candidate.id === id);
  const { label } = criterion ?? (criteria.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id) as Methodology['criteria'][number]['indicators'][number]);
  return `${what === 'weights' ? 'значимости внутри критерия' : 'формула'} «${label.ru}»`;
}

const problemsInWords = ({ problems }: ComparisonCause): string =>
  problems.length === 0 ? '' : `; одно оно невозможно, поэтому входит в «вместе»: ${escaped(formatIssues(problems.map((problem) => ({ ...problem, path: [] })), 'ru'))}`;
