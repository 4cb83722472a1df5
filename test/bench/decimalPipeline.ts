import { Decimal } from 'decimal.js';
import type { sample } from './observations.js';

type Sample = typeof sample;
interface Share { readonly count: number; readonly of: number }

const share = ({ count, of }: Share): Decimal => new Decimal(count).div(of).times(100);
const mean = (a: Decimal, b: Decimal): Decimal => a.plus(b).div(2);
const perItem = (items: number, points: number): Decimal => Decimal.min(new Decimal(items).times(points), 100);

/** The yardstick: the 21 numbers as a careful person would write them with decimal.js, printed with two digits, without a trace. */
export function decimalScores(given: Sample): string[] {
  const indicators = [
    mean(share(given.informationOnStand), share(given.informationOnSite)),
    perItem(given.remoteChannels, 30),
    mean(share(given.standSatisfaction), share(given.siteSatisfaction)),
    perItem(given.comfortConditions, 20),
    share(given.timeliness),
    share(given.comfortSatisfaction),
    perItem(given.accessibleEquipment, 20),
    perItem(given.accessibleServices, 20),
    share(given.accessibilitySatisfaction),
    share(given.firstContactPoliteness),
    share(given.servicePoliteness),
    share(given.remotePoliteness),
    share(given.recommendation),
    share(given.scheduleSatisfaction),
    share(given.overallSatisfaction),
  ];
  const weights = [['0.3', '0.3', '0.4'], ['0.3', '0.4', '0.3'], ['0.3', '0.4', '0.3'], ['0.4', '0.4', '0.2'], ['0.3', '0.2', '0.5']];
  const criteria = weights.map((parts, criterion) =>
    parts.reduce((sum, weight, part) => sum.plus((indicators[criterion * 3 + part] as Decimal).times(weight)), new Decimal(0)),
  );
  const total = criteria.reduce((sum, value) => sum.plus(value), new Decimal(0)).div(5);
  return [...indicators, ...criteria, total].map((value) => value.toFixed(2, Decimal.ROUND_HALF_UP));
}
