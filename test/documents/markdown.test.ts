import { documentToMarkdown, operatorReport, safeDocumentToMarkdown, type Block, type Document } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { codes, throughJson } from '../improvement/plans.js';
import { results } from './region.js';

const documentOf = (...blocks: Block[]): Document => ({ format: 'nok.document/1', language: 'ru', title: 'Проба', blocks });
const written = (...blocks: Block[]): string => documentToMarkdown(documentOf(...blocks));
const cells = { columns: [{ title: 'А', align: 'left', width: 1 }, { title: 'Б', align: 'center', width: 2, group: 'В' }, { title: 'Г', align: 'right', width: 1, group: 'В' }] } as const;

describe('A document as Markdown', () => {
  it('has headings, paragraphs and lists', () => {
    expect(written(
      { kind: 'heading', level: 'title', text: 'Один' }, { kind: 'heading', level: 'section', text: 'Два' }, { kind: 'heading', level: 'part', text: 'Три' },
      { kind: 'paragraph', text: 'обычный' }, { kind: 'paragraph', text: 'важный', strong: true, align: 'center' },
      { kind: 'list', ordered: true, items: ['а', 'б'] }, { kind: 'list', ordered: false, items: ['в'] }, { kind: 'list', ordered: false, items: [] }, { kind: 'note', text: 'мелко' }, { kind: 'pageBreak' },
    )).toBe('# Один\n\n## Два\n\n### Три\n\nобычный\n\n**важный**\n\n1. а\n2. б\n\n- в\n\n*мелко*\n\n---\n');
  });

  it('has tables with their sections, totals, empty cells and notes', () => {
    expect(written({ kind: 'table', title: 'Таблица', ...cells, rows: [['1', null, '3'], { section: 'Раздел' }, ['4', '5', '6']], totals: [['всего', null, '9']], note: 'прим.' })).toBe(
      '**Таблица**\n\n| А | В: Б | В: Г |\n|---|:---:|---:|\n| 1 |  | 3 |\n| **Раздел** |  |  |\n| 4 | 5 | 6 |\n| **всего** |  | **9** |\n\n*прим.*\n',
    );
    expect(written({ kind: 'table', ...cells, rows: [['1', '2', '3']] })).toBe('| А | В: Б | В: Г |\n|---|:---:|---:|\n| 1 | 2 | 3 |\n');
  });

  it('has lines to sign on and to fill in', () => {
    expect(written(
      { kind: 'approval', title: 'УТВЕРЖДАЮ', by: 'министр', signed: true, name: 'Имя', date: '01.01.2022' },
      { kind: 'approval', title: 'УТВЕРЖДЁН', by: 'решением', signed: false, date: 'протокол' },
      { kind: 'signatures', lines: [{ post: 'директор', name: 'Имя' }, { post: 'секретарь' }] }, { kind: 'blanks', labels: ['Дата', null] },
    )).toBe(
      `**УТВЕРЖДАЮ**\n\nминистр\n\n${'_'.repeat(20)} Имя\n\n01.01.2022\n\n**УТВЕРЖДЁН**\n\nрешением\n\nпротокол\n\nдиректор ${'_'.repeat(20)} Имя\n\nсекретарь ${'_'.repeat(20)}\n\nДата: ${'_'.repeat(20)}\n\n${'_'.repeat(60)}\n`,
    );
  });

  it('shows what others wrote as it is, at the head of a line too', () => {
    expect(written({ kind: 'paragraph', text: '- *не* список | # 1\nи не [ссылка](x)' }, { kind: 'paragraph', text: '1) не список' }, { kind: 'paragraph', text: '12. и это нет' }, { kind: 'paragraph', text: '−5' }))
      .toBe('\\- \\*не\\* список \\| \\# 1 и не \\[ссылка\\](x)\n\n1\\) не список\n\n12\\. и это нет\n\n−5\n');
  });

  it('shows a chart where it was drawn, and tells it in words where it was not', () => {
    const report = operatorReport(results, { language: 'en', remark: 'Synthetic data.' });
    expect(documentToMarkdown(report, { drawings: ['rating.svg'] })).toContain('\n\n![Rating by criteria](rating.svg)\n\n');
    expect(documentToMarkdown(report)).toContain('\n\nScores of the organisations: total and criteria. Synthetic data. ');
    expect(documentToMarkdown(throughJson(report))).toBe(documentToMarkdown(report));
  });

  it('is made of documents alone', () => {
    expect(codes(safeDocumentToMarkdown({ ...documentOf(), format: 'x', blocks: [{ kind: 'page' }, { kind: 'table', columns: [], rows: [[1]] }] } as never))).toEqual([
      'wrongValue document.format', 'wrongValue document.blocks.0.kind', 'emptyList document.blocks.1.columns', 'wrongType document.blocks.1.rows.0.0',
    ]);
    expect(codes(safeDocumentToMarkdown(documentOf(), { drawings: 'x' } as never))).toEqual(['wrongType options.drawings']);
  });
});
