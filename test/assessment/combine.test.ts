import {
  assess, averages, combine, contributions, defineMethodology, explain, methodologyOn, rank, recheck, safeCombine, whatIf,
  type Assessment, type AssessOptions, type Definition, type Methodology, type ObservedValue,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { citation, criterion, indicator, measure, number, observation, reference, share, small, weighted } from '../methodology/small.js';
import { exact, fractionText, fromFractionText, over, plus } from '../oracle/fraction.js';

/** Two indicators of one criterion, and a criterion without any. */
const definition: Definition = small(
  { polite: observation('respondents', { mayBeEmpty: true }), prompt: observation('respondents'), days: measure('0', '100') },
  [
    criterion('1', weighted(['0.4', reference('1.1')], ['0.6', reference('1.2')]), [indicator('1.1', share('polite')), indicator('1.2', share('prompt'))]),
    criterion('2', number('days')),
  ],
);
const methodology = defineMethodology(definition);

/** Counts of 10 asked, and a criterion measured outright. */
const part = (id: string, [polite, prompt, days]: readonly [number | null, number, string], options: AssessOptions = {}, by: Methodology = methodology): Assessment =>
  assess(by, { polite: polite === null ? { count: 0, of: 0 } : { count: polite, of: 10 }, prompt: { count: prompt, of: 10 }, days }, {
    organisation: { id, name: `Часть ${id}` }, ...(polite === null && { whenNobodyAsked: 'leave-out' }), ...options,
  });

const scores = ({ criteria, exact: total }: Assessment): string[] =>
  [...criteria.flatMap(({ indicators, ...one }) => [...indicators, one]).map(({ id, exact: value }) => `${id}: ${String(value)}`), `total: ${total}`];
const whole = { organisation: { id: 'home', name: 'Дом' } };

describe('Parts of one organisation', () => {
  it('make the exact means of their indicators; criteria and total follow from these', () => {
    const { assessment, parts, format } = combine([part('b', [9, 10, '50']), part('a', [8, 7, '70.5']), part('c', [3, 8, '10'])], whole);
    expect(format).toBe('nok.combined/1');
    expect(parts.map(({ organisation }) => organisation?.id)).toEqual(['a', 'b', 'c']);
    // 1.1: (90 + 80 + 30) / 3; 1.2: (100 + 70 + 80) / 3; 1: 0.4 · 200/3 + 0.6 · 250/3; 2: 130.5 / 3; total: (230/3 + 87/2) / 2
    expect(scores(assessment)).toEqual(['1.1: 200/3', '1.2: 250/3', '1: 230/3', '2: 87/2', 'total: 721/12']);
    expect(assessment.observations).toEqual({ score1x1: '200/3', score1x2: '250/3', score2: '87/2' });
    expect(assessment.organisation).toEqual({ id: 'home', name: 'Дом' });
    expect([assessment.score, assessment.format]).toEqual(['60.08', 'nok.assessment/1']);
    expect(Object.isFrozen(parts) && Object.isFrozen(assessment) && Object.isFrozen(assessment.observations)).toBe(true);
  });

  it('are weighed by recipients or respondents where that is chosen, and the result says so', () => {
    const sized = [part('a', [10, 10, '100'], { sample: { asked: 30, recipients: 40 } }), part('b', [0, 5, '0'], { sample: { asked: 10, recipients: 60 } })];
    const by = (weighting?: 'plain-mean' | 'by-recipients' | 'by-respondents') => combine(sized, { ...whole, ...(weighting && { weighting }) }).assessment;
    expect([scores(by())[0], scores(by('by-recipients'))[0], scores(by('by-respondents'))[0]]).toEqual(['1.1: 50', '1.1: 40', '1.1: 75']);
    expect([by(), by('plain-mean'), by('by-recipients')].map(({ choices }) => choices[0])).toEqual([
      { question: 'combining', chosen: 'plain-mean', byDefault: true }, { question: 'combining', chosen: 'plain-mean', byDefault: false },
      { question: 'combining', chosen: 'by-recipients', byDefault: false },
    ]);
    expect(by().sample).toEqual({ asked: 40, recipients: 100 });
    expect(by().methodology.citation.verification).toBe('practice');
    expect(by('by-respondents').methodology.citation.verification).toBe('unverified');
    expect(by('by-respondents').notes).toEqual([{ code: 'unverifiedFact', path: ['methodology', 'citation'], params: { acts: 'procedure' } }]);
  });

  it('say which of them lack an indicator: it is averaged over the others', () => {
    const { assessment } = combine([part('a', [9, 10, '0']), part('b', [null, 8, '0']), part('c', [null, 6, '0'])], whole);
    expect(scores(assessment).slice(0, 2)).toEqual(['1.1: 90', '1.2: 80']);
    expect(assessment.choices).toEqual([
      { question: 'combining', chosen: 'plain-mean', byDefault: true },
      { question: 'nobody-asked-in-parts', observation: 'polite', chosen: 'leave-out', byDefault: false },
      { question: 'left-out-in-part', observation: 'score1x1', item: 'b', chosen: 'other-parts', byDefault: true },
      { question: 'left-out-in-part', observation: 'score1x1', item: 'c', chosen: 'other-parts', byDefault: true },
      { question: 'rounding', chosen: { digits: 2, mode: 'half-up', at: 'end' }, byDefault: true },
    ]);
  });

  it('leave out what none of them has, and name themselves as the reason', () => {
    const nameless = part('b', [null, 8, '0'], { organisation: { id: 'b' } });
    const { assessment } = combine([part('a', [null, 10, '0']), nameless], whole);
    expect(scores(assessment).slice(0, 3)).toEqual(['1.1: null', '1.2: 90', '1: 90']);
    expect(assessment.observations.score1x1).toEqual({ notApplicable: 'Часть a, b' });
    expect(assessment.choices.map(({ question }) => question)).toEqual(['combining', 'nobody-asked-in-parts', 'not-applicable', 'rounding']);
  });

  it('carry the answers they agree on, and the last of their days', () => {
    const denominator = (byDefault: boolean) => ({ choices: [{ question: 'denominator', observation: 'polite', chosen: 'those-who-used', byDefault }] });
    const { assessment } = combine([
      part('a', [9, 10, '0'], { ...denominator(true), on: '2021-11-15' }), part('b', [9, 10, '0'], { ...denominator(false), on: '2021-12-01', sample: { asked: 10, recipients: 10 } }),
    ], whole);
    expect(assessment.choices[1]).toEqual({ question: 'denominator', observation: 'polite', chosen: 'those-who-used', byDefault: false });
    expect([assessment.on, assessment.sample]).toEqual(['2021-12-01', undefined]);
    const last = (...days: readonly string[]) => combine(days.map((on, position) => part(String(position), [9, 10, '0'], { on })), whole).assessment.on;
    expect([last('2021-12-01', '2021-11-15'), last('2021-11-15', '2021-12-01', '2021-11-20')]).toEqual(['2021-12-01', '2021-12-01']);
    const undated = combine([part('a', [9, 10, '0'])], whole).assessment;
    expect('on' in undated).toBe(false);
  });

  it('are rounded as they were, or as is chosen', () => {
    const one = { digits: 1, mode: 'half-even', at: 'every-level' } as const;
    const alike = [part('a', [9, 10, '33.33'], { rounding: one }), part('b', [8, 7, '0'], { rounding: one })];
    const kept = combine(alike, whole).assessment;
    // 2: 33.33 / 2 = 16.665, which hands on 16.7; 1: 0.4 · 85 + 0.6 · 85 = 85; total: (85 + 16.7) / 2 = 50.85, half-even 50.8
    expect([kept.criteria[1]?.exact, kept.score, kept.exact, kept.choices.at(-1)]).toEqual(['3333/200', '50.8', '1017/20', { question: 'rounding', chosen: one, byDefault: false }]);
    const whole2 = { digits: 2, mode: 'half-up', at: 'end' } as const;
    const other = combine(alike, { ...whole, rounding: whole2 }).assessment;
    expect([other.score, other.choices.at(-1)]).toEqual(['50.83', { question: 'rounding', chosen: whole2, byDefault: false }]);
    const own = defineMethodology({ ...definition, rounding: one });
    const byMethod = combine([part('a', [9, 10, '33.33'], {}, own), part('b', [8, 7, '0'], {}, own)], whole).assessment;
    expect([byMethod.score, byMethod.choices.at(-1)]).toEqual(['50.8', { question: 'rounding', chosen: one, byDefault: true }]);
  });

  it('may be one: the scores are its own', () => {
    const alone = part('a', [9, 7, '33.3']);
    expect(scores(combine([alone], whole).assessment)).toEqual(scores(alone));
  });

  it('may have been combined themselves, under the same methodology', () => {
    const branch = combine([part('a', [10, 10, '100']), part('b', [null, 5, '0'])], { organisation: { id: 'branch' } });
    const all = combine([branch.assessment, part('c', [4, 1, '0'])], whole).assessment;
    // 1.1: (100 + 40) / 2; 1.2: (75 + 10) / 2; 2: (50 + 0) / 2
    expect(scores(all).filter((line) => !/^(1|total):/.test(line))).toEqual(['1.1: 70', '1.2: 85/2', '2: 25']);
    expect(all.methodology.fingerprint).toBe(branch.assessment.methodology.fingerprint);
    expect(all.choices.filter(({ question }) => question === 'left-out-in-part').map(({ item }) => item)).toEqual(['b']);
  });
});

describe('A combined assessment', () => {
  const combined = combine([part('a', [9, 10, '50']), part('b', [8, 7, '70.5'])], whole).assessment;

  it('is an assessment like any other: rechecked, taken apart, changed', () => {
    expect(recheck(JSON.parse(JSON.stringify(combined)) as Assessment)).toStrictEqual(combined);
    expect(contributions(combined).exact).toBe(combined.exact);
    expect(whatIf(combined, { observations: { score2: '100' } }).after.exact).toBe('185/2');
  });

  it('stands in one rating with others of other numbers of parts', () => {
    const three = combine([part('c', [9, 9, '90']), part('d', [9, 9, '90']), part('e', [9, 9, '91'])], { organisation: { id: 'three' } });
    const one = combine([part('f', [10, 10, '90'])], { organisation: { id: 'one' } });
    const all = [combined, three.assessment, one.assessment];
    expect(rank(all).rows.map(({ place, organisation, score }) => `${place} ${organisation} ${score}`)).toEqual(['1 one 95.00', '2 three 90.17', '3 home 72.63']);
    expect(averages(all, { on: 'exact' }).organisations).toBe(3);
  });

  it('is explained in both languages with its means and what was chosen', () => {
    const page = explain(combine([part('a', [9, 10, '0']), part('b', [null, 9, '0.5'])], whole).assessment, { language: 'ru' }).replaceAll(' ', ' ');
    expect(page).toContain('| Как объединены части организации | простое среднее | по умолчанию |');
    expect(page).toContain('| Показателя нет в одной из частей («проба — среднее по частям», `b`) | среднее по остальным частям | по умолчанию |');
    expect(page).toContain('| проба — среднее по частям | — | 0,25 | части организации |');
    const english = explain(combined, { language: 'en' }).replaceAll(' ', ' ');
    expect(english).toContain('| How the parts of the organisation are combined | the plain mean | by default |');
  });

  it('measures within the range its methodology derives', () => {
    const { methodology: form } = combined;
    expect(form.id).toBe('combined/small');
    expect(form.title).toEqual({ ru: 'проба (по частям организации)', en: 'sample (by the parts of an organisation)' });
    expect(form.observations.score1x1).toEqual({
      kind: 'measure', label: { ru: 'проба — среднее по частям', en: 'sample: mean of the parts' }, source: 'parts', least: '0', most: '100', mayBeEmpty: true,
    });
    expect([form.observations.score1x2?.mayBeEmpty, form.observations.score2?.mayBeEmpty]).toEqual([undefined, undefined]);
    expect(form.citation.note?.ru).toBe('Показатели — средние по частям организации; критерии и итог посчитаны из них.');
  });

  it('attains what its parts could have attained, not what their ranges would allow', () => {
    const points = (of: string) => ({ kind: 'perItem', of, points: '1', cap: '5' } as const);
    const checklist = defineMethodology(small(
      { ramp: observation('items', { most: 5 }), lift: observation('items', { most: 3 }) },
      [criterion('1', { kind: 'attained', of: [reference('1.1'), reference('1.2')] }, [indicator('1.1', points('ramp')), indicator('1.2', points('lift'))])],
    ));
    const home = (id: string, ramp: number, lift: number) => assess(checklist, { ramp, lift }, { organisation: { id } });
    // (4 + 2) / 2 = 3 of 5 and (3 + 0) / 2 = 1.5 of 3: 4.5 of 8
    expect(combine([home('a', 4, 3), home('b', 2, 0)], whole).assessment.exact).toBe('225/4');
  });

  it('keeps a sum a sum, and what is always the same as it is', () => {
    const always = { kind: 'steps', of: 'days', steps: [{ from: '0', to: '100', points: '7' }] } as const;
    const council = defineMethodology(small(
      { days: measure(), polite: observation('respondents') },
      [criterion('1', { kind: 'sum', of: [reference('1.1'), reference('1.2')] }, [indicator('1.1', always), indicator('1.2', { kind: 'share', of: 'polite', points: '10' })])],
      { range: { least: '0', most: '17' } },
    ));
    const home = (id: string, count: number) => assess(council, { days: 3, polite: { count, of: 2 } }, { organisation: { id } });
    const { assessment } = combine([home('a', 1), home('b', 2)], whole);
    expect(scores(assessment)).toEqual(['1.1: 7', '1.2: 15/2', '1: 29/2', 'total: 29/2']);
    const again = combine([assessment], whole).assessment;
    expect([scores(again), again.methodology.fingerprint]).toEqual([scores(assessment), assessment.methodology.fingerprint]);
  });

  it('takes the declared lower end where the derived one has no decimals', () => {
    const council = defineMethodology(small(
      { gain: measure('-1', '3') }, [criterion('1', { kind: 'attained', of: [number('gain')] }, [], { range: { least: '-40', most: '100' } })], { range: { least: '-40', most: '100' } },
    ));
    const { assessment } = combine([assess(council, { gain: '-1' }, { organisation: { id: 'a' } })], whole);
    expect([assessment.exact, assessment.methodology.observations.score1?.least]).toEqual(['-100/3', '-40']);
  });
});

describe('Parts under different methodologies', () => {
  const titled = (id: string, more: Partial<Definition> = {}): Methodology =>
    defineMethodology({ ...definition, id, title: { ru: id, en: id }, sector: 'culture', validFrom: '2018-01-01', ...more });
  const out = titled('out-patient', { checkedOn: '2021-02-02', citation: { ...citation, verification: 'unverified', note: { ru: 'Не сверено.', en: 'Unchecked.' } } });
  const stay = titled('in-patient', { checkedOn: '2021-01-01', observations: { ...definition.observations, polite: observation('respondents') } });

  it('make one where their scores are made alike', () => {
    const both = [part('1', [8, 10, '0'], {}, out), part('2', [9, 10, '0'], {}, stay)];
    const { methodology: form, exact: total } = combine(both, whole).assessment;
    // 1.1: 85, 1.2: 100; 1: 94; total: 47
    expect(total).toBe('47');
    expect([form.id, form.title.ru, form.sector, form.validFrom, form.checkedOn]).toEqual([
      'combined/in-patient + combined/out-patient', 'in-patient (по частям организации) + out-patient (по частям организации)', undefined, undefined, '2021-01-01',
    ]);
    expect([form.title.en, form.observations.score1x1?.label]).toEqual([
      'in-patient (by the parts of an organisation) + out-patient (by the parts of an organisation)', { ru: 'проба — среднее по частям', en: 'sample: mean of the parts' },
    ]);
    expect([form.citation.verification, form.observations.score1x1?.mayBeEmpty, form.observations.score1x2?.mayBeEmpty]).toEqual(['unverified', true, false]);
    const turned = combine([part('1', [9, 10, '0'], {}, stay), part('2', [8, 10, '0'], {}, out)], whole).assessment;
    expect(turned.methodology.fingerprint).toBe(form.fingerprint);
  });

  it('say on which day somebody looked only where one of them does', () => {
    const plain = combine([part('1', [8, 10, '0'], {}, titled('a')), part('2', [9, 10, '0'], {}, titled('b'))], whole).assessment;
    expect('checkedOn' in plain.methodology).toBe(false);
    const alone = combine([part('1', [8, 10, '0'], {}, out)], whole).assessment.methodology;
    expect([alone.sector, alone.validFrom, alone.checkedOn, alone.citation.note?.en]).toEqual([
      'culture', '2018-01-01', '2021-02-02', 'Unchecked. The indicators are means over the parts of the organisation; criteria and total follow from them.',
    ]);
    expect(alone.citation.note?.ru).toBe('Не сверено. Показатели — средние по частям организации; критерии и итог посчитаны из них.');
  });

  it('is how out-patient and in-patient care become one organisation', () => {
    const care = (sector: 'health-outpatient' | 'health-inpatient', id: string, count: number) => {
      const edition: Methodology = methodologyOn({ sector, on: '2021-11-15' });
      const observed = Object.fromEntries(Object.entries(edition.observations).map(([key, { kind, most }]): [string, ObservedValue] =>
        [key, kind === 'items' ? Number(most ?? 5) : kind === 'measure' ? String(most) : { count, of: 10 }]));
      return assess(edition, observed, { organisation: { id } });
    };
    const outcome = safeCombine([care('health-outpatient', 'polyclinic', 10), care('health-inpatient', 'ward', 8)], whole);
    const [polyclinic, ward] = outcome.success ? outcome.data.parts : [];
    // Every score there is linear, so the total is the mean of the totals.
    expect(polyclinic?.exact).toBe('100');
    expect(outcome.success && outcome.data.assessment.exact).toBe(fractionText(over(plus(exact(100n), fromFractionText(ward?.exact ?? '0')), exact(2n))));
  });
});
