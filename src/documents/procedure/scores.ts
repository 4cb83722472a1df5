import type { Criterion, Indicator } from '../../methodology/index.js';
import { capital } from '../../renderings/markdown.js';
import type { Level } from '../../renderings/levels.js';
import { scaleLegend } from '../../renderings/scales.js';
import { formulaLine } from '../../renderings/symbols.js';
import { inWords } from '../../renderings/words.js';
import { column, paragraph, table } from '../blocks.js';
import type { Block, DocumentRow } from '../model.js';
import { plain } from '../plain.js';
import { procedure as texts } from '../russian/procedure.js';
import { effective, scaleOf } from './scale.js';
import type { Setting } from './setting.js';

/** Criteria and indicators with their weights where these are shares, otherwise with the most they can get; and how sure we are of each. */
export function scoreBlocks(setting: Setting): Block[] {
  const { scores } = texts;
  const { criteria, total } = setting.methodology;
  const ofCriteria = scaleOf([criteria], setting);
  const ofIndicators = scaleOf(criteria.flatMap(({ indicators }) => (indicators.length === 0 ? [] : [indicators])), setting);
  const columns = [ofIndicators, ...(ofCriteria.isShare && ofIndicators.isShare ? [effective(setting)] : [])];
  return [
    paragraph(`${aboutScores(ofCriteria.isShare, ofIndicators.isShare)} ${scores.total(total.label.ru, setting.tongue.pages.facts.verifications[total.citation.verification])}`),
    ...table(
      [column('№', 'center', 2), column(scores.score, 'left', 14), ...columns.map(({ title }) => column(title, 'right', 5)), column(scores.certainty, 'left', 8)],
      criteria.flatMap((criterion): DocumentRow[] => [
        { section: `${criterion.id}. ${criterion.label.ru} — ${lowered(ofCriteria.title)} ${ofCriteria.of(criterion)}, ${certaintyOf(criterion, setting)}` },
        ...criterion.indicators.map((indicator) => [indicator.id, indicator.label.ru, ...columns.map(({ of }) => of(indicator)), certaintyOf(indicator, setting)]),
      ]),
    ),
  ];
}

const lowered = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

function aboutScores(areCriteriaShares: boolean, areIndicatorsShares: boolean): string {
  const { indicatorWeight, criterionWeight, effective: share, points } = texts.scores;
  const weights = [...(areIndicatorsShares ? [indicatorWeight] : []), ...(areCriteriaShares ? [criterionWeight] : [])].join(', ');
  return [
    ...(weights === '' ? [] : [`${capital(weights)}.`]),
    areCriteriaShares && areIndicatorsShares ? share : points,
  ].join(' ');
}
/** How sure we are of a score, and of its weight where that differs. */
function certaintyOf({ citation, weightCitation }: Criterion | Indicator, { tongue: { pages: { facts } } }: Setting): string {
  const said = facts.verifications[citation.verification];
  return weightCitation ? `${said}; ${texts.scores.weightCertainty(facts.verifications[weightCitation.verification])}` : said;
}

/** How every score is computed: in words, and as a formula. */
export function formulaBlocks({ methodology, naming, tongue: { pages } }: Setting): Block[] {
  const { formulas } = texts;
  const { total, criteria } = methodology;
  const row = (level: Level, id: string, { label, formula }: Pick<Indicator, 'label' | 'formula'>): string[] =>
    [level === 'total' ? label.ru : `${id}. ${label.ru}`, capital(plain(inWords(formula, naming))), plain(formulaLine(level, id, formula, naming))];
  return [
    paragraph([formulas.legend, ...scaleLegend(methodology, pages)].join(' ')),
    ...table(
      [column(formulas.score, 'left', 4), column(formulas.words, 'left', 7), column(formulas.formula, 'left', 5)],
      [
        row('total', 'total', total),
        ...criteria.flatMap((criterion) => [
          row('criterion', criterion.id, criterion),
          ...criterion.indicators.map((indicator) => row('indicator', indicator.id, indicator)),
        ]),
      ],
    ),
  ];
}
