import { describe, expect, it } from 'vitest';
import { defineMethodology, methodologyOn, requiredObservations, safeRequiredObservations, type ObservedValue } from 'nok-methodology';
import { observationsSchema } from 'nok-methodology/schemas';
import { criterion, indicator, label, mean, measure, number, observation, reference, share, small } from './small.js';
import { printed } from '../errors/sentences.js';

const definition = small(
  {
    politeness: observation('respondents', { mayBeEmpty: true, symbol: 'У', ofSymbol: 'Ч' }), channels: observation('items', { most: 6 }),
    days: { ...measure('0', '99.5'), unit: label }, places: observation('checklist', { mayBeEmpty: false }),
  },
  [
    criterion('1', mean(reference('1.1'), reference('1.2')), [
      indicator('1.1', mean(share('politeness'), share('places'))), indicator('1.2', mean(share('politeness'), { kind: 'perItem', of: 'channels', points: '30', cap: '100' })),
    ]),
    criterion('2', mean(number('days'), number('days'))),
  ],
);

describe('What must be observed', () => {
  it('is every observation in the order of the methodology, with the scores that read it', () => {
    const source = 'survey';
    expect(requiredObservations(defineMethodology(definition))).toStrictEqual([
      { key: 'politeness', kind: 'respondents', label, source, symbol: 'У', ofSymbol: 'Ч', mayBeEmpty: true, usedBy: ['1.1', '1.2'] },
      { key: 'channels', kind: 'items', label, source, most: 6, mayBeEmpty: false, usedBy: ['1.2'] },
      { key: 'days', kind: 'measure', label, source, least: '0', most: '99.5', unit: label, mayBeEmpty: false, usedBy: ['2'] },
      { key: 'places', kind: 'checklist', label, source, mayBeEmpty: false, usedBy: ['1.1'] },
    ]);
  });

  it('is plain JSON, frozen all the way down', () => {
    const required = requiredObservations(defineMethodology(definition));
    expect(JSON.parse(JSON.stringify(required))).toStrictEqual(required);
    expect([required, required[0], required[0]?.label, required[0]?.usedBy].every(Object.isFrozen)).toBe(true);
  });

  it('is enough to fill in a form that the schema of the observations takes', () => {
    const edition = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
    const filled = requiredObservations(edition).map(({ key, kind }): [string, ObservedValue] => [key, kind === 'items' ? 1 : { count: 1, of: 1 }]);
    expect(observationsSchema(edition).safeParse(Object.fromEntries(filled)).success).toBe(true);
  });

  it('keeps the keys of the methodology as its type', () => {
    const [first] = requiredObservations(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
    expect(first?.key === 'informationOnStand').toBe(true);
    // @ts-expect-error there is no such observation
    expect(first?.key === 'informationOnStands').toBe(false);
  });

  it('is not told of what is no methodology', () => {
    const outcome = safeRequiredObservations({ ...definition, criteria: [] } as never);
    expect(outcome.success ? '' : printed(outcome.error).join('\n')).toBe('criteria: The list needs at least 1.');
    expect(safeRequiredObservations(definition as never).success).toBe(true);
  });
});
