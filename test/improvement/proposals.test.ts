import { assess, defineMethodology, draftPlan, proposals, regionProposals, safeProposals, whatIf, type Collection, type Definition, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { home } from '../analysis/homes.js';
import { citation, criterion, linear, measure, observation, share, small } from '../methodology/small.js';
import { codes, enough, marked, marks, proposed, throughJson } from './plans.js';

const rows = ({ criteria }: typeof proposed) => criteria.flatMap((one) => one.proposals);

describe('The proposals to an organisation', () => {
  it('stand under every criterion, each with what it brings back', () => {
    expect(proposed.criteria.map(({ criterion: id, gain, proposals: own }) => [id, gain, own.map(({ id: name, gainAlone, gainTogether }) => [name, gainAlone, gainTogether])]))
      .toEqual([
        // 0.5 / 19 / 2 · 100 · 0.3 · 0.2
        ['1', '3/38', [['informationOnSite/siteOther', '3/38', '3/38'], ['remoteChannels/channelAppeal', '0', '0']]],
        ['2', '0', []],
        // 20 · 0.3 · 0.2 each
        ['3', '12/5', [['accessibleEquipment/equipmentRamp', '6/5', '12/5'], ['accessibleEquipment/equipmentLift', '6/5', '12/5']]],
        ['4', '0', []], ['5', '0', []],
      ]);
    expect(proposed.gain).toBe('471/190');
    expect(rows(proposed).map(({ nothingBecauseOfCap }) => nothingBecauseOfCap)).toEqual([false, true, false, false]);
  });

  it('say in both languages what lacks and what to do', () => {
    expect(rows(proposed).map(({ shortcoming, measure: what }) => [shortcoming.ru, what.ru]).slice(0, 3)).toEqual([
      ['Обеспечено частично (0,5): иная информация («Информация на сайте»)', 'Обеспечить полностью: иная информация'],
      ['Отсутствует: электронный сервис для подачи обращения («Действующие дистанционные способы связи на сайте»)', 'Обеспечить: электронный сервис для подачи обращения'],
      ['Отсутствует: вход с пандусом или подъёмной платформой («Оборудование помещений и территории для инвалидов»)', 'Обеспечить: вход с пандусом или подъёмной платформой'],
    ]);
    expect(rows(proposed).map(({ shortcoming, measure: what }) => `${shortcoming.en} → ${what.en}`).slice(0, 2)).toEqual([
      'In part (0.5): other information (“Information on the site”) → Provide in full: other information',
      'Missing: electronic service for an appeal (“Working remote channels on the site”) → Provide: electronic service for an appeal',
    ]);
  });

  it('are about whole lists where there are no marks, and about answers', () => {
    const some = home(
      { informationOnStand: { count: '16.5', of: 19 }, comfortConditions: 3, timeliness: { count: 8, of: 10 }, remotePoliteness: { count: 0, of: 0 }, accessibleEquipment: 4 },
      { organisation: { id: 'a' }, whenNobodyAsked: 'zero' },
    );
    expect(rows(proposals(some)).map(({ id, subject, shortcoming, measure: what, change }) => [id, subject, shortcoming.ru, what.ru, change])).toEqual([
      ['informationOnStand', 'list', 'Обеспечено не полностью: «Информация на стенде» (16,5 из 19)', 'Обеспечить недостающее: «Информация на стенде» (всего — 19)', { observation: 'informationOnStand', more: '2.5' }],
      ['comfortConditions', 'list', 'Обеспечено не полностью: «Комфортные условия» (имеется — 3)', 'Обеспечить недостающее: «Комфортные условия» (всего — 5)', { observation: 'comfortConditions', more: '2' }],
      ['timeliness', 'answers', '«Своевременность оказания услуг»: 8 из 10 (80\u00A0%)', 'Выяснить причины неудовлетворённости и устранить их: «Своевременность оказания услуг» (наилучшее значение — 100\u00A0%)', { observation: 'timeliness', value: { count: 10, of: 10 } }],
      ['accessibleEquipment', 'list', 'Обеспечено не полностью: «Оборудование помещений и территории для инвалидов» (4 из 5)', 'Обеспечить недостающее: «Оборудование помещений и территории для инвалидов» (всего — 5)', { observation: 'accessibleEquipment', more: '1' }],
      ['remotePoliteness', 'answers', 'Никто не опрошен: «Вежливость работников при дистанционном обращении»', 'Опросить получателей услуг: «Вежливость работников при дистанционном обращении»', null],
    ]);
    // 1: 2.5 / 19 / 2 · 100 · 0.3 · 0.2; 2: 40 · 0.3 · 0.2 + 20 · 0.4 · 0.2. Nothing exact can be said of all together while nobody was asked.
    expect([proposals(some).gain, proposals(some).criteria.map(({ gain }) => gain)]).toEqual([null, ['15/38', '4', '6/5', null, '0']]);
  });

  it('are the same in the English words', () => {
    const some = home({ comfortConditions: 3, timeliness: { count: 8, of: 10 }, remotePoliteness: { count: 0, of: 0 }, accessibleEquipment: 4 }, { organisation: { id: 'a' }, whenNobodyAsked: 'zero' });
    expect(rows(proposals(some)).map(({ shortcoming, measure: what }) => [shortcoming.en, what.en])).toEqual([
      ['Incomplete: “Comfortable conditions” (3 present)', 'Provide what is missing: “Comfortable conditions” (5 in all)'],
      ['“Service on time”: 8 of 10 (80%)', 'Find out why people are dissatisfied and remove the causes: “Service on time” (best value: 100%)'],
      ['Incomplete: “Premises equipped for people with disabilities” (4 of 5)', 'Provide what is missing: “Premises equipped for people with disabilities” (5 in all)'],
      ['Nobody was asked: “Politeness in remote contact”', 'Ask the recipients: “Politeness in remote contact”'],
    ]);
  });

  it('each bring what `whatIf` says, alone and together', () => {
    for (const { change, gainAlone } of rows(proposed)) {
      const { observation: key, more } = change as { observation: string; more: string };
      const observed = marked.observations[key] as number | { count: string; of: number };
      const value = typeof observed === 'number' ? observed + Number(more) : { count: String(Number(observed.count) + Number(more)), of: observed.of };
      expect(whatIf(marked, { observations: { [key]: value } }).scores[0]?.difference).toBe(gainAlone);
    }
  });

  it('are frozen plain JSON, and the same for what was stored', () => {
    expect(throughJson(proposed)).toEqual(proposed);
    expect(proposals(throughJson(marked), { marks: throughJson(marks) })).toEqual(proposed);
    const loose = (value: unknown): boolean => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(proposed)).toBe(false);
  });

  it('are made for a whole region, in the order given', () => {
    const all = regionProposals([{ assessment: marked, marks }, { assessment: home({}, { organisation: { id: 'b' } }) }]);
    expect(all).toEqual([proposed, proposals(home({}, { organisation: { id: 'b' } }))]);
    expect(Object.isFrozen(all)).toBe(true);
  });

  it('need an organisation', () => {
    expect(codes(safeProposals(home()))).toEqual(['organisationMissing assessment.organisation']);
    expect(codes(safeProposals(marked, { marks: 5 as never }))).toEqual(['wrongType options.marks']);
  });
});

