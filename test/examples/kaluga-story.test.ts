import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recheckPublication, type Plan, type PublicationRecord } from 'nok-methodology';
import { FILES, NEXT_FILES } from '../../examples/kaluga-2021/files.js';
import { SEED, dataFiles } from '../../examples/kaluga-2021/generate.js';
import { NEXT_SEED, nextDataFiles } from '../../examples/kaluga-2021/next-plan.js';
import { NOTICE } from '../../examples/kaluga-2021/notice.js';
import { PLAN } from '../../examples/kaluga-2021/plan.js';
import { reportedBy } from '../../examples/kaluga-2021/steps/08-progress.js';
import { storyFiles, storyOf, told, writeStory, type Story } from '../../examples/kaluga-2021/story.js';
import { silent } from '../../examples/rate/progress.js';
import { rate, type Rated, type RateOutcome } from '../../examples/rate/rate.js';

let outcome: RateOutcome;
let rated: Rated;
let story: Story;
const folder = mkdtempSync(join(tmpdir(), 'kaluga-'));

beforeAll(async () => {
  outcome = await rate(FILES, { progress: silent });
  rated = outcome.rated as Rated;
  story = await storyOf(rated, outcome);
});

afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string): string => storyFiles(story).find(([file]) => file === name)?.[1] ?? '';
const planOf = (id: string): Plan => story.plan.result.plans.find(({ organisation }) => organisation.id === id) as Plan;

describe('The notice of 2021', () => {
  it('is kept to: numbers of organisations, types, the lowest and the highest total, what to work on, the years of the plan', () => {
    // 9 + 4 + 1 + 1 + 1 + 1 = 17
    expect(Object.values(NOTICE.types).reduce((sum, number) => sum + number, 0)).toBe(NOTICE.organisations);
    const types = outcome.sources.register.register.map(({ type }) => type as keyof typeof NOTICE.types);
    expect(Object.fromEntries(Object.keys(NOTICE.types).map((type) => [type, types.filter((other) => other === type).length]))).toEqual(NOTICE.types);
    expect([rated.rating.rows.at(-1)?.score, rated.rating.rows[0]?.score]).toEqual([NOTICE.lowest, NOTICE.highest]);
    const weakest = [...rated.averages.criteria].sort((a, b) => Number(a.score) - Number(b.score)).map(({ id }) => id);
    expect(weakest.slice(0, 3)).toEqual(NOTICE.toMend);
    expect(story.plan.result.period).toEqual(NOTICE.planned);
    expect(story.approval.result.after).toMatchObject({ approved: `${NOTICE.month}-15` });
  });
});

