import { gzipSync } from 'node:zlib';
import {
  defineMethodology, methodologies, rank, safeAssess, socialServiceWithWaiting, tally,
  type AssessOptions, type Assessment, type NokIssue, type Observations,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { formulaFields } from '../../src/formula/fields.js';
import { parseDecimal, parseFraction, printDecimal, printFraction } from '../../src/numeric/index.js';
import { textOf } from '../docs/pages.js';
import { ROUNDINGS } from './boundary.js';
import { DIGEST } from './digest.js';
import { digestOf, sha256 } from './files.js';
import type { FingerprintCase } from './fingerprints.js';
import { contentOf, files, isSame } from './generated.js';
import type { AssessmentFile, ComputedCase, ExpectedIssue, RefusedCase } from './model.js';
import { isTie, type DecimalCase, type RoundingCase } from './numbers.js';
import type { RankingCase } from './ranking.js';
import type { TallyCase, TallyGround } from './tallies.js';
import { without } from './without.js';

const index = contentOf('index.json') as { files: readonly { path: string; kind: string; cases: number; sha256: string }[] };
const assessmentsOf = (path: string): AssessmentFile => contentOf(path) as unknown as AssessmentFile;
const assessments = index.files.filter(({ kind }) => kind === 'assessment').map(({ path }) => [path, assessmentsOf(path)] as const);
const builtIn = [...methodologies, ...socialServiceWithWaiting];

const isComputed = (one: ComputedCase | RefusedCase): one is ComputedCase => 'criteria' in one.expected;
const places = (issues: readonly (ExpectedIssue | NokIssue)[]): string[] => issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort();

/** What the library makes of a case, in the words of the format. */
function actual(definition: AssessmentFile['definition'], { observations, options }: ComputedCase | RefusedCase): unknown {
  const outcome = safeAssess(defineMethodology(definition), observations as Observations, options as AssessOptions);
  if (!outcome.success) return places(outcome.error.issues);
  const { score, exact, criteria } = outcome.data;
  const shown = criteria.map((one) => ({ ...without(one, 'declaredWeight'), indicators: one.indicators.map((inner) => without(inner, 'declaredWeight')) }));
  return { score, exact, criteria: shown };
}

describe('The conformance vectors', () => {
  it('are those that were accepted; `npx tsx test/vectors/accept.ts` accepts a change that was meant', () => {
    expect(digestOf(files)).toBe(DIGEST);
  });

  it('are listed with the digest and the number of cases of each', () => {
    expect(index.files.map(({ path }) => path)).toEqual([...files.keys()].slice(1));
    expect(index.files.filter(({ path, sha256: digest }) => sha256(files.get(path) as string) !== digest)).toEqual([]);
    expect(index.files.filter(({ path, cases }) => (contentOf(path).cases as unknown[]).length !== cases)).toEqual([]);
  });

  it('say their format and that the data are synthetic, and hold no sentence of a problem', () => {
    for (const [path, text] of files) {
      expect(contentOf(path)).toMatchObject({ format: 'nok.vectors/1', note: { en: 'Synthetic data, seed 20181023' } });
      expect(text).not.toContain('"message"');
    }
  });

  it('are small: within 5 MB, within 300 KB packed, at most 200 cases a file', () => {
    const text = [...files.values()].join('');
    expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
    expect(gzipSync(text).length).toBeLessThan(300_000);
    expect(index.files.filter(({ cases }) => cases > 200)).toEqual([]);
  });
});

describe('The page about the vectors', () => {
  it.each(['ru', 'en'])('shows cases as they are: %s', (language) => {
    const cases = index.files.flatMap(({ path }) => contentOf(path).cases as unknown[]);
    const shown = [...textOf(`docs/${language}/vectors.md`).matchAll(/^```json\n([^]*?)^```$/gm)].map(([, json = '']) => JSON.parse(json) as unknown);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((one) => !cases.some((known) => isSame(known, one)))).toEqual([]);
  });

  it.each(['ru', 'en'])('names every kind of file and of formula: %s', (language) => {
    const names = [...index.files.map(({ kind }) => kind), ...Object.keys(formulaFields)];
    expect(names.filter((name) => !textOf(`docs/${language}/vectors.md`).includes(`\`${name}\``))).toEqual([]);
  });
});

