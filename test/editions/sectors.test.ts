import { assess, describeMethodology, explain, methodologies, methodologyOn, SECTORS, socialServiceWithWaiting, type EditionSector, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { extreme } from './observed.js';

const all: readonly Methodology[] = [...methodologies, ...socialServiceWithWaiting];
const in2021 = (sector: EditionSector): Methodology => methodologyOn({ sector, on: '2021-11-15' });
const ofEach = <Value>(read: (methodology: Methodology) => Value): Record<string, Value> =>
  Object.fromEntries(SECTORS.map((sector) => [sector, read(in2021(sector))]));

/** The weights of the indicators in each criterion. */
const weights = (methodology: Methodology): string => assess(methodology, extreme(methodology, 'best')).criteria
  .map(({ declaredWeight, indicators }) => [declaredWeight, ...indicators.map((indicator) => indicator.declaredWeight)].join(' ')).join(' · ');

describe('What differs by sector', () => {
  it('is the second criterion, and in performing arts the fourth and the fifth', () => {
    const three = '1/5 3/10 3/10 2/5 · 1/5 3/10 2/5 3/10 · 1/5 3/10 2/5 3/10 · 1/5 2/5 2/5 1/5 · 1/5 3/10 1/5 1/2';
    const two = '1/5 3/10 3/10 2/5 · 1/5 1/2 1/2 · 1/5 3/10 2/5 3/10 · 1/5 2/5 2/5 1/5 · 1/5 3/10 1/5 1/2';
    expect(ofEach(weights)).toEqual({
      'social-service': three, 'medical-social-expertise': three, 'health-outpatient': three, 'health-inpatient': three,
      education: two, culture: two, 'performing-arts': '1/5 3/10 3/10 2/5 · 1/5 · 1/5 3/10 2/5 3/10 · 1/5 · 1/5',
    });
  });

  it('is what is observed', () => {
    const social = Object.keys(in2021('social-service').observations);
    const added = ofEach(({ observations }) => Object.keys(observations).filter((key) => !social.includes(key)));
    const gone = ofEach(({ observations }) => social.filter((key) => !Object.hasOwn(observations, key)));
    expect(added).toEqual({
      'social-service': [], 'medical-social-expertise': [], 'health-outpatient': ['waitingPoints'], 'health-inpatient': ['waitingPoints'],
      education: [], culture: [], 'performing-arts': [],
    });
    expect(gone).toEqual({
      'social-service': [], 'medical-social-expertise': [], 'health-outpatient': [], 'health-inpatient': [],
      education: ['timeliness'], culture: ['timeliness'],
      'performing-arts': [
        'comfortConditions', 'timeliness', 'comfortSatisfaction', 'firstContactPoliteness', 'servicePoliteness', 'remotePoliteness',
        'recommendation', 'scheduleSatisfaction', 'overallSatisfaction',
      ],
    });
    expect(in2021('health-outpatient').observations.waitingPoints).toEqual({
      kind: 'measure', source: 'records', least: '0', most: '100', label: { ru: 'Баллы за сроки ожидания', en: 'Points for waiting' },
    });
  });

  it('is nothing of the formulas, the labels and the numbers of the indicators that two sectors share', () => {
    const indicators = ({ criteria }: Methodology) => criteria.flatMap((criterion) => criterion.indicators);
    const social = new Map(indicators(in2021('social-service')).map((indicator) => [indicator.id, indicator]));
    for (const sector of SECTORS) {
      for (const { id, label, formula } of indicators(in2021(sector))) {
        expect(label).toEqual(social.get(id)?.label);
        if (!(sector.startsWith('health') && id === '2.2')) expect(formula).toEqual(social.get(id)?.formula);
      }
    }
  });

  it('stays from one edition to the next: the same observations, criteria and total', () => {
    const pairs = [...SECTORS.map((sector) => methodologies.filter((methodology) => methodology.sector === sector)), socialServiceWithWaiting];
    const computing = ({ observations, criteria, total, choices }: Methodology) => ({ observations, criteria, total, choices });
    for (const [first, second] of pairs.map((editions) => editions.map(computing))) expect(second).toEqual(first);
  });

  it('leaves room for nobody to ask, or a list that does not apply, exactly where the order is silent', () => {
    const mayBeEmpty = ['standSatisfaction', 'siteSatisfaction', 'comfortConditions', 'accessibleEquipment', 'accessibilitySatisfaction', 'remotePoliteness'];
    for (const { observations } of all) {
      expect(Object.keys(observations).filter((key) => observations[key]?.mayBeEmpty)).toEqual(mayBeEmpty.filter((key) => Object.hasOwn(observations, key)));
    }
  });
});

describe('How sure we are', () => {
  it('of the order with the indicators: remembered are 317н and 599, the others confirmed', () => {
    expect(ofEach(({ acts }) => [acts.sectorOrder?.number, acts.sectorOrder?.date, acts.sectorOrder?.verification].join(' '))).toEqual({
      'social-service': '317н 2018-05-23 unverified', 'medical-social-expertise': '317н 2018-05-23 unverified',
      'health-outpatient': '201н 2018-05-04 confirmed', 'health-inpatient': '201н 2018-05-04 confirmed',
      education: '114 2019-03-13 confirmed', culture: '599 2018-04-27 unverified', 'performing-arts': '599 2018-04-27 unverified',
    });
  });

  it('of the edition and its first day', () => {
    expect(ofEach(({ citation: { verification, note } }) => [verification, note?.en].join(': '))).toEqual({
      'social-service': 'confirmed: From which day the order on the indicators of the sector is in force, is not known.',
      'medical-social-expertise': 'unverified: From which day the order on the indicators of the sector is in force, is not known.',
      'health-outpatient': 'confirmed: The order on the indicators of the sector is in force from 04.06.2018.',
      'health-inpatient': 'confirmed: The order on the indicators of the sector is in force from 04.06.2018.',
      education: 'unverified: From which day the order on the indicators of the sector is in force, is not known.',
      culture: 'unverified: From which day the order on the indicators of the sector is in force, is not known.',
      'performing-arts': 'unverified: From which day the order on the indicators of the sector is in force, is not known.',
    });
  });

  it('of the criteria: seen in practice, but for what is only remembered of the second one and of performing arts', () => {
    const unsure = ({ criteria, total }: Methodology) =>
      [...criteria.map(({ id, citation }) => ({ id, citation })), { id: 'total', citation: total.citation }]
        .filter(({ citation }) => citation.verification !== 'practice').map(({ id, citation }) => `${id} ${citation.verification}`);
    expect(ofEach(unsure)).toEqual({
      'social-service': [], 'medical-social-expertise': ['2 unverified'], 'health-outpatient': [], 'health-inpatient': [],
      education: ['2 unverified'], culture: [], 'performing-arts': ['2 unverified', '4 unverified', '5 unverified'],
    });
    expect(socialServiceWithWaiting.map((methodology) => methodology.criteria[1]?.indicators[1]?.citation.verification)).toEqual(['unverified', 'unverified']);
  });

  it('of a weight where that differs: 0.3 of 2.1 is confirmed, and 0.5 is another one', () => {
    const confirmed = ({ criteria }: Methodology) => criteria.flatMap(({ indicators }) => indicators)
      .filter(({ weightCitation }) => weightCitation !== undefined).map(({ id, weightCitation }) => `${id} ${weightCitation?.verification ?? ''}`);
    expect(ofEach(confirmed)).toEqual({
      'social-service': ['2.1 confirmed'], 'medical-social-expertise': ['2.1 confirmed'], 'health-outpatient': ['2.1 confirmed'], 'health-inpatient': ['2.1 confirmed'],
      education: [], culture: [], 'performing-arts': [],
    });
  });

  it('of all that order 408н may have changed: not at all', () => {
    for (const { id, citation, acts } of all.filter(({ validFrom }) => validFrom === '2024-10-05')) {
      expect([id, citation.verification, citation.acts, acts.mintrud408n?.number]).toEqual([id, 'unverified', ['fz392', 'mintrud344n', 'mintrud408n'], '408н']);
      expect(citation.note?.ru).toBe('Что изменил приказ № 408н, неизвестно: считается как в редакции 2018 года.');
    }
  });

  it('is said in the result and on its page: an act nobody has held against its text', () => {
    const assessment = assess(in2021('culture'), extreme(in2021('culture'), 'best'));
    expect(assessment.notes).toEqual([
      { code: 'unverifiedFact', path: ['methodology', 'citation'], params: { acts: 'fz392, mintrud344n' } },
      { code: 'unverifiedFact', path: ['methodology', 'acts', 'sectorOrder'], params: { acts: 'sectorOrder' } },
    ]);
    const lines = (language: 'ru' | 'en') => explain(assessment, { language }).trimEnd().split('\n').slice(-2);
    expect(lines('ru')).toEqual([
      '- Редакция с текстом актов не сверена. С какого дня действует приказ о показателях сферы, неизвестно.',
      '- Номер и дата акта с его текстом не сверены: №\u00A0599 от\u00A027.04.2018.',
    ]);
    expect(lines('en')).toEqual([
      '- The edition was not held against the text of the acts. From which day the order on the indicators of the sector is in force, is not known.',
      '- Number and date of an act were not held against its text: no.\u00A0599 of 27\u00A0April\u00A02018.',
    ]);
  });

  it('is said of each act in a description', () => {
    const actLines = (sector: EditionSector, language: 'ru' | 'en') =>
      describeMethodology(in2021(sector), { language }).split('\n').filter((line) => /Показатели сферы|Indicators of the sector/.test(line));
    expect(actLines('culture', 'ru')).toEqual(['- №\u00A0599 от\u00A027.04.2018\u00A0— Показатели сферы, Минкультуры России (не сверено с текстом)']);
    expect(actLines('education', 'en')).toEqual(['- no.\u00A0114 of 13\u00A0March\u00A02019: Indicators of the sector, Minprosveshcheniya (confirmed)']);
  });
});

describe('The words', () => {
  /** Every text in two languages, with its place. */
  function texts(value: unknown, path: string): [string, { ru?: unknown; en?: unknown }][] {
    if (typeof value !== 'object' || value === null) return [];
    if ('ru' in value || 'en' in value) return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
  }

  it.each(all.map((methodology) => [methodology.id, methodology] as const))('of %s are there in both languages, each in its own letters', (id, methodology) => {
    const found = texts(methodology, id);
    expect(found.length).toBeGreaterThan(20);
    const wrong = found.filter(([, { ru, en }]) => !(typeof ru === 'string' && typeof en === 'string' && /^[А-ЯЁ]/u.test(ru) && /^[A-Z]/.test(en) && !/[а-яё]/iu.test(en)));
    expect(wrong).toEqual([]);
  });

  it('call each sector by its own name', () => {
    const titles = all.map(({ title }) => title.ru);
    expect(new Set(titles).size).toBe(all.length);
  });
});

describe('The compiler knows what is observed in each sector:', () => {
  const three = { count: 1, of: 1 };
  const common = {
    informationOnStand: three, informationOnSite: three, remoteChannels: 4, standSatisfaction: three, siteSatisfaction: three,
    accessibleEquipment: 5, accessibleServices: 5, accessibilitySatisfaction: three,
  };
  const people = {
    comfortConditions: 5, comfortSatisfaction: three, firstContactPoliteness: three, servicePoliteness: three, remotePoliteness: three,
    recommendation: three, scheduleSatisfaction: three, overallSatisfaction: three,
  };
  const on = '2026-11-15';

  it('timeliness in social service and expertise, not in education and culture', () => {
    const timely = { ...common, ...people, timeliness: three };
    expect(assess(methodologyOn({ sector: 'social-service', on }), timely).score).toBe('100.00');
    expect(assess(methodologyOn({ sector: 'medical-social-expertise', on }), timely).score).toBe('100.00');
    expect(assess(methodologyOn({ sector: 'education', on }), { ...common, ...people }).score).toBe('100.00');
    expect(assess(methodologyOn({ sector: 'culture', on }), { ...common, ...people }).score).toBe('100.00');
    // @ts-expect-error education has no waiting time
    expect(() => assess(methodologyOn({ sector: 'education', on }), { ...common, ...people, timeliness: three })).toThrow('timeliness');
    // @ts-expect-error culture has no waiting time
    expect(() => assess(methodologyOn({ sector: 'culture', on }), { ...common, ...people, timeliness: three })).toThrow('timeliness');
    // @ts-expect-error social service has it
    expect(() => assess(methodologyOn({ sector: 'social-service', on }), { ...common, ...people })).toThrow('timeliness');
  });

  it('points for waiting in health, and in social service where that was chosen', () => {
    const waiting = { ...common, ...people, timeliness: three, waitingPoints: '100' };
    expect(assess(methodologyOn({ sector: 'health-outpatient', on }), waiting).score).toBe('100.00');
    expect(assess(methodologyOn({ sector: 'health-inpatient', on }), waiting).score).toBe('100.00');
    expect(assess(socialServiceWithWaiting[0], waiting).score).toBe('100.00');
    expect(assess(socialServiceWithWaiting[1], waiting).score).toBe('100.00');
    // @ts-expect-error a measure is a number, decimal text or a mean
    expect(() => assess(methodologyOn({ sector: 'health-inpatient', on }), { ...waiting, waitingPoints: three })).toThrow('waitingPoints');
    // @ts-expect-error health needs them
    expect(() => assess(methodologyOn({ sector: 'health-outpatient', on }), { ...common, ...people, timeliness: three })).toThrow('waitingPoints');
    // @ts-expect-error social service takes none by default
    expect(() => assess(methodologyOn({ sector: 'social-service', on }), { ...common, ...people, timeliness: three, waitingPoints: '100' })).toThrow('waitingPoints');
  });

  it('only information and accessibility in performing arts', () => {
    expect(assess(methodologyOn({ sector: 'performing-arts', on }), common).score).toBe('100.00');
    // @ts-expect-error nobody is asked about politeness
    expect(() => assess(methodologyOn({ sector: 'performing-arts', on }), { ...common, servicePoliteness: three })).toThrow('servicePoliteness');
  });
});
