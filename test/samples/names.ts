import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../project.js';

/** The names that the main entry exports, each as an import writes it: `assess`, `type Assessment`. */
const exported: ReadonlyMap<string, string> = (() => {
  const text = readFileSync(join(root, 'src/index.ts'), 'utf8');
  const names = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest).statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => [name.text, statement.isTypeOnly ? `type ${name.text}` : name.text] as const)
      : []);
  return new Map(names);
})();

/**
 * The import of the public names that a sample uses and does not bind itself, or nothing; without a line break, to keep the lines of the sample.
 *
 * A name bound anywhere in a sample counts as its own everywhere: a reader would be lost otherwise too.
 */
export function importFor(code: string): string {
  const used = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isUse(node)) used.add(node.text);
      else if (isBinding(node)) own.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('sample.ts', code, ts.ScriptTarget.Latest, true));
  const names = [...exported].flatMap(([name, written]) => (used.has(name) && !own.has(name) ? [written] : []));
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from 'nok-methodology'; `;
}

/** Neither the name of something nor the key that something is taken from. */
const isUse = (node: ts.Identifier): boolean => {
  const { name, propertyName } = node.parent as { name?: ts.Node; propertyName?: ts.Node };
  return propertyName !== node && (name !== node || ts.isShorthandPropertyAssignment(node.parent));
};

/** The name of a variable, parameter, function, type or import, as against a key. */
const isBinding = ({ parent }: ts.Identifier): boolean =>
  [ts.isPropertyAccessExpression, ts.isObjectLiteralElement, ts.isTypeElement, ts.isClassElement].every((is) => !is(parent));