describe('A file of assessments', () => {
  it('is there for every built-in methodology, with its fingerprint and all that it says', () => {
    for (const methodology of builtIn) {
      const { fingerprint, definition } = assessmentsOf(`${methodology.id}.json`);
      expect({ ...definition, fingerprint }).toEqual(methodology);
    }
  });

  it.each(builtIn.map(({ id }) => id))('shows every rounding and every policy: %s', (id) => {
    const options = assessmentsOf(`${id}.json`).cases.filter(isComputed).map((one) => one.options);
    const roundings = options.flatMap(({ rounding }) => (rounding ? [JSON.stringify(rounding)] : []));
    expect([...new Set(roundings)].sort()).toEqual(ROUNDINGS.map((rounding) => JSON.stringify(rounding)).sort());
    const policies = new Set(options.map(({ whenNobodyAsked }) => (typeof whenNobodyAsked === 'object' ? 'each' : whenNobodyAsked)));
    expect([...policies].filter(Boolean).sort()).toEqual(['each', 'full', 'leave-out', 'zero']);
  });

  it.each(assessments)('has the scores, the weights and the problems that the library finds: %s', (_, { definition, cases }) => {
    const wrong = cases.flatMap((one) => {
      const [found, expected] = [actual(definition, one), isComputed(one) ? one.expected : places(one.expected.issues)];
      return isSame(found, expected) ? [] : [{ name: one.name, found, expected }];
    });
    expect(wrong.slice(0, 2)).toEqual([]);
  });

  it.each(assessments)('has names that differ, the fingerprint and the declared weights of its methodology: %s', (_, { definition, fingerprint, declaredWeights, cases }) => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(defineMethodology(definition).fingerprint).toBe(fingerprint);
    const [one] = cases.filter(isComputed);
    const outcome = safeAssess(defineMethodology(definition), one?.observations as Observations, one?.options);
    const scores = outcome.success ? outcome.data.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]) : [];
    expect(Object.fromEntries(scores.map(({ id, declaredWeight }) => [id, declaredWeight]))).toEqual(declaredWeights);
  });
});

describe('The other vectors are what the library says:', () => {
  it('rounding, ties of both signs among it, and decimal text', () => {
    const { cases, decimals } = contentOf('rounding.json') as { cases: RoundingCase[]; decimals: DecimalCase[] };
    expect(cases.filter(({ exact, digits, mode, printed }) => printDecimal(parseFraction(exact), digits, mode) !== printed)).toEqual([]);
    expect(decimals.filter(({ decimal, exact }) => printFraction(parseDecimal(decimal)) !== exact)).toEqual([]);
    expect([cases.filter(isTie).length > 30, cases.filter((one) => isTie(one) && one.exact.startsWith('-')).length > 10]).toEqual([true, true]);
  });

  it('fingerprints, some the same and some different', () => {
    const { cases } = contentOf('fingerprint.json') as { cases: FingerprintCase[] };
    expect(cases.map(({ definition }) => defineMethodology(definition).fingerprint)).toEqual(cases.map(({ fingerprint }) => fingerprint));
    const [first, ...others] = cases;
    expect(others.filter(({ fingerprint }) => fingerprint === first?.fingerprint).map(({ name }) => name)).toEqual(others.map(({ name }) => name).filter((name) => name.endsWith(': the same')));
  });

  it('places', () => {
    for (const { name, options, assessments: rated, expected } of contentOf('ranking.json').cases as RankingCase[]) {
      const stored = rated.map(({ organisation, criteria, ...total }) => ({
        format: 'nok.assessment/1', methodology: { fingerprint: '0' }, organisation: { id: organisation }, choices: [], ...total,
        criteria: criteria.map((criterion) => ({ ...criterion, status: 'scored' })),
      }));
      const { rows } = rank(stored as unknown as Assessment[], options);
      expect({ name, rows: rows.map(({ place, organisation }) => ({ place, organisation })) }).toEqual({ name, rows: expected });
    }
  });

  it('counts of answers', () => {
    const { definition, collection, register, titles, cases } = contentOf('tally.json') as unknown as TallyGround & { cases: TallyCase[] };
    const methodology = defineMethodology(definition);
    for (const { name, dictionary, rows, expected } of cases) {
      const { organisations, inconsistencies, problems } = tally(methodology, { titles, rows }, { register, dictionary, collection });
      expect({ name, organisations, inconsistencies, problems: places(problems) }).toEqual({ name, ...expected, problems: places(expected.problems) });
    }
  });
});
