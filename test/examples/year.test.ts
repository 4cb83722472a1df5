import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recheckPublication, type PublicationRecord } from 'nok-methodology';
import { documentToMarkdown } from 'nok-methodology/documents';
import { run as check } from '../../examples/check/run.js';
import { documentsOf } from '../../examples/kaluga-2021/documents.js';
import { FILES } from '../../examples/kaluga-2021/files.js';
import { storyOf } from '../../examples/kaluga-2021/story.js';
import { silent } from '../../examples/rate/progress.js';
import { rate, type Rated } from '../../examples/rate/rate.js';
import { INSTRUCTIONS } from '../../examples/year/instructions.js';
import { KEYS } from '../../examples/year/model.js';
import { run } from '../../examples/year/run.js';
import { newRegion, type Region } from './region.js';

const YEAR = 'examples/year/year.json';
const folder = mkdtempSync(join(tmpdir(), 'year-'));
let region: Region;

beforeAll(() => {
  region = newRegion();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  region.remove();
});

/** What a run said, without the paths of this machine. */
async function told(...args: readonly string[]): Promise<{ code: number; said: string; complained: string }> {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await run(args, { say: (text) => said.push(text), complain: (text) => complained.push(text), progress: silent });
  const plain = (texts: readonly string[]): string => texts.join('\n').replaceAll(`${folder}/`, '').replaceAll(region.path(''), '');
  return { code, said: plain(said), complained: plain(complained) };
}

const onKaluga = (year: string, out: string) => told(...Object.entries(FILES).flatMap(([key, file]) => [`--${key}`, file]), '--year', year, '--out', join(folder, out));

const onRegion = (year: string, out: string, ...more: readonly string[]) => told(
  '--checklists', region.path('checklists.csv'), '--answers', region.path('answers.csv'), '--options', region.path('options.json'), '--year', year, '--out', join(folder, out), ...more,
);

type Json = Record<string, unknown>;

/** A file of a year that differs from the one of the example. */
function yearWith(name: string, change: (year: Json) => unknown): string {
  const year = JSON.parse(readFileSync(YEAR, 'utf8')) as Json;
  change(year);
  writeFileSync(join(folder, name), JSON.stringify(year, null, 2));
  return join(folder, name);
}

const left = (out: string, name: string): string => readFileSync(join(folder, out, 'documents', name), 'utf8');

describe('A year from the files of the Kaluga example', () => {
  let outcome: Awaited<ReturnType<typeof told>>;
  beforeAll(async () => {
    mkdirSync(join(folder, 'kaluga', 'documents'), { recursive: true });
    writeFileSync(join(folder, 'kaluga', 'documents', 'old.md'), 'old');
    outcome = await onKaluga(YEAR, 'kaluga');
  });

  it('is written in every form, and nothing is left out or a draft', () => {
    expect([outcome.code, outcome.complained]).toEqual([0, '']);
    const lines = outcome.said.split('\n');
    expect(lines[0]).toBe('Записано в kaluga/documents: 113\u00A0файлов, 29\u00A0документов:');
    expect(lines.slice(1, 11).map((line) => line.trim())).toEqual([
      'procedure', 'questionnaire', 'checklists', 'protocol-1', 'protocol-2', 'report', 'proposals', 'notice', 'summary', 'plan-01-dom-internat-1',
    ]);
    expect(lines.slice(27)).toEqual(['  plan-joint', '  progress-2022-08-01', '  progress-2023-07-15']);
    const files = readdirSync(join(folder, 'kaluga', 'documents'));
    const count = (ending: string): number => files.filter((file) => file.endsWith(ending)).length;
    // Protocols and the notice have no tables; there is a table of the items of all plans beside them.
    expect([count('.docx'), count('.md'), count('.xlsx'), count('.csv'), count('.svg'), count('.json')]).toEqual([29, 29, 26, 27, 1, 1]);
    expect(files).not.toContain('old.md');
  });

  it('says the same as the example of which it has the facts', async () => {
    const rated = await rate(FILES, { progress: silent });
    const told = new Map(documentsOf(await storyOf(rated.rated as Rated, rated)));
    for (const name of ['procedure', 'questionnaire', 'checklists', 'protocol-1', 'protocol-2', 'proposals', 'notice']) {
      const document = told.get(name);
      // Here the operator itself says that it is made up: the publication has no other place for it.
      expect(left('kaluga', `${name}.md`).replace('» (условные данные, зерно 20211115)', '»'))
        .toBe(document && documentToMarkdown(document));
    }
  });

  it('leaves a publication that can be checked again, and the names of the items', () => {
    const record = recheckPublication(JSON.parse(left('kaluga', 'publication.json')) as PublicationRecord);
    expect([record.people, record.organisations.length, record.approval?.protocol]).toEqual(['posts-only', 17, '2']);
    expect(left('kaluga', 'plan-items.csv').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFForganisation;item;Организация;Недостаток;Мероприятие;Срок',
      'К-01;informationOnSite/siteOther;Дом-интернат № 1 (условные данные);Обеспечено частично (0,5): иная информация («Информация на сайте»);Обеспечить полностью: иная информация;30.06.2022',
    ]);
  });

  it('tells progress by day', () => {
    expect(left('kaluga', 'progress-2022-08-01.md')).toContain('Запланировано 126\u00A0мероприятий, выполнено\u00A03 (2,4\u00A0%)');
    expect(left('kaluga', 'progress-2023-07-15.md')).toContain('Запланировано 126\u00A0мероприятий, выполнено\u00A05 (4,0\u00A0%)');
    expect(left('kaluga', 'plan-01-dom-internat-1.md')).toContain('| Выполнено в полном объёме | 20.05.2023 |');
  });
});