const label = { ru: 'условные данные', en: 'synthetic' };

describe('Proposals under a council’s own methodology', () => {
  /** Fewer days are better; of a list one item of four, no more, is best; a quarter of the answers is. */
  const definition: Definition = small(
    {
      days: { ...measure('0', '15'), unit: { ru: 'дней', en: 'days' }, source: 'records' }, list: observation('checklist', { source: 'visit' }),
      asked: observation('respondents', { source: 'survey' }), rooms: observation('items', { most: 8, source: 'visit' }),
    },
    [
      criterion('1', linear('days', '15', '1.5', '100')), criterion('2', linear('list', '100', '25', '100')),
      criterion('3', linear('asked', '100', '25', '100')), criterion('4', linear('rooms', '8', '2', '100')),
    ],
  );
  const methodology = defineMethodology(definition);
  const changes = (list: object, asked: object) =>
    rows(proposals(assess(methodology, { days: '6', list, asked, rooms: 5 } as never, { organisation: { id: 'a' } })));

  it('name the best number, whichever way is better', () => {
    expect(changes({ count: 3, of: 4 }, { count: 3, of: 4 }).map(({ id, subject, shortcoming, measure: what, change }) => [id, subject, shortcoming.ru, what.en, change])).toEqual([
      ['days', 'number', '«проба» (дней): 6', 'Improve: “sample” (days; best value: 1.5)', { observation: 'days', value: '3/2' }],
      ['list', 'number', '«проба»: 75\u00A0%', 'Improve: “sample” (best value: 25%)', { observation: 'list', value: { count: '1', of: 4 } }],
      ['asked', 'answers', '«проба»: 3 из 4 (75\u00A0%)', 'Find out why people are dissatisfied and remove the causes: “sample” (best value: 25%)', { observation: 'asked', value: { count: 1, of: 4 } }],
      ['rooms', 'number', '«проба»: 5', 'Improve: “sample” (best value: 2)', { observation: 'rooms', value: 2 }],
    ]);
  });

  it('print what is no short decimal rounded, and say so', () => {
    const [days, list, asked] = rows(proposals(assess(methodology, { days: { sum: '47', of: 11 }, list: { count: 1, of: 3 }, asked: { count: 16, of: 47 }, rooms: 2 }, { organisation: { id: 'a' } })));
    expect([days, list, asked].map((one) => [one?.shortcoming.ru, one?.shortcoming.en])).toEqual([
      ['«проба» (дней): около 4,27', '“sample” (days): about 4.27'], ['«проба»: около 33,33\u00A0%', '“sample”: about 33.33%'], ['«проба»: 16 из 47 (около 34,04\u00A0%)', '“sample”: 16 of 47 (about 34.04%)'],
    ]);
    expect(days?.change).toEqual({ observation: 'days', value: '3/2' });
  });

  it('print small and negative numbers as what they are', () => {
    const cold = defineMethodology(small(
      { rate: measure('0', '1'), warmth: { ...measure('-40', '40'), source: 'records' }, share: { ...measure('0', '1'), source: 'records' } },
      [criterion('1', linear('rate', '1', '0.0005', '100')), criterion('2', linear('warmth', '-40', '20', '100')), criterion('3', linear('share', '0', '0.125', '100'))],
    ));
    const found = rows(proposals(assess(cold, { rate: { sum: 1, of: 300 }, warmth: '-2.5', share: '0.01' }, { organisation: { id: 'a' } })));
    expect(found.map(({ shortcoming, measure: what }) => [shortcoming.ru, shortcoming.en, what.ru])).toEqual([
      ['«проба»: менее 0,01', '“sample”: less than 0.01', 'Выяснить причины неудовлетворённости и устранить их: «проба» (наилучшее значение — менее 0,01)'],
      ['«проба»: −2,5', '“sample”: −2.5', 'Улучшить значение: «проба» (наилучшее значение — 20)'],
      ['«проба»: 0,01', '“sample”: 0.01', 'Улучшить значение: «проба» (наилучшее значение — 0,125)'],
    ]);
  });

  it('call what records count too few, and not missing', () => {
    const records = { source: 'records' } as const;
    const staff = defineMethodology(small(
      { trained: observation('checklist', records), trips: observation('items', records) },
      [criterion('1', share('trained')), criterion('2', { kind: 'perItem', of: 'trips', points: '25', cap: '100' })],
    ));
    expect(rows(proposals(assess(staff, { trained: { count: 41, of: 58 }, trips: 3 }, { organisation: { id: 'a' } }))).map(({ shortcoming, measure: what }) => [shortcoming.ru, what.ru, shortcoming.en, what.en]).sort()).toEqual([
      ['«проба»: 3', 'Улучшить значение: «проба» (наилучшее значение — 4)', '“sample”: 3', 'Improve: “sample” (best value: 4)'],
      ['«проба»: 41 из 58', 'Улучшить значение: «проба» (наилучшее значение — 58)', '“sample”: 41 of 58', 'Improve: “sample” (best value: 58)'],
    ]);
  });

  it('name the best of the answers to choose from', () => {
    const text = (ru: string) => ({ ru, en: ru });
    const opinion = defineMethodology(small({ wait: { ...measure('0', '10'), unit: { ru: 'балл', en: 'points' } }, mark: measure('1', '5') }, [criterion('1', linear('wait', '0', '10', '100')), criterion('2', linear('mark', '1', '5', '100'))]));
    const collection: Collection = {
      checklists: [],
      questionnaire: {
        title: label, verification: 'unverified', notCounted: [],
        questions: [
          { id: 'q1', text: text('Ждали долго?'), observation: 'wait', answer: { kind: 'choice', options: [{ id: 'no', label: { ru: 'нет', en: 'no' }, points: '10' }, { id: 'yes', label: text('да'), points: '0' }, { id: 'none', label: text('не помню'), blank: true }] } },
          { id: 'q2', text: text('Отметка?'), observation: 'mark', answer: { kind: 'mark', least: 1, most: 5 } },
        ],
      },
    };
    const assessment = assess(opinion, { wait: { sum: 325, of: 47 }, mark: { sum: 9, of: 2 } }, { organisation: { id: 'a' } });
    expect(rows(proposals(assessment, { collection })).map(({ shortcoming, measure: what }) => [shortcoming.ru, what.ru, what.en])).toEqual([
      ['«проба» (балл): около 6,91', 'Выяснить причины неудовлетворённости и устранить их: «проба» (наилучший ответ — «нет»)', 'Find out why people are dissatisfied and remove the causes: “sample” (best answer: “no”)'],
      ['«проба»: 4,5', 'Выяснить причины неудовлетворённости и устранить их: «проба» (наилучшее значение — 5)', 'Find out why people are dissatisfied and remove the causes: “sample” (best value: 5)'],
    ]);
    expect(rows(proposals(assessment))[0]?.measure.ru).toBe('Выяснить причины неудовлетворённости и устранить их: «проба» (наилучшее значение — 10)');
  });

  it('know no change where the best cannot be observed', () => {
    const found = changes({ count: 3, of: 3 }, { count: 3, of: 3 });
    expect(found.map(({ id, change }) => [id, change])).toEqual([
      ['days', { observation: 'days', value: '3/2' }],
      // Three quarters of an item may be counted, three quarters of a person not.
      ['list', { observation: 'list', value: { count: '0.75', of: 3 } }],
      ['asked', null],
      ['rooms', { observation: 'rooms', value: 2 }],
    ]);
    expect(found[2]?.gainAlone).not.toBeNull();
  });

  it('know no change that is longer than what can be observed', () => {
    const third = `33.${'3'.repeat(28)}`;
    const long = defineMethodology(small({ list: observation('checklist') }, [criterion('1', linear('list', '100', third, '100'))]));
    const [found] = rows(proposals(assess(long, { list: { count: 7, of: 7 } }, { organisation: { id: 'a' } })));
    expect([found?.change, found?.gainAlone]).toEqual([null, '100']);
  });

  it('take every item of a graded list to the best grade', () => {
    const text = (ru: string) => ({ ru, en: ru });
    const own = defineMethodology(small({ building: measure('0', '1') }, [criterion('1', linear('building', '0', '1', '100'))]));
    const collection = {
      checklists: [{
        observation: 'building', title: label, items: ['roof', 'walls', 'doors'].map((id) => ({ id, label: text(id), verification: 'unverified' as const })),
        grades: ['0', '0.5', '1'].map((points) => ({ label: text(`отметка ${points}`), points })),
      }],
      questionnaire: { title: label, verification: 'unverified' as const, questions: [], notCounted: [] },
    };
    const graded = { building: { roof: { points: '0.5' }, walls: { points: '1' }, doors: { points: '0' } } };
    const from = (building: ObservedValue) => proposals(assess(own, { building }, { organisation: { id: 'a' } }), { collection, marks: graded });
    const found = from({ sum: '1.5', of: 3 });
    expect(rows(found).map(({ id, subject, shortcoming, measure: what, change, gainAlone, gainTogether }) => [id, subject, shortcoming.ru, what.en, change, gainAlone, gainTogether])).toEqual([
      ['building/roof', 'item', 'Отметка «отметка 0.5» при наилучшей «отметка 1»: roof («проба»)', 'Bring it to “отметка 1”: roof', { observation: 'building', more: '0.5' }, '50/3', '50'],
      ['building/doors', 'item', 'Отметка «отметка 0» при наилучшей «отметка 1»: doors («проба»)', 'Bring it to “отметка 1”: doors', { observation: 'building', more: '1' }, '100/3', '50'],
    ]);
    expect(found.gain).toBe('50');
    // As a number alone it says what is best, but not how much of the sum an item is.
    expect(rows(from(0.5)).map(({ id, change, gainAlone }) => [id, change, gainAlone])).toEqual([['building/roof', null, '50/3'], ['building/doors', null, '100/3']]);
    const plan = draftPlan(assess(own, { building: { sum: '1.5', of: 3 } }, { organisation: { id: 'a' } }), found, { ...enough, notPlanned: [{ id: 'building/doors', reason: 'нет средств' }] });
    expect([plan.expected?.exact, plan.expected?.counted]).toEqual(['200/3', ['building/roof']]);
  });

  it('of a list leave out what was counted as absent because it does not apply', () => {
    const excused = (chosen: string) => home({ accessibleEquipment: chosen === 'present' ? 4 : 3 }, {
      organisation: { id: 'a' }, choices: [{ question: 'item-not-applicable', observation: 'accessibleEquipment', item: 'equipmentLift', chosen, byDefault: false }],
    });
    expect(['absent', 'present'].map((chosen) => rows(proposals(excused(chosen)))[0]?.change)).toEqual([
      { observation: 'accessibleEquipment', more: '1' }, { observation: 'accessibleEquipment', more: '1' },
    ]);
  });

  it('name an observation once, though two indicators read it', () => {
    const base = small({ a: observation('respondents') }, [criterion('1', share('a')), criterion('2', share('a'))]);
    const assessment = assess(defineMethodology({ ...base, citation }), { a: { count: 1, of: 2 } }, { organisation: { id: 'a' } });
    expect(proposals(assessment).criteria.map(({ proposals: own }) => own.map(({ id, gainAlone }) => `${id} ${String(gainAlone)}`))).toEqual([['a 50'], []]);
  });

  it('name items by the collection given', () => {
    const own = defineMethodology(small({ a: observation('checklist') }, [criterion('1', share('a'))]));
    const collection = {
      checklists: [{ observation: 'a', title: label, items: [{ id: 'x', label: { ru: 'лифт', en: 'a lift' }, verification: 'unverified' as const }] }],
      questionnaire: { title: label, verification: 'unverified' as const, questions: [], notCounted: [] },
    };
    const assessment = assess(own, { a: { count: 0, of: 1 } }, { organisation: { id: 'a' } });
    expect(rows(proposals(assessment, { marks: { a: { x: 'absent' } }, collection })).map(({ measure: what }) => what.en)).toEqual(['Provide: a lift']);
    expect(regionProposals([{ assessment, marks: { a: { x: 'absent' } } }], { collection })[0]).toEqual(proposals(assessment, { marks: { a: { x: 'absent' } }, collection }));
  });
});
