import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { recheck } from 'nok-methodology';
import { FILES } from '../../examples/kaluga-2021/files.js';
import { dataFiles } from '../../examples/kaluga-2021/generate.js';
import { PLAN } from '../../examples/kaluga-2021/plan.js';
import { silent } from '../../examples/rate/progress.js';
import { rate, type Rated, type RateOutcome } from '../../examples/rate/rate.js';
import { report } from '../../examples/rate/report.js';

let outcome: RateOutcome;
let rated: Rated;

beforeAll(async () => {
  outcome = await rate(FILES, { progress: silent });
  if (!outcome.rated) throw new Error(report(outcome));
  rated = outcome.rated;
});

const raw = (file: string): string => readFileSync(file, 'utf8');
const typeOf = (id: string): string | undefined => outcome.sources.register.register.find((entry) => entry.id === id)?.type;

describe('The Kaluga example', () => {
  it('has no problems and rates seventeen organisations', () => {
    expect(outcome.problems).toEqual([]);
    expect(rated.rating.rows.length).toBe(17);
    expect(outcome.leftOut).toEqual([]);
  });

  it('has 92.42 as its lowest total and 100.00 as its highest', () => {
    expect(rated.rating.rows.at(-1)?.score).toBe('92.42');
    expect(rated.rating.rows[0]?.score).toBe('100.00');
    expect(rated.rating.rows[0]?.exact).toBe('100');
  });

  it('has a shared place, which the exact scores would not share, and no gap after it', () => {
    const shared = rated.rating.rows.filter(({ place }) => place === 8);
    expect(shared.map(({ score }) => score)).toEqual(['97.86', '97.86']);
    expect(new Set(shared.map(({ exact }) => exact)).size).toBe(2);
    expect(rated.rating.rows.at(-1)?.place).toBe(16);
  });

  it('loses most on accessibility, then comfort, then information, as the notice says', () => {
    const scores = rated.averages.criteria.map(({ id, score }) => ({ id, score: Number(score) }));
    expect(scores.sort((a, b) => a.score - b.score).map(({ id }) => id).slice(0, 3)).toEqual(['3', '2', '1']);
  });

  it('is of the types and numbers the notice names', () => {
    const types = outcome.sources.register.register.map(({ type }) => type);
    const numbers = [...new Set(types)].map((type) => types.filter((other) => other === type).length);
    expect(numbers).toEqual([9, 4, 1, 1, 1, 1]);
  });

  it('gives the three lowest places to homes of a type with several', () => {
    const last = rated.bestAndWorst[0]?.worst.map(({ organisation }) => typeOf(organisation));
    expect(last).toEqual(Array(3).fill('Дом-интернат для престарелых и инвалидов'));
  });

  it('says of every organisation that its data are made up', () => {
    expect(outcome.sources.register.register.every(({ name }) => name?.endsWith('(условные данные)'))).toBe(true);
  });

  it('made the choices its options name and shows those nobody made', () => {
    const chosen = rated.rating.choices.filter(({ byDefault }) => !byDefault).map(({ question, observation }) => [question, observation]);
    expect(chosen).toEqual([
      ['item-not-applicable', 'accessibleEquipment'],
      ['nobody-asked', 'remotePoliteness'],
      ['nobody-asked', 'accessibilitySatisfaction'],
    ]);
    const byDefault = new Set(rated.rating.choices.filter((choice) => choice.byDefault).map(({ question }) => question));
    expect([...byDefault]).toEqual(['ties', 'rank-on', '2.2', 'denominator', 'rounding']);
  });

  it('has among its raw data what real data have', () => {
    const [checklists, answers] = [raw(FILES.checklists), raw(FILES.answers)];
    expect(checklists).toContain(';0,5;');
    expect(checklists).toContain(';не применимо: филиалов нет;');
    for (const word of ['"ДА "', '" да"', 'Не пользовался', 'Затрудняюсь ответить', 'ПНИ № 1', 'Дом интернат №3']) expect(answers).toContain(word);
    expect(answers).not.toContain('ПНИ № 1 (условные данные)');
    expect(outcome.inconsistencies.length).toBe(3);
  });

  it('lists the organisations of its two files in different orders', () => {
    const first = (text: string, column: number, separator: string): (string | undefined)[] =>
      text.split('\n').slice(1, 4).map((line) => line.split(separator)[column]);
    expect(first(raw(FILES.checklists), 0, ';')).not.toEqual(first(raw(FILES.register), 1, ';'));
    expect(first(raw(FILES.answers), 1, ',')).not.toEqual(first(raw(FILES.checklists), 0, ';'));
  });

  it('was made by its generator, byte for byte', () => {
    const committed = [FILES.register, FILES.checklists, FILES.answers].map(raw);
    expect(dataFiles().map(([, text]) => text)).toEqual(committed);
  });

  it('counts representatives and forms of survey, and says so', () => {
    // Representatives: 79 in the nine homes, 159 in the four psychoneurological ones, 6 + 0 + 64 + 21 in the others.
    expect(PLAN.reduce((sum, { respondents }) => sum + respondents, 0)).toBe(1239);
    expect(PLAN.reduce((sum, { representatives }) => sum + representatives, 0)).toBe(329);
    expect(report(outcome)).toContain('Учтено 1\u00A0239\u00A0анкет; за получателей отвечали представители — 329; формы опроса: ');
  });

  it('leaves assessments that can be checked again', () => {
    const [first] = rated.assessments;
    expect(first && recheck(first).score).toBe(first?.score);
  });

  it('prints a decimal comma, the averages and what was chosen', () => {
    const text = report(outcome);
    expect(text).toContain('   16  Дом-интернат № 7 (условные данные)');
    expect(text).toContain('92,42');
    expect(text).not.toContain('92.42');
    expect(text).toMatch(/В среднем +98,43 +97,47 +90,25 +99,32 +99,07 +96,91/);
    expect(text).toContain('Равные баллы — общее место, следующее без пропуска: 1, 2, 2, 3 (по умолчанию)');
    expect(text).toContain('услуг» — исключить, значимости пересчитать (выбрано)');
    expect(text).toContain('Дом-интернат № 8 (условные данные): опрошено 29\u00A0человек, а нужно 34.');
  });
});