describe('A year that has to be mended', () => {
  const mended = async (change: (year: Json) => unknown): Promise<string> => {
    const { code, said, complained } = await onKaluga(yearWith('wrong.json', change), 'wrong');
    expect([code, said, existsSync(join(folder, 'wrong'))]).toEqual([1, '', false]);
    return complained;
  };

  it('is told what its keys may be, before all else', async () => {
    expect(await mended((year) => Object.assign(year, { people: 'all', plans: {}, meetings: {} }))).toBe([
      'Нужно исправить 3\u00A0места.',
      'wrong.json, строка 2, столбец 13\n  people: Значение не того вида.\n  → Нужно: "named" — с именами, или "posts-only" — только должности.',
      `wrong.json, строка ${lineOf('"meetings"')}, столбец 15\n  meetings: Значение не того вида.\n  → Нужно: список: [ … ].`,
      `wrong.json, строка ${lineOf('"plans"')}, столбец 12\n  plans: Такой ключ не предусмотрен.\n  → Уберите его или исправьте. Предусмотрены: ${Object.keys(KEYS).map((key) => `«${key}»`).join(', ')}.`,
    ].join('\n\n'));
    expect(await mended((year) => delete year.people)).toBe(
      'Нужно исправить 1\u00A0место.\n\nwrong.json, строка 1, столбец 1\n  Не сказано, печатать ли имена.\n  → Добавьте "people": "named" — с именами, или "posts-only" — только должности.',
    );
  });

  it('is told of everything at once that the library finds in it, by the paths of the file', async () => {
    const complained = await mended((year) => {
      const { plan, published, region: named, signatures } = year as unknown as {
        plan: { terms: Json[] }; published: Json[]; region: Json; signatures: Json;
      };
      Object.assign(plan.terms[0] as Json, { to: '2022-02-30' });
      Object.assign(published[0] as Json, { on: '2021-13-01' });
      delete named.genitive;
      signatures.chair = {};
    });
    expect(complained.split('\n\n').map((text) => text.split('\n')[1])).toEqual([
      undefined,
      '  region.genitive: Не указано «genitive».',
      '  signatures.chair.post: Не указано «post».',
      '  published[0].on: Ожидается существующая дата в виде ГГГГ-ММ-ДД, получено: "2021-13-01".',
      '  plan.terms[0].to: Ожидается существующая дата в виде ГГГГ-ММ-ДД, получено: "2022-02-30".',
      undefined,
    ]);
    expect(complained.endsWith('\n\nДокументы не записаны.')).toBe(true);
  });

  it('is told of measures that are not planned, and of days that do not exist', async () => {
    const complained = await mended((year) => (year.taken as Json[])[1] = { organisation: 'К-01', item: 'нет', measure: 'сделано', doneOn: '2022-05-20' });
    expect(complained).toContain('  taken[1].item: ');
    expect(await mended((year) => year.progress = ['вчера'])).toContain('  progress[0]: Ожидается существующая дата в виде ГГГГ-ММ-ДД, получено: "вчера".');
  });

  it('is told of a council and of meetings that cannot be', async () => {
    expect(await mended((year) => Object.assign((year.council as { members: Json[] }).members[1] as Json, { id: 'chair' }))).toContain('  council.members[1].id: «chair» встречается дважды.');
    expect(await mended((year) => delete year.council)).toContain('  meetings: Заседания есть, а совета нет.\n  → Добавьте "council".');
  });

  it('is told of an approval that no meeting gave', async () => {
    expect(await mended((year) => year.approval = 'rating')).toContain(
      '  approval: По вопросу «rating» ни одно заседание ничего не решило.\n  → Решения есть по вопросам: «procedure-2021», «list-2021», «rating-2021», «proposals-2021», «criteria-2024».',
    );
    expect(await mended((year) => Object.assign(year, { meetings: [] }))).toContain('  → Решений в "meetings" нет.');
  });

  it('is named where it is no file, or no object', async () => {
    writeFileSync(join(folder, 'list.json'), '[]');
    expect((await onKaluga(join(folder, 'list.json'), 'wrong')).complained).toContain('В файле не объект JSON.');
    expect((await onKaluga(join(folder, 'none.json'), 'wrong')).complained).toContain('none.json\n  Такого файла нет.');
  });

  const lineOf = (key: string): number => readFileSync(join(folder, 'wrong.json'), 'utf8').split('\n').findIndex((line) => line.startsWith(`  ${key}`)) + 1;
});

