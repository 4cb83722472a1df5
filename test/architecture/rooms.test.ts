import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { breaches, rings } from './rooms.js';
import { arrowsOf, readSources } from './sources.js';

const sources = readSources();

/** The statements of a door that are not a list of names from a file. */
function unnamed(text: string): string[] {
  const door = ts.createSourceFile('index.ts', text, ts.ScriptTarget.ES2022, true);
  return door.statements
    .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined
      && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)))
    .map((statement) => statement.getText());
}

/** A small house, each file with its text. */
function house(files: Record<string, string>) {
  const built = Object.entries(files).map(([path, text]) => ({ path, text }));
  return { breaches: breaches(built, arrowsOf(built)), rings: rings(arrowsOf(built)) };
}

describe('The rooms of src', () => {
  it('import only rooms before them, and no file lies outside', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(breaches(sources, arrowsOf(sources))).toEqual([]);
  });

  it('hold no files that import each other in a ring', () => {
    expect(rings(arrowsOf(sources))).toEqual([]);
  });

  it('open through an index that lists every export by name', () => {
    expect(unnamed(sources.find(({ path }) => path === 'index.ts')?.text ?? 'missing')).toEqual([]);
  });
});

describe('The rule of the rooms', () => {
  it('lets a room import itself, the rooms before it and packages, in every spelling', () => {
    expect(house({
      'errors/index.ts': '', 'numeric/a.ts': `import '../errors'; import './b.js'; import 'decimal.js';`, 'numeric/b.ts': `export { x } from '../errors/index.js';`,
      'rating/places/tie.ts': `import type { A } from '../../numeric/a.ts'; type B = import('../../errors/index').B;`,
      'schemas/a.ts': `import '../rating/places/tie.js';`, 'schemas.ts': `import './schemas/a.js';`, 'index.ts': `export { a } from './numeric/a.js';`,
    })).toEqual({ breaches: [], rings: [] });
  });

  it.each([
    ['an import', `import { a } from '../rating/a.js';`],
    ['an import of a type', `import type { A } from '../rating/a.js';`],
    ['an export', `export { a } from '../rating/a.js';`],
    ['a type\'s import', `export type A = import('../rating/a.js').A;`],
    ['an import on demand', `export const a = () => import('../rating/a.js');`],
  ])('finds %s that goes up', (_, text) => {
    expect(house({ 'errors/a.ts': text, 'rating/a.ts': '' }).breaches).toEqual(['errors/a.ts may not import ../rating/a.js']);
  });

  it('finds imports of a door, of node and of nothing', () => {
    expect(house({ 'batch/a.ts': `import '../schemas/a.js'; import '../schemas.js'; import '../index.js'; import 'node:fs'; import './b.js';`,
      'schemas/a.ts': '', 'schemas.ts': '', 'index.ts': `export { a } from './schemas.js';` }).breaches).toEqual([
      'batch/a.ts may not import ../schemas/a.js', 'batch/a.ts may not import ../schemas.js', 'batch/a.ts may not import ../index.js',
      'batch/a.ts may not import node:fs', 'batch/a.ts may not import ./b.js', 'index.ts may not import ./schemas.js',
    ]);
  });

  it('finds files outside the rooms and what imports them', () => {
    expect(house({ 'utils/a.ts': '', 'errors.ts': '', 'index/a.ts': '', 'batch/a.ts': `import '../utils/a.js';` }).breaches).toEqual([
      'utils/a.ts lies in no room', 'errors.ts lies in no room', 'index/a.ts lies in no room', 'batch/a.ts may not import ../utils/a.js',
    ]);
  });

  it('finds rings of files, each once', () => {
    expect(house({ 'errors/a.ts': `import './b.js';`, 'errors/b.ts': `import './c.js';`, 'errors/c.ts': `import './b.js';` }).rings)
      .toEqual(['errors/b.ts → errors/c.ts → errors/b.ts']);
  });

  it('finds exports that an index does not name', () => {
    const text = `export { a } from './a.js'; export * from './b.js'; export * as c from './c.js'; export const d = 1;`;
    expect(unnamed(text)).toEqual([`export * from './b.js';`, `export * as c from './c.js';`, 'export const d = 1;']);
  });
});
