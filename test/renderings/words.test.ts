import { assess, defineMethodology, extendMethodology, methodologyOn, type Assessment, type Methodology, type Observation } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/renderings/english/index.js';
import { describeMethodology, explain } from '../../src/renderings/index.js';
import { russian } from '../../src/renderings/russian/index.js';
import { criterion, indicator, mean, number, observation, reference, share, small, weighted } from '../methodology/small.js';
import { calculationsOn } from './page.js';

const ru = { language: 'ru' } as const;
const en = { language: 'en' } as const;
const edition: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

/** The lines of figures of a score. */
const linesOf = (assessment: Assessment, name: string): readonly string[] | undefined => calculationsOn(explain(assessment, ru)).get(name)?.lines;

/** The item of a list or the row of a table that begins so. */
const lineOf = (page: string, start: string): string | undefined =>
  page.split('\n').find((line) => line.replace(/^(?:- |\| )(?:\*\*)?/, '').startsWith(start))?.replaceAll('\u00A0', ' ');

describe('A share that nobody was asked for', () => {
  const methodology = defineMethodology(small(
    { a: observation('respondents', { mayBeEmpty: true }), b: observation('respondents') },
    [criterion('1', mean(share('a'), share('b')))],
  ));
  const taken = (whenNobodyAsked: 'full' | 'zero' | 'leave-out') => assess(methodology, { a: { count: 0, of: 0 }, b: { count: 1, of: 2 } }, { whenNobodyAsked });

  it('is written as what was taken for it', () => {
    expect(linesOf(taken('full'), 'К1')).toEqual(['(1 × 100 + 1 / 2 × 100) / 2 = 75']);
    expect(linesOf(taken('zero'), 'К1')).toEqual(['(0 × 100 + 1 / 2 × 100) / 2 = 25']);
    expect(linesOf(taken('leave-out'), 'К1')).toEqual(['1 / 2 × 100 = 50']);
  });

  it('is named with what was taken', () => {
    const cells = (page: string) => page.split('\n').filter((line) => line.startsWith('| проба | — |') || line.startsWith('| sample | — |'))
      .map((line) => (line.split(' | ')[2] ?? '').replaceAll('\u00A0', ' '));
    expect(cells(explain(taken('full'), ru))).toEqual(['некого опросить; доля принята за 1', '1 из 2']);
    expect(cells(explain(taken('zero'), ru))).toEqual(['некого опросить; доля принята за 0', '1 из 2']);
    expect(cells(explain(taken('full'), en))).toEqual(['nobody to ask; the share is taken as 1', '1 of 2']);
    expect(cells(explain(taken('zero'), en))).toEqual(['nobody to ask; the share is taken as 0', '1 of 2']);
    expect(lineOf(explain(taken('full'), ru), 'Некого')).toBe('| Некого опросить («проба») | принять долю за 1 | выбрано |');
    expect(lineOf(explain(taken('zero'), en), 'Nobody')).toBe('| Nobody to ask (“sample”) | take the share as 0 | the user |');
  });
});

describe('A part of a formula of which everything is left out', () => {
  const asked = observation('respondents', { mayBeEmpty: true });
  const methodology = defineMethodology(small(
    { a: asked, b: asked, c: observation('respondents') },
    [criterion('1', mean(mean(share('a'), share('b')), weighted(['0.4', share('a')], ['0.6', share('b')]), share('c')))],
  ));

  it('leaves nothing behind, in words, in symbols and in figures', () => {
    const nobody = { count: 0, of: 0 };
    const page = explain(assess(methodology, { a: nobody, b: nobody, c: { count: 1, of: 4 } }, { whenNobodyAsked: 'leave-out' }), ru);
    expect(calculationsOn(page).get('К1')).toEqual({
      name: 'К1', symbols: '«проба» / «число ответивших» × 100', lines: ['1 / 4 × 100 = 25'],
      below: 'Часть значений исключена, поэтому среднее взято по тому, что осталось.',
    });
    expect(lineOf(page, 'Среднее')).toBe('Среднее арифметическое: доля опрошенных («проба»), умноженная на 100.');
  });
});

