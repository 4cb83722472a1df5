import ts from 'typescript';

/** `expression; // => value` with the text of the value and where the expression stands in the code. */
export interface Assertion {
  line: number;
  start: number;
  end: number;
  value: string;
}

export function assertionsIn(code: string): Assertion[] {
  const source = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.Latest, true);
  const found: Assertion[] = [];
  const visit = (node: ts.Node): void => {
    const value = ts.isExpressionStatement(node) ? valueAfter(code, node.end) : undefined;
    if (ts.isExpressionStatement(node) && value !== undefined) {
      const { end } = node.expression;
      found.push({ line: source.getLineAndCharacterOfPosition(node.end).line, start: node.getStart(), end, value });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const valueAfter = (code: string, end: number): string | undefined => {
  const [comment] = ts.getTrailingCommentRanges(code, end) ?? [];
  return comment && /^\/\/ => (.+)$/.exec(code.slice(comment.pos, comment.end))?.[1];
};

/** The lines that look like an assertion and are none. */
export function looseArrows(code: string): number[] {
  const asserted = new Set(assertionsIn(code).map(({ line }) => line));
  return code.split('\n').flatMap((text, line) => (/\/\/\s*=>/.test(text) && !asserted.has(line) ? [line] : []));
}

/** The code in which every assertion is a call `name(line, expression, value)`; its lines are those of the original. */
export function withAssertions(code: string, name: string): string {
  const parts = assertionsIn(code).flatMap(({ line, start, end, value }) => [
    { position: start, text: `${name}(${line}, (` },
    { position: end, text: `), ${value})` },
  ]);
  // From the end, so that the positions before stay true.
  return parts
    .sort((a, b) => b.position - a.position)
    .reduce((done, { position, text }) => done.slice(0, position) + text + done.slice(position), code);
}
