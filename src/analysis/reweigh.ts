import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import {
  extendMethodology, readyOf, type Citation, type Criterion, type Indicator, type Methodology, type ObservationKinds, type ScoreChanges,
} from '../methodology/index.js';
import type { DecimalText } from '../numeric/index.js';
import { bothLanguages, optional, read, type Field, type FieldsOf, type Text } from '../shape/index.js';
import { changedIn, reweighedFormula, unnamed, weighedBy, type Parent } from './weighed.js';

/** Other weights, by the ids of criteria and indicators; what is not named keeps its own. */
export type Weights = Readonly<Record<string, DecimalText>>;

/** What a reweighed methodology is called. */
export interface ReweighedNames {
  readonly id?: string;
  readonly title?: Text;
}

/** The weights that `reweigh` and `whatIf` take. */
export const weightsField: Field = { record: 'positive-decimal', keys: 'text' };

const nameFields: FieldsOf<ReweighedNames> = { id: optional('text'), title: optional(bothLanguages) };
/** What a reweighed methodology is called. */
export const reweighedNamesField: Field = { object: nameFields };

/** The acts set another weight, so none is cited for this one. */
const CHANGED: Citation = {
  acts: [],
  verification: 'unverified',
  note: { ru: 'Значимость изменена пользователем.', en: 'The weight was changed by the user.' },
};

/**
 * The same methodology with other weights: a methodology of its own, checked like any other; a weight that was changed cites no act.
 *
 * A weight is replaced in the weighted mean that makes its criterion, or the total. A plain mean becomes a weighted one: then each of its
 * parts needs a weight. A sum, the percentage of what could be attained and a scale have no weights.
 *
 * @throws `NokError` where a score has no weight of its own, a part of a plain mean has no weight, or the weights do not add up exactly.
 * @example
 * ```ts
 * const order = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft-2018' });
 * effectiveWeights(draft).criteria.map(({ weight }) => weight); // => ['1/5', '1/5', '3/20', '3/20', '3/10']
 * const outcome = safeReweigh(order, { '1.1': '0.4' });
 * outcome.success ? '' : formatIssues(outcome.error.issues, 'en'); // => 'criteria.0.formula: The weights add up to 1.1, not to 1: the difference is 0.1.'
 * ```
 */
export function reweigh<Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  weights: Weights,
  names: ReweighedNames = {},
): Methodology<Kinds> {
  const base = readyOf(methodology).methodology;
  const issues: NokIssue[] = [];
  const given = read(weightsField, weights, ['weights'], issues) as Weights;
  const called = read(reweighedNamesField, names, ['names'], issues) as ReweighedNames;
  throwIfAny(issues);
  const total: Parent = { id: 'total', formula: base.total.formula, members: base.criteria };
  const parents = [total, ...base.criteria.map(asParent)];
  throwIfAny([...unweighed(parents, given), ...parents.flatMap((parent) => unnamed(parent, given))]);
  return extendMethodology(methodology, {
    id: called.id ?? `${base.id}+weights`,
    title: called.title ?? { ru: `${base.title.ru} (с изменёнными значимостями)`, en: `${base.title.en} (with changed weights)` },
    total: { formula: reweighedFormula(total, given) },
    criteria: base.criteria.map((criterion) => changesOf(criterion, changedIn(total, given), given)),
  });
}

/** {@link reweigh} that returns its problems instead of throwing them. */
export const safeReweigh = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  weights: Weights,
  names: ReweighedNames = {},
): Outcome<Methodology<Kinds>> => outcomeOf(() => reweigh(methodology, weights, names));

const asParent = ({ id, formula, indicators }: Criterion): Parent => ({ id, formula, members: indicators });

function changesOf(criterion: Criterion, changed: readonly string[], weights: Weights): ScoreChanges<Criterion> {
  const parent = asParent(criterion);
  const inside = changedIn(parent, weights);
  return {
    ...marked(criterion, changed),
    formula: reweighedFormula(parent, weights),
    indicators: criterion.indicators.map((indicator) => marked(indicator, inside)),
  };
}

const marked = ({ id }: Indicator, changed: readonly string[]): ScoreChanges<Indicator> =>
  changed.includes(id) ? { id, weightCitation: CHANGED } : { id };

/** Weights of scores that have none, and of scores that are not there. */
function unweighed(parents: readonly Parent[], weights: Weights): NokIssue[] {
  const known = parents.flatMap((parent) => weighedBy(parent).map(({ id }) => id));
  return Object.keys(weights)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const parent = parents.find(({ members }) => members.some((member) => member.id === id));
      return parent
        ? issue('notWeighed', ['weights', id], { id, within: parent.id, kind: parent.formula.kind })
        : issue('unknownScore', ['weights', id], { id, known });
    });
}
