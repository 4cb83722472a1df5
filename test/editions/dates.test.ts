import { methodologies, methodologyOn, safeMethodologyOn, SECTORS, socialServiceWithWaiting, type EditionSector, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';

const NEVER = '9999-12-31';

const dayAfter = (day: string, days = 1): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

type Period = Pick<Methodology, 'id' | 'validFrom' | 'validTo'>;

/** What is wrong with the periods of the editions of one sector. */
function wrongPeriods(editions: readonly Period[]): string[] {
  const isOpen = editions.at(-1)?.validTo === undefined;
  return [
    ...editions.flatMap(({ id, validFrom }) => (validFrom === undefined ? [`${id} has no first day`] : [])),
    ...editions.slice(1).flatMap(({ id, validFrom = '' }, position) => {
      const last = editions[position]?.validTo ?? NEVER;
      if (last < validFrom && dayAfter(last) === validFrom) return [];
      return [`${id} ${last < validFrom ? 'leaves a gap' : 'overlaps'}: ${last}, ${validFrom}`];
    }),
    ...(isOpen ? [] : [`the last edition ends on ${editions.at(-1)?.validTo ?? ''}`]),
  ];
}

const editionsOf = (sector: EditionSector): readonly Methodology[] => methodologies.filter((methodology) => methodology.sector === sector);

describe('The periods of the editions', () => {
  it.each(SECTORS)('of %s leave no gap, do not overlap and have no end', (sector) => {
    expect(editionsOf(sector).length).toBe(2);
    expect(wrongPeriods(editionsOf(sector))).toEqual([]);
  });

  it('of social service with waiting are those of social service', () => {
    const periods = (editions: readonly Methodology[]) => editions.map(({ sector, validFrom, validTo }) => [sector, validFrom, validTo]);
    expect(periods(socialServiceWithWaiting)).toEqual(periods(editionsOf('social-service')));
  });

  it('would be refused with a gap, an overlap, an end, or without a first day', () => {
    const first = { id: 'first', validFrom: '2018-10-23', validTo: '2024-10-04' };
    expect(wrongPeriods([first, { id: 'second', validFrom: '2024-10-06' }])).toEqual(['second leaves a gap: 2024-10-04, 2024-10-06']);
    expect(wrongPeriods([first, { id: 'second', validFrom: '2024-10-04' }])).toEqual(['second overlaps: 2024-10-04, 2024-10-04']);
    expect(wrongPeriods([{ id: 'first', validFrom: '2018-10-23' }, { id: 'second', validFrom: '2024-10-05' }])).toEqual(['second overlaps: 9999-12-31, 2024-10-05']);
    expect(wrongPeriods([first])).toEqual(['the last edition ends on 2024-10-04']);
    expect(wrongPeriods([{ id: 'first' }])).toEqual(['first has no first day']);
  });
});

describe('The edition of each sector', () => {
  const starts = {
    'social-service': '2018-10-23', 'medical-social-expertise': '2018-10-23', 'health-outpatient': '2018-10-23', 'health-inpatient': '2018-10-23',
    education: '2019-03-13', culture: '2018-10-23', 'performing-arts': '2018-10-23',
  } as const;

  it.each(SECTORS)('of %s is refused on the day before the first, and changes on 05.10.2024', (sector) => {
    const start = starts[sector];
    expect(safeMethodologyOn({ sector, on: dayAfter(start, -1) }).success).toBe(false);
    expect([start, '2024-10-04', '2024-10-05', '2099-12-31'].map((day) => methodologyOn({ sector, on: day }).id)).toEqual([
      `mintrud-344n-2018/${sector}`, `mintrud-344n-2018/${sector}`, `mintrud-408n-2024/${sector}`, `mintrud-408n-2024/${sector}`,
    ]);
  });

  it('starts where both the order and that of the sector are in force: never before the date of either', () => {
    for (const { validFrom = '', acts } of methodologies) {
      const after = Object.entries(acts).filter(([id]) => id !== 'mintrud408n' || validFrom >= '2024-10-05').map(([, { date }]) => date);
      expect(after.filter((date) => date > validFrom)).toEqual([]);
      expect(validFrom >= '2018-10-23').toBe(true);
    }
  });
});
