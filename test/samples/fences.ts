import ts from 'typescript';

/** A fenced block of code: the line is that of its first line of code, the name is the documented declaration or the heading above. */
export interface Fence {
  file: string;
  line: number;
  name: string;
  /** The first word after the fence. */
  language: string;
  /** What follows it. */
  info: string;
  code: string;
  closed: boolean;
}

/** The fenced blocks of a Markdown text, or of the doc comments of a TypeScript source. */
export function fencesIn(file: string, text: string): Fence[] {
  const lines = text.split(/\r?\n/);
  if (!file.endsWith('.ts')) return scan(file, lines);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const comments = lines.map((line) => /^\s*\* ?(.*)$/.exec(line)?.[1] ?? '');
  return scan(file, comments, (line) => declarationAt(source, source.getPositionOfLineAndCharacter(line, 0)));
}

function scan(file: string, lines: readonly string[], declarationAbout?: (line: number) => string): Fence[] {
  const fences: Fence[] = [];
  let fence: Fence | undefined;
  let heading = '';
  let mark = '';
  let indent = 0;
  for (const [position, text] of lines.entries()) {
    const [, spaces = '', run = '', language = '', info = ''] = /^( *)(`{3,}|~{3,}) *([^\s`]*) *([^`]*)$/.exec(text) ?? [];
    if (fence && run.startsWith(mark) && language === '') {
      fence.closed = true;
      fence = undefined;
    } else if (fence) {
      fence.code += `${text.slice(Math.min(indent, text.search(/\S|$/)))}\n`;
    } else if (run !== '') {
      const name = (declarationAbout?.(position) ?? heading) || file;
      fence = { file, line: position + 2, name, language, info: info.trim(), code: '', closed: false };
      fences.push(fence);
      mark = run;
      indent = spaces.length;
    } else {
      heading = /^#{1,6} +(.*?)[ #]*$/.exec(text)?.[1] ?? heading;
    }
  }
  return fences;
}

/** The names of the declarations that a position lies in, doc comments included: `NokError.issues`. */
function declarationAt(source: ts.SourceFile, position: number): string {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || position < node.getFullStart() || position >= node.end) return;
    const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
    const name = ts.getNameOfDeclaration(named as ts.Declaration | undefined);
    if (name) names.push(name.getText(source));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return names.join('.');
}
