import { join } from 'node:path';
import { ReflectionKind } from 'typedoc';
import { describe, expect, it } from 'vitest';
import { root } from '../project.js';

interface Part {
  kind: string;
  text: string;
}

type Resolve = (context: { project: { getReflectionsByKind: (kind: ReflectionKind) => unknown[] } }) => void;

/** What the plugin makes of the parts of a page, where `assess` is a public function. */
async function linked(parts: Part[]): Promise<unknown[]> {
  const { load } = (await import(join(root, 'docs/plugins/names.js'))) as { load: (app: object) => void };
  const page = { content: parts };
  let resolve: Resolve = () => undefined;
  load({ converter: { on: (_: unknown, listener: Resolve) => { resolve = listener; } } });
  resolve({ project: { getReflectionsByKind: (kind) => (kind === ReflectionKind.Document ? [page] : [{ name: 'assess' }]) } });
  return page.content;
}

const text = (words: string): Part => ({ kind: 'text', text: words });
const code = (name: string): Part => ({ kind: 'code', text: `\`${name}\`` });

describe('The names of functions on the pages', () => {
  it('lead to their descriptions', async () => {
    expect(await linked([text('Баллы даёт '), code('assess'), text('.')]))
      .toEqual([text('Баллы даёт '), { kind: 'inline-tag', tag: '@linkcode', text: 'assess', target: { name: 'assess' } }, text('.')]);
  });

  it.each([
    ['in a heading', [text('Начало\n## Функция '), code('assess')]],
    ['within a link', [text('Смотрите [функцию '), code('assess'), text('](method.md)')]],
    ['where they are not public', [code('assessment')]],
  ])('stay as they are %s', async (_, parts) => {
    expect(await linked(parts)).toEqual(parts);
  });
});
