import { mkdirSync, existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS, CHECKLISTS, answer, answerTitles, checklist, checklistTitles, csv, newRegion, type Region, type Run } from './region.js';

let region: Region;
beforeEach(() => {
  region = newRegion();
});
afterEach(() => region.remove());

/** What stands between the summary and «Рейтинг не составлен»: the list of problems. */
const problemsOf = ({ said }: Run): string => /мест[оа]?\.\n\n(.*)\n\nРейтинг не составлен/s.exec(said)?.[1] ?? said;

const expectProblems = (run: Run, ...lines: readonly string[]): void => {
  expect(problemsOf(run)).toBe(lines.join('\n'));
  expect(run.code).toBe(1);
  expect(existsSync(region.path('out/rating.csv'))).toBe(false);
  expect(run.left('problems.txt')).toContain(lines.join('\n'));
};

describe('A file in the way is named with what to do', () => {
  it('where it is missing, or a folder', async () => {
    mkdirSync(region.path('folder.csv'));
    expectProblems(
      await region.rate('--answers', region.path('none.csv'), '--register', region.path('folder.csv')),
      'folder.csv', '    Это папка, а нужен файл.', '    → Укажите файл в ней: .csv или .xlsx.', '',
      'none.csv', '    Такого файла нет.', '    → Проверьте имя файла и папку.',
    );
  });

  it('where it is empty, has only titles, or no titles', async () => {
    region.write('answers.csv', '');
    region.write('checklists.csv', csv([checklistTitles]));
    const register = region.write('register.csv', ';;;\nА;;\n');
    expectProblems(
      await region.rate('--register', register),
      'register.csv', '  строка 1', '    Первая строка пуста.', '    → В ней должны стоять заголовки столбцов.', '',
      'checklists.csv', '    В файле только заголовки, строк нет.', '    → Заполните его.', '',
      'answers.csv', '    Файл пуст.', '    → Нужны хотя бы заголовки и одна строка.',
    );
  });

  it('where it is of another format than its name says', async () => {
    region.write('answers.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    region.write('checklists.csv', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]));
    const register = region.write('register.xlsx', 'ИНН или код;Название');
    const said = problemsOf(await region.rate('--register', register));
    expect(said).toContain('register.xlsx\n    Файл не читается как книга .xlsx');
    expect(said).toContain('checklists.csv\n    Это книга старого формата .xls, а не текст.');
    expect(said).toContain('answers.csv\n    Это книга .xlsx (или архив), а не текст.');
  });

  it('where its extension is another, it holds zeros, or ends its lines as was done long ago', async () => {
    const answers = region.write('answers.ods', 'x');
    region.write('checklists.csv', Buffer.from([65, 0, 66]));
    const register = region.write('register.csv', 'ИНН или код;Название\rА;Б\r');
    const said = problemsOf(await region.rate('--answers', answers, '--register', register));
    expect(said).toContain('register.csv\n    Строки кончаются знаком CR');
    expect(said).toContain('checklists.csv\n    Это не текстовый файл.');
    expect(said).toContain('answers.ods\n    Файлы «.ods» не читаются.\n    → Сохраните таблицу как .csv или .xlsx.');
  });

  it('where it begins as UTF-8 and does not stay so', async () => {
    const broken = Buffer.concat([Buffer.from(csv(ANSWERS)), Buffer.from([0xd0, 0x0a])]);
    region.write('answers.csv', broken);
    expect(problemsOf(await region.rate())).toContain('answers.csv\n    Файл начинается в кодировке UTF-8, а дальше в нём байты');
  });

  it('where its quotation marks do not match, so that rows run into each other', async () => {
    region.write('answers.csv', `${csv(ANSWERS)}"${csv([answer('А')])}`);
    const run = await region.rate('--without-incomplete');
    expect(problemsOf(run)).toContain('строка 8\n    Кавычки " не закрыты или стоят внутри ячейки');
    expect(run.code).toBe(1);
  });
});

describe('An options file', () => {
  it('must name the day; all other problems are listed beside that', async () => {
    region.write('options.json', '{ "ties": "dense" }');
    region.write('answers.csv', csv([...ANSWERS, answer('А', { servedOnTime: 'хз' })]));
    expectProblems(
      await region.rate(),
      'options.json', '    Не указан день, на который проводится оценка: от него зависит редакция порядка.', '    → Добавьте строку: "on": "2021-11-15"', '',
      'answers.csv', '  строка 8, столбец G «Своевременно ли Вам предоставили услугу?»',
      '    Ответ «хз» — не «да», не «нет» и не пропуск. Укажите его значение в словаре ответов.',
      '    → dictionary.json (--dictionary): "хз": "yes", "no" или "blank"',
    );
  });

  it('is asked for where there is none', async () => {
    const files = ['--checklists', region.path('checklists.csv'), '--answers', region.path('answers.csv'), '--out', region.path('out')];
    expectProblems(
      await region.run(...files),
      'options.json', '    Не указан день, на который проводится оценка: от него зависит редакция порядка.',
      '    → Создайте файл options.json со строкой { "on": "2021-11-15" } и добавьте к команде: --options options.json',
    );
  });

  it('must be JSON, an object, with known keys only', async () => {
    region.write('options.json', '{\n "on": "2021-11-15",\n}');
    expect(problemsOf(await region.rate())).toContain('options.json\n  строка 3\n    Файл не читается как JSON.');
    region.write('options.json', '[]');
    expect(problemsOf(await region.rate())).toContain('options.json\n    В файле не объект JSON.');
    region.write('options.json', '{ "on": "2021-11-15", "tie": "dense" }');
    expect(problemsOf(await region.rate())).toContain('options.json\n    Ключ «tie» не предусмотрен.\n    → Уберите его или исправьте. Предусмотрены: «on», «whenNobodyAsked»');
  });

  it('must hold values that are known, each of them said once', async () => {
    region.write('options.json', JSON.stringify({
      on: '2021-11-15', whenNobodyAsked: { remotePolitness: 'full' }, denominator: 'all', rounding: { digits: 2, mode: 'up', at: 'end' }, ties: 'loose',
    }));
    const said = problemsOf(await region.rate());
    expect(said).toContain('Ключ «denominator»: Допустимо одно из значений: «those-who-used», «all-respondents»; получено: "all".');
    expect(said).toContain('Ключ «rounding.mode»: Допустимо одно из значений');
    expect(said).toContain('Ключ «ties»: Допустимо одно из значений: «dense», «competition»; получено: "loose".');
    expect(said.match(/rounding\.mode/g)).toHaveLength(1);
    region.write('options.json', '{ "on": "2021-11-15", "whenNobodyAsked": { "remotePolitness": "full" } }');
    expect(problemsOf(await region.rate())).toContain('Ключ «whenNobodyAsked.remotePolitness»: Нет исходного значения «remotePolitness».');
  });

  it('must name a day on which an order was in force', async () => {
    region.write('options.json', '{ "on": "2017-01-01" }');
    expect(problemsOf(await region.rate())).toContain('Ключ «on»: Для сферы social-service на дату 2017-01-01 редакции нет.');
    region.write('options.json', '{ "on": "15.11.2021" }');
    expect(problemsOf(await region.rate())).toContain('Ключ «on»: Ожидается существующая дата в виде ГГГГ-ММ-ДД, получено: "15.11.2021".');
  });
});

describe('What assess refuses joins the list and names the line to add', () => {
  const nobodyRemote = ['А', 'Б', 'В'].map((name) => answer(name, { usedRemoteContact: 'нет', politeRemotely: '' }));

  it('where nobody was asked', async () => {
    region.write('answers.csv', csv([answerTitles, ...nobodyRemote]));
    expectProblems(
      await region.rate(),
      'options.json', '  организации «А», «Б», «В»',
      '    Для «Вежливость работников при дистанционном обращении» некого было опросить, порядок об этом молчит: укажите whenNobodyAsked (leave-out, full, zero).',
      '    → options.json: "whenNobodyAsked": { "remotePoliteness": "leave-out" } — исключить и пересчитать значимости; "full" — считать 100; "zero" — считать 0',
    );
  });

  it('and the line does what it says', async () => {
    region.write('answers.csv', csv([answerTitles, ...nobodyRemote]));
    region.write('options.json', '{ "on": "2021-11-15", "whenNobodyAsked": { "remotePoliteness": "leave-out" } }');
    const { code, left } = await region.rate();
    expect(code).toBe(0);
    expect(left('choices.csv')).toContain('Некого опросить: «Вежливость работников при дистанционном обращении»;исключить, значимости пересчитать;выбрано');
    expect(left('scores.csv').split('\r\n')[1]?.split(';')[16]).toBe('—');
  });

  it('where a list, or an item of a list that is paid by the piece, does not apply', async () => {
    const none = Object.fromEntries(['Ramp', 'Parking', 'Lift', 'Wheelchairs', 'Toilet'].map((item) => [`equipment${item}`, 'не применимо: на дому']));
    region.write('checklists.csv', csv([checklistTitles, checklist('А', none), checklist('Б', { equipmentLift: 'не применимо: один этаж' }), checklist('В')]));
    const said = problemsOf(await region.rate());
    expect(said).toContain('→ options.json: "whenItemNotApplicable": "present" — считать, что позиция есть; "absent" — что её нет');
    region.write('options.json', '{ "on": "2021-11-15", "whenItemNotApplicable": "absent" }');
    expect(problemsOf(await region.rate())).toContain('→ options.json: "whenNotApplicable": "leave-out" — исключить и пересчитать значимости');
    region.write('options.json', '{ "on": "2021-11-15", "whenItemNotApplicable": "absent", "whenNotApplicable": "leave-out" }');
    expect((await region.rate()).code).toBe(0);
  });
});

describe('What is wrong in the tables is listed at once', () => {
  it('by file, row and column, the same of many rows together', async () => {
    region.write('checklists.csv', csv([
      checklistTitles, checklist('А', { servicesHelp: '', standHead: '0,5х' }), checklist('Б', { comfortWater: '0,5', standRules: 'не применимо' }), checklist('Б'), checklist('Д'),
    ]));
    region.write('answers.csv', csv([answerTitles, answer('А', { servedOnTime: 'хз' }), answer('Б'), answer('а ', { servedOnTime: 'хз' }), answer('Ы'), answer(''), answer('Б').with(-1, '70').concat('да')]));
    expectProblems(
      await region.rate(),
      'checklists.csv',
      '  строка 2, столбец I «Стенд: руководитель и его заместители»', '    «0,5х» — не отметка. Впишите «да», «нет» или «не применимо: причина».',
      '  строка 2, столбец BK «Условия для инвалидов: помощь обученных работников»', '    Отметка не поставлена. Впишите «да», «нет» или «не применимо: причина».',
      '  строка 3, столбец Q «Стенд: правила внутреннего распорядка и коллективный договор»', '    Не указано, почему позиция не применима. Впишите «не применимо: причина».',
      '  строка 3, столбец AV «Комфортность: питьевая вода»', '    «0,5» — частичная отметка, а эта позиция либо есть, либо нет. Впишите «да» или «нет».',
      '  строка 4', '    Организация «Б» встречается дважды.', '    → Оставьте одну строку.', '',
      'answers.csv',
      '  организация «Д»', '    Нет ни одной анкеты.', '    → Добавьте анкеты, или уберите организацию из чек-листов.',
      '  строки 2, 4, столбец G «Своевременно ли Вам предоставили услугу?»', '    Ответ «хз» — не «да», не «нет» и не пропуск. Укажите его значение в словаре ответов.',
      '    → dictionary.json (--dictionary): "хз": "yes", "no" или "blank"',
      '  строка 5', '    Организации «Ы» нет в перечне. Добавьте её в перечень или впишите это написание в другие названия.', '    → Назовите её так же, как в чек-листах; если чек-листа у неё нет — добавьте его.',
      '  строка 6', '    Не указана организация.', '    → Впишите организацию, или удалите строку.',
      '  строка 7', '    Ячеек 23, а заголовков 22. Проверьте разделители и кавычки.',
    );
  });

  it('columns that are not known, not there or there twice, with the line for the column map', async () => {
    const titles = answerTitles.map((title) => (title === 'Своевременно ли Вам предоставили услугу?' ? 'Своевременно ли Вам дали услугу?' : title));
    region.write('answers.csv', csv([[...titles, 'Отметка', 'Пол'], ...ANSWERS.slice(1).map((cells) => [...cells, '', ''])]));
    const said = problemsOf(await region.rate());
    expect(said).toContain('строка 1, столбец G «Своевременно ли Вам дали услугу?»');
    expect(said).toContain('→ columns.json (--columns): { "answers": { "Своевременно ли Вам дали услугу?": "servedOnTime" } }');
    expect(said).toContain('→ columns.json (--columns): { "answers": { "Отметка": "ignore" } }');
    expect(said).toContain('Не хватает столбцов (анкеты): «Своевременно ли Вам предоставили услугу?». Найдены заголовки: «Организация»');
    expect(said).toContain('столбец T «Пол»\n    Столбец «Пол» (анкеты) встречается дважды.\n    → Оставьте один из них');
  });

  it('also where not even the column of the organisations is known', async () => {
    const [titles = [], ...rows] = CHECKLISTS;
    region.write('checklists.csv', csv([['Учреждение', ...titles.slice(1, -1), 'Лишний'], ...rows]));
    region.write('answers.csv', csv([['Дом', ...answerTitles.slice(1)], ...ANSWERS.slice(1)]));
    const said = problemsOf(await region.rate());
    for (const title of ['Учреждение', 'Лишний', 'Дом']) expect(said).toContain(`«${title}»`);
    expect(said).toContain('→ Добавьте столбцы, а если они названы иначе — columns.json (--columns): { "checklists": { "ваш заголовок 1": "organisation", "ваш заголовок 2": "servicesRemote" } }');
    expect(said).not.toContain('Нет ни одной анкеты');
    const columns = region.write('columns.json', '{ "checklists": { "Учреждение": "organisation", "Лишний": "servicesRemote" }, "answers": { "Дом": "organisation" } }');
    expect((await region.rate('--columns', columns)).code).toBe(0);
  });

  it('a register with wrong columns, codes and numbers', async () => {
    const register = region.write('register.csv', 'ИНН или код;Название;Адрес;Получателей услуг\n;А;x;много\nБ;;;1 234\n');
    const said = problemsOf(await region.rate('--register', register));
    expect(said).toContain('строка 1, столбец C «Адрес»\n    Столбец перечня не распознан.');
    expect(said).toContain('строка 2, столбец A «ИНН или код»\n    ИНН или код не указан.');
    expect(said).toContain('строка 2, столбец D «Получателей услуг»\n    «много» — не целое число.');
  });

  it('a register with a code given twice, a name of two organisations, fewer recipients than questionnaires', async () => {
    const register = region.write('register.csv', 'ИНН или код;Название;Другие названия;Получателей услуг\n1;А;;1\n2;Б;Дом;10\n3;В;дом;10\n3;Г;;10\n');
    const said = problemsOf(await region.rate('--register', register));
    expect(said).toContain('строка 5\n    Организация «Г» встречается дважды.');
    expect(said).toContain('Название «дом» относится сразу к нескольким организациям: «Б», «Г».');
    expect(said).toContain('организация «А»\n    Число 2 больше, чем 1, из которого оно посчитано.\n    → Исправьте число получателей в перечне, или уберите лишние анкеты.');
  });

  it('branches that go round in a circle; a head office that is not there is told below the rating', async () => {
    const rows = (head: string) => region.write('register.csv', csv([['ИНН или код', 'Головная организация'], ['А', 'Б'], ['Б', head], ['В', 'Г']]));
    const circle = await region.rate('--register', rows('А'));
    expect(circle.code).toBe(1);
    expect(problemsOf(circle)).toContain('register.csv\n  строка 2\n    Организация не может быть филиалом самой себя: А → Б → А.\n    → Исправьте столбец «Головная организация».');
    const { code, said } = await region.rate('--register', rows(''));
    expect(code).toBe(0);
    expect(said).toContain('• В: головной организации «Г» в перечне нет.');
    expect(said).not.toContain('А: головной');
  });

  it('a word that stands in the dictionary twice, of which JSON would take the last', async () => {
    const dictionary = region.write('dictionary.json', '{\n  "не знаю": "no",\n  "да:": "yes",\n  "не знаю": "blank"\n}');
    const said = problemsOf(await region.rate('--dictionary', dictionary));
    expect(said).toContain('dictionary.json\n  строка 4\n    Ключ «не знаю» встречается дважды.\n    → Оставьте один из них.');
  });

  it('a dictionary and a column map with wrong words', async () => {
    const dictionary = region.write('dictionary.json', '{ "хз": "maybe" }');
    const columns = region.write('columns.json', '{ "answers": { "Пол": "sex" }, "other": {} }');
    const said = problemsOf(await region.rate('--dictionary', dictionary, '--columns', columns));
    expect(said).toContain('dictionary.json\n');
    expect(said).toContain('Допустимо одно из значений: «yes», «no», «blank»; получено: "maybe".');
    expect(said).toContain('columns.json\n');
    expect(said).toContain('«other» здесь не предусмотрено.');
  });
});

describe('The command line', () => {
  it('says what is missing and how it is called', async () => {
    const { code, complained } = await region.run('--answers', 'a.csv');
    expect(code).toBe(1);
    expect(complained).toContain('Не указано --checklists.\nНе указано --out.\n\nРейтинг по чек-листам и анкетам:');
  });

  it('refuses what it does not know', async () => {
    expect((await region.run('--answer', 'a.csv')).complained).toContain('Неизвестный ключ: --answer.');
    expect((await region.run('my', 'file.csv')).complained).toContain('Непонятно, к чему относится «my»');
    expect((await region.run('--answers')).complained).toContain('После ключа --answers');
    expect((await region.run('--template', 'x', '--out', 'y')).complained).toContain('Вместе с --template не нужно: --out.');
  });

  it('tells how it is called when asked', async () => {
    const { code, said } = await region.run('--help');
    expect(code).toBe(0);
    expect(said).toContain('npm run rate -- --template ПАПКА');
  });

  it('writes over none of the files it reads, and into no file', async () => {
    const answers = region.write('rating.csv', csv(ANSWERS));
    const { code, complained } = await region.rate('--answers', answers, '--out', region.path('.'));
    expect(code).toBe(1);
    expect(complained).toBe('Рейтинг записался бы поверх исходных файлов: rating.csv. Укажите другую папку в --out.');
    expect(region.read('rating.csv')).toBe(csv(ANSWERS));
    const into = await region.rate('--out', region.path('answers.csv'));
    expect(into.code).toBe(1);
    expect(into.complained).toContain('Не удаётся записать');
  });

  it('leaves no rating of an earlier run beside new problems', async () => {
    expect((await region.rate()).code).toBe(0);
    region.write('options.json', '{}');
    expect((await region.rate()).code).toBe(1);
    expect(existsSync(region.path('out/rating.csv'))).toBe(false);
    expect(existsSync(region.path('out/rating.xlsx'))).toBe(false);
  });
});
