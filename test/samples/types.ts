import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../project.js';
import type { Fence } from './fences.js';
import { completed } from './samples.js';

const entries = ['src/index.ts', 'src/charts.ts', 'src/documents.ts', 'src/schemas.ts'].map((path) => join(root, path));

/** A program of the samples, each a file in memory beside the file it stands in, and of the entries. */
export function programOf(samples: readonly Fence[]): { program: ts.Program; errors: string[] } {
  const files = new Map(samples.map((sample) => [join(root, `${sample.file}.${sample.line}.ts`), sample]));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => {
    const sample = files.get(path);
    return sample ? completed(sample) : ts.sys.readFile(path);
  };
  host.fileExists = (path) => files.has(path) || ts.sys.fileExists(path);
  const program = ts.createProgram([...entries, ...files.keys()], { ...options, moduleDetection: ts.ModuleDetectionKind.Force }, host);
  return { program, errors: [...files].flatMap(([path, sample]) => errorsIn(program, path, sample)) };
}

function errorsIn(program: ts.Program, path: string, { file, line }: Fence): string[] {
  const source = program.getSourceFile(path) as ts.SourceFile;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start = 0, messageText }) =>
    `${file}:${line + source.getLineAndCharacterOfPosition(start).line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

/** A function or class of the entries with the tags of its doc comment: `throws {@link NokError} where …`. */
export interface PublicFunction {
  name: string;
  tags: readonly string[];
}

export function publicFunctions(program: ts.Program): PublicFunction[] {
  const checker = program.getTypeChecker();
  const symbols = entries.flatMap((path) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile);
    return module ? checker.getExportsOfModule(module) : [];
  });
  return symbols
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Value && isCalled(checker.getTypeOfSymbol(symbol)))
    .map(({ name, declarations = [] }) => ({
      name,
      // By the text: the compiler's own reader takes the `{` of `@throws {@link …}` for a type.
      tags: declarations.flatMap(ts.getJSDocCommentsAndTags).filter(ts.isJSDoc).flatMap((doc) => doc.getText().split(/^\s*\* @/m).slice(1)),
    }));
}

const isCalled = (type: ts.Type): boolean => type.getCallSignatures().length + type.getConstructSignatures().length > 0;
