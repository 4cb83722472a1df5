import { assess, defineMethodology, formatIssues, methodologyOn, recheck, NokError, type Definition, type NokIssueCode } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { coreTexts } from '../../src/errors/english/core.js';
import { criterion, indicator, measure, mean, number, observation, reference, share, small, weighted } from '../methodology/small.js';

const asked = { politeness: observation('respondents', { mayBeEmpty: true }) };
const one = small(asked, [criterion('1', share('politeness'))]);
const with_ = (changes: object): Definition => ({ ...one, ...changes });
const methodology = defineMethodology(one);
const define = (definition: unknown) => () => defineMethodology(definition as Definition);
const scores = (...criteria: Parameters<typeof small>[1]) => define(small(asked, criteria));

let nested = share('politeness');
for (let level = 1; level <= 32; level += 1) nested = mean(nested);

const UNREADABLE = Object.defineProperty({ ...one }, 'id', { enumerable: true, get: () => { throw new Error('the disk is full'); } });
const TOO_MANY = with_({ acts: Object.fromEntries(Array.from({ length: 170_000 }, (_, position) => [`a${position}`, one.acts.procedure])) });

/** An input that raises each code, and both sentences as they are printed. */
const raised: Readonly<Record<keyof typeof coreTexts, readonly [run: () => unknown, en: string, ru: string]>> = {
  missing: [define(with_({ id: undefined })), 'id: "id" is missing.', 'id: Не указано «id».'],
  unknownKey: [
    define(with_({ tittle: 1 })),
    'tittle: "tittle" is not known here. Did you mean title? Known: id, title, sector, acts, citation, validFrom, validTo, checkedOn, range, observations, criteria, total … (15).',
    'tittle: «tittle» здесь не предусмотрено. Возможно, имелось в виду «title». Допустимо: «id», «title», «sector», «acts», «citation», «validFrom», «validTo», «checkedOn», «range», «observations», «criteria», «total» … (всего 15).',
  ],
  wrongType: [define(with_({ id: 5 })), 'id: Expected text that is not empty, found 5.', 'id: Ожидается непустой текст, получено: 5.'],
  wrongValue: [
    define(with_({ citation: { acts: [], verification: 'yes' } })),
    'citation.verification: Expected one of confirmed, practice, unverified, found "yes".',
    'citation.verification: Допустимо одно из значений: «confirmed», «practice», «unverified»; получено: "yes".',
  ],
  emptyList: [define(with_({ criteria: [] })), 'criteria: The list needs at least 1.', 'criteria: В списке слишком мало элементов, нужно не меньше 1.'],
  unreadable: [define(UNREADABLE), 'id: The value cannot be read: "the disk is full".', 'id: Значение не удаётся прочитать: "the disk is full".'],
  tooDeep: [
    scores(criterion('1', nested)),
    `criteria.0.formula${'.of.0'.repeat(32)}: Nested deeper than 32 levels.`,
    `criteria.0.formula${'.of.0'.repeat(32)}: Слишком глубокая вложенность, допустимо не больше 32.`,
  ],
  tooLarge: [define(TOO_MANY), 'There is more here than the 1000000 that can be taken.', 'Слишком много, допустимо не больше 1000000.'],
  wrongOrder: [
    define(with_({ validFrom: '2024-10-05', validTo: '2018-10-23' })),
    'validTo: 2024-10-05 lies after 2018-10-23.', 'validTo: 2024-10-05 позже, чем 2018-10-23.',
  ],
  duplicate: [
    scores(criterion('1', share('politeness')), criterion('1', share('politeness'))),
    'criteria.1.id: "1" is given twice.', 'criteria.1.id: «1» встречается дважды.',
  ],
  unknownObservation: [
    scores(criterion('1', mean(share('politeness'), share('politenes')))),
    'criteria.0.formula.of.1.of: There is no observation "politenes". Did you mean politeness? Known: politeness.',
    'criteria.0.formula.of.1.of: Нет исходного значения «politenes». Возможно, имелось в виду «politeness». Известны: «politeness».',
  ],
  unknownScore: [
    define(with_({ total: { ...one.total, formula: mean(reference('1'), reference('2')) } })),
    'total.formula.of.1.to: There is no score "2". Known: 1.', 'total.formula.of.1.to: Нет оценки «2». Известны: «1».',
  ],
  unknownAct: [
    define(with_({ citation: { acts: ['procedura'], verification: 'confirmed' } })),
    'citation.acts.0: There is no act "procedura". Did you mean procedure? Known: procedure.',
    'citation.acts.0: Нет акта «procedura». Возможно, имелось в виду «procedure». Известны: «procedure».',
  ],
  unusedObservation: [
    define(with_({ observations: { ...asked, waiting: measure() } })),
    'observations.waiting: The observation "waiting" is used by no formula.', 'observations.waiting: Исходное значение «waiting» не входит ни в одну формулу.',
  ],
  unusedScore: [
    define(with_({ criteria: [...one.criteria, criterion('2', share('politeness'))] })),
    'criteria.1: The score "2" does not reach the total.', 'criteria.1: Оценка «2» не входит в итоговую.',
  ],
  wrongKind: [
    scores(criterion('1', number('politeness'))),
    'criteria.0.formula.of: The observation "politeness" is of the kind respondents; what stands here takes items or measure.',
    'criteria.0.formula.of: Исходное значение «politeness» имеет вид respondents, а здесь подходит: items, measure.',
  ],
  weightsSum: [
    scores(criterion('1', weighted(['0.3', share('politeness')], ['0.69', share('politeness')]))),
    'criteria.0.formula: The weights add up to 0.99, not to 1: the difference is -0.01.',
    'criteria.0.formula: Сумма значимостей равна 0.99, а должна быть 1: расхождение -0.01.',
  ],
  mixedFormula: [
    scores(criterion('1', mean(reference('1.1'), share('politeness')), [indicator('1.1', share('politeness'))])),
    'criteria.0.formula: A formula is made of scores or of observations, not of both.',
    'criteria.0.formula: Формула строится либо из оценок, либо из исходных значений, но не из тех и других сразу.',
  ],
  referenceUp: [
    define(with_({ criteria: [criterion('1', reference('1.1'), [indicator('1.1', share('politeness'))]), criterion('2', reference('1.1'))], total: { ...one.total, formula: mean(reference('1'), reference('2')) } })),
    'criteria.1.formula.to: "2" may not refer to "1.1": the total takes criteria, a criterion takes criteria and its own indicators, an indicator takes indicators.',
    'criteria.1.formula.to: «2» не может ссылаться на «1.1»: итог берёт критерии, критерий — критерии и свои показатели, показатель — показатели.',
  ],
  cycle: [
    scores(criterion('1', reference('2')), criterion('2', reference('1')), criterion('3', share('politeness'))),
    'criteria: The scores refer to each other in a circle: 1 → 2 → 1.', 'criteria: Оценки ссылаются друг на друга по кругу: 1 → 2 → 1.',
  ],
  unboundedRange: [
    define(small({ places: observation('items') }, [criterion('1', number('places'))], { total: { ...one.total, formula: reference('1') } })),
    'criteria.0.formula.of: The observation "places" has no greatest value, so the range of the score cannot be proven.',
    'criteria.0.formula.of: У исходного значения «places» нет наибольшего значения, поэтому границы оценки нельзя доказать.',
  ],
  worstIsTarget: [
    scores(criterion('1', { kind: 'linear', of: 'politeness', worst: '5', target: '5.0', points: '10', outside: 'clamp' })),
    'criteria.0.formula: The worst value 5 is the target 5.0: there is no line between them.',
    'criteria.0.formula: Наихудшее значение 5 и целевое 5.0 совпадают: между ними нельзя провести шкалу.',
  ],
  stepsHole: [
    scores(criterion('1', { kind: 'steps', of: 'politeness', steps: [{ from: '0', to: '85', points: '4' }, { from: '86', to: '100', points: '5' }] })),
    'criteria.0.formula.steps.1: No step covers 85 to 86.',
    'criteria.0.formula.steps.1: В таблице баллов дыра: значениям от 85 до 86 не соответствует ни одна ступень.',
  ],
  stepsOverlap: [
    scores(criterion('1', { kind: 'steps', of: 'politeness', steps: [{ from: '0', to: '86', points: '4' }, { from: '85', to: '100', points: '5' }] })),
    'criteria.0.formula.steps.1: Two steps cover 85 to 86.',
    'criteria.0.formula.steps.1: В таблице баллов наложение: значениям от 85 до 86 соответствуют две ступени.',
  ],
  nothingToAttain: [
    define(small({ debt: measure('-5', '0') }, [criterion('1', { kind: 'attained', of: [number('debt')] })])),
    'criteria.0.formula.of.0: The greatest value of this part is 0: nothing can be attained.',
    'criteria.0.formula.of.0: Наибольшее значение этой части — 0: достигать нечего.',
  ],
  sumLeftOut: [
    scores(criterion('1', { kind: 'sum', of: [share('politeness')] })),
    'criteria.0.formula.of.0: A sum cannot take what may be left out: use a mean, or attained.',
    'criteria.0.formula.of.0: Сумма не может включать то, что бывает исключено: возьмите среднее (mean) или долю от достижимого (attained).',
  ],
  rangeNotProven: [
    define(small({ days: measure('-2.5', '100') }, [criterion('1', number('days'), [], { range: { least: '-2.5', most: '100' } })])),
    'total.formula: The formula gives -2.5 to 100, the declared range is 0 to 100.', 'total.formula: Формула даёт от -2.5 до 100, а объявлены границы от 0 до 100.',
  ],
  fingerprintMismatch: [
    define(with_({ fingerprint: '0000000000000000' })),
    `fingerprint: The fingerprint 0000000000000000 does not belong to this definition: it is ${methodology.fingerprint}.`,
    `fingerprint: Отпечаток 0000000000000000 не от этой методики: её отпечаток ${methodology.fingerprint}.`,
  ],
  noEdition: [
    () => methodologyOn({ sector: 'social-service', on: '2018-10-22' }),
    'on: There is no edition for social-service on 2018-10-22. Known: 2018-10-23 – 2024-10-04, 2024-10-05 – ….',
    'on: Для сферы social-service на дату 2018-10-22 редакции нет. Известны: «2018-10-23 – 2024-10-04», «2024-10-05 – …».',
  ],
  outsideValidity: [
    () => assess(defineMethodology({ ...one, validFrom: '2018-10-23', validTo: '2024-10-04' }), { politeness: { count: 1, of: 1 } }, { on: '2024-10-05' }),
    'options.on: The methodology is in force from 2018-10-23 to 2024-10-04; 2024-10-05 lies outside.',
    'options.on: Методика действует с 2018-10-23 по 2024-10-04, дата 2024-10-05 в этот срок не входит.',
  ],
  countAboveOf: [
    () => assess(methodology, { politeness: { count: 2, of: 1 } }),
    'observations.politeness.count: The count 2 is above 1, of which it is counted.', 'observations.politeness.count: Число 2 больше, чем 1, из которого оно посчитано.',
  ],
  outsideBounds: [
    () => assess(defineMethodology(small({ days: measure('1', '16.5') }, [criterion('1', number('days'))])), { days: { sum: 50, of: 3 } }),
    'observations.days: 50/3 lies outside 1 to 16.5.', 'observations.days: Значение 50/3 вне границ от 1 до 16.5.',
  ],
  mayNotBeEmpty: [
    () => assess(defineMethodology(small({ politeness: observation('respondents') }, [criterion('1', share('politeness'))])), { politeness: { count: 0, of: 0 } }),
    'observations.politeness: "politeness" may not be empty.', 'observations.politeness: Значение «politeness» не может быть пустым.',
  ],
  nobodyAsked: [
    () => assess(methodology, { politeness: { count: 0, of: 0 } }),
    'observations.politeness: Nobody was asked for "politeness" and the order is silent: choose whenNobodyAsked (leave-out, full, zero).',
    'observations.politeness: Для «politeness» некого было опросить, порядок об этом молчит: укажите whenNobodyAsked (leave-out, full, zero).',
  ],
  notApplicable: [
    () => assess(methodology, { politeness: { notApplicable: 'care at home' } }),
    'observations.politeness: "politeness" does not apply (care at home) and the order is silent: choose whenNotApplicable (leave-out).',
    'observations.politeness: «politeness» не применимо (care at home), порядок об этом молчит: укажите whenNotApplicable (leave-out).',
  ],
  totalLeftOut: [
    () => assess(methodology, { politeness: { count: 0, of: 0 } }, { whenNobodyAsked: 'leave-out' }),
    'observations: Everything was left out: there is nothing to score.', 'observations: Исключены все значения: считать нечего.',
  ],
  doubledChoice: [
    () => assess(methodology, { politeness: { count: 1, of: 1 } }, { choices: [{ question: 'rounding', chosen: 'end', byDefault: false }] }),
    'options.choices.0: The question "rounding" is answered twice.', 'options.choices.0: На вопрос «rounding» дано два ответа.',
  ],
  differs: [
    () => recheck({ ...assess(methodology, { politeness: { count: 1, of: 3 } }), score: '33.34' }),
    'score: Stored "33.34", computed "33.33".', 'score: Записано "33.34", а по исходным значениям получается "33.33".',
  ],
};

const errorOf = (run: () => unknown): NokError => {
  try {
    run();
  } catch (error) {
    if (error instanceof NokError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('Each code of the core is raised by an input of its kind and printed in both languages:', () => {
  it.each(Object.entries(raised))('%s', (code, [run, en, ru]) => {
    const { issues, message } = errorOf(run);
    const these = issues.filter((issue) => issue.code === code);
    expect(these.length).toBeGreaterThanOrEqual(1);
    const first = these.slice(0, 1);
    expect(formatIssues(first, 'en')).toBe(en);
    expect(formatIssues(first, 'ru')).toBe(ru);
    expect(message).toContain(code);
  });

  it('each of these inputs has this one problem and no other, where one is possible', () => {
    const several = Object.entries(raised).flatMap(([code, [run]]) => {
      const codes = [...new Set(errorOf(run).issues.map((issue) => issue.code))].filter((other: NokIssueCode) => other !== code);
      return codes.length === 0 ? [] : [`${code}: ${codes.join(', ')}`];
    });
    expect(several).toEqual([]);
  });
});
