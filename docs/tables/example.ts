import {
  aggregate, assess, averages, blankTitles, checkCycle, collectionOf, combine, extendMethodology, methodologyOn, observe, rank, waitingPoints, type Choice,
} from 'nok-methodology';
import { criteriaTable, exactText } from '../../src/renderings/results.js';
import { table } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';

const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

/** Made-up figures: those of the README. */
export const home = assess(methodology, {
  informationOnStand: { count: 17, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 4,
  standSatisfaction: { count: 118, of: 120 }, siteSatisfaction: { count: 64, of: 67 },
  comfortConditions: 6, timeliness: { count: 150, of: 150 }, comfortSatisfaction: { count: 149, of: 150 },
  accessibleEquipment: 4, accessibleServices: 5, accessibilitySatisfaction: { count: 88, of: 91 },
  firstContactPoliteness: { count: 150, of: 150 }, servicePoliteness: { count: 149, of: 150 }, remotePoliteness: { count: 40, of: 41 },
  recommendation: { count: 147, of: 150 }, scheduleSatisfaction: { count: 150, of: 150 }, overallSatisfaction: { count: 148, of: 150 },
});

/** The criteria of an example. */
export const exampleCriteria = (texts: Texts): string => criteriaTable(home, texts);

/** The first criterion of the example, with everything a result says of its indicators. */
export function exampleIndicators({ columns, print, language }: Texts): string {
  const [exact, inForce] = { ru: ['Точно', 'Значимость в силе'], en: ['Exact', 'Weight in force'] }[language] as [string, string];
  return table(
    [[columns.indicator, 'left'], [columns.score, 'right'], [exact, 'right'], [inForce, 'right'], [columns.effectiveWeight, 'right'], [columns.contribution, 'right']],
    (home.criteria[0]?.indicators ?? []).map(({ id, score, exact: fraction, weight, effectiveWeight, contribution }) => [
      id, print.decimal(score ?? ''), exactText(fraction, print), exactText(weight, print), exactText(effectiveWeight, print), exactText(contribution, print),
    ]),
  );
}

/** What is taken where nobody chooses: read off an organisation that goes the whole way without any option. */
export function defaultChoices(): readonly Choice[] {
  const collection = collectionOf(methodology);
  const titlesOf = (table: 'checklists' | 'answers'): readonly string[] => blankTitles(collection, table, 'ru');
  const name = 'Дом № 1';
  const filled = (table: 'checklists' | 'answers'): { titles: readonly string[]; rows: { number: number; cells: string[] }[] } => {
    const titles = titlesOf(table);
    return { titles, rows: [{ number: 2, cells: titles.map((_, column) => (column === 0 ? name : 'да')) }] };
  };
  const { ready } = observe(methodology, { register: [{ id: name }], checklists: filled('checklists'), answers: filled('answers') });
  const assessedUnder = (under: typeof methodology, prefix = '') => ready.map(({ organisation, observations, choices }) =>
    assess(under, observations, { organisation: { ...organisation, id: `${prefix}${organisation.id}` }, choices }));
  const assessed = assessedUnder(methodology);
  const elsewhere = assessedUnder(extendMethodology(methodology, { id: 'another-sector', sector: 'culture' }), 'Другая сфера: ');
  const region = aggregate([...assessed, ...elsewhere], { by: ['sector'] });
  return [
    ...rank(assessed).choices, ...averages(assessed).choices, ...combine(assessed, { organisation: { id: 'whole' } }).assessment.choices, ...region.choices,
    ...waitingPoints({ waited: { sum: 134, of: 10 }, limit: 14 }).choices,
    ...checkCycle({ register: [{ id: name }], assessed: [] }, { on: '2021-11-15', sector: 'social-service' }).choices,
  ];
}
