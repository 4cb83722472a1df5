import { collectionOf, describeMethodology, methodologies, type Language, type Methodology } from 'nok-methodology';
import { textsFor } from '../src/renderings/options.js';
import type { Texts } from '../src/renderings/texts.js';
import { bands } from './tables/bands.js';
import { choices } from './tables/choices.js';
import { checklists, questionnaire } from './tables/collecting.js';
import {
  councilRules, cycleAssessment, cycleCollection, cycleCouncil, cycleDecides, cycleFrequency, cyclePlan, cyclePublication, cycleRegimes, cycleRules, cycleSends,
} from './tables/cycle.js';
import { documentExcerpts } from './tables/documents.js';
import { exampleCriteria, exampleIndicators } from './tables/example.js';
import { editions, formulas } from './tables/formulas.js';
import { ownMethod } from './tables/ownMethod.js';
import { sectors } from './tables/sectors.js';
import { sources } from './tables/sources.js';
import { certaintyOfEdition, unverified } from './tables/unverified.js';

const edition = methodologies[0] as Methodology;
const collection = collectionOf(edition);

/** The tables that pages have printed by the library, by name. */
const tables: Readonly<Record<string, (texts: Texts) => string>> = {
  bands,
  certainty: (texts) => certaintyOfEdition(edition, texts),
  checklists: (texts) => checklists(collection, edition, texts),
  choices,
  cycleAssessment: (texts) => cycleAssessment([edition, ...methodologies.filter((other) => other !== edition && other.sector === edition.sector)], texts),
  cycleCollection: (texts) => cycleCollection(edition, texts),
  councilRules, cycleCouncil, cycleDecides, cycleFrequency, cyclePlan, cyclePublication, cycleRegimes, cycleRules, cycleSends,
  description: ({ language }) => describeMethodology(edition, { language }).replace(/^# .*\n+/, ''),
  ...documentExcerpts,
  editions: (texts) => editions(methodologies, texts),
  exampleCriteria,
  exampleIndicators,
  formulas: (texts) => formulas(edition, texts),
  ...ownMethod,
  questionnaire: (texts) => questionnaire(collection, edition, texts),
  sectors: (texts) => sectors(methodologies, texts),
  sources,
  unverified: (texts) => unverified(methodologies, texts),
};

/** A place for a table: `<!-- printed: name -->`, what was printed last, `<!-- end -->`. */
const place = /(<!-- printed: (\w+) -->\n)[^]*?(<!-- end -->)/g;

/** The names of the tables a page has printed. */
export const printedIn = (page: string): string[] => [...page.matchAll(place)].map(([, , name = '']) => name);

/** A page with its tables printed anew. */
export const withTables = (page: string, language: Language): string =>
  page.replace(place, (_, before: string, name: string, after: string) => {
    const print = tables[name];
    if (print === undefined) throw new Error(`There is no table called ${name}: ${Object.keys(tables).join(', ')}`);
    return `${before}\n${print(textsFor({ language })).trim()}\n\n${after}`;
  });

/** The names of all tables. */
export const tableNames: readonly string[] = Object.keys(tables);
