import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS, answer, checklist, checklistTitles, csv, newRegion, type Region } from './region.js';

let region: Region;
beforeEach(() => {
  region = newRegion();
});
afterEach(() => region.remove());

describe('With organisations that are not complete', () => {
  beforeEach(() => {
    region.write('checklists.csv', csv([checklistTitles, checklist('А'), checklist('Б', { standHead: '' }), checklist('В'), checklist('Д')]));
    region.write('answers.csv', csv([...ANSWERS, answer('В', { usedSite: 'никогда' }), answer('Г')]));
  });

  it('there is no rating, and it is said that there could be one without them', async () => {
    const { code, said } = await region.rate();
    expect(code).toBe(1);
    expect(said).toContain('Рейтинг не составлен. Без неполных организаций (готово: 1) его можно составить с ключом --without-incomplete.');
    expect(said).not.toContain('100,00');
  });

  it('the others are rated on demand; who is missing and why is said and written down', async () => {
    const { code, said, left } = await region.rate('--without-incomplete');
    expect(code).toBe(0);
    expect(said).toContain([
      'В рейтинг не вошли 3\u00A0организации:',
      '  Б',
      '    checklists.csv, строка 3, столбец I «Стенд: руководитель и его заместители»: Отметка не поставлена. Впишите «да», «нет» или «не применимо: причина».',
      '  В',
      '    answers.csv, строка 8, столбец E «Обращались ли Вы к информации на сайте организации?»: Ответ «никогда» — не «да», не «нет» и не пропуск. Укажите его значение в словаре ответов.',
      '  Д',
      '    answers.csv: Нет ни одной анкеты.',
    ].join('\n'));
    expect(left('rating.csv').split('\r\n')[1]).toBe('1;А;100,00;100,00;100,00;100,00;100,00;100,00');
    expect(left('left-out.csv').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFОрганизация;Почему',
      'Б;checklists.csv, строка 3, столбец I «Стенд: руководитель и его заместители»: Отметка не поставлена. Впишите «да», «нет» или «не применимо: причина».',
    ]);
    expect(left('problems.txt')).toContain('Организации «Г» нет в перечне.');
  });

  it('nothing is rated where a problem concerns all', async () => {
    region.write('options.json', '{ "on": "2021-11-15", "tie": 1 }');
    const { code, said } = await region.rate('--without-incomplete');
    expect(code).toBe(1);
    expect(said).toContain('Рейтинг не составлен.');
    expect(said).not.toContain('В рейтинг не вош');
  });

  it('nothing is rated where nobody is complete', async () => {
    region.write('answers.csv', csv([ANSWERS[0] ?? [], answer('Г')]));
    const { code, said } = await region.rate('--without-incomplete');
    expect(code).toBe(1);
    expect(said).toContain('Рейтинг не составлен.');
  });
});