describe('The steps of the Kaluga example', () => {
  it('tell the year in a line or two each', () => {
    expect(Object.values(story).map(({ title, said }) => [title, ...said])).toEqual([
      [
        'Совет', '5\u00A0членов, образован 10.02.2021, первое заседание — 15.03.2021.',
        'Правила о составе («Порядок с 2018 года: законы № 442-ФЗ и № 392-ФЗ»): соблюдено 10 из 10; подтверждено источниками 3, остальные приведены по памяти.',
      ],
      [
        // 17 + 8 = 25; 15 + 1 + 1 = 17
        'Отбор организаций', 'на 15.03.2021 отобрано 17 из 25\u00A0организаций: срок оценки подошёл у 15, пропущен у 1, ни разу не оценивалось 1.',
        'Отобраны организации 6 типов, как в сообщении совета: 9 + 4 + 1 + 1 + 1 + 1. Остальные 8 — другого типа, их срок не подошёл.',
      ],
      [
        // К-08: two in five of 84 are 33.6, so 34.
        'Сбор информации', 'опрошено 1\u00A0239 из 3\u00A0017\u00A0получателей, нужно было 1\u00A0213; за 329 из них отвечали представители.',
        'Меньше нужного опрошено: Дом-интернат № 8 (условные данные) — 29 вместо 34.',
      ],
      [
        'Рейтинг', '17\u00A0организаций, от 92,42 до 100,00 балла, в среднем 96,91.',
        'Слабее всего: «Доступность услуг для инвалидов» — 90,25, «Комфортность условий предоставления услуг» — 97,47, «Открытость и доступность информации об организации» — 98,43.',
      ],
      [
        'Утверждение рейтинга', 'на 08.11.2021 — проект, после заседания — утверждён 15.11.2021, протокол №\u00A02.',
        // A month after 08.11 and a month after 15.11.
        'Месячные сроки (решение совета — до 08.12.2021, передача результатов — до 15.12.2021): соблюдено 2 из 2.',
        // Procedure, list, rating, proposals; the further indicator of the next cycle.
        'За год 2\u00A0заседания: решений утверждено 4, осталось проектом 1.',
      ],
      [
        // 63 + 72 + 51 + 17 + 26 = 229
        'Предложения', '229\u00A0предложений: К1 — 63, К2 — 72, К3 — 51, К4 — 17, К5 — 26; из них по ответам получателей — 103.',
        // 100 − 92.42 = 7.58: everything that lacks.
        'Больше всего может прибавить Дом-интернат № 7 (условные данные): 7,58 балла.',
      ],
      [
        // 229 − 103 = 126
        'План', '01.01.2022–31.12.2023: 126\u00A0мероприятий, организаций с планом — 17, без плана — 0; предложений не включено 103, у каждого записана причина.',
        'Дом-интернат № 7 (условные данные): 92,42 → 97,14, когда план будет выполнен.',
      ],
      [
        // 50 / 126 · 100 = 39.682…, 77 / 126 · 100 = 61.111…
        'Ход выполнения', 'на 01.08.2022 выполнено 50 из 126 (39,68\u00A0%), из них с опозданием 11; просрочено 11.',
        'на 15.07.2023 выполнено 77 из 126 (61,11\u00A0%), из них с опозданием 21; просрочено 28.',
      ],
      [
        'Следующий цикл', 'новый совет, правил о составе соблюдено 10 из 10; на 01.03.2024 срок оценки подошёл у 17 из 17\u00A0организаций.',
        // The mean of the seventeen totals of 2024: 1673.27 / 17 = 98.427…
        'Оценка на 15.11.2024: средний итог 96,91 → 98,43; вырос у 15, снизился у 1, не изменился у 1; балла, обещанного планом, достигли 6.',
        'За это время порядок изменён (приказ №\u00A0408н; что именно, неизвестно). Прежние данные пересчитаны по новой редакции: ни одного итога это не изменило.',
        'Дом-интернат № 7 (условные данные): 92,42 → 96,12, план обещал 97,14; больше всего прибавило исходное значение «Условия доступности услуг для инвалидов».',
      ],
      [
        'Публикация', '10.12.2021, bus.gov.ru и портал области: организаций 17, планов 17, протокол №\u00A02; людей — только должности, ответов — только числа.',
        'В записи сказано, насколько её состав сверен с актами: подтверждено частей 1, не сверено 2.',
      ],
    ]);
  });

  it('stand on the screen under their numbers, no line longer than it is wide', () => {
    const lines = told(story).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      ' 1. Совет: 5\u00A0членов, образован 10.02.2021, первое заседание — 15.03.2021.',
      '    Правила о составе («Порядок с 2018 года: законы № 442-ФЗ и № 392-ФЗ»): соблюдено 10 из 10; подтверждено',
      '    источниками 3, остальные приведены по памяти.',
    ]);
    expect(lines.filter((line) => /^[ 1]\d\. /.test(line)).length).toBe(10);
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });

  it('choose who was forgotten first, then the newcomer, then those whose year it is', () => {
    const { selected, others } = story.selection.result.selection;
    expect(selected.slice(0, 3).map(({ organisation, status, dueBy }) => [organisation, status, dueBy])).toEqual([
      ['К-09', 'overdue', '2020-12-31'], ['К-15', 'never-assessed', null], ['К-01', 'due', '2021-12-31'],
    ]);
    expect(new Set(others.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)))).toEqual(new Set(['other-type', 'allowed']));
    const late = story.selection.result.cycle.organisations.find(({ organisation }) => organisation === 'К-09');
    // 31 days of January, 28 of February, 15 of March.
    expect(late?.lateByDays).toBe(74);
  });

  it('count who answered for whom, and how', () => {
    // The questionnaire asks whether a representative answers; the file has no column of its own for it.
    expect(story.collection.result.total.representatives).toEqual({ count: 329, byColumn: null, byQuestion: 329, agree: null });
    expect(Object.values(story.collection.result.total.forms).reduce((sum, number) => sum + number, 0)).toBe(1239);
  });

  it('print the rating as a draft before the decision and as approved after it', () => {
    expect(fileOf('05-rating-draft.md').split('\n')[0]).toBe('# Рейтинг организаций — проект');
    expect(fileOf('05-rating.md').split('\n')[0]).toBe('# Рейтинг организаций — утверждён 15.11.2021, протокол №\u00A02');
    expect(fileOf('05-rating-draft.md').split('\n').slice(1)).toEqual(fileOf('05-rating.md').split('\n').slice(1));
  });

  it('look back at the first progress in the second, and nothing went backwards', () => {
    expect(story.progress.result.map(({ progress: { on, total, backwards } }) => [on, total.shareDone, backwards.length])).toEqual([
      ['2022-08-01', '2500/63', 0], ['2023-07-15', '550/9', 0],
    ]);
  });

  it('have places where the progress is of a municipality', () => {
    const [first] = story.progress.result;
    expect(first?.progress.municipalities.map(({ municipality }) => municipality)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Муниципалитет № ${number}`));
    expect(first?.progress.municipalities.reduce((sum, { items }) => sum + items, 0)).toBe(126);
  });
});

describe('The plans', () => {
  it('expect of the last organisation what its items bring', () => {
    // Site: 2 of 19 items, a half of 1.1, which weighs 0.3 of a fifth: 2/19 · 100 / 2 · 0.3 / 5 = 6/19.
    // 3.2: from 60 to 100, weight 0.4: 40 · 0.4 / 5 = 3.2. 3.1: from 80 to 100, weight 0.3: 20 · 0.3 / 5 = 1.2. Together 6/19 + 22/5 = 448/95.
    expect(planOf('К-07').expected?.gain).toBe('448/95');
    expect([planOf('К-07').assessment.score, planOf('К-07').expected?.score]).toEqual(['92.42', '97.14']);
  });

  it('expect exactly what the mended files are rated at: every total of a second run of the whole way', async () => {
    const planned = new Map(story.plan.result.plans.map(({ organisation, sections }) =>
      [organisation.id, new Set(sections.flatMap(({ items }) => items.map(({ id }) => id.split('/')[1])))]));
    const without = (id: string, items: readonly string[]): string[] => items.filter((item) => planned.get(id)?.has(item) !== true);
    const mended = PLAN.map((one) => ({ ...one, absent: without(one.id, one.absent), inPart: without(one.id, one.inPart) }));
    const names = dataFiles({ plan: mended, seed: SEED, on: '2021-11-15', month: '10.2021', monday: 4 });
    for (const [name, text] of names) await writeFile(join(folder, name), text);
    const again = await rate({
      ...FILES, register: join(folder, 'register.csv'), checklists: join(folder, 'checklists.csv'), answers: join(folder, 'answers.csv'),
    }, { progress: silent });
    const totals = Object.fromEntries((again.rated as Rated).assessments.map(({ organisation, score, exact }) => [organisation?.id ?? '', [score, exact]]));
    const expected = Object.fromEntries(story.plan.result.plans.map(({ organisation, expected: found }) => [organisation.id, [found?.score, found?.exact]]));
    expect(totals).toEqual(expected);
    expect(Object.keys(totals).length).toBe(17);
  });

  it('are of posts: no person has a name', () => {
    for (const text of storyFiles(story).map(([, content]) => content).filter((content) => content.startsWith('{'))) {
      expect(text).not.toMatch(/"post": "[^"]*",\s*"name"|"name": "[^"]*",\s*"post"/);
    }
  });
});

describe('The next cycle', () => {
  it('has data made by its seed, byte for byte', () => {
    const committed = [NEXT_FILES.register, NEXT_FILES.checklists, NEXT_FILES.answers].map((file) => readFileSync(file, 'utf8'));
    expect(nextDataFiles(reportedBy(NOTICE.planned.to, story.plan.result).taken).map(([, text]) => text)).toEqual(committed);
  });

  it('is assessed by the edition of its day, and the earlier data restated by it', () => {
    const { rated: later, comparison: { organisations, assessedOnce } } = story.nextCycle.result;
    expect(later.methodology.id).toBe('mintrud-408n-2024/social-service');
    expect(organisations.map(({ steps }) => [steps[0]?.restated?.otherMethodology, steps[0]?.restated?.effect])).toEqual(Array(17).fill([true, '0']));
    expect(assessedOnce).toEqual([]);
  });

  it('tells whose promise was kept', () => {
    const { organisations } = story.nextCycle.result.comparison;
    const kept = organisations.filter(({ plans }) => plans[0]?.kept === true).map(({ organisation }) => organisation.id);
    expect(kept).toEqual(['К-03', 'К-08', 'К-10', 'К-14', 'К-15', 'К-17']);
    expect(organisations.find(({ organisation }) => organisation.id === 'К-07')?.plans[0]).toMatchObject({
      expected: { score: '97.14' }, reached: { score: '96.12' }, kept: false,
    });
  });

  it('gives every director a page that says why', () => {
    const page = fileOf('why-changed/07-dom-internat-7.md');
    expect(page.split('\n')[0]).toBe('# Почему изменилась оценка: Дом-интернат №\u00A07 (условные данные)');
    // 3.2: from 3 conditions to 5, 40 points of the indicator: 40 · 0.4 / 5 = 3.2.
    expect(page).toContain('| Условия доступности услуг для инвалидов | 3 | 5 | +3,20 |');
    expect(page).toContain('(зёрна 20211115 и 20241115)');
    expect(storyFiles(story).filter(([name]) => name.startsWith('why-changed/')).length).toBe(17);
  });
});

describe('What the steps write', () => {
  it('comes out the same, byte for byte, when the story is told again, and takes the files of an earlier run away', async () => {
    await mkdir(join(folder, 'story'), { recursive: true });
    await writeFile(join(folder, 'story', 'old.json'), 'old');
    const written = await writeStory(folder, await storyOf(rated, outcome));
    const files = storyFiles(story);
    expect(written).toEqual(files.map(([name]) => join(folder, 'story', name)));
    expect(files.filter(([name, content]) => readFileSync(join(folder, 'story', name), 'utf8') !== content).map(([name]) => name)).toEqual([]);
    // Thirteen files and the folder of the pages.
    expect(readdirSync(join(folder, 'story')).length).toBe(14);
  });

  it('says in every file that the data are made up', () => {
    for (const [, content] of storyFiles(story)) expect(content).toMatch(/Данные условные \((зерно|зёрна) 20211115/);
  });

  it('leaves a record of publication that can be checked again', () => {
    const { result } = JSON.parse(fileOf('10-publication.json')) as { result: PublicationRecord };
    const record = recheckPublication(result);
    expect(record.rating.rows.map(({ score }) => score)).toEqual(rated.rating.rows.map(({ score }) => score));
    expect([record.people, record.approval?.protocol, record.published.length]).toEqual(['posts-only', '2', 2]);
  });
});

describe('The README of the Kaluga example', () => {
  const readme = readFileSync('examples/kaluga-2021/README.md', 'utf8');

  it('has what the steps print, line by line', () => {
    expect(readme.split('```text\n')[1]?.split('\n```')[0]).toBe(told(story));
  });

  it('has no other figures than those of the run, of the notice, and of the files', () => {
    const figuresIn = (text: string): string[] => text.replaceAll('\u00A0', '').match(/\d+(,\d+)?/g) ?? [];
    const files = readdirSync('examples/kaluga-2021/steps').join(' ');
    const known = new Set(figuresIn([told(story), JSON.stringify(NOTICE).replaceAll('.', ','), SEED, NEXT_SEED, files].join(' ')));
    expect(figuresIn(readme).filter((figure) => !known.has(figure))).toEqual([]);
  });

  it('names every step by its file, and every file it writes', () => {
    const steps = readdirSync('examples/kaluga-2021/steps').filter((file) => /^\d\d-/.test(file) && file !== '09-in-words.ts');
    const written = storyFiles(story).map(([name]) => name).filter((name) => !name.startsWith('why-changed/') && name !== 'story.md');
    const named = (name: string): boolean => readme.includes(`\`${name.replace(/08-progress-.*/, '08-progress-….json')}\``);
    expect([...steps, ...written].filter((name) => !named(name))).toEqual([]);
  });
});

describe('The files of the Kaluga example', () => {
  it('are short: none is longer than 100 lines', () => {
    const files = readdirSync('examples/kaluga-2021', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.filter((file) => readFileSync(join('examples/kaluga-2021', file), 'utf8').trimEnd().split('\n').length > 100)).toEqual([]);
  });
});
