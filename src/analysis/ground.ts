import type { Computed } from '../assessment/compute.js';
import { nodesOf, partsOf } from '../formula/index.js';
import type { Ready, Weighing } from '../methodology/index.js';
import type { Fraction } from '../numeric/index.js';
import { isGround } from './weights.js';
import { computeWith, type Working } from './working.js';

/** A score through which the total takes from observations. */
export interface GroundScore {
  readonly id: string;
  readonly criterion: string;
  readonly exact: Fraction | null;
  /** The value that counts further up: rounded under `every-level`. */
  readonly handedOn: Fraction | null;
  /** The weight in the total; `null` for what is left out, for an indicator that only other indicators use, and where a scale stands on the way. */
  readonly weight: Fraction | null;
  /** Whether the total or a criterion takes it, not other indicators alone. */
  readonly isTaken: boolean;
}

/** The scores that lie on observations, in the order of the methodology; Σ weight · handedOn and the row of rounding make the exact total. */
export function groundOf(working: Working): GroundScore[] {
  const { scores, weights } = computeWith(working);
  const grounded = new Set(working.ready.scores.filter(isGround).map(({ id }) => id));
  const taken = takenIn(working.ready);
  return working.ready.methodology.criteria.flatMap((criterion) =>
    [criterion, ...criterion.indicators]
      .filter(({ id }) => grounded.has(id))
      .map(({ id }) => {
        const { exact, handedOn } = scores.get(id) as Computed;
        return { id, criterion: criterion.id, exact, handedOn, weight: (weights.get(id) as Weighing).inTotal, isTaken: taken.has(id) };
      }),
  );
}

/** The scores that the total and the criteria name. */
const takenIn = ({ scores }: Ready): ReadonlySet<string | undefined> =>
  new Set(scores.filter(({ level }) => level !== 'indicator').flatMap(({ formula }) => nodesOf(formula, []).map((node) => partsOf(node.formula).score)));
