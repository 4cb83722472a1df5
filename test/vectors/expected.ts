import type { Definition, Formula, ObservedValue, Rounding } from 'nok-methodology';
import { insideOf, namedIn } from '../oracle/ends.js';
import { observedAs, scoresOf, type Refused } from '../oracle/formula.js';
import { decimalText, fractionText, rounded, times, type Exact } from '../oracle/fraction.js';
import type { Rules } from '../oracle/socialService.js';
import type { Expected, ExpectedScore, Given, Observed, Options } from './model.js';
import { weightsOf } from './weights.js';

/** How values are rounded where neither the case nor the methodology says so. */
const PRACTICE: Rounding = { digits: 2, mode: 'half-up', at: 'end' };

/** The rules of the oracle that a case leads to. */
export const rulesOf = ({ rounding: own }: Definition, { whenNobodyAsked = 'refuse', whenNotApplicable = 'refuse', rounding }: Options): Rules =>
  ({ nobodyAsked: whenNobodyAsked, notApplicable: whenNotApplicable, ...(rounding ?? own ?? PRACTICE) });

/** What must come out of a case, by the oracle: nothing here asks the library. */
export function expectedOf(definition: Definition, { name, observations, options }: Given): Expected {
  const rules = rulesOf(definition, options);
  const refused: Refused[] = [];
  const scores = scoresOf(definition, observations, rules, refused);
  const total = scores.get('total');
  if (!total || refused.length > 0) throw new Error(`${definition.id}: "${name}" cannot be computed`);
  const weights = weightsOf(definition, presence(observations, rules, scores));
  const figures = (id: string, weight: Exact | null, bearing: Exact | null): ExpectedScore => {
    const value = scores.get(id);
    if (!value) return { id, score: null, exact: null, weight: null, contribution: null, status: 'left-out' };
    const handedOn = rules.at === 'every-level' ? rounded(value, rules.digits, rules.mode) : value;
    const contribution = text(bearing && times(handedOn, bearing));
    return { id, score: decimalText(value, rules.digits, rules.mode), exact: fractionText(value), weight: text(weight), contribution, status: 'scored' };
  };
  return {
    score: decimalText(total, rules.digits, rules.mode),
    exact: fractionText(total),
    criteria: definition.criteria.map(({ id: parent, indicators }) => ({
      ...figures(parent, weights.inParent(parent, 'total'), weights.inParent(parent, 'total')),
      indicators: indicators.map(({ id }) => {
        const inTotal = weights.inTotal(id);
        return { ...figures(id, weights.inParent(id, parent), inTotal), effectiveWeight: scores.get(id) ? text(inTotal) : null };
      }),
    })),
  };
}

/** The weight of every score where nothing is left out. */
export function declaredWeightsOf(definition: Definition): Record<string, string | null> {
  const { inParent } = weightsOf(definition, () => true);
  return Object.fromEntries(definition.criteria.flatMap(({ id: parent, indicators }): [string, string | null][] =>
    [[parent, text(inParent(parent, 'total'))], ...indicators.map(({ id }): [string, string | null] => [id, text(inParent(id, parent))])]));
}

/** The exact total of a case. */
export const totalOf = (definition: Definition, { observations, options }: Omit<Given, 'name'>): Exact | null =>
  scoresOf(definition, observations, rulesOf(definition, options)).get('total') ?? null;

const text = (value: Exact | null): string | null => value && fractionText(value);

/** Whether a formula has a value: it is made of parts that have one, or names an observation or a score that has. */
function presence(observed: Observed, rules: Rules, scores: ReadonlyMap<string, Exact | null>): (formula: Formula) => boolean {
  const isThere = (formula: Formula): boolean => {
    const inside = insideOf(formula);
    if (inside.length > 0) return inside.some(isThere);
    const [score] = namedIn(formula);
    if (score !== undefined) return Boolean(scores.get(score));
    const { of: key } = formula as { of: string };
    return observedAs(key, observed[key] as ObservedValue, rules) !== null;
  };
  return isThere;
}