describe('The acts of a fact', () => {
  it('are listed by their numbers', () => {
    expect(describeMethodology(edition, ru).replaceAll('\u00A0', ' ')).toContain('Достоверность: подтверждено (№ 344н, № 317н).');
    expect(describeMethodology(edition, en).replaceAll('\u00A0', ' ')).toContain('Certainty: confirmed (no. 344н, no. 317н).');
  });
});

describe('A calculation', () => {
  const days = (more: Partial<Observation> = {}) => observation('measure', { least: '0', most: '100', ...more });
  const of = (count: number, criteria: Parameters<typeof small>[1], more: Parameters<typeof small>[2] = {}) =>
    defineMethodology(small(Object.fromEntries(Array.from({ length: count }, (_, position) => ['abc'[position] ?? '', days()])), criteria, more));

  it('divides by weights that do not add up to one', () => {
    const formula = { kind: 'weighted', sum: '15', of: [{ weight: '7', of: number('a') }, { weight: '8', of: number('b') }] } as const;
    expect(linesOf(assess(of(2, [criterion('1', formula)]), { a: 1, b: 2 }), 'К1')).toEqual(['(7 × 1 + 8 × 2) / 15 = 23/15 ≈ 1,53']);
  });

  it('puts sums within products and sums into parentheses', () => {
    const inner = weighted(['0.5', number('a')], ['0.5', number('b')]);
    const methodology = of(3, [criterion('1', weighted(['0.2', inner], ['0.8', mean(inner, number('c'))]))]);
    expect(linesOf(assess(methodology, { a: 1, b: 2, c: 4 }), 'К1')).toEqual(['0,2 × (0,5 × 1 + 0,5 × 2) + 0,8 × ((0,5 × 1 + 0,5 × 2) + 4) / 2 = 2,5']);
  });

  it('says a rounded tie by the rounding in force', () => {
    const methodology = of(1, [criterion('1', number('a'))]);
    const lines = (mode: 'half-up' | 'half-even') => linesOf(assess(methodology, { a: '0.125' }, { rounding: { digits: 2, mode, at: 'end' } }), 'К1');
    expect([lines('half-up'), lines('half-even')]).toEqual([['0,125 ≈ 0,13'], ['0,125 ≈ 0,12']]);
  });

  it('keeps the zeros of a rounded score and drops those of an exact one', () => {
    const methodology = of(2, [criterion('1', mean(reference('1.1'), reference('1.2')), [indicator('1.1', number('a')), indicator('1.2', number('b'))])]);
    const assessment = assess(methodology, { a: '50.001', b: '60.00' });
    expect([linesOf(assessment, 'П1.1'), linesOf(assessment, 'П1.2'), linesOf(assessment, 'К1')]).toEqual([
      ['50,001 ≈ 50,00'], ['60 = 60'], ['(50,00 + 60) / 2 ≈ 55,00'],
    ]);
  });

  it('repeats exactly what a score two levels up needs, through one that the printed figures lead to', () => {
    const methodology = of(2, [
      criterion('1', reference('1.1'), [indicator('1.1', number('a'))]),
      criterion('2', number('b')),
    ]);
    const assessment = assess(methodology, { a: '0.006', b: '0.001' }, { rounding: { digits: 2, mode: 'half-up', at: 'end' } });
    expect([linesOf(assessment, 'Итог'), linesOf(assessment, 'К1')]).toEqual([
      ['(0,006 + 0,001) / 2 = 0,0035 ≈ 0,00'], ['0,01 ≈ 0,01', '0,006 ≈ 0,01'],
    ]);
  });
});

