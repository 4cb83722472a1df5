import { createHash } from 'node:crypto';
import { methodologies, socialServiceWithWaiting, type Definition, type Methodology } from 'nok-methodology';
import { formulasOf } from '../oracle/ends.js';
import { boundaryCases, choiceCases } from './boundary.js';
import { councilCases } from './councilCases.js';
import { declaredWeightsOf, expectedOf } from './expected.js';
import { fingerprintOf } from './fingerprint.js';
import { fingerprintCases } from './fingerprints.js';
import { FORMAT, SEED, type AssessmentFile, type Given, type RefusedCase } from './model.js';
import { decimalCases, roundingCases } from './numbers.js';
import { printed } from './print.js';
import { foundCases, randomCases } from './random.js';
import { rankingCases } from './ranking.js';
import { refusedCases, undecidedCases } from './refusals.js';
import { tallyCases, tallyGround } from './tallies.js';
import { without } from './without.js';

/** Random organisations: enough to meet every rounding and every policy. */
const RANDOM = 12;

const note = { ru: `Условные данные, начальное число ${String(SEED)}`, en: `Synthetic data, seed ${String(SEED)}` };

const file = (kind: string, content: object): object => ({ format: FORMAT, kind, note, ...content });

function assessmentFile(definition: Definition, given: readonly Given[], refused: readonly RefusedCase[]): Omit<AssessmentFile, 'kind'> {
  return {
    id: definition.id, fingerprint: fingerprintOf(definition), definition, declaredWeights: declaredWeightsOf(definition),
    cases: [...given.map((one) => ({ ...one, expected: expectedOf(definition, one) })), ...refused],
  };
}

/** What is refused for its shape is the same everywhere: one file shows it. */
const SHOWS_REFUSALS = 'mintrud-344n-2018/social-service';

/** How a definition computes, whatever it is called. */
const computationOf = (definition: Definition): string =>
  JSON.stringify([[...formulasOf(definition)], Object.entries(definition.observations).map(([key, { kind, mayBeEmpty, least, most }]) => [key, kind, mayBeEmpty, least, most])]);

/** The built-in methodologies; one that computes as an earlier one does has fewer cases. */
function editionFiles(): Omit<AssessmentFile, 'kind'>[] {
  const seen = new Set<string>();
  return [...methodologies, ...socialServiceWithWaiting].map((methodology: Methodology) => {
    const definition: Definition = without(methodology, 'fingerprint');
    const isNew = seen.size < seen.add(computationOf(definition)).size;
    const more = isNew ? [...choiceCases(definition), ...foundCases(definition)] : [];
    const random = randomCases(definition, isNew ? 2 * RANDOM : RANDOM);
    const refused = definition.id === SHOWS_REFUSALS ? refusedCases(definition) : undecidedCases(definition);
    return assessmentFile(definition, [...boundaryCases(definition), ...more, ...random], refused);
  });
}

/** Everything that is written but the index, by the path of its file. */
const contents = (): [path: string, content: object][] => [
  ...editionFiles().map((one): [string, object] => [`${one.id}.json`, file('assessment', one)]),
  ...councilCases().map(({ definition, given, refused }): [string, object] =>
    [`${definition.id}.json`, file('assessment', assessmentFile(definition, given, refused))]),
  ['rounding.json', file('rounding', { cases: roundingCases(), decimals: decimalCases() })],
  ['fingerprint.json', file('fingerprint', { cases: fingerprintCases() })],
  ['ranking.json', file('ranking', { cases: rankingCases() })],
  ['tally.json', file('tally', { ...tallyGround, cases: tallyCases })],
];

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** All files of the vectors by their paths, the index first: the same bytes in every run. */
export function vectorFiles(): Map<string, string> {
  const written = contents().map(([path, content]) => ({ path, content: content as { kind: string; cases: readonly unknown[] }, text: `${printed(content)}\n` }));
  const files = written.map(({ path, content: { kind, cases }, text }) => ({ path, kind, cases: cases.length, sha256: sha256(text) }));
  const index = `${printed(file('index', { package: 'nok-methodology', files }))}\n`;
  return new Map([['index.json', index], ...written.map(({ path, text }): [string, string] => [path, text])]);
}

/** The digest of all files: that of the index, which holds the digest of every other one. */
export const digestOf = (files: ReadonlyMap<string, string>): string => sha256(files.get('index.json') as string);