describe('The template of a year', () => {
  it('is written with its instructions, and nothing of the user’s is written over', async () => {
    const first = await told('--template', join(folder, 'new'));
    expect(first).toEqual({ code: 0, said: 'Записано: new/year.json\nЗаписано: new/year-instructions.txt', complained: '' });
    expect((await told('--template', join(folder, 'new'))).said).toBe('Уже есть, оставлено без изменений: new/year.json\nУже есть, оставлено без изменений: new/year-instructions.txt');
    expect(readFileSync(join(folder, 'new', 'year-instructions.txt'), 'utf8')).toBe(INSTRUCTIONS);
  });

  it('has every key, says that all is made up, names nobody, and is explained key by key', () => {
    const text = readFileSync('examples/year/template.json', 'utf8');
    expect(Object.keys(JSON.parse(text) as Json).sort()).toEqual(Object.keys(KEYS).sort());
    expect(text).toContain('"remark": "Условные данные: всё в этом файле придумано."');
    // Regions have names, and so has the council; members, signatories and those responsible have none.
    expect(text.match(/"name":/g)?.length).toBe(2);
    expect(Object.keys(KEYS).filter((key) => !INSTRUCTIONS.includes(`"${key}"`))).toEqual([]);
  });

  it('runs with three organisations', async () => {
    await told('--template', region.path('template'));
    const { code, said, complained } = await onRegion(region.path('template/year.json'), 'three');
    expect([code, complained]).toEqual([0, '']);
    expect(said.split('\n').map((line) => line.trim())).toEqual([
      'Записано в three/documents: 57\u00A0файлов, 15\u00A0документов:',
      'procedure', 'questionnaire', 'checklists', 'protocol-1', 'protocol-2', 'report', 'proposals', 'notice', 'summary', 'plan-01-a', 'plan-02-b', 'plan-03-v',
      'plan-joint', 'progress-2022-08-01', 'progress-2023-07-15',
      '', 'С пометкой «ПРОЕКТ»:', 'планы — нет дня в "plan.approval"',
    ]);
  });
});

describe('A year of which little is known', () => {
  it('has the documents of the procedure, and says which others need what', async () => {
    writeFileSync(join(folder, 'little.json'), '{ "people": "posts-only" }');
    const { code, said } = await onRegion(join(folder, 'little.json'), 'little');
    expect(code).toBe(0);
    expect(said.split('\n').slice(1)).toEqual([
      '  procedure', '  questionnaire', '  checklists', '',
      'Не составлено:',
      '  протоколы заседаний — нет "council", "meetings"',
      '  отчёт оператора, извещение и сведения для публичного отчёта — нет "region", "council"',
      '  письмо с предложениями — нет "region", "council", "signatures.addressee"',
      '  планы и сводный план — нет "plan"',
      '  отчёты о ходе выполнения — нет "plan", "progress"',
      '  запись о публикации (publication.json) — нет "council", "operator", "published"',
      '', 'С пометкой «ПРОЕКТ»:', '  порядок — нет "procedureApproval"',
    ]);
    expect(left('little', 'procedure.md').startsWith('**ПРОЕКТ**\n')).toBe(true);
  });
});