describe('A page without details', () => {
  const methodology = defineMethodology(small({ a: observation('measure', { least: '0', most: '100' }) }, [criterion('1', number('a'))], { acts: {}, citation: { acts: [], verification: 'confirmed' }, ...bare() }));

  function bare() {
    const cited = { acts: [], verification: 'confirmed' } as const;
    return {
      criteria: [criterion('1', number('a'), [], { citation: cited })],
      total: { label: { ru: 'итог', en: 'total' }, citation: cited, formula: reference('1') },
    };
  }

  it('leaves out what is not known', () => {
    const head = explain(assess(methodology, { a: 1 }), ru).split('\n').slice(0, 8).map((line) => line.replaceAll('\u00A0', ' '));
    expect(head).toEqual([
      '# Как получена оценка', '', 'итог: **1,00** (возможные значения — от 0 до 100).', '',
      '- Методика: проба', `- Обозначение \`small\`, отпечаток \`${methodology.fingerprint}\``,
      '- Округление: до 2 знаков после запятой, половина округляется вверх; округляется только напечатанное, в расчёт идут точные значения', '',
    ]);
    expect(explain(assess(methodology, { a: 1 }), en).split('\n')[0]).toBe('# How the score came about');
  });

  it('says nothing of acts, intervals and rounded contributions where there are none', () => {
    const pages = [describeMethodology(methodology, ru), explain(assess(methodology, { a: 1 }), ru)].join('\n');
    expect(['## Акты', 'Интервал', 'Вклады', '()', '()'].filter((words) => pages.includes(words))).toEqual([]);
  });
});

describe('Validity', () => {
  const lines = (validity: { validFrom?: string; validTo?: string }) => {
    const methodology = defineMethodology({ ...small({ a: observation('respondents') }, [criterion('1', share('a'))]), ...validity });
    return [ru, en].map((options) => lineOf(describeMethodology(methodology, options), options === ru ? 'Действует' : 'In force'));
  };

  it('has a beginning, an end, both, or none', () => {
    expect(lines({ validFrom: '2021-01-01' })).toEqual(['- Действует с 01.01.2021', '- In force from 1 January 2021']);
    expect(lines({ validTo: '2021-12-31' })).toEqual(['- Действует по 31.12.2021', '- In force to 31 December 2021']);
    expect(lines({ validFrom: '2021-01-01', validTo: '2021-12-31' })).toEqual([
      '- Действует с 01.01.2021 по 31.12.2021', '- In force from 1 January 2021 to 31 December 2021',
    ]);
    expect(lines({})).toEqual([undefined, undefined]);
  });
});

describe('An interval', () => {
  const methodology = defineMethodology(small({ a: observation('respondents') }, [criterion('1', share('a'))]));
  const cell = (sample?: { asked: number; recipients: number }) =>
    explain(assess(methodology, { a: { count: 1, of: 3 } }, sample && { sample }), ru).split('\n')
      .find((line) => line.startsWith('| проба'))?.split(' | ')[3]?.replaceAll('\u00A0', ' ');

  it('is corrected for the recipients where their number is known and not below those who answered', () => {
    expect([cell(), cell({ asked: 3, recipients: 4 }), cell({ asked: 3, recipients: 3 }), cell({ asked: 2, recipients: 2 })]).toEqual([
      '6,1–79,2 %', '12,1–64,6 %', '33,3–33,3 %', '6,1–79,2 %',
    ]);
  });
});

