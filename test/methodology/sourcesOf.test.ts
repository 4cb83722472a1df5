import { describe, expect, it } from 'vitest';
import { SOURCES, defineMethodology, methodologies, requiredObservations, safeSourcesOf, sourcesOf } from 'nok-methodology';
import { criterion, indicator, label, mean, measure, number, observation, reference, share, small } from './small.js';

const methodology = defineMethodology(small(
  { politeness: observation('respondents'), days: { ...measure(), source: 'records' }, comfort: observation('respondents'), places: observation('checklist', { source: 'stand' }) },
  [
    criterion('1', mean(reference('1.1'), reference('1.2')), [indicator('1.1', mean(share('politeness'), share('places'))), indicator('1.2', share('politeness'))]),
    criterion('2', mean(number('days'), share('comfort'))),
  ],
));

describe('Who must collect what', () => {
  it('is told source by source, with the scores each observation is for', () => {
    expect(sourcesOf(methodology)).toStrictEqual([
      { source: 'stand', observations: [{ key: 'places', label, kind: 'checklist', usedBy: ['1.1'] }] },
      {
        source: 'survey',
        observations: [{ key: 'politeness', label, kind: 'respondents', usedBy: ['1.1', '1.2'] }, { key: 'comfort', label, kind: 'respondents', usedBy: ['2'] }],
      },
      { source: 'records', observations: [{ key: 'days', label, kind: 'measure', usedBy: ['2'] }] },
    ]);
  });

  it.each(methodologies.map((built) => [built.id, built] as const))('leaves no observation of %s out and names none twice', (_, built) => {
    const sources = sourcesOf(built);
    const order = sources.map(({ source }) => SOURCES.indexOf(source));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(sources.flatMap(({ observations }) => observations.map(({ key }) => key)).sort()).toEqual(requiredObservations(built).map(({ key }) => key).sort());
  });

  it('is frozen plain JSON, and not told of what is no methodology', () => {
    const sources = sourcesOf(methodology);
    expect(JSON.parse(JSON.stringify(sources))).toStrictEqual(sources);
    expect([sources, sources[0], sources[0]?.observations, sources[0]?.observations[0]?.usedBy].every(Object.isFrozen)).toBe(true);
    const outcome = safeSourcesOf({ ...methodology, criteria: [] });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['emptyList criteria']);
    expect(safeSourcesOf(methodology)).toEqual({ success: true, data: sources });
  });
});
