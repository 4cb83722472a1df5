import { defineProcedure, methodologyOn, type Methodology, type Procedure } from 'nok-methodology';
import { procedureDocument, safeProcedureDocument } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { codes } from '../improvement/plans.js';
import { criterion, observation, share, small } from '../methodology/small.js';
import { collection, extending, written } from '../procedure/documents.js';
import { NAMES, below, linesOf, rowsOf, tablesOf } from './region.js';
import { without } from './without.js';

const methodology: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const order = procedureDocument(defineProcedure({ methodology }), { approval: { approved: '2021-03-15', protocol: '1' } });
const own = procedureDocument(defineProcedure(written));

describe('The document of a procedure', () => {
  it('is headed by the decision of the council', () => {
    expect(order.blocks[0]).toEqual({
      kind: 'approval', title: 'УТВЕРЖДЁН', by: 'решением Общественного совета', signed: false, date: 'протокол от\u00A015\u00A0марта\u00A02021\u00A0г. №\u00A01',
    });
    expect(order.title).toBe('Порядок проведения независимой оценки качества условий оказания услуг организациями социального обслуживания');
  });

  it('is a draft until somebody has approved it', () => {
    const approved = (on: { readonly on?: string }) =>
      linesOf(procedureDocument(defineProcedure({ methodology }), { approval: 'draft', approvedBy: { post: 'Министр', name: NAMES[0], ...on } })).slice(0, 5);
    expect(linesOf(own)[0]).toBe('**ПРОЕКТ**');
    expect(approved({})).toEqual(['**ПРОЕКТ**', '**УТВЕРЖДАЮ**', 'Министр', '____________________ Имя Первое', '«\\_\\_\\_» \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ 20\\_\\_\\_ г.']);
    expect(approved({ on: '2021-03-16' }).slice(0, 4)).toEqual(['**УТВЕРЖДАЮ**', 'Министр', '____________________ Имя Первое', '16 марта 2021 г.']);
  });

  it('says on which acts it rests, and how sure we are of each part', () => {
    const [about, ...general] = below(order, '## 1. Общие положения');
    expect(about).toMatch(
      /^Порядок определяет, по каким критериям .* Методика: Независимая оценка качества условий оказания услуг: социальное обслуживание \(приказ № 344н\)\. Действует с 23\.10\.2018 по 04\.10\.2024\. Достоверность: подтверждено \(№ 392-ФЗ, № 344н\)\. С какого дня действует приказ о показателях сферы, неизвестно\. Последняя проверка, не изменились ли акты: \d\d\.\d\d\.\d{4}\. Каждая оценка лежит в пределах от 0 до 100, если не сказано иное\.$/,
    );
    expect(general.slice(0, 4)).toEqual([
      'Порядок опирается на следующие акты:', '- Независимая оценка качества условий оказания услуг, № 392-ФЗ от 05.12.2017',
      '- Единый порядок расчёта показателей, Минтруд России, № 344н от 31.05.2018',
      '- Показатели сферы, Минтруд России, № 317н от 23.05.2018 (номер и дата с текстом не сверены)',
    ]);
    expect(general.at(-1)).toBe('- Не сверено с текстом: известно по памяти; сверьте с текстом акта, прежде чем ссылаться');
  });

  it('labels an edition of which not everything is known', () => {
    const later = procedureDocument(defineProcedure({ methodology: methodologyOn({ sector: 'social-service', on: '2025-01-15' }) }));
    expect(below(later, '## 1. Общие положения')[0]).toMatch(/Достоверность: не сверено с текстом \([^)]+\)\. /);
  });

  it('has criteria and indicators with their weights', () => {
    const [scores] = tablesOf(order);
    expect(scores && rowsOf(scores).slice(4, 6)).toEqual([
      '[2. Комфортность условий предоставления услуг — значимость 0,2, по практике операторов]', '2.1 | Комфортные условия | 0,3 | 0,06 | по практике операторов; значимость — подтверждено',
    ]);
    expect(below(order, '## 2. Критерии и показатели')[0]).toBe(
      'Значимость показателя — его доля в критерии, значимость критерия — его доля в итоговой оценке. Доля в итоге показывает, сколько весит показатель в итоговой оценке. '
        + 'Насколько надёжно правило «Итоговая оценка организации»: по практике операторов.',
    );
  });

  it('has formulas in words and in symbols, without the signs of Markdown', () => {
    const [, formulas] = tablesOf(order);
    expect(formulas && rowsOf(formulas).slice(1, 4)).toEqual([
      '1. Открытость и доступность информации об организации | Среднее с учётом значимости: 0,3 — показатель 1.1; 0,3 — показатель 1.2; 0,4 — показатель 1.3 | К1 = 0,3 × П1.1 + 0,3 × П1.2 + 0,4 × П1.3',
      '1.1. Соответствие информации на стенде и сайте требованиям | Среднее арифметическое: доля имеющихся позиций («Информация на стенде»), умноженная на 100; '
        + 'доля имеющихся позиций («Информация на сайте»), умноженная на 100 | П1.1 = (Истенд / Инорм × 100 + Исайт / Инорм × 100) / 2',
      '1.2. Действующие дистанционные способы связи на сайте | По 30 баллов за каждую позицию («Действующие дистанционные способы связи на сайте»), но не больше 100 | П1.2 = min(Сдист × 30; 100)',
    ]);
    const starred = { ...methodology, title: { ru: 'Порядок *совета* [1]', en: 'x' }, id: 'starred' };
    expect(procedureDocument(defineProcedure({ methodology: without(starred, 'fingerprint') })).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' '))
      .toContain('Методика: Порядок *совета* [1].');
  });

  it('says where information comes from and how it is collected, and what of that is only remembered', () => {
    const [, , observations] = tablesOf(order);
    expect(observations && rowsOf(observations)[0]).toBe('Информация на стенде | Истенд / Инорм | сколько позиций есть и сколько их по норме | стенд организации');
    expect(below(order, '## 5. Сбор сведений')).toEqual([
      'Сведения собирают по следующим формам:', '- чек-лист «Стенд»: 19 позиций', '- чек-лист «Сайт»: 19 позиций', '- чек-лист «Дистанционная связь»: 6 позиций',
      '- чек-лист «Комфортность»: 8 позиций', '- чек-лист «Оборудование для инвалидов»: 5 позиций', '- чек-лист «Условия для инвалидов»: 6 позиций',
      '- анкета «Анкета получателя услуг»: 16 вопросов (по практике операторов)',
      'В каждой организации опрашивают не меньше 40 % получателей услуг, но не больше 600 человек (правило приведено по памяти, с текстом акта не сверено). '
        + 'Форма опроса и то, кто отвечал — получатель услуг или его представитель, — записываются, но на вес ответа не влияют.',
      '*С текстом акта не сверено: чек-лист «Стенд» целиком.*', '*С текстом акта не сверено: чек-лист «Сайт» целиком.*',
      '*С текстом акта не сверено: чек-лист «Комфортность», позиции: запись на получение услуги.*',
    ]);
  });

  it('says where the order is silent, and how places are given', () => {
    expect(below(order, '## 6. Где порядок молчит и что принято').at(-1))
      .toBe('- Округление: по умолчанию до 2 знаков после запятой, половина округляется вверх; округляется только напечатанное, в расчёт идут точные значения.');
    expect(below(order, '## 7. Рейтинг')).toEqual(['При равных баллах место общее, следующее идёт без пропуска: 1, 2, 2, 3. Места даются по напечатанным (округлённым) баллам.']);
  });

  it('prints a council’s own procedure: its rule of the rating and its levels', () => {
    expect(below(own, '## 7. Рейтинг')).toEqual([
      'При равных баллах места решают критерии, по порядку: 2, 1. Места даются по точным баллам, до округления. Рейтинг составляется отдельно по типам организаций.',
    ]);
    expect(linesOf(own)).toContain('## 6. Где методика молчит и что принято');
    expect(below(own, '## 8. Уровни оценки словами')).toEqual([
      'Уровень определяют по напечатанной оценке; нижняя граница принадлежит предыдущему уровню.', '| Уровень | Больше | Не больше | Достоверность |', '|---|---:|---:|---|',
      '| условные данные | — | 50 | не сверено с текстом |', '| условные данные | 50 | 100 | не сверено с текстом |',
    ]);
    expect(below(own, '## 1. Общие положения')[0]).toContain('Методика: проба. Достоверность: подтверждено (№ 1). Каждая оценка');
    expect(linesOf(procedureDocument(defineProcedure(extending)))).toContain('- Решение, № 7 от 15.01.2026');
  });

  it('says that it has no forms of collecting where it has none', () => {
    const uncited = { acts: [], verification: 'practice' } as const;
    const { total, ...definition } = small({ a: observation('respondents') }, [criterion('1', share('a'), [], { citation: uncited })], { acts: {}, citation: uncited });
    const bare = defineProcedure({ methodology: { ...definition, total: { ...total, citation: uncited } } });
    const document = procedureDocument(bare);
    expect(below(document, '## 5. Сбор сведений')).toEqual(['Форм сбора сведений порядок не содержит: исходные значения записывают готовыми.']);
    expect(below(document, '## 1. Общие положения')[1]).toBe('У каждого положения указано, насколько оно надёжно:');
    const figures = { ...collection, checklists: [], questionnaire: { ...collection.questionnaire, questions: [] }, figures: ['politeness', 'stand', 'comfort'].map((observation) => ({ observation, title: { ru: 'Число', en: 'Figure' } })) };
    expect(below(procedureDocument(defineProcedure({ ...written, collection: figures })), '## 5. Сбор сведений'))
      .toEqual(['Сведения собирают по следующим формам:', '- готовое число: Число', '- готовое число: Число', '- готовое число: Число']);
  });

  it('refuses what is no procedure, with the places of the problems', () => {
    expect(codes(safeProcedureDocument({ ...defineProcedure(written), rating: { ties: 'none' } } as unknown as Procedure))).toEqual(['wrongValue procedure.rating.ties']);
    expect(codes(safeProcedureDocument(defineProcedure(written), { approval: { approved: '2021-02-30', protocol: '1' } }))).toEqual(['wrongType options.approval.approved']);
  });
});