describe('The rounding in words', () => {
  const methodology = defineMethodology({
    ...small({ a: observation('respondents') }, [criterion('1', share('a'))]), rounding: { digits: 0, mode: 'half-even', at: 'every-level' },
  });

  it('is the methodology’s own, the same in a description and in an explanation', () => {
    const words = 'до целых, половина округляется до чётной цифры; показатели, критерии и итог округляются по очереди, в расчёт идут округлённые значения';
    expect(lineOf(describeMethodology(methodology, ru), 'Округление')).toBe(`- Округление: по умолчанию ${words}.`);
    expect(lineOf(explain(assess(methodology, { a: { count: 1, of: 2 } }), ru), 'Округление')).toBe(`- Округление: ${words}`);
    expect(lineOf(describeMethodology(methodology, en), 'Rounding')).toContain('by default to whole points, halves to the even digit;');
  });

  it('is what is done where nobody says how', () => {
    const said = lineOf(describeMethodology(edition, ru), 'Округление')?.replace('- Округление: по умолчанию ', '').replace(/\.$/, '');
    const best = (of: number) => ({ count: of, of });
    const assessment = assess(edition, {
      informationOnStand: best(19), informationOnSite: best(19), remoteChannels: 6, standSatisfaction: best(10), siteSatisfaction: best(10),
      comfortConditions: 6, timeliness: best(10), comfortSatisfaction: best(10), accessibleEquipment: 5, accessibleServices: 6,
      accessibilitySatisfaction: best(10), firstContactPoliteness: best(10), servicePoliteness: best(10), remotePoliteness: best(10),
      recommendation: best(10), scheduleSatisfaction: best(10), overallSatisfaction: best(10),
    }, { choices: [{ question: 'item-not-applicable', observation: 'accessibleEquipment', item: 'equipmentLift', chosen: 'present', byDefault: false }] });
    expect(lineOf(explain(assessment, ru), 'Округление')).toBe(`- Округление: ${String(said)}`);
    expect(lineOf(explain(assessment, ru), 'Позиция')).toBe(
      '| Позиция перечня не применима («Оборудование помещений и территории для инвалидов», «адаптированный лифт, поручни, широкие проёмы») | считать, что она есть | выбрано |',
    );
  });
});

describe('Where the order is silent', () => {
  const section = (page: string, title: string): string[] =>
    (page.split(`## ${title}\n\n`)[1] ?? '').split('\n\n')[0]?.split('\n').map((line) => line.replaceAll('\u00A0', ' ')) ?? [];

  it('an edition says what may be chosen, in Russian', () => {
    expect(section(describeMethodology(edition, ru), 'Где порядок молчит и что принято')).toEqual([
      '- Что входит во время ожидания («Своевременность оказания услуг»): только своевременность, без сроков ожидания (по умолчанию).',
      '- Некого опросить («Удовлетворённость информацией на стенде», «Удовлетворённость информацией на сайте», «Удовлетворённость инвалидов доступностью услуг», «Вежливость работников при дистанционном обращении»): без решения оценка не считается. Можно исключить значение и пересчитать значимость остальных, принять долю за 1 или за 0.',
      '- Не применимо («Комфортные условия», «Оборудование помещений и территории для инвалидов»): без решения оценка не считается. Можно исключить значение и пересчитать значимость остальных.',
      '- Отдельная позиция не применима («Действующие дистанционные способы связи на сайте», «Комфортные условия», «Оборудование помещений и территории для инвалидов», «Условия доступности услуг для инвалидов»): без решения оценка не считается. Можно считать, что позиция есть или что её нет.',
      '- От какого числа считается доля («Удовлетворённость информацией на стенде», «Удовлетворённость информацией на сайте», «Вежливость работников при дистанционном обращении»): по умолчанию от числа тех, кто этим пользовался и ответил; можно — от числа всех опрошенных.',
      '- Округление: по умолчанию до 2 знаков после запятой, половина округляется вверх; округляется только напечатанное, в расчёт идут точные значения.',
    ]);
  });

  it('an edition says what may be chosen, in English', () => {
    expect(section(describeMethodology(edition, en), 'Where the order is silent and what is taken')).toEqual([
      '- What waiting time is made of (“Service on time”): timeliness alone, without waiting terms (by default).',
      '- Nobody to ask (“Satisfied with the information on the stand”, “Satisfied with the information on the site”, “People with disabilities satisfied with accessibility”, “Politeness in remote contact”): refused until the user chooses. It may be left out and the rest re-weighted, or the share taken as 1 or as 0.',
      '- Not applicable (“Comfortable conditions”, “Premises equipped for people with disabilities”): refused until the user chooses. It may be left out and the rest re-weighted.',
      '- An item does not apply (“Working remote channels on the site”, “Comfortable conditions”, “Premises equipped for people with disabilities”, “Conditions to receive services on equal terms”): refused until the user takes it as present or as absent.',
      '- Of whom the share is taken (“Satisfied with the information on the stand”, “Satisfied with the information on the site”, “Politeness in remote contact”): of those who used it and answered by default; of all respondents where the user says so.',
      '- Rounding: by default to 2 digits after the point, halves up; only what is printed is rounded, exact values are put in.',
    ]);
  });

  it('a question or an answer that is no word of ours is shown as the code it is, whatever it is called', () => {
    const methodology = extendMethodology(edition, { id: 'x', choices: [{ question: 'constructor', chosen: 'toString', byDefault: true }] });
    expect(section(describeMethodology(methodology, ru), 'Где порядок молчит и что принято')[0]).toBe('- `constructor`: `toString` (по умолчанию).');
  });

  it('an observation that a choice names and the methodology lacks is passed over', () => {
    const methodology = extendMethodology(edition, { id: 'x', choices: [{ question: 'q', observation: 'constructor', chosen: 'all-respondents', byDefault: false }] });
    expect(section(describeMethodology(methodology, ru), 'Где порядок молчит и что принято')[0]).toBe('- `q`: от числа всех опрошенных (выбрано).');
    expect(section(describeMethodology(methodology, en), 'Where the order is silent and what is taken')[0]).toBe('- `q`: of all respondents (the user).');
  });
});

