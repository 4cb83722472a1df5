import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import * as library from 'nok-methodology';
import * as charts from 'nok-methodology/charts';
import * as documents from 'nok-methodology/documents';
import * as schemas from 'nok-methodology/schemas';
import ts from 'typescript';
import { expect } from 'vitest';
import { root } from '../project.js';
import { assertionsIn, withAssertions } from './assertions.js';
import type { Fence } from './fences.js';
import { completed } from './samples.js';

/** Taken through the runner, so that what a sample runs counts as covered. */
const own: Readonly<Record<string, unknown>> = {
  'nok-methodology': library, 'nok-methodology/charts': charts, 'nok-methodology/documents': documents, 'nok-methodology/schemas': schemas,
};

type Check = (line: number, actual: unknown, ...expected: unknown[]) => void;
type Compiled = (require: (specifier: string) => unknown, exports: object, $check: Check) => Promise<void>;

/** Runs a sample; each of its assertions must be reached, and hold. */
export async function run(fence: Fence): Promise<void> {
  const waiting = new Set(assertionsIn(fence.code).map(({ line }) => line));
  const at = (line: number) => `${fence.file}:${fence.line + line}`;
  const check: Check = (line, actual, ...expected) => {
    waiting.delete(line);
    if (expected.length !== 1) throw new Error(`${at(line)}: one value is expected after =>`);
    expect(actual, at(line)).toEqual(expected[0]);
  };
  const outside = createRequire(join(root, fence.file));
  await compiled(fence)((specifier) => own[specifier] ?? outside(specifier), {}, check);
  if (waiting.size > 0) throw new Error(`never reached: ${[...waiting].map(at).join(', ')}`);
}

function compiled(fence: Fence): Compiled {
  const { outputText, diagnostics = [] } = ts.transpileModule(withAssertions(completed(fence), '$check'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    reportDiagnostics: true,
  });
  const [fault] = diagnostics;
  if (fault?.file) {
    const { line } = fault.file.getLineAndCharacterOfPosition(fault.start ?? 0);
    throw new Error(`${fence.file}:${fence.line + line}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`);
  }
  return runInThisContext(`(async (require, exports, $check) => {${outputText}\n})`, { filename: fence.file }) as Compiled;
}