describe('The command', () => {
  it('says how it is called', async () => {
    expect((await told('--help')).said.startsWith('Документы года — из тех же файлов')).toBe(true);
    const wrong = async (...args: string[]): Promise<string[]> => {
      const { code, complained } = await told(...args);
      expect(code).toBe(1);
      return (complained.split('\n\n')[0] ?? '').split('\n');
    };
    expect(await wrong()).toEqual(['Не указано --checklists.', 'Не указано --answers.', 'Не указано --out.', 'Не указано --year.']);
    expect(await wrong('--year')).toEqual(['После ключа --year должно стоять имя файла.']);
    expect(await wrong('--year=')).toEqual(['После ключа --year должно стоять имя файла.']);
    expect(await wrong('--template', 'a', '--year', 'b')).toEqual(['Вместе с --template не нужно: --year.']);
    expect(await wrong('--checklists', 'a', '--answers', 'b', '--out', 'c')).toEqual(['Не указано --year.']);
    expect(await wrong('--checklists', 'a', '--answers', 'b', '--out', 'c', '--year=d', '--report')).toEqual(['Ключ --report есть только у npm run rate.']);
    expect(await wrong('--nothing')).toEqual(['Неизвестный ключ: --nothing.']);
  });

  it('does not write over what it reads, nor without a rating', async () => {
    mkdirSync(join(folder, 'own', 'documents'), { recursive: true });
    writeFileSync(join(folder, 'own', 'documents', 'year.json'), '{}');
    expect((await onRegion(join(folder, 'own', 'documents', 'year.json'), 'own')).complained)
      .toBe('Документы записались бы поверх исходных файлов: own/documents/year.json. Укажите другую папку в --out.');
    writeFileSync(join(folder, 'empty.json'), '{}');
    const { code, complained } = await told('--checklists', region.path('checklists.csv'), '--answers', region.path('none.csv'), '--year', join(folder, 'empty.json'), '--out', join(folder, 'none'));
    expect([code, existsSync(join(folder, 'none'))]).toEqual([1, false]);
    expect(complained).toContain('Рейтинг не составлен.');
    expect(complained).toContain('Не сказано, печатать ли имена.');
  });

  it('says who is left out of the rating', async () => {
    const tables = ['--options', region.path('options.json'), '--year', join(folder, 'little.json'), '--out', join(folder, 'two')];
    writeFileSync(join(folder, 'little.json'), '{ "people": "posts-only" }');
    region.write('two.csv', region.read('answers.csv').split('\n').filter((line) => !line.startsWith('В;')).join('\n'));
    const { code, said } = await told('--checklists', region.path('checklists.csv'), '--answers', region.path('two.csv'), ...tables, '--without-incomplete');
    expect([code, said.endsWith('\n\nНе вошли организации:\n  В')]).toEqual([0, true]);
  });

  it('prints by a procedure of the council’s own', async () => {
    await check(['--template', region.path('procedure.json')], { say: () => undefined, complain: () => undefined });
    const own = ['--procedure', region.path('procedure.json')];
    await region.run('--template', region.path('my'), ...own);
    const filled = (name: string, rows: readonly string[]): string => region.write(name, `${region.read(`my/${name}`).trim()}\n${rows.join('\n')}\n`);
    const titles = region.read('my/answers.csv').replace(/^\uFEFF/, '').split(/\r?\n/)[0]?.split(';') ?? [];
    const answers = titles.map((title) => ({ Организация: 'А', 'Форма опроса': 'анкета' })[title] ?? (title.endsWith('?') && !title.startsWith('Кто') ? 'да' : '')).join(';');
    const tables = ['--checklists', filled('checklists.csv', ['А;да;да;нет;да;да;да;нет']), '--answers', filled('answers.csv', [answers]), '--options', region.path('my/options.json')];
    const { code, said, complained } = await told(...tables, ...own, '--year', 'examples/year/template.json', '--out', join(folder, 'procedure'));
    expect([code, complained]).toEqual([0, '']);
    expect(said).toContain('  plan-01-a\n  plan-joint\n');
    expect(left('procedure', 'questionnaire.md')).toContain('Читали ли Вы сведения на стенде?');
  });

  it('says what is wrong with a procedure', async () => {
    writeFileSync(join(folder, 'procedure.json'), '{}');
    expect((await onRegion(YEAR, 'none', '--procedure', join(folder, 'procedure.json'))).code).toBe(1);
  });
});