describe('The certainty of each fact of an edition', () => {
  it('is listed', () => {
    const best = (of: number) => ({ count: of, of });
    const observed = Object.fromEntries(Object.entries(edition.observations).map(([key, { kind }]) => [key, kind === 'items' ? 5 : best(10)]));
    const assessment = assess(edition, observed as never);
    const lines = (options: typeof ru | typeof en) => explain(assessment, options).trimEnd().split('\n').slice(-3).map((line) => line.replaceAll('\u00A0', ' '));
    expect(lines(ru)).toEqual([
      '- **Подтверждено**: редакция в целом; показатель 5.1; значимость показателя 2.1.',
      '- **По практике операторов**: итоговая оценка; критерии 1, 2, 3, 4, 5; показатели 1.1, 1.2, 1.3, 2.1, 2.2, 2.3, 3.1, 3.2, 3.3, 4.1, 4.2, 4.3, 5.2, 5.3.',
      '- Номер и дата акта с его текстом не сверены: № 317н от 23.05.2018.',
    ]);
    expect(lines(en)).toEqual([
      '- **Confirmed**: the edition as a whole; indicator 5.1; the weight of 2.1.',
      '- **As operators do**: the total; criteria 1, 2, 3, 4, 5; indicators 1.1, 1.2, 1.3, 2.1, 2.2, 2.3, 3.1, 3.2, 3.3, 4.1, 4.2, 4.3, 5.2, 5.3.',
      '- Number and date of an act were not held against its text: no. 317н of 23 May 2018.',
    ]);
  });
});

describe('Every word of a closed list', () => {
  it('has its Russian', () => {
    expect(Object.values(russian.facts.sectors)).toEqual([
      'социальное обслуживание', 'медико-социальная экспертиза', 'охрана здоровья, амбулаторные условия', 'охрана здоровья, стационарные условия',
      'образование', 'культура', 'исполнительские искусства',
    ]);
    expect(lineOf(describeMethodology(edition, ru), 'Сфера')).toBe('- Сфера: социальное обслуживание');
    expect(russian.formulas.score('total', 'total')).toBe('итоговая оценка');
  });

  it('has its English', () => {
    expect(Object.values(english.facts.sectors)).toEqual([
      'social service', 'medical-social expertise', 'health, out-patient', 'health, in-patient', 'education', 'culture', 'performing arts',
    ]);
    expect(lineOf(describeMethodology(edition, en), 'Sector')).toBe('- Sector: social service');
    expect(english.formulas.score('total', 'total')).toBe('the total');
  });
});
