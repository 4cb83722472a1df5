import {
  compareMethodologies, defineProcedure, describeMethodology, methodologyOn, observe,
  type Collection, type MethodologyComparison, type ProcedureDocument, type Table,
} from 'nok-methodology';
import { table } from '../../../src/renderings/markdown.js';
import { exactly } from '../../../src/renderings/print.js';
import { parseFraction } from '../../../src/numeric/index.js';
import type { Texts } from '../../../src/renderings/texts.js';

const order = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

const all = { count: 20, of: 20 };
const home = {
  informationOnStand: { count: 17, of: 19 }, informationOnSite: { count: 18, of: 19 }, remoteChannels: 4,
  standSatisfaction: { count: 9, of: 10 }, siteSatisfaction: { count: 8, of: 10 }, comfortConditions: 5, timeliness: all, comfortSatisfaction: all,
  accessibleEquipment: 2, accessibleServices: 3, accessibilitySatisfaction: { count: 6, of: 8 },
  firstContactPoliteness: all, servicePoliteness: all, remotePoliteness: all, recommendation: all, scheduleSatisfaction: all, overallSatisfaction: all,
};
/** The same two as in the tables of the page, as the order observes them; made up. */
const underOrder = [
  { organisation: { id: 'Дом А (условные данные)' }, observations: home },
  {
    organisation: { id: 'Центр Б (условные данные)' },
    observations: {
      ...home, accessibleEquipment: 4, accessibleServices: 5, servicePoliteness: { count: 15, of: 20 }, recommendation: { count: 13, of: 20 },
      overallSatisfaction: { count: 14, of: 20 },
    },
  },
];

/** A table of this folder: no cell of it holds a semicolon. */
function tableOf(csv: string): Table {
  const [titles = [], ...rows] = csv.trim().split('\n').map((line) => line.split(';'));
  return { titles, rows: rows.map((cells, position) => ({ number: position + 2, cells })) };
}

const procedureOf = (document: string) => defineProcedure(JSON.parse(document) as ProcedureDocument);

/** The two organisations under the order and under a methodology that observes other things. */
export function besideOrder(document: string, csv: Readonly<Record<'checklists' | 'answers', string>>, texts: Texts): string {
  const { methodology, collection } = procedureOf(document);
  const { ready } = observe(methodology, {
    register: underOrder.map(({ organisation }) => organisation), collection: collection as Collection,
    checklists: tableOf(csv.checklists), answers: tableOf(csv.answers),
  });
  return sideBySide(compareMethodologies(order, methodology, { first: underOrder, second: ready }), methodology.title[texts.language], texts);
}

/** The two organisations under the order and under its variant. */
export function besideVariant(document: string, texts: Texts): string {
  const { methodology } = procedureOf(document);
  return sideBySide(compareMethodologies(order, methodology, underOrder), methodology.title[texts.language], texts);
}

/** What a description of the variant says of its differences. */
export function differencesOfVariant(document: string, { language }: Texts): string {
  const [, differences = ''] = describeMethodology(procedureOf(document).methodology, { language, base: order }).split(/^(?=## )/m);
  return differences.replace(/^## .*\n+/, '');
}

const titles = {
  ru: ['Организация', 'По порядку', 'Место', 'Разница', 'из-за чего'],
  en: ['Organisation', 'Under the order', 'Place', 'Difference', 'because of'],
} as const;

function sideBySide({ causes, organisations }: MethodologyComparison, title: string, { print, language }: Texts): string {
  const [organisation, first, place, difference, because] = titles[language];
  const signed = (score: string): string => (score.startsWith('-') ? `−${print.decimal(score.slice(1))}` : `+${print.decimal(score)}`);
  return table(
    [
      [organisation, 'left'], [first, 'right'], [place, 'right'], [title, 'right'], [place, 'right'], [difference, 'right'],
      ...(causes ? [[because, 'left'] as const] : []),
    ],
    organisations.map(({ organisation: id, total, place: places, effects }) => [
      id, print.decimal(total.first.score), String(places.first), print.decimal(total.second.score), String(places.second), signed(total.difference.score),
      ...(effects ? [effects.map(({ id: cause, effect }) => `\`${cause}\`: ${effect === null ? '—' : exactly(parseFraction(effect), print)}`).join(', ')] : []),
    ]),
  );
}
