import type { Definition } from 'nok-methodology';
import { oneShare } from './councils.js';
import { canonicalText, fingerprintOf } from './fingerprint.js';

/** A definition, the text that is hashed, and its fingerprint. */
export interface FingerprintCase {
  readonly name: string;
  readonly definition: Definition;
  readonly canonical: string;
  readonly fingerprint: string;
}

const [politeness] = Object.values(oneShare.observations);
const [first] = oneShare.criteria;

/** A definition of one share with a change, whether or not it changes the fingerprint. */
const changed = (name: string, changes: Record<string, unknown>): { name: string; definition: Definition } => ({ name, definition: { ...oneShare, ...changes } });

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)]));
};

const renamed = (key: string): Record<string, unknown> =>
  ({ observations: { [key]: politeness }, criteria: [{ ...first, formula: { kind: 'share', of: key } }] });

export const fingerprintCases = (): FingerprintCase[] => [
  changed('one share', {}),
  changed('the keys in another order: the same', turned(oneShare) as Record<string, unknown>),
  changed('other words for people: the same', { title: { ru: 'Иначе', en: 'Otherwise' }, total: { ...oneShare.total, label: { ru: 'Итог', en: 'Total' } } }),
  changed('a symbol, a unit and a note: the same', { citation: { ...oneShare.citation, note: { ru: 'Примечание', en: 'A note' } }, observations: { politeness: { ...politeness, symbol: 'Увежл' } } }),
  changed('another id', { id: 'synthetic/another' }),
  changed('other points of the share', { criteria: [{ ...first, formula: { kind: 'share', of: 'politeness', points: '100' } }] }),
  changed('the same number written otherwise', { range: { least: '0', most: '100.0' } }),
  changed('an observation called label', renamed('label')),
  changed('an observation called unit', renamed('unit')),
  changed('an act called note', { acts: { ...oneShare.acts, note: { title: { ru: 'Акт', en: 'Act' }, number: '2', date: '2014-05-22' } } }),
  changed('letters beyond ASCII, and a pair of surrogates, in a number', { acts: { procedure: { title: { ru: 'Акт', en: 'Act' }, number: '392-ФЗ «№ 1»\t\u007f\u2028𝄞', date: '2014-05-21' } } }),
  changed('a rounding of its own', { rounding: { digits: 1, mode: 'half-even', at: 'every-level' } }),
].map(({ name, definition }) => ({ name, definition, canonical: canonicalText(definition), fingerprint: fingerprintOf(definition) }));
