import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { effectiveWeights, type EffectiveWeight, type Methodology } from 'nok-methodology';
import { findingsInWords } from '../check/finding.js';
import { svgOf } from '../drawing/svg.js';
import { FILES } from '../kaluga-2021/files.js';
import { SEED } from '../kaluga-2021/generate.js';
import { rate } from '../rate/rate.js';
import { report } from '../rate/report.js';
import type { Speech } from '../rate/run.js';
import { compareWeights } from './compare.js';
import { readWeights } from './file.js';
import { placesPicture, weightsPicture } from './pictures.js';
import { changesInWords, comparisonInWords, type WeightChange } from './report.js';

/** Rates Kaluga by the order and by the weights of a file, and draws the difference into a folder; returns the exit code. */
export async function run(file: string, out: string, { say, complain, progress }: Speech): Promise<number> {
  const outcome = await rate(FILES, { progress });
  const { rated, sources } = outcome;
  if (!rated) {
    complain(report(outcome));
    return 1;
  }
  const read = await readWeights(file, rated.methodology);
  if (!read.weights) {
    complain(findingsInWords(read.findings));
    return 1;
  }
  const { weights, methodology } = read;
  const comparison = compareWeights(rated, weights);
  const names = Object.fromEntries(sources.register.register.map(({ id, name }) => [id, (name ?? id).replace(' (условные данные)', '')]));
  const pictures = {
    'weights.svg': weightsPicture(rated.methodology, methodology, `Было — по приказу, стало — по файлу ${basename(file)}.`),
    'places.svg': placesPicture(comparison, names, SUBTITLE),
  };
  await mkdir(out, { recursive: true });
  for (const [name, chart] of Object.entries(pictures)) await writeFile(join(out, name), await svgOf(chart));
  say([
    SUBTITLE,
    changesInWords(changedWeights(rated.methodology, methodology)),
    comparisonInWords(comparison, rated, (id) => names[id] ?? id),
    `Записано:\n${Object.keys(pictures).map((name) => `  ${join(out, name)}`).join('\n')}`,
  ].join('\n\n'));
  return 0;
}

const SUBTITLE = `Калужская область, 2021 год, 17 организаций. Данные условные (зерно ${SEED}).`;

function changedWeights(before: Methodology, after: Methodology): WeightChange[] {
  const changed = new Map(weightsOf(after).map(({ id, declaredWeight }) => [id, declaredWeight]));
  return weightsOf(before)
    .map(({ id, declaredWeight }) => ({ id, before: declaredWeight, after: changed.get(id) ?? null }))
    .filter((weight) => weight.before !== weight.after);
}

function weightsOf(methodology: Methodology): readonly EffectiveWeight[] {
  const { criteria, indicators } = effectiveWeights(methodology);
  return [...criteria, ...indicators];
}
